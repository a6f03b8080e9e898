"""The lines of an input with their places, and the width at which they were wrapped."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.text.layout.clean import clean_text


class Line(NamedTuple):
    """A line that is not blank.

    ``text`` is cleaned; ``start`` and ``end`` are a half-open span of code points in the input; ``indent`` counts
    columns; ``gap`` says that a blank line, or the edge of an HTML block, is above it.
    """

    text: str
    start: int
    end: int
    indent: int
    gap: bool


_RARE_BREAKS = "\r\x0b\x0c\x85\u2028\u2029"
_BREAK = re.compile(f"\r\n|[\n{_RARE_BREAKS}]")
# The same without rare ones, a whole page at a time.
_USUAL_BREAK = re.compile("\n")
_BLOCK_TAGS = r"</?(?:p|div|h[1-6]|li|ul|ol|blockquote|article|section|table|tr)(?:\s[^<>]{0,500})?>"
_TAGGED = re.compile(rf"{_BREAK.pattern}|<br\s*/?>|{_BLOCK_TAGS}", re.IGNORECASE)
_BLOCK_EDGE = re.compile(_BLOCK_TAGS, re.IGNORECASE)
_QUOTED = re.compile(r"^>+\s?")

# If at least this share of the lines begins with ">", the whole text is a quoted mail.
_QUOTED_SHARE = 0.8
# Text is wrapped by hand or by program between these columns; narrower is verse, wider is one paragraph a line.
_NARROWEST, _WIDEST = 45, 100
# This share of the lines keeps within the width; no line is much longer than the widest text.
_WITHIN, _MOST_BEYOND = 0.9, 1.3
# A line is full from this share of the width on, and this share of all lines is; this share of adjacent lines without a
# gap splits a sentence.
_FULL, _FULL_SHARE, _PARTING_SHARE = 0.75, 0.4, 0.3
# Fewer lines show no width, nor do fewer adjacent lines without a gap.
_FEWEST_LINES, _FEWEST_PAIRS = 3, 5
_SENTENCE_END = re.compile(r"""[.!?…:。！？]["'”’»)\]」』]*$""")
# At most this many closing marks follow a full stop.
_CLOSING = 8


def find_lines(text: str) -> list[Line]:
    """Return the lines of ``text`` that are not blank after cleaning, in order."""
    tagged = "<" in text and _TAGGED.search(text) is not None
    rare = any(mark in text for mark in _RARE_BREAKS)
    lines: list[Line] = []
    gap, start = False, 0
    for found in (_TAGGED if tagged else _BREAK if rare else _USUAL_BREAK).finditer(text):
        gap = _add_line(lines, text, start, found.start(), gap)
        gap = gap or (tagged and _BLOCK_EDGE.match(found[0]) is not None)
        start = found.end()
    _add_line(lines, text, start, len(text), gap)
    return _unquote(lines)


def _add_line(lines: list[Line], text: str, start: int, end: int, gap: bool) -> bool:
    """Add the line between two breaks, unless it is blank; return whether there is a gap above the next line."""
    raw = text[start:end]
    if not raw:
        return True
    cleaned = clean_text(raw)
    if not cleaned:
        return gap or start == 0 or not raw.strip()
    bare = raw.lstrip()
    left = len(raw) - len(bare)
    indent = len(raw[:left].replace("\u3000", "  ").expandtabs(4)) if left else 0
    lines.append(Line(cleaned, start + left, start + left + len(bare.rstrip()), indent, gap))
    return False


def _unquote(lines: list[Line]) -> list[Line]:
    """Remove the ``>`` from the lines of a quoted mail."""
    quoted = sum(line.text.startswith(">") for line in lines)
    if not quoted or quoted < _QUOTED_SHARE * len(lines):
        return lines
    bare: list[Line] = []
    gap = False
    for line in lines:
        said = _QUOTED.sub("", line.text)
        if said:
            bare.append(line._replace(text=said, gap=gap or line.gap))
        gap = not said
    return bare


def wrap_width(lines: Sequence[Line]) -> int | None:
    """Return the column at which the text was hard-wrapped; None if each line is a paragraph of its own.

    A wrapped text has many lines nearly as long as the longest ones, and hardly any longer. Where there is no gap
    between two lines, many of them end and begin in mid-sentence.
    """
    lengths = sorted(len(line.text) + line.indent for line in lines)
    if len(lengths) < _FEWEST_LINES:
        return None
    width = lengths[int(_WITHIN * (len(lengths) - 1))]
    if not _NARROWEST <= width <= _WIDEST or lengths[-1] > _MOST_BEYOND * _WIDEST:
        return None
    full = sum(length >= _FULL * width for length in lengths)
    pairs = [(above, line) for above, line in itertools.pairwise(lines) if not line.gap]
    open_ended = sum(not ends_sentence(above.text) for above, _ in pairs)
    running_on = sum(_begins_small(line) for _, line in pairs)
    parted = min(open_ended, running_on) >= _PARTING_SHARE * max(len(pairs), _FEWEST_PAIRS)
    return width if full >= _FULL_SHARE * len(lengths) and parted else None


def _begins_small(line: Line) -> bool:
    """Whether a line begins in mid-sentence, judging by its first letter."""
    return line.text[0].isalpha() and (not line.text[0].isupper() or line.text.isupper())


def ends_sentence(text: str) -> bool:
    """Whether ``text`` ends with a full stop, a question or exclamation mark, an ellipsis or a colon."""
    return _SENTENCE_END.search(text[-_CLOSING:]) is not None
