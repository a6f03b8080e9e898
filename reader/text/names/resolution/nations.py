"""National bodies: parliaments, courts and ministries have the same names in many countries."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from reader.model import Entity, Place
from reader.text.names.lexicon.gazetteer import country_of, find_countries
from reader.text.names.lexicon.offices import RANKS
from reader.text.names.lexicon.provinces import is_state
from reader.text.spelling import fold, name_set, remembered, word_set

_NATIONAL = name_set(
    """
    parliament, cabinet, senate, congress, treasury, army, navy, air force, coast guard, national guard, armed forces,
    supreme court, constitutional court, high court, federal court, court of appeal, court of appeals, appeals court,
    national assembly, federal assembly, legislative assembly, national council, federal council, state council,
    legislative council, council of ministers, national security council, house of representatives, house of commons,
    house of assembly, central bank, federal government, election commission, electoral commission,
    human rights commission, national human rights commission, national police, federal police
    """
)
_PARTIES = word_set("communist conservative democratic green labor labour liberal people's republican socialist")
_OFFICES = frozenset({"ministry", "department"})
_OF = frozenset({"of", "for"})

# The state, if the article names another one.
_STATE_TOO = "Georgia"

# An article is about one country if it mentions it at least so often, and in so great a share of all mentions of
# countries. Of 60 marked articles with a national body, 26 are about one; the body was of another in one of these.
_LEAST_MENTIONS, _LEAST_SHARE = 2, 0.75
# A country with which another one has to do: "the border with Velm", "its ambassador to Velm".
_ABROAD = re.compile(
    r"\b(?:(?:border|relations|ties|talks|trade|war|treaty|dispute|conflict|tensions) with|"
    r"(?:ambassador|envoy|exports?) to|(?:visit|trip) to|imports from|embassy in|war (?:on|against)) (?:the )?$"
)
_LONGEST_ABROAD = 30
# "Velm’s Senate", "the Velmian Senate"; "the Senate of Velm".
_BEHIND_OWNER = ("’s ", "'s ", "’ ", "' ", " ")
_BEFORE_OWNER = (" of ", " of the ", " in ", " in the ")


def with_nations(entities: Sequence[Entity], texts: Mapping[int, str]) -> Iterator[Entity]:
    """Yield the entities; a national body has its country as its role, if the article shows which.

    It is stated beside the name, or else is the one country that the article is about.
    """
    in_states = any(entity.name != _STATE_TOO and is_state(entity.name) for entity in entities)
    countries = {
        place: country
        for entity in entities
        if (country := _country(entity)) and not (in_states and country == _STATE_TOO)
        for place in entity.mentions
    }
    main = _main_country(Counter(countries.values()) + _in_names(entities))
    if any(country == main and _is_abroad(place, texts[place.paragraph]) for place, country in countries.items()):
        main = None
    edges = {(place.paragraph, edge): country for place, country in countries.items() for edge in place[1:]}
    for entity in entities:
        if entity.kind != "organisation" or not is_national(entity.name):
            yield entity
            continue
        stated = (_stated_beside(place, texts[place.paragraph], edges) for place in entity.mentions)
        yield replace(entity, role=next(filter(None, stated), main))


@remembered
def is_national(name: str) -> bool:
    """Whether many countries have a body of this name, and the name does not say which: "Ministry of Trade"."""
    key = fold(name).removeprefix("the ")
    words = key.split()
    if any(find_countries(name)):
        return False
    is_office = words[0] in _OFFICES and len(words) > 2 and words[1] in _OF
    is_of_field = words[-1] in _OFFICES and len(words) > 1 and all(word in RANKS for word in words[:-1])
    is_party = words[-1] == "party" and len(words) > 1 and all(word in _PARTIES for word in words[:-1])
    return key in _NATIONAL or is_office or is_of_field or is_party


def _country(entity: Entity) -> str | None:
    return country_of(entity.name) if entity.kind in ("place", "group") else None


def _in_names(entities: Sequence[Entity]) -> Counter[str]:
    """Count the countries in the names of bodies: the "Lesotho Times" writes of Lesotho."""
    found: Counter[str] = Counter()
    for body in (entity for entity in entities if entity.kind == "organisation"):
        for start, end in find_countries(body.name):
            if country := country_of(body.name[start:end]):
                found[country] += len(body.mentions)
    return found


def _is_abroad(place: Place, text: str) -> bool:
    """Whether the words before a country speak of it from another one."""
    return _ABROAD.search(text[max(0, place.start - _LONGEST_ABROAD) : place.start]) is not None


def _main_country(mentions: Counter[str]) -> str | None:
    country, count = next(iter(mentions.most_common(1)), ("", 0))
    return country if count >= max(_LEAST_MENTIONS, _LEAST_SHARE * mentions.total()) else None


def _stated_beside(place: Place, text: str, edges: Mapping[tuple[int, int], str]) -> str | None:
    """Return the country whose name ends right before a body, or begins right behind it; ``edges`` are where."""
    before = (place.start - len(link) for link in _BEHIND_OWNER if text.endswith(link, 0, place.start))
    behind = (place.end + len(link) for link in _BEFORE_OWNER if text.startswith(link, place.end))
    return next((edges[place.paragraph, at] for at in chain(before, behind) if (place.paragraph, at) in edges), None)
