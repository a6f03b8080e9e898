"""States and provinces of North America, and how newspapers abbreviate them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from reader.text.spelling import letters_in, words_in

# How newspapers abbreviate the states and provinces of North America after the name of a town (AP, CP).
_PROVINCES = {
    "Ala.": "Alabama", "Ariz.": "Arizona", "Ark.": "Arkansas", "Calif.": "California", "Colo.": "Colorado",
    "Conn.": "Connecticut", "Del.": "Delaware", "Fla.": "Florida", "Ga.": "Georgia", "Ill.": "Illinois",
    "Ind.": "Indiana", "Kan.": "Kansas", "Ky.": "Kentucky", "La.": "Louisiana", "Md.": "Maryland",
    "Mass.": "Massachusetts", "Mich.": "Michigan", "Minn.": "Minnesota", "Miss.": "Mississippi", "Mo.": "Missouri",
    "Mont.": "Montana", "Neb.": "Nebraska", "Nev.": "Nevada", "N.H.": "New Hampshire", "N.J.": "New Jersey",
    "N.M.": "New Mexico", "N.Y.": "New York", "N.C.": "North Carolina", "N.D.": "North Dakota", "Okla.": "Oklahoma",
    "Ore.": "Oregon", "Pa.": "Pennsylvania", "R.I.": "Rhode Island", "S.C.": "South Carolina", "S.D.": "South Dakota",
    "Tenn.": "Tennessee", "Vt.": "Vermont", "Va.": "Virginia", "Wash.": "Washington", "W.Va.": "West Virginia",
    "Wis.": "Wisconsin", "Wyo.": "Wyoming", "Alta.": "Alberta", "B.C.": "British Columbia", "Man.": "Manitoba",
    "N.B.": "New Brunswick", "N.L.": "Newfoundland and Labrador", "N.S.": "Nova Scotia", "Ont.": "Ontario",
    "P.E.I.": "Prince Edward Island", "Que.": "Quebec", "Sask.": "Saskatchewan", "N.W.T.": "Northwest Territories",
}  # fmt: skip

# Abbreviations of states that have other meanings in brackets.
_WORDS_IN_BRACKETS = frozenset({"Ind.", "Ill.", "Man.", "Miss.", "Del."})
_BEGINNINGS_OF_PROVINCES = frozenset(letters_in(abbreviation)[0] for abbreviation in _PROVINCES)
#: The states and provinces that have an abbreviation.
STATES = frozenset(_PROVINCES.values())


def is_state(name: str) -> bool:
    """Whether ``name`` is a state or province of North America, many of which share their name with a city."""
    return name.title() in STATES


def province_name(abbreviation: str) -> str | None:
    """Return the state or province for an abbreviation with full stops: "Ontario" for "Ont."."""
    return _PROVINCES.get(abbreviation)


def find_provinces(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of abbreviated states: after a town and a comma, in brackets, or as initials."""
    if not _BEGINNINGS_OF_PROVINCES.isdisjoint(words_in(text)):
        for match in _province_pattern().finditer(text):
            yield match.span()


@lru_cache(maxsize=1)
def _province_pattern() -> re.Pattern[str]:
    abbreviations = sorted(_PROVINCES, key=len, reverse=True)
    initials = "|".join(re.escape(name) for name in abbreviations if name.count(".") > 1)
    every = "|".join(re.escape(name) for name in abbreviations)
    enclosed = "|".join(re.escape(name) for name in abbreviations if name not in _WORDS_IN_BRACKETS)
    return re.compile(rf"(?<=, )(?:{every})|(?<=\()(?:{enclosed})(?=\))|(?<![\w.])(?:{initials})(?!\w)")
