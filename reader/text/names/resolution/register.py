"""The people of an article while their mentions are gathered, and how they are found by the words of their names."""

from __future__ import annotations

import re
from bisect import insort
from collections import Counter
from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from itertools import islice

from reader.model import Place, full_names
from reader.text.names.lexicon.offices import FEMALE_TITLES, MALE_TITLES
from reader.text.names.mentions import PARTICLES, Mention
from reader.text.names.resolution.spellings import is_slip, stem_of_surname

_NICKNAME = re.compile(r"\s(?:[“\"‘'][^”\"’']+[”\"’']|\([A-Z][a-z]+\))\s")

# The most words of a name that is shown; longer runs are rarely one name.
_LONGEST_NAME = 5

# The most people with the same word in their names that are compared, to bound the time.
_MOST_NAMESAKES = 60

# Forms of address of people who are known by one name.
_PEERS = ("lord", "lady", "baroness")

# The first letters of a given name, by which its short forms are found.
_STEM = 3


@dataclass
class Person:
    """A person while the mentions are gathered; ``forms`` are the forms of the name, split into words.

    ``places`` are those of ``mentions``, sorted. ``titles`` are those before the name, ``addresses`` the genders that
    these show. ``number`` counts the people in order. ``joined`` is the full name of a person whose surname is given
    only with that of a relative: "Ivo and Ada Brenn". ``is_relative`` if first named as a relative of another.
    """

    number: int
    forms: dict[tuple[str, ...], None] = field(default_factory=dict)
    mentions: list[Mention] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    addresses: set[str] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)
    joined: str = ""
    is_relative: bool = False

    def take(self, mention: Mention, title: str) -> None:
        """Add ``mention`` to this person; ``title`` comes before it, or is empty."""
        self.mentions.append(mention)
        insort(self.places, mention.place)
        if title:
            self.titles.add(title)
        if address := gender_of_title(title):
            self.addresses.add(address)

    @property
    def full_forms(self) -> list[tuple[str, ...]]:
        """The forms of two words and more."""
        return [form for form in self.forms if len(form) > 1]

    @property
    def name(self) -> str:
        """The fullest form, then the most frequent, then the longest, then the first."""
        counts = Counter(_without_nickname(" ".join(mention.text.split())) for mention in self.mentions)
        name = max(counts, key=lambda name: (_fullness(name), not _is_plural(name, counts), counts[name], len(name)))
        return name if " " in name else self.joined or self._styled(name)

    def _styled(self, name: str) -> str:
        """Return the name of a peer who is known by one word: "Lord Brenn"."""
        style = next((style for style in _PEERS if style in self.titles), "")
        return f"{style.capitalize()} {name}" if style else name


class Register:
    """The people of an article, by the words of their names: a book may have thousands.

    ``relatives`` are those first named as a relative of another.
    """

    def __init__(self) -> None:
        self.persons: list[Person] = []
        self.relatives: list[Person] = []
        self._bearers: dict[str, dict[int, Person]] = {}
        self._by_stem: dict[str, dict[int, Person]] = {}
        self._by_surname: dict[str, dict[int, Person]] = {}

    def bearers(self, words: Iterable[str]) -> list[Person]:
        """Return the people with one of ``words`` in their names, in order."""
        found: dict[int, Person] = {}
        for word in words:
            found.update(islice(self._bearers.get(word, {}).items(), _MOST_NAMESAKES))
        return [found[number] for number in sorted(found)]

    def alike(self, word: str) -> list[Person]:
        """Return the people whose given names begin like ``word``, or like a name of which it is a pet name."""
        found: dict[int, Person] = {}
        for stem in {word[:_STEM], *(name[:_STEM] for name in full_names(word))}:
            found.update(islice(self._by_stem.get(stem, {}).items(), _MOST_NAMESAKES))
        return [found[number] for number in sorted(found)]

    def misspelt(self, word: str) -> list[Person]:
        """Return the people whose surname ``word`` may be but for a slip."""
        alike = islice(self._by_surname.get(stem_of_surname(word), {}).values(), _MOST_NAMESAKES)
        return [person for person in alike if any(is_slip(word, form[-1]) for form in person.full_forms)]

    def add(self) -> Person:
        """Return a new person, without a name."""
        self.persons.append(Person(len(self.persons)))
        return self.persons[-1]

    def relate(self, person: Person) -> None:
        """Note that ``person`` is first named as a relative of another."""
        person.is_relative = True
        if len(self.relatives) < _MOST_NAMESAKES:
            self.relatives.append(person)

    def name(self, person: Person, form: tuple[str, ...]) -> None:
        """Add a form of the name of ``person``."""
        if form not in person.forms:
            person.forms[form] = None
            if len(form) > 1:
                self._by_stem.setdefault(form[0][:_STEM], {})[person.number] = person
                self._by_surname.setdefault(stem_of_surname(form[-1]), {})[person.number] = person
            for word in (*form, "".join(form), "".join(form[-2:])):
                self._bearers.setdefault(word, {})[person.number] = person


def _is_plural(name: str, names: Container[str]) -> bool:
    """Whether a name is a plural of another one: "more Ada Brenns"."""
    return name.endswith("s") and name.removesuffix("s") in names


def _without_nickname(name: str) -> str:
    return _NICKNAME.sub(" ", name)


def _fullness(name: str) -> tuple[int, int]:
    words = re.split(r"[\s‑-]+", name)
    size = len(words) if sum(word.lower() not in PARTICLES for word in words) <= _LONGEST_NAME else 1
    return size, sum(len(word.strip(".")) > 1 for word in words)


def gender_of_title(title: str) -> str | None:
    """Return the gender that a form of address shows, as "m" or "f"."""
    return "m" if title in MALE_TITLES else "f" if title in FEMALE_TITLES else None
