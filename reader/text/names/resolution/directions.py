"""Directions before places: "eastern Velm" is a part of Velm, and is read as a mention of it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from reader.model import Entity, Place

_DIRECTION = re.compile(r"(?<![\w-])(?:(?:north|south)[- ]?)?(?:north|south|east|west)(?:ern)?\s$")
# The most characters of a direction.
_LONGEST = 16


def with_directions(entities: Sequence[Entity], texts: Mapping[int, str]) -> tuple[Entity, ...]:
    """Return the entities; the mentions of places begin with the direction before them."""
    return tuple(_with_directions(entity, texts) if entity.kind == "place" else entity for entity in entities)


def _with_directions(place: Entity, texts: Mapping[int, str]) -> Entity:
    return replace(place, mentions=tuple(_widened(mention, texts[mention.paragraph]) for mention in place.mentions))


def _widened(mention: Place, text: str) -> Place:
    direction = _DIRECTION.search(text, max(0, mention.start - _LONGEST), mention.start)
    return mention._replace(start=direction.start()) if direction else mention
