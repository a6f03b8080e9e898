"""Rosters: lists of players with their clubs in brackets, "Ada Brenn (Velm), Otto Falk (Osk United)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from reader.model import EntityKind, Place
from reader.text.names.lexicon.gazetteer import is_country
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.lexicon.provinces import is_state
from reader.text.names.mentions import Mention, without_overlaps
from reader.text.spelling import fold

_CLUB = re.compile(r"\s\(([A-Z][\w.’'&-]*(?:\s[A-Z][\w.’'&-]*){0,3})\)")
# "Goalkeepers: Ada Brenn (Velm)"
_POSITION = re.compile(r"(?:(?:goal-?)?keepers|defenders|midfielders|forwards|strikers|attackers|wingers)\s?:", re.I)
# The fewest players of a roster; of a cast, hardly one name in three is taken for a body.
_FEWEST_PLAYERS, _BODIES_IN = 3, 3


def read_rosters(mentions: Sequence[Mention], texts: Mapping[int, str]) -> dict[Mention, dict[EntityKind, int]]:
    """Return signs for the clubs of players, which share their names with towns."""
    clubs = set(_clubs(mentions, texts))
    return {mention: {"organisation": 2, "person": -2} for mention in mentions if mention.place in clubs}


def find_rostered(mentions: Sequence[Mention], texts: Mapping[int, str]) -> list[Mention]:
    """Return ``mentions`` with the clubs in rosters that the model passed over."""
    found = [
        Mention(place, texts[place.paragraph][place.start : place.end], "organisation", "listed among clubs")
        for place in _clubs(mentions, texts)
    ]
    return without_overlaps([*mentions, *found]) if found else list(mentions)


def _clubs(mentions: Sequence[Mention], texts: Mapping[int, str]) -> Iterator[Place]:
    """Yield the places of clubs in paragraphs with a roster."""
    brackets: dict[int, list[Place]] = {}
    for mention in mentions:
        if mention.kind == "person" and (club := _CLUB.match(texts[mention.place.paragraph], mention.place.end)):
            brackets.setdefault(mention.place.paragraph, []).append(Place(mention.place.paragraph, *club.span(1)))
    kinds = {mention.place: mention.kind for mention in mentions}
    for paragraph, places in brackets.items():
        seen = [kinds[place] for place in places if place in kinds]
        bodies = seen.count("organisation")
        is_squad = _POSITION.match(texts[paragraph]) is not None
        if is_squad or (len(places) >= _FEWEST_PLAYERS and 0 < len(seen) <= _BODIES_IN * bodies):
            yield from (place for place in places if _may_be_club(texts[paragraph][place.start : place.end]))


def _may_be_club(name: str) -> bool:
    return not (is_country(name) or is_state(name) or is_given_name(fold(name).split()[0]))
