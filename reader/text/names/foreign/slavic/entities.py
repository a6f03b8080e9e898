"""The names of an article in a language with cases, each with its usual name, kind and rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from reader.model import EntityKind, Place
from reader.text.names.foreign.bodies import Body
from reader.text.names.foreign.slavic.bodies import bodies_of, find_abbreviations
from reader.text.names.foreign.slavic.people import People
from reader.text.names.foreign.slavic.places import places_of
from reader.text.names.foreign.words import Words


class Named(NamedTuple):
    """A name at one place: its nominative, the kind, the rule behind it and, of people, the office."""

    name: str
    kind: EntityKind
    rule: str
    place: Place
    role: str | None = None


def find_declined(paragraphs: Sequence[Words], language: str, speakers: Iterable[str]) -> Iterator[Named]:
    """Yield the names of an article; where several overlap, bodies go first, then places, then people."""
    bodies = [*bodies_of(language).find(paragraphs)]
    taken = _numbers(paragraphs, [body.place for body in bodies])
    people = People(paragraphs, language, speakers, taken).found
    yield from _of_bodies(bodies)
    for person in people:
        for place in person.places:
            yield Named(person.name, "person", person.rule, place, person.role)
    for found in places_of(language).find(paragraphs):
        yield Named(found.name, "place", found.rule, found.place)
    used = {body.place for body in bodies} | {place for person in people for place in person.places}
    yield from _of_bodies(find_abbreviations(paragraphs, used))


def _of_bodies(bodies: Iterable[Body]) -> Iterator[Named]:
    return (Named(body.name, "organisation", body.rule, body.place) for body in bodies)


def _numbers(paragraphs: Sequence[Words], places: Sequence[Place]) -> dict[int, set[int]]:
    """Return the numbers of the words within places, by paragraph."""
    found: dict[int, set[int]] = {words.paragraph: set() for words in paragraphs}
    inside: dict[int, set[int]] = {}
    for place in places:
        inside.setdefault(place.paragraph, set()).update(range(place.start, place.end))
    for words in paragraphs:
        covered = inside.get(words.paragraph, set())
        if covered:
            found[words.paragraph] = {
                number for number in range(len(words)) if words.place(number, number + 1).start in covered
            }
    return found
