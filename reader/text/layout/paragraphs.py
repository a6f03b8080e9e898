"""Joins the lines of an input to paragraphs, where a sentence goes on in the next line."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.text.layout.bylines import read_byline
from reader.text.layout.clean import clean_text
from reader.text.layout.datedlines import read_date_line
from reader.text.layout.lines import Line, Wrapping, close_up, ends_sentence, find_lines, find_wrapping
from reader.text.layout.months import MONTH
from reader.text.spelling import word_set


class Block(NamedTuple):
    """The cleaned text of one paragraph, and the half-open span of code points in the input it came from."""

    text: str
    start: int
    end: int


# Lines that begin something new: list items, numbered points, questions and answers, speakers in a transcript, labels,
# bylines, addresses. A sentence hardly ever continues like one of these.
_OWN_LINE = re.compile(
    r"^(?:[-–—*•‣▪◦·]\s|\(?\d{1,3}[.)]\s|[a-zA-Z]\)\s|[QA][:.]\s"
    r"|(?i:by|(?:written|edited) by|von|par|por)\s+[^\W\d_a-z]"
    r"|[A-Z][\w .'’-]{0,30}:(?:\s|$)|https?://\S+$|\S[^\s@]*@\S+$|[-=_*#~]{3,}$|[Pp]age \d+)"
)
_SPEAKER = re.compile(r"^(?:[A-Z][A-Z .'’-]{1,30}|[A-Z][a-z]+(?: [A-Z][\w.'’-]+){0,3}):\s")
_LIST_ITEM = re.compile(r"^(?:[-–—*•‣▪◦·]|\(?\d{1,3}[.)]|[a-zA-Z]\)|[QA][:.])\s")
_DASHES = ("– ", "— ")
_SPLIT_WORD = re.compile(r"([^\W\d_]{1,40})-$")
# "FRIDAY, SEPTEMBER 18," and "1987" in the next line.
_DAY_LAST = re.compile(rf"\b(?:{MONTH}\.? \d\d?|\d\d? {MONTH}),?$", re.IGNORECASE)
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d\b")
# Behind a hyphen these complete two words, "Vor- und Nachteile"; no other word is split before such letters.
_AND = re.compile(r"(?:and|bis|eller|en|och|oder|og|sowie|und)\b")
# The first part of a text shows its compounds; to search all of a book for every split word would take too long.
_READ_FOR_COMPOUNDS = 20_000
# First parts that keep their hyphen at a line end; other words were split by the typesetter, as are these before an
# ending: "north-ern".
_COMPOUNDING = word_set(
    """
    all anti co cross east eight far five four full half high ill left long low multi near nine non north old one part
    post right self seven short six so south ten three two ultra vice war well west year
    """
)
_ENDINGS = word_set("age er ern ers est ing ish ly ner ners ness ted teen teenth th ties ty way ways y")
# These begin more whole words than compounds, of which the second part begins so.
_PREFIXES = {
    "mid": ("afternoon", "air", "career", "century", "day", "life", "morning", "season", "table", "term", "week"),
    "pre": ("dawn", "e", "match", "order", "school", "season", "tax", "trial", "war"),
    "pro": ("business", "choice", "democracy", "government", "independence", "life", "union", "war"),
    "re": ("e", "issu", "open", "run", "us"),
}

_EDIT_MARK = re.compile(
    r"\s*\[\s*(?:edit|bearbeiten|modifier|editar|modifica|bewerken|edytuj|править|編集|编辑|編輯|편집)\b[^\[\]]{0,40}\]$",
    re.IGNORECASE,
)

# More lines than any book has. Each takes as long as a thousand characters, so a longer file of short lines would take
# minutes: it is cut into stretches instead.
_MOST_BREAKS = 100_000
_BREAKS = "\n\r\x0b\x0c\x85\u2028\u2029<"
_SHORTEST_ROUGH, _LONGEST_ROUGH = 500, 4000

# Below a headline as wide as the text, a byline or a date follows within this many lines.
_HEAD_LINES = 3
# A line that was broken in mid-sentence has at least this many characters.
_SHORTEST_OPEN = 20
# So many characters of an item of a list, or of somebody's words behind the name, may go on in the next line.
_LONG_ITEM = 50
# Several lines in a row, each of fewer characters, are verse rather than a narrow column.
_VERSE_LINE, _VERSE_LINES = 60, 4


def find_blocks(text: str) -> list[Block]:
    """Return the paragraphs of ``text`` in order.

    Their spans do not overlap, and together they cover every character of it that is not blank.
    """
    if len(text) > _MOST_BREAKS and _breaks(text) > _MOST_BREAKS:
        return _cover(text, list(_rough_blocks(text)))
    lines = close_up(find_lines(text), text)
    wrapping = find_wrapping(lines)
    usual_indent = Counter(line.indent for line in lines).most_common(1)[0][0] if lines else 0
    groups: list[list[Line]] = []
    for number, line in enumerate(lines):
        if groups and not line.gap and _runs_on(lines, number, wrapping, usual_indent):
            groups[-1].append(line)
        else:
            groups.append([line])
    return _cover(text, [_block(group, text) for group in groups])


def _without_edit_mark(text: str) -> str:
    """Return a line without the link for editing that a wiki has behind its headings: "Causes[edit]"."""
    return _EDIT_MARK.sub("", text) or text


def _breaks(text: str) -> int:
    """Return the most lines that a text can have; tags may stand for line ends."""
    return sum(map(text.count, _BREAKS))


def _rough_blocks(text: str) -> Iterator[Block]:
    """Yield stretches of a text that end with a paragraph if one ends soon, or else with a line or a word."""
    start = 0
    while start < len(text):
        end = _end_of_stretch(text, start + _SHORTEST_ROUGH, start + _LONGEST_ROUGH)
        stretch = text[start:end]
        if said := clean_text(stretch):
            left = len(stretch) - len(stretch.lstrip())
            yield Block(said, start + left, start + len(stretch.rstrip()))
        start = end


def _end_of_stretch(text: str, earliest: int, latest: int) -> int:
    if latest >= len(text):
        return len(text)
    ends = (text.find("\n\n", earliest, latest), text.rfind("\n", earliest, latest), text.rfind(" ", earliest, latest))
    return next((end for end in ends if end >= 0), latest)


def _runs_on(lines: Sequence[Line], number: int, wrapping: Wrapping | None, usual_indent: int) -> bool:
    """Whether a line continues the paragraph of the line above it."""
    above, line = lines[number - 1], lines[number]
    if _splits_word(above, line) or _splits_date(above, line):
        return True
    if wrapping is None:
        return _carries_on(above, line) and not _in_verse(lines, number)
    if _goes_on_with_dash(above, line, wrapping):
        return True
    if _LIST_ITEM.match(line.text) or _SPEAKER.match(line.text) or line.indent >= max(usual_indent, above.indent) + 2:
        return False
    if line.indent > usual_indent + 1 and ends_sentence(above.text):
        return False
    if number <= _HEAD_LINES and (read_byline(line.text) or read_date_line(line.text) or _ends_heading(above.text)):
        return False
    return wrapping.is_full(above, line) or _carries_on(above, line)


def _ends_heading(text: str) -> bool:
    """Whether a line in capitals ends with a full stop, as the name of a paper and old headlines do."""
    return text.isupper() and text.endswith(".") and " " in text


def _goes_on_with_dash(above: Line, line: Line, wrapping: Wrapping) -> bool:
    """Whether a line begins with a dash in mid-sentence, not with that of a list."""
    is_open = line.text.startswith(_DASHES) and not (ends_sentence(above.text) or above.text.startswith(_DASHES))
    return is_open and line.indent == above.indent and wrapping.is_full(above, line)


def _splits_word(above: Line, line: Line) -> bool:
    """Whether a word was split between two lines, or left to be completed by one behind "and"."""
    return above.text.endswith("-") and line.text[0].islower() and _SPLIT_WORD.search(above.text) is not None


def _splits_date(above: Line, line: Line) -> bool:
    """Whether the year of a date stands in the next line, as below a head that is as wide as its column."""
    return _YEAR.match(line.text) is not None and _DAY_LAST.search(above.text) is not None


def _carries_on(above: Line, line: Line) -> bool:
    """Whether a line continues in mid-sentence what the line above left open."""
    return (
        line.text[0].islower()
        and len(above.text) >= _SHORTEST_OPEN
        and (above.text[-1].isalnum() or above.text[-1] in ",’'-")
        and not _OWN_LINE.match(line.text)
        and (len(above.text) >= _LONG_ITEM or not _OWN_LINE.match(above.text))
    )


def _in_verse(lines: Sequence[Line], number: int) -> bool:
    """Whether the line and the one above it are among several short ones in a row."""
    first = last = number
    while first and not lines[first].gap and last - first < _VERSE_LINES and len(lines[first - 1].text) < _VERSE_LINE:
        first -= 1
    while last + 1 < len(lines) and not lines[last + 1].gap and last - first < _VERSE_LINES:
        if len(lines[last + 1].text) >= _VERSE_LINE:
            break
        last += 1
    return first < number and last - first + 1 >= _VERSE_LINES and len(lines[number].text) < _VERSE_LINE


def _block(group: Sequence[Line], text: str) -> Block:
    said = [group[0].text]
    for above, line in itertools.pairwise(group):
        if not _splits_word(above, line) or _AND.match(line.text):
            said.append(" ")
        elif not _is_compound(above.text, line.text, text):
            said[-1] = said[-1][:-1]
        said.append(line.text)
    words = "".join(said)
    return Block(_without_edit_mark(words) if words[-1:] == "]" else words, group[0].start, group[-1].end)


def _is_compound(above: str, below: str, text: str) -> bool:
    """Whether the hyphen at the end of a line belongs to the word."""
    first, rest = _SPLIT_WORD.search(above), re.match(r"\w+", below)
    if first is None or rest is None or first[0] + rest[0] in text[:_READ_FOR_COMPOUNDS]:
        return True
    part = first[1].lower()
    return rest[0].startswith(_PREFIXES.get(part, ())) or (part in _COMPOUNDING and rest[0] not in _ENDINGS)


def _cover(text: str, blocks: list[Block]) -> list[Block]:
    """Extend the spans over what cleaning removed between them (tags, control characters)."""
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
