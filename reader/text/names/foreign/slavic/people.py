"""People in all cases: those named in full, then their family names alone, then single names behind an office."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from reader.text.names.foreign.people import RENOWNED_FAMILY, TITLED, Person
from reader.text.names.foreign.slavic.cases import MEN, WOMEN, cases_of, plain, with_capital
from reader.text.names.foreign.slavic.fullnames import FullName, FullNames
from reader.text.names.foreign.slavic.given_names import given_names
from reader.text.names.foreign.slavic.offices import offices_of
from reader.text.names.foreign.slavic.places import places_of
from reader.text.names.foreign.slavic.wording import PARTICLES
from reader.text.names.foreign.words import Words, is_capital
from reader.text.names.lexicon.renowned import RENOWNED
from reader.text.spelling import fold

# How much a mention speaks for a nominative: alone, first among several, or later.
_CERTAIN, _LIKELY, _POSSIBLE, _ALONE = 8, 2, 1, 3
# The endings of adjectives that Czech and Slovak make of a man's family name: "Babišova vláda".
_POSSESSIVES = {
    "cs": "ův ova ovo ovu ově ovy ovou ových ovým ovými ové",
    "sk": "ov ova ovo ovu ovej ove ovou ových ovým ovými ovho ovmu ovom",
}
# More people of one family name are not compared with each other.
_MOST_NAMESAKES = 64


class People:
    """The people of one article; ``taken`` are the numbers of words of others, by paragraph."""

    def __init__(
        self, paragraphs: Sequence[Words], language: str, speakers: Iterable[str], taken: dict[int, set[int]]
    ) -> None:
        self._language, self._cases = language, cases_of(language)
        self._names = FullNames(paragraphs, language, speakers)
        self._offices, self._given, self._places = offices_of(language), given_names(language), places_of(language)
        self._lower = self._names.lower
        self._taken = taken
        self._by_name: dict[str, Person] = {}
        self._spelt: dict[str, str] = {}
        self._gender: dict[str, str] = {}
        found = [name for words in paragraphs for name in self._read_full_names(words)]
        self._settle(found, paragraphs)
        self._join_longer_names()
        self._by_form = self._forms_of_families()
        self._settle([name for words in paragraphs for name in self._read_unknown(words)], paragraphs)
        self._by_form = self._forms_of_families()
        for words in paragraphs:
            self._read_families(words)
        for words in paragraphs:
            self._read_titled(words)
        self.found = [person for person in self._by_name.values() if person.places]

    def _read_full_names(self, words: Words) -> Iterator[FullName]:
        number = 0
        taken = self._taken[words.paragraph]
        while number < len(words):
            name = None if number in taken else self._names.at(words, number)
            if name and taken.isdisjoint(range(name.first, name.stop)):
                taken.update(range(name.first, name.stop))
                yield name
                number = name.stop
            else:
                number += 1

    def _read_unknown(self, words: Words) -> Iterator[FullName]:
        """Yield two words with capitals of which the second is no family name of anybody with a usual given name."""
        taken = self._taken[words.paragraph]
        for number in range(len(words) - 1):
            is_free = taken.isdisjoint((number, number + 1)) and words.is_capital(number)
            is_known = words.opens_sentence(number) and words[number + 1] in self._by_form
            if is_free and not is_known and (name := self._names.of_unknown(words, number)):
                taken.update((number, number + 1))
                yield name

    def _settle(self, found: Sequence[FullName], paragraphs: Sequence[Words]) -> None:
        """Call everybody by the nominative for which most mentions speak."""
        alone = Counter(
            word
            for words in paragraphs
            for number, word in enumerate(words.all)
            if number not in self._taken[words.paragraph] and is_capital(word)
        )
        certain = {name.options[0][1] for name in found if name.is_certain}
        weight: Counter[str] = Counter()
        for name in found:
            for rank, (option, family, _) in enumerate(name.options):
                weight[option] += _CERTAIN if name.is_certain and not rank else _POSSIBLE if rank else _LIKELY
                is_form = name.words[name.stop - 1] == family  # which may be another case, and stand alone in it
                is_open = not name.is_certain and not is_form and family not in certain
                weight[option] += _ALONE if alone[family] and is_open else 0
        for name in found:
            option, family, gender = max(name.options, key=lambda one: weight[one[0]])
            option = self._spelt.setdefault(plain(option), option)
            person = self._by_name.setdefault(option, Person(option, family, name.rule))
            person.role = person.role or name.role
            person.places.append(name.words.place(name.first, name.stop))
            self._gender.setdefault(option, gender)

    def _join_longer_names(self) -> None:
        """Take "Ivan Petrov" and "I. Petrov" for Ivan Ivanovich Petrov, if only one longer name fits."""
        families: dict[str, list[Person]] = {}
        for person in self._by_name.values():
            families.setdefault(person.family, []).append(person)
        for namesakes in families.values():
            if len(namesakes) > _MOST_NAMESAKES:
                continue
            for person in sorted(namesakes, key=lambda one: (len(one.parts), len(one.name))):
                longer = [one for one in namesakes if one is not person and one.places and _is_longer(one, person)]
                if len(longer) == 1:
                    longer[0].places += person.places
                    longer[0].role = longer[0].role or person.role
                    person.places = []
        for name in [name for name, person in self._by_name.items() if not person.places]:
            del self._by_name[name]

    def _forms_of_families(self) -> dict[str, Person | None]:
        """Return whose family name a form is; None if several people may bear it."""
        bearers: dict[str, Person | None] = {}
        for person in self._by_name.values():
            for form in self._forms(person.family, self._gender.get(person.name, MEN)):
                known = bearers.get(form, person)
                bearers[form] = person if known is person else None
        return bearers

    def _forms(self, family: str, gender: str) -> set[str]:
        lower = plain(family)
        forms = {*self._names.families.forms(family, gender)}
        if gender == MEN:
            stem = lower[:-1] if lower[-1:] in "aoeý" else lower
            stem = next((form[:-1] for form in forms if form.endswith("a") and form[:-1] != lower), stem)
            forms |= {stem + ending for ending in _POSSESSIVES.get(self._language, "").split()}
        return {with_capital(form, family).replace("ё", "е") for form in forms}

    def _read_families(self, words: Words) -> None:
        taken = self._taken[words.paragraph]
        for number, word in enumerate(words.all):
            if number in taken or not (is_capital(word) and len(word) > 1):
                continue
            person = self._bearer(words, number)
            if person:
                first = self._beginning(words, number, person)
                person.places.append(words.place(first, number + 1))
                taken.update(range(first, number + 1))

    def _bearer(self, words: Words, number: int) -> Person | None:
        key = words[number].replace("ё", "е")
        person = self._by_form.get(key) or self._by_form.get(words[number])
        if person is None and key not in self._by_form:
            person = self._renowned(words[number])
        if person is None or self._is_something_else(words, number):
            return None
        return person

    def _renowned(self, word: str) -> Person | None:
        for reading in self._cases.readings(plain(word), MEN):
            if RENOWNED.get(fold(reading.nominative)) == "person":
                name = with_capital(reading.nominative, word)
                self._gender.setdefault(name, MEN)
                return self._by_name.setdefault(name, Person(name, name, RENOWNED_FAMILY))
        return None

    def _is_something_else(self, words: Words, number: int) -> bool:
        """Whether a word is plain at the beginning of a sentence, a place, or part of another name."""
        if words.opens_sentence(number) and plain(words[number]) in self._lower:
            return True
        if self._places.is_place(words, number) or self._names.families.is_in_a_name(words, number):
            return True
        before = words[number - 1] if words.is_joined(number) else ""
        is_named = is_capital(before) and bool(self._given.meanings(before)) and not words.opens_sentence(number - 1)
        follows = words.is_joined(number + 1) and words.is_capital(number + 1)
        return is_named or (
            follows and not self._given.meanings(words[number + 1]) and number + 1 not in self._taken[words.paragraph]
        )

    def _beginning(self, words: Words, number: int, person: Person) -> int:
        """Return where a family name with particles begins: "von der Leyen"."""
        parts = set(person.parts)
        while number > 0 and words.is_joined(number) and words[number - 1] in PARTICLES & parts:
            number -= 1
        return number

    def _read_titled(self, words: Words) -> None:
        """Note single names behind an office in the nominative that look like family names."""
        taken = self._taken[words.paragraph]
        for number in range(1, len(words)):
            word = words[number]
            if number in taken or not is_capital(word) or len(word) < 3 or not words.is_joined(number):
                continue
            if words[number - 1] not in self._offices or (
                words.is_joined(number + 1) and words[number + 1][0].isupper()
            ):
                continue
            if name := self._titled(words, number):
                person = self._by_name.setdefault(name, Person(name, name, TITLED))
                office = self._offices.before(words, number)
                person.role = person.role or (office.role if office else None)
                person.places.append(words.place(number, number + 1))
                taken.add(number)

    def _titled(self, words: Words, number: int) -> str:
        word = words[number]
        if self._places.is_place(words, number) or word in self._offices or not self._names.families.looks_so(word):
            return ""
        office = self._offices.before(words, number)
        if office is None or not office.is_adjacent:
            return ""
        gender = next((one.gender for one in self._offices.readings(words[number - 1])), MEN)
        readings = self._cases.readings(plain(word), gender if gender in (MEN, WOMEN) else MEN, office.cases)
        return with_capital(readings[0].nominative, word) if readings else ""


def _is_longer(longer: Person, person: Person) -> bool:
    """Whether a name has all the given names of another, or such as its initials stand for, and more."""
    one, other = longer.parts[:-1], person.parts[:-1]
    if len(one) < len(other) or longer.parts[-1] != person.parts[-1] or one == other:
        return False
    return all(
        part == whole or (part.endswith(".") and whole[:1] == part[0]) for part, whole in zip(other, one, strict=False)
    )
