"""The lines of an input as it stands in the file, each with its place, and the width they were wrapped at."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.text.layout.clean import clean_text


class Line(NamedTuple):
    """A line that says something.

    ``text`` is cleaned; ``start`` and ``end`` are its code points in the input; ``indent`` counts columns;
    ``gap`` tells that a blank line, or the edge of an HTML block, is above it.
    """

    text: str
    start: int
    end: int
    indent: int
    gap: bool


_RARE_BREAKS = "\r\x0b\x0c\x85\u2028\u2029"
_BREAK = re.compile(f"\r\n|[\n{_RARE_BREAKS}]")
# The same where none is rare, a whole page at a time.
_USUAL_BREAK = re.compile("\n")
_BLOCK_TAGS = r"</?(?:p|div|h[1-6]|li|ul|ol|blockquote|article|section|table|tr)(?:\s[^<>]{0,500})?>"
_TAGGED = re.compile(rf"{_BREAK.pattern}|<br\s*/?>|{_BLOCK_TAGS}", re.IGNORECASE)
_BLOCK_EDGE = re.compile(_BLOCK_TAGS, re.IGNORECASE)
_QUOTED = re.compile(r"^>+\s?")

# Where at least this share of the lines begins with ">" the whole text is a quoted mail.
_QUOTED_SHARE = 0.8
# Text is wrapped by hand or by program between these columns; shorter is verse, longer is a paragraph a line.
_NARROWEST, _WIDEST = 45, 100
# The width is what this many of the lines keep within; none is much longer than the widest.
_WITHIN, _MOST_BEYOND = 0.9, 1.3
# A line is full from this share of the width on, as this many of all are; and this many of those that follow one
# another without a gap part a sentence.
_FULL, _FULL_SHARE, _PARTING_SHARE = 0.75, 0.4, 0.3
# Fewer lines show no width, nor do fewer that follow one another without a gap.
_FEWEST_LINES, _FEWEST_PAIRS = 3, 5
_SENTENCE_END = re.compile(r"""[.!?…:。！？]["'”’»)\]」』]*$""")
# Marks that may close after the full stop; more than this many never do.
_CLOSING = 8


def find_lines(text: str) -> list[Line]:
    """Give the lines of ``text`` that are not blank once they are cleaned, in order."""
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
    """Add the line between two breaks, unless it is blank; tell whether a gap stands above the next line."""
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
    """Take the ``>`` of a quoted mail off its lines."""
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
    """Give the column at which the text was hard-wrapped, or None when its lines are paragraphs of their own.

    A wrapped text has many lines nearly as long as the longest ones, hardly any longer. Where there is no gap between
    two lines, many stop and begin in the middle of a sentence.
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
    running_on = sum(_runs_on(line) for _, line in pairs)
    parted = min(open_ended, running_on) >= _PARTING_SHARE * max(len(pairs), _FEWEST_PAIRS)
    return width if full >= _FULL_SHARE * len(lengths) and parted else None


def _runs_on(line: Line) -> bool:
    """Tell whether a line begins in the middle of a sentence, as far as its first letter tells."""
    return line.text[0].isalpha() and (not line.text[0].isupper() or line.text.isupper())


def ends_sentence(text: str) -> bool:
    """Tell whether ``text`` ends with a full stop, a question or exclamation mark, an ellipsis or a colon."""
    return _SENTENCE_END.search(text[-_CLOSING:]) is not None
