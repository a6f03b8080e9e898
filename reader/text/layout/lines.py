"""The lines of an input with their places, and how they were wrapped."""

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
# Text is wrapped by hand or by program between these columns; wider is one paragraph a line. What is narrower, down to
# the columns of a newspaper, may be verse.
_NARROWEST, _WIDEST = 45, 100
_COLUMN = 20
# This share of the lines keeps within the width; no line is much longer than the widest text.
_WITHIN, _MOST_BEYOND = 0.9, 1.3
# A line is full from this share of the width on, and this share of all lines is; this share of adjacent lines without a
# gap splits a sentence.
_FULL, _FULL_SHARE, _PARTING_SHARE = 0.75, 0.4, 0.3
# Ragged setting leaves about this many columns free beyond those that the next word needs; a narrow column only this
# many. So many lines that end in mid-sentence show how many it is, from this share of them.
_RAGGED, _RAGGED_COLUMN = 7, 2
_FEWEST_MEASURED, _EVEN = 8, 0.95
# A text has a blank line below each line if so many of them have one; a wider gap has more line ends than this.
_ALL_GAPS, _ONE_BLANK = 0.9, 2
# Fewer lines show no width, nor do fewer adjacent lines without a gap.
_FEWEST_LINES, _FEWEST_PAIRS = 3, 5
# Prose ends a sentence in one of five lines of a narrow column, or more often; only its last lines may be single words.
_SENTENCES_SHARE, _SPACED_SHARE = 0.1, 0.6
_SENTENCE = re.compile(r"""[a-z][.!?…]["'”’»)\]]{0,2}(?:\s|$)""")
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
    bare = bare.rstrip()
    # A soft hyphen at the end of a line is one that was set; elsewhere it is none.
    lines.append(Line(cleaned + "-" * bare.endswith("\u00ad"), start + left, start + left + len(bare), indent, gap))
    return False


def close_up(lines: list[Line], text: str) -> list[Line]:
    """Take away the gaps of a wrapped text that has a blank line below each of its lines; wider ones stay."""
    running_on, gaps = sum(line.text[0].islower() for line in lines), sum(line.gap for line in lines)
    if running_on < max(_FEWEST_LINES, _PARTING_SHARE * len(lines)) or gaps < _ALL_GAPS * (len(lines) - 1):
        return lines
    pairs = itertools.pairwise(lines)
    below = [line._replace(gap=text.count("\n", above.end, line.start) > _ONE_BLANK) for above, line in pairs]
    closed = [lines[0], *below]
    return closed if find_wrapping(closed) else lines


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


class Wrapping(NamedTuple):
    """How a text was hard-wrapped: at which column, and how many columns a full line may leave free.

    A line is full if the next word would not have fitted. Programs leave no more columns free, people do.
    """

    width: int
    ragged: int

    def is_full(self, above: Line, line: Line) -> bool:
        """Whether the first word of a line would not have fitted into the line above."""
        return _lacking(above, line, self.width) <= self.ragged


def find_wrapping(lines: Sequence[Line]) -> Wrapping | None:
    """Return how the text was hard-wrapped; None if each line is a paragraph of its own.

    A wrapped text has many lines nearly as long as the longest ones, and hardly any longer. Where there is no gap
    between two lines, many of them end and begin in mid-sentence. In a narrow column they must also be full: verse is
    as narrow, but a line of it ends where the writer wants.
    """
    lengths = sorted(len(line.text) + line.indent for line in lines)
    if len(lengths) < _FEWEST_LINES:
        return None
    width = lengths[int(_WITHIN * (len(lengths) - 1))]
    width = lengths[-1] if lengths[-1] <= width + _RAGGED_COLUMN else width
    if not _COLUMN <= width <= _WIDEST or lengths[-1] > _MOST_BEYOND * _WIDEST:
        return None
    full = sum(length >= _FULL * width for length in lengths)
    pairs = [(above, line) for above, line in itertools.pairwise(lines) if not line.gap]
    parting = _parted(pairs)
    if parting is None:
        return None
    lacking = sorted(_lacking(above, line, width) for above, line in parting)
    ragged = lacking[int(_EVEN * (len(lacking) - 1))]
    if width < _NARROWEST:
        is_column = len(lacking) >= _FEWEST_PAIRS and ragged <= _RAGGED_COLUMN and _is_prose(lines)
        return Wrapping(width, ragged) if is_column else None
    ragged = _RAGGED if len(lacking) < _FEWEST_MEASURED else min(max(0, ragged), _RAGGED)
    return Wrapping(width, ragged) if full >= _FULL_SHARE * len(lengths) else None


def _parted(pairs: Sequence[tuple[Line, Line]]) -> list[tuple[Line, Line]] | None:
    """Return the pairs of adjacent lines of which the first ends in mid-sentence; None if there are not many."""
    parting = [(above, line) for above, line in pairs if not ends_sentence(above.text)]
    running_on = sum(_begins_small(line) for _, line in pairs)
    return parting if min(len(parting), running_on) >= _PARTING_SHARE * max(len(pairs), _FEWEST_PAIRS) else None


def _is_prose(lines: Sequence[Line]) -> bool:
    """Whether narrow lines hold sentences, in a script with blanks: lists of things do not."""
    sentences = sum(_SENTENCE.search(line.text) is not None for line in lines)
    spaced = sum(" " in line.text for line in lines)
    return sentences >= _SENTENCES_SHARE * len(lines) and spaced >= _SPACED_SHARE * len(lines)


def _lacking(above: Line, line: Line, width: int) -> int:
    """Return how many columns a line lacks until the first word of the next one does not fit; 0 or less if none."""
    if above.text.endswith("-"):
        return 0
    return width + 1 - (above.indent + len(above.text) + 1 + len(line.text.split(" ", 1)[0]))


def _begins_small(line: Line) -> bool:
    """Whether a line begins in mid-sentence, judging by its first letter."""
    return line.text[0].isalpha() and (not line.text[0].isupper() or line.text.isupper())


def ends_sentence(text: str) -> bool:
    """Whether ``text`` ends with a full stop, a question or exclamation mark, an ellipsis or a colon."""
    return _SENTENCE_END.search(text[-_CLOSING:]) is not None
