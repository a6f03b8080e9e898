"""Breaks a text into lines that fit a column, on the screen and in printed output.

Lines are half-open spans of code points; widths are terminal columns.
"""

from __future__ import annotations

import re

from rich.cells import cell_len, get_character_cell_size, split_graphemes

from reader.columns import count_vowel_signs

Line = tuple[int, int]

# Every character outside these ranges may be wider or narrower than one column, so that lines with one are
# measured character by character. The ranges are Latin, Greek, Cyrillic, and general punctuation without the
# invisible marks.
_UNEVEN = re.compile("[^\n\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]")

# Between ideographs and kana a line may end anywhere, but it never begins with closing punctuation or a small kana
# nor ends with an opening bracket or the sign of a tag, https://www.w3.org/TR/jlreq/#line-breaking. Korean has blanks
# to break at.
_HANGUL = re.compile("[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]")
_NEVER_FIRST = frozenset(
    "、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】…ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"
)
_NEVER_LAST = frozenset("#([{‘“（〔［｛〈《「『【")

# French sets a blank inside its quotation marks and before some others, at which no line ends.
_BLANK_BEHIND, _BLANK_BEFORE = frozenset("«‹"), frozenset("»›?!;:")


def wrap(text: str, width: int) -> list[Line]:
    """Break ``text`` into lines of at most ``width`` columns, at spaces where possible; always one line or more."""
    lines: list[Line] = []
    flow = _wrap_uneven if _UNEVEN.search(text) else _wrap_even
    start = 0
    while True:
        end = text.find("\n", start)
        flow(text, start, len(text) if end < 0 else end, max(1, width), lines)
        if end < 0:
            return lines
        start = end + 1


def _wrap_even(text: str, start: int, end: int, width: int, lines: list[Line]) -> None:
    """Break text whose characters all take one column."""
    while end - start > width:
        space = last = text.rfind(" ", start + 1, start + width + 1)
        while space > 0 and _binds(text, space):
            space = text.rfind(" ", start + 1, space)
        space = last if space < 0 else space
        cut = start + width if space < 0 else space
        lines.append((start, cut))
        start = cut if space < 0 else cut + 1
    lines.append((start, end))


def _wrap_uneven(text: str, start: int, end: int, width: int, lines: list[Line]) -> None:
    """Break text with wide, combining or joined characters; between wide ones a line may end, too."""
    count_vowel_signs()
    used, chance, after = 0, start, start
    for index, cells in _clusters(text, start, end):
        if text[index] == " " and (chance == start or not _binds(text, index)):
            chance, after = index, index + 1
        elif cells > 1 and index > start and _may_part(text[index - 1], text[index]):
            chance = after = index
        if used + cells > width and index > start:
            cut, resume = (chance, after) if chance > start else (index, index)
            lines.append((start, cut))
            start = chance = after = resume
            used = cell_len(text[start:index]) if start < index else 0
            if start > index:  # the space itself did not fit and is swallowed by the line end
                continue
        used += cells
    lines.append((start, end))


def _binds(text: str, space: int) -> bool:
    """Whether a blank keeps a mark with its words: "« Non »", "dit-il :"."""
    if text[space - 1 : space] in _BLANK_BEHIND:
        return True
    return text[space + 1 : space + 2] in _BLANK_BEFORE and not text[space + 2 : space + 3].isalnum()


def _may_part(before: str, after: str) -> bool:
    """Whether a line may end between a character and a wide one."""
    if before in _NEVER_LAST or after in _NEVER_FIRST:
        return False
    return not (_HANGUL.match(before) or _HANGUL.match(after))


def _clusters(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return where each visible character begins, and its columns."""
    part = text[start:end]
    if "\u200d" in part or "\ufe0f" in part:
        spans, _ = split_graphemes(part)
        return [(start + span[0], span[2]) for span in spans]
    return [(start + index, get_character_cell_size(character)) for index, character in enumerate(part)]
