"""Roles: everything that an article says a person is, not only what it says first."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from reader.model import Entity, Paragraph, Place
from reader.text.names.mentions import readable
from reader.text.names.signs.roles import roles_of

# The most mentions of a person that are looked at.
_MOST_MENTIONS = 12


class Roles:
    """The roles of the people of an article, read when they are asked for."""

    def __init__(self, people: Sequence[Entity], paragraphs: Sequence[Paragraph]) -> None:
        self._people = people
        self._paragraphs = paragraphs
        self._places: dict[int, list[Place]] = {}
        self._texts: dict[int, str] = {}
        self._roles: dict[str, tuple[str, ...]] = {}

    def of(self, person: Entity) -> tuple[str, ...]:
        """Return the roles of ``person``, the one that is shown first."""
        if person.name not in self._roles:
            if not self._texts:
                self._read()
            places = (place for place in islice(person.mentions, _MOST_MENTIONS) if place.paragraph in self._texts)
            stated = roles_of(places, self._texts, self._places)
            self._roles[person.name] = tuple(dict.fromkeys(role for role in (person.role, *stated) if role))
        return self._roles[person.name]

    def _read(self) -> None:
        self._texts = readable(self._paragraphs)
        for place in sorted(place for person in self._people for place in person.mentions):
            self._places.setdefault(place.paragraph, []).append(place)
