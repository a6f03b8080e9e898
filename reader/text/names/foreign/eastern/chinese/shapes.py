"""What stands at a place of a Chinese text: the end of a name, an office, a name written by its sounds."""

from __future__ import annotations

import re

from reader.text.names.foreign.eastern.chinese.bodies import chinese_bodies
from reader.text.names.foreign.eastern.chinese.simplified import simplified
from reader.text.names.foreign.eastern.chinese.words import (
    COMPOUND_FAMILIES,
    FAMILIES,
    FOLLOWING,
    FOLLOWING_WORDS,
    NEVER,
    OFFICES,
    SOUNDS,
    STRONG_SOUNDS,
)
from reader.text.names.foreign.eastern.lexicon import Lexicon
from reader.text.names.foreign.eastern.places import gazetteer

#: Where offices begin.
OFFICES_AT = Lexicon({office: office for office in OFFICES})

_FOLLOWING_AT = Lexicon({word: word for word in FOLLOWING_WORDS})
_HANZI = re.compile(r"[\u4e00-\u9fff]")
_LONGEST_OFFICE = max(map(len, OFFICES))
_LONGEST_BODY = 12
_KOREAN = "在"


def is_begun(text: str, start: int) -> bool:
    """Whether a name may begin at a place: behind a mark, an office, a place, or a word of one character."""
    if start == 0 or not _HANZI.match(text[start - 1]) or text[start - 1] in FOLLOWING:
        return True
    is_behind_office = any(text[max(0, start - length) : start] in OFFICES for length in range(2, _LONGEST_OFFICE + 1))
    return is_behind_office or ends_with_place(text, start)


def family_of(name: str) -> str:
    """Return the family name that a name begins with; "" if there is none."""
    if name[:2] in COMPOUND_FAMILIES and len(name) > 2:
        return name[:2]
    return name[:1] if name[:1] in FAMILIES else ""


def may_be_given(given: str) -> bool:
    """Whether characters may be a given name."""
    is_korean = len(given) == 2 and given[0] == _KOREAN  # "李在明"
    return bool(given) and NEVER.isdisjoint(given[is_korean:]) and all(map(_HANZI.match, given))


def is_end(text: str, end: int) -> bool:
    """Whether a name may end at a place: before a mark, a figure, or a word that follows names."""
    if end >= len(text) or not _HANZI.match(text[end]):
        return text[end : end + 1] not in ("·", "•", "‧", "・", "．")
    return is_word(text, end) or bool(OFFICES_AT.at(text, end)[1])


def is_word(text: str, at: int) -> bool:
    """Whether a word that follows names begins at a place."""
    return text[at : at + 1] in FOLLOWING or bool(_FOLLOWING_AT.at(text, at)[1])


def goes_on(text: str, start: int, end: int) -> bool:
    """Whether a foreign name is only the beginning of another word."""
    return is_transcribed(text[start:end]) and text[end] in SOUNDS and not is_word(text, end)


def is_transcribed(name: str) -> bool:
    """Whether a name is written by its sounds: "特朗普", but not "陈一鸣"."""
    return len(name) > 1 and SOUNDS.issuperset(name) and not STRONG_SOUNDS.isdisjoint(name)


def end_of_sounds(text: str, start: int, most: int) -> int:
    """Return the end of what is written by its sounds, before a word that follows names, or a place."""
    end = start
    while end < min(most, len(text)) and (text[end] in SOUNDS or text[end] in "·•‧・．"):
        is_apart = end - start > 1 and text[end - 1] in SOUNDS
        if is_apart and (is_word(text, end) or gazetteer("zh", simplified).at(text, end)[1]):
            break
        end += 1
    return end


def office_before(text: str, start: int) -> str | None:
    """Return the office that ends where a name begins, with the place or body before it: "外交部发言人"."""
    for length in range(_LONGEST_OFFICE, 1, -1):
        if text[max(0, start - length) : start] in OFFICES:
            return text[_start_of_body(text, start - length) : start]
    return None


def _start_of_body(text: str, start: int) -> int:
    """Return where a place or body begins that ends at ``start``, or with the first character of an office there."""
    for length in range(_LONGEST_BODY, 1, -1):
        before = text[max(0, start - length) : start]
        if before in chinese_bodies() or before in gazetteer("zh", simplified):
            return start - len(before)
        if text[start : start + 1] in ("部", "局", "院") and before + text[start] in chinese_bodies():
            return start - len(before)
    return start


def ends_with_place(text: str, end: int) -> bool:
    """Whether a text up to ``end`` ends with a listed place or body."""
    return _start_of_body(text, end) < end
