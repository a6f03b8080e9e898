"""The people whom an article in an East Asian language names."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.model import Place

#: The rules behind a person.
TITLED = "office or form of address beside a name"
AGED = "age behind a name"
LISTED_NAME = "usual family name and a given name"
TRANSCRIBED = "name written in its own sounds"


@dataclass(slots=True)
class Person:
    """Somebody by name; ``family`` is what later mentions with an office say. ``role`` is the first one stated."""

    name: str
    family: str
    rule: str
    role: str | None = None
    places: set[Place] = field(default_factory=set)


class People:
    """The people of an article by name, and where somebody is named."""

    def __init__(self) -> None:
        self.by_name: dict[str, Person] = {}
        self._by_family: dict[str, list[Person]] = {}
        self._starts: set[tuple[int, int]] = set()
        self._ends: set[tuple[int, int]] = set()

    def note(self, name: str, family: str, place: Place, rule: str, role: str | None = None) -> None:
        """Note a mention of somebody, who is new if nobody has this name."""
        person = self.by_name.get(name)
        if person is None:
            person = self.by_name[name] = Person(name, family, rule)
            self._by_family.setdefault(family, []).append(person)
        person.role = person.role or role or None
        self.meet(person, place)

    def meet(self, person: Person, place: Place) -> None:
        """Note one more mention of somebody."""
        person.places.add(place)
        self._starts.add((place.paragraph, place.start))
        self._ends.add((place.paragraph, place.end))

    def call(self, person: Person, family: str) -> None:
        """Note what turns out to be the family name of somebody."""
        self._by_family[person.family].remove(person)
        person.family = family
        self._by_family.setdefault(family, []).append(person)

    def of_family(self, family: str) -> list[Person]:
        """Return those with a family name."""
        return self._by_family.get(family, [])

    def is_met(self, place: Place) -> bool:
        """Whether somebody is named from the beginning of a place, or to its end."""
        return (place.paragraph, place.start) in self._starts or (place.paragraph, place.end) in self._ends
