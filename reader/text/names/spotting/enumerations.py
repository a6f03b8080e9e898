"""Enumerations: places that stand in a row with other places, and clubs with clubs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from reader.model import EntityKind
from reader.text.names.forms.acronyms import is_acronym
from reader.text.names.lexicon.cities import is_known_place
from reader.text.names.lexicon.gazetteer import is_country
from reader.text.names.mentions import Mention
from reader.text.names.signs.clubs import CLUB, is_club

# "In Oslo, Brenn and others" is no list.
_IS_LISTED = re.compile(r",?\s(?:and|or|to)\s|,\s|/|–")
_PREPOSED = re.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Oo]utside|[Oo]f)\s$")


def read_lists(mentions: Sequence[Mention], texts: Mapping[int, str]) -> dict[Mention, dict[EntityKind, int]]:
    """Give signs for single names beside a place or a club in a list: "Warsaw, Vilnius", "Velm and Osk United"."""
    signs: dict[Mention, dict[EntityKind, int]] = {}
    for left, right in pairwise(mentions):
        if left.place.paragraph != right.place.paragraph:
            continue
        text = texts[left.place.paragraph]
        if not _IS_LISTED.fullmatch(text, left.place.end, right.place.start) or _PREPOSED.search(
            text[max(0, left.place.start - 12) : left.place.start]
        ):
            continue
        for known, doubtful in ((left, right), (right, left)):
            if known.kind == "place" and _may_be_place(doubtful, known):
                signs[doubtful] = {"place": 2}
            if is_club(known.key) and doubtful.kind == "place" and not is_country(doubtful.text):
                signs[doubtful] = dict(CLUB)
    return signs


def _may_be_place(doubtful: Mention, known: Mention) -> bool:
    """Say whether a supposed person or body may be a place as its neighbour; bodies stand beside less known places."""
    if " " in doubtful.key or is_acronym(doubtful.text):
        return False
    return doubtful.kind == "person" or (doubtful.kind == "organisation" and is_known_place(known.text))
