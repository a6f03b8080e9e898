"""Relatives: people introduced as wife, son or sister of another, who are not called by the surname alone."""

from __future__ import annotations

import re

from reader.text.names.lexicon.offices import KIN

_KIN = rf"(?:ex-|late )?(?:{'|'.join(sorted(KIN))})"
_WHOSE = r"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|whose)|['’]s?)"

# "Her daughter Ada Brenn", "his eldest son, the painter Ivo Brenn".
_ASIDE = r"(?:,\s(?:(?:the|an?)\s(?:[a-z-]+\s){1,3})?|\s(?:and\s(?:[a-z-]+\s){1,3})?)"
_BEFORE = re.compile(rf"{_WHOSE}\s(?:[\w-]+\s){{0,2}}{_KIN}{_ASIDE}$")
# "the third child of (Otto Brenn)", "born to (Otto Brenn)"
_PARENT = re.compile(r"\b(?:(?:sons?|daughters?|child|children) of|born to)\s(?:[a-z-]+\s){0,3}$")
# "Ada Brenn, his sister,", "Ada Brenn, 44, Otto’s widow,".
_BEHIND = re.compile(rf",\s(?:\d{{1,3}},\s)?(?:[A-Z][\w-]+)?{_WHOSE}\s(?:[\w-]+\s){{0,2}}{_KIN}\b")

# The number of characters before a name that are looked at.
_SURROUNDINGS = 70


def comes_as_relative(text: str, start: int, end: int) -> bool:
    """Whether the words beside the name ``text[start:end]`` say that it is a relative's."""
    before = text[max(0, start - _SURROUNDINGS) : start]
    return bool(_BEFORE.search(before) or _PARENT.search(before)) or _BEHIND.match(text, end) is not None
