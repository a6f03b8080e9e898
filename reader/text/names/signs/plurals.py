"""Titles that several people share: "estate agents Ada Brenn and Otto Lee", "two pilots, Ada Brenn and Otto Lee"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.model import Place
from reader.text.commonwords import NUMBERS
from reader.text.names.lexicon.companions import is_calling_of_person
from reader.text.names.signs.modifiers import DETERMINERS
from reader.text.names.signs.titles import title_before

# The most people of whom a title is read.
_MOST = 12
# "Sens. Ada Brenn (D-Vel.), Otto Lee, 44, and ..."
_BETWEEN = re.compile(r"(?:\s\([^()]{1,30}\))?(?:,\s[^,.;:“”\"()]{1,60})?(?:,?\s(?:and|&)|,)\s")
_ENDINGS = (("women", "woman"), ("men", "man"), ("wives", "wife"), ("ies", "y"), ("sses", "ss"), ("s.", "."), ("s", ""))
# The farthest before a name where its title begins.
_LONGEST = 120
# What leads to those whose names follow between commas: "the two pilots, ...".
_LEADS = DETERMINERS | {*NUMBERS, "several"}


def shared_title(text: str, names: Sequence[Place], here: int) -> str | None:
    """Return the title of the person at ``names[here]`` in the singular, if it stands before a list of names.

    ``names`` are the sorted places of all people in ``text``.
    """
    first = here
    while first > max(0, here - _MOST) and _BETWEEN.fullmatch(text, names[first - 1].end, names[first].start):
        first -= 1
    is_list = first < here or (
        here + 1 < len(names) and _BETWEEN.fullmatch(text, names[here].end, names[here + 1].start) is not None
    )
    floor = max(names[first - 1].end if first else 0, names[first].start - _LONGEST)
    return _in_singular(text[floor : names[first].start]) if is_list else None


def _in_singular(before: str) -> str | None:
    words = before.split()
    is_set_off = before.endswith(", ")
    if not words or not before.endswith(" ") or (not is_set_off and words[-1].endswith(",")):
        return None
    singular = _singular(words[-1].rstrip(","))
    title = title_before(" ".join([*words[:-1], singular, ""])) if singular else None
    if title is None or not is_set_off:
        return title
    leading = words[-len(title.split()) - 1 :][:1]
    return title if leading and leading[0].lower() in _LEADS else None


def _singular(word: str) -> str | None:
    """Return the calling of one of many: "pilot" for "pilots"."""
    found = (word.removesuffix(end) + one for end, one in _ENDINGS if word.endswith(end))
    return next((one for one in found if is_calling_of_person(one)), None)
