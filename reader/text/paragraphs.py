"""Paragraphs as the writer meant them: lines joined where a sentence runs on, kept apart where they stand alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from reader.text.lines import Line, find_lines, wrap_width


class Block(NamedTuple):
    """The text of one paragraph, cleaned, and the code points of the input it came from."""

    text: str
    start: int
    end: int


# Lines that begin something of their own: list items, numbered points, questions and answers, speakers of a
# transcript, labels, bylines, addresses. A run-on sentence hardly ever begins like one of these.
_OWN_LINE = re.compile(
    r"^(?:[-–—*•‣▪◦·]\s|\(?\d{1,3}[.)]\s|[a-zA-Z]\)\s|[QA][:.]\s|(?:by|written by|edited by|von|par|por)\s+[^\W\d_a-z]"
    r"|[A-Z][\w .'’-]{0,30}:(?:\s|$)|https?://\S+$|\S+@\S+$|[-=_*#~]{3,}$|page \d+)",
    re.IGNORECASE,
)
_SPEAKER = re.compile(r"^(?:[A-Z][A-Z .'’-]{1,30}|[A-Z][a-z]+(?: [A-Z][\w.'’-]+){0,3}):\s")
_LIST_ITEM = re.compile(r"^(?:[-–—*•‣▪◦·]|\(?\d{1,3}[.)]|[a-zA-Z]\)|[QA][:.])\s")
_SENTENCE_END = re.compile(r"""[.!?…]["'”’»)\]]*$""")
_OPEN_END = re.compile(r"[\w,’'-]$")
_HYPHENATED = re.compile(r"([^\W\d_]+)-$")
# First parts that keep their hyphen at a line end; other words were split by the typesetter.
_COMPOUNDING = frozenset(
    [
        "all",
        "anti",
        "co",
        "cross",
        "east",
        "eight",
        "ex-president",
        "far",
        "five",
        "four",
        "full",
        "half",
        "high",
        "ill",
        "left",
        "long",
        "low",
        "mid",
        "multi",
        "near",
        "nine",
        "non",
        "north",
        "old",
        "one",
        "part",
        "post",
        "pre",
        "pro",
        "re",
        "right",
        "self",
        "seven",
        "short",
        "six",
        "so",
        "south",
        "ten",
        "three",
        "two",
        "ultra",
        "vice",
        "war",
        "well",
        "west",
        "would-be",
        "year",
    ]
)

# A line is full when the next word would not have fitted; ragged setting leaves about this many columns.
_RAGGED = 6
# Lines shorter than this, several together, are verse rather than a narrow column.
_VERSE_LINE, _VERSE_LINES = 50, 4


def find_blocks(text: str) -> list[Block]:
    """Give the paragraphs of ``text`` in order.

    Their spans do not overlap, and together they cover every character of it that is not blank.
    """
    lines = find_lines(text)
    width = wrap_width(lines)
    usual_indent = Counter(line.indent for line in lines).most_common(1)[0][0] if lines else 0
    groups: list[list[Line]] = []
    for number, line in enumerate(lines):
        if groups and not line.gap and _runs_on(lines, number, width, usual_indent):
            groups[-1].append(line)
        else:
            groups.append([line])
    return _cover(text, [_block(group, text) for group in groups])


def _runs_on(lines: Sequence[Line], number: int, width: int | None, usual_indent: int) -> bool:
    """Tell whether a line carries on the paragraph of the line above it."""
    above, line = lines[number - 1], lines[number]
    if _splits_word(above, line):
        return True
    if width is None:
        return _carries_on(above, line) and not _in_verse(lines, number)
    if _LIST_ITEM.match(line.text) or _SPEAKER.match(line.text) or line.indent >= max(usual_indent, above.indent) + 2:
        return False
    if line.indent > usual_indent + 1 and _SENTENCE_END.search(above.text):
        return False
    first_word = line.text.split(" ", 1)[0]
    full = above.indent + len(above.text) + 1 + len(first_word) >= width - _RAGGED
    if full:
        return True
    return _carries_on(above, line)


def _splits_word(above: Line, line: Line) -> bool:
    return line.text[0].islower() and _HYPHENATED.search(above.text) is not None and len(above.text) < 120


def _carries_on(above: Line, line: Line) -> bool:
    """Tell whether a line goes on in the middle of a sentence that the line above left open."""
    return (
        line.text[0].islower()
        and 20 <= len(above.text) <= 100
        and _OPEN_END.search(above.text) is not None
        and not _OWN_LINE.match(line.text)
        and not _OWN_LINE.match(above.text)
    )


def _in_verse(lines: Sequence[Line], number: int) -> bool:
    """Tell whether the line is one of several short ones that stand together."""
    first = number
    while first and not lines[first].gap and number - first < _VERSE_LINES:
        first -= 1
    last = number
    while last + 1 < len(lines) and not lines[last + 1].gap and last - first < _VERSE_LINES + 1:
        last += 1
    together = lines[first : last + 1]
    return len(together) >= _VERSE_LINES and all(len(line.text) < _VERSE_LINE for line in together)


def _block(group: Sequence[Line], text: str) -> Block:
    said = group[0].text
    for line in group[1:]:
        said = _joined(said, line.text, text)
    return Block(said, group[0].start, group[-1].end)


def _joined(above: str, below: str, text: str) -> str:
    """Join two lines of a paragraph; a word split at the line end becomes whole again."""
    split = _HYPHENATED.search(above)
    if split is None or not below[0].islower():
        return f"{above} {below}"
    rest = re.match(r"\w+", below)
    compound = f"{split[0]}{rest[0] if rest else ''}"
    if split[1].lower() in _COMPOUNDING or compound in text:
        return above + below
    return above[:-1] + below


def _cover(text: str, blocks: list[Block]) -> list[Block]:
    """Stretch the spans over what was cleaned away between them (tags, control characters)."""
    if not blocks:
        bare = text.strip()
        start = text.find(bare) if bare else 0
        return [Block("", start, start + len(bare))] if bare else []
    before = text[: blocks[0].start].lstrip()
    if before:
        blocks[0] = blocks[0]._replace(start=blocks[0].start - len(before))
    for number, block in enumerate(blocks):
        until = blocks[number + 1].start if number + 1 < len(blocks) else len(text)
        rest = text[block.end : until].rstrip()
        if rest:
            blocks[number] = block._replace(end=block.end + len(rest))
    return blocks
