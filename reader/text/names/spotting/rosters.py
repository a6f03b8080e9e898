"""Rosters: lists of players with their clubs in brackets, or with their points or votes behind them.

"Ada Brenn (Velm), Otto Falk (Osk United)", "Brenn 18, Falk 14, Tarr 9".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set

from reader.model import EntityKind, Place
from reader.text.names.lexicon.cities import is_known_place
from reader.text.names.lexicon.gazetteer import is_country
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.lexicon.heads import kind_by_head
from reader.text.names.lexicon.provinces import is_state
from reader.text.names.mentions import Mention, without_overlaps
from reader.text.spelling import fold

_CLUB = re.compile(r"\s\(([A-Z][\w.’'&-]*(?:\s[A-Z][\w.’'&-]*){0,3})\)")
# "Goalkeepers: Ada Brenn (Velm)"
_POSITION = re.compile(r"(?:(?:goal-?)?keepers|defenders|midfielders|forwards|strikers|attackers|wingers)\s?:", re.I)
# "Brenn 18, Falk 14, and Tarr 9", but not "Velm 3-2"
_SCORER = r"(?:[A-Z]\.?\s)?[A-Z][a-zà-ÿ’'-]*[A-ZÀ-Þ]?[a-zà-ÿ’'-]+(?:\s[A-Z][a-zà-ÿ’'-]+){0,2}"
_POINTS = r"\s\d{1,3}(?:,\d{3})*\*?(?![\w%-]|[.:/]\d)"
_SCORERS = re.compile(rf"(?<![\w’'.-])(?:{_SCORER}{_POINTS}(?:[,;]\s|,?\sand\s)){{2,}}{_SCORER}{_POINTS}")
_ONE_SCORER = re.compile(rf"({_SCORER}){_POINTS}")
# So many of a row of names are somebody's elsewhere, unlike those of towns, parties or clubs.
_SHARE_KNOWN = 5
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


def find_scorers(mentions: Sequence[Mention], texts: Mapping[int, str]) -> list[Mention]:
    """Return ``mentions`` with the people who are listed by surname with points, if the article names one in full."""
    people = {mention.key.split()[-1] for mention in mentions if mention.kind == "person" and " " in mention.key}
    found = [
        Mention(Place(paragraph, *one.span(1)), one[1], "person", "listed with points")
        for paragraph, text in texts.items()
        for row in _SCORERS.finditer(text)
        for one in _scorers(row[0], people, text, row.start())
    ]
    taken = {(one.place.paragraph, place) for one in found for place in range(one.place.start, one.place.end)}
    others = [
        one
        for one in mentions
        if taken.isdisjoint((one.place.paragraph, place) for place in range(one.place.start, one.place.end))
    ]
    return sorted([*others, *found], key=lambda one: one.place) if found else list(mentions)


def _scorers(row: str, people: Set[str], text: str, start: int) -> Sequence[re.Match[str]]:
    scorers = [*_ONE_SCORER.finditer(text, start, start + len(row))]
    names = [fold(one[1]) for one in scorers]
    known = sum(name.split()[-1] in people for name in names)
    are_bodies = any(map(_is_body_or_place, (one[1] for one in scorers)))
    return scorers if known * _SHARE_KNOWN >= len(names) and not are_bodies else ()


def _is_body_or_place(name: str) -> bool:
    return is_country(name) or is_known_place(name) or kind_by_head(fold(name).split()) is not None


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
