"""Who is who among the people of an article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from reader.text.mentions import PARTICLES, Mention
from reader.text.offices import FEMALE_TITLES, MALE_TITLES, bare, is_title
from reader.text.spelling import fold

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})

# A pet name shares its beginning with the given name ("Tony" does not, but "Ben", "Tim", "Alex" do).
_SHORTEST_PET_NAME = 3

# Longer runs are rarely one name, and never the one to show.
_LONGEST_NAME = 5


@dataclass
class Person:
    """One person while the mentions are being gathered; ``forms`` are the forms of the name, split into words."""

    forms: dict[tuple[str, ...], None] = field(default_factory=dict)
    mentions: list[Mention] = field(default_factory=list)

    def take(self, mention: Mention) -> None:
        """Count ``mention`` as this person's."""
        self.forms[name_words(mention.text)] = None
        self.mentions.append(mention)

    @property
    def full_forms(self) -> list[tuple[str, ...]]:
        """The forms of two words and more."""
        return [form for form in self.forms if len(form) > 1]

    @property
    def name(self) -> str:
        """The fullest form, then the most frequent, then the longest, then the first."""
        counts = Counter(" ".join(mention.text.split()) for mention in self.mentions)
        return max(counts, key=lambda name: (_fullness(name), counts[name], len(name)))


def group_persons(mentions: Sequence[Mention], texts: Mapping[int, str]) -> list[Person]:
    """Gather the mentions of people into persons, in the order of their first full mention."""
    persons: list[Person] = []
    for mention in sorted(mentions, key=lambda mention: mention.place):
        if len(name_words(mention.text)) > 1:
            _matching(persons, name_words(mention.text)).take(mention)
    full = list(persons)
    for mention in sorted(mentions, key=lambda mention: mention.place):
        if len(name_words(mention.text)) <= 1:
            _person_of_word(persons, full, mention, texts).take(mention)
    return persons


def name_words(name: str) -> tuple[str, ...]:
    """Split a name for comparing: folded words without titles and suffixes, parts of hyphenated names apart."""
    words = [bare(word) for word in re.split(r"[\s‑-]+", fold(name)) if word]
    kept = tuple(word for word in words if word and word not in _SUFFIXES)
    while len(kept) > 1 and is_title(kept[0]):
        kept = kept[1:]
    return kept


def _fullness(name: str) -> tuple[int, int]:
    words = re.split(r"[\s‑-]+", name)
    size = len(words) if len(words) <= _LONGEST_NAME else 1
    return size, sum(len(word.strip(".")) > 1 for word in words)


def _matching(persons: list[Person], words: tuple[str, ...]) -> Person:
    for person in persons:
        if any(_same_person(words, form) for form in person.forms):
            return person
    persons.append(Person())
    return persons[-1]


def _same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Compare two full names: same words, one inside the other, or same surname and fitting given name."""
    if one == other or "".join(one) == "".join(other):
        return True
    short, long = sorted((one, other), key=len)
    if len(short) < len(long) and (_in_order(short, long) or short == long[: len(short)]):
        return True
    return one[-1] == other[-1] and _given_names_fit(one[0], other[0])


def _in_order(short: Sequence[str], long: Sequence[str]) -> bool:
    rest = iter(long)
    return all(word in rest for word in short)


def _given_names_fit(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) == 1 or len(short) >= _SHORTEST_PET_NAME:
        return long.startswith(short)
    return False


def _person_of_word(
    persons: list[Person], full: Sequence[Person], mention: Mention, texts: Mapping[int, str]
) -> Person:
    """Find who a single word means: by surname, else by first word (family name or given name), else any word."""
    word = "".join(name_words(mention.text))
    for fits in (_by_last, _by_first, _by_any):
        if found := [person for person in full if any(fits(word, form) for form in person.full_forms)]:
            return _nearest(_of_gender(found, mention, texts), mention)
    alone = [person for person in persons if (word,) in person.forms]
    if not alone:
        persons.append(Person())
        alone = [persons[-1]]
    return alone[0]


def _by_last(word: str, form: tuple[str, ...]) -> bool:
    return form[-1] == word or (form[-2] in PARTICLES and form[-2] + form[-1] == word)


def _by_first(word: str, form: tuple[str, ...]) -> bool:
    return form[0] == word


def _by_any(word: str, form: tuple[str, ...]) -> bool:
    return word in form and word not in PARTICLES and len(word) > 1


def _of_gender(persons: list[Person], mention: Mention, texts: Mapping[int, str]) -> list[Person]:
    """Of a family, keep those whom the same form of address has met: Mr Lee is not Ms Lee."""
    wanted = _address(mention, texts)
    if len(persons) == 1 or wanted is None:
        return persons
    met = [person for person in persons if wanted in _addresses(person.mentions, texts)]
    other = [person for person in persons if not _addresses(person.mentions, texts)]
    return met or other or persons


def _addresses(mentions: Iterable[Mention], texts: Mapping[int, str]) -> set[str | None]:
    return {_address(mention, texts) for mention in mentions} - {None}


def _address(mention: Mention, texts: Mapping[int, str]) -> str | None:
    before = texts[mention.place.paragraph][max(0, mention.place.start - 20) : mention.place.start].split()
    title = bare(before[-1]) if before else ""
    return "m" if title in MALE_TITLES else "f" if title in FEMALE_TITLES else None


def _nearest(persons: Sequence[Person], mention: Mention) -> Person:
    """Take the person named last before ``mention``, else the one named first after it."""
    def distance(person: Person) -> tuple[bool, int, int]:
        before = [other.place for other in person.mentions if other.place < mention.place]
        last = max(before) if before else min(other.place for other in person.mentions)
        return (not before, -last.paragraph if before else last.paragraph, -last.start if before else last.start)

    return min(persons, key=distance)
