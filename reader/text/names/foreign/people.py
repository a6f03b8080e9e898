"""People: those named in full, then their family names alone, then single names behind an office."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from reader.model import Place
from reader.text.names.foreign.fullnames import FullNames
from reader.text.names.foreign.given_names import is_common_word, is_given
from reader.text.names.foreign.offices import office_apart, office_before, office_behind
from reader.text.names.foreign.places import gazetteer
from reader.text.names.foreign.reigning import ends_with_stop, is_name_of_reigning, is_number, reigns_before
from reader.text.names.foreign.wording import Wording, is_named_after
from reader.text.names.foreign.words import Words, is_capital, is_initial
from reader.text.names.lexicon.renowned import RENOWNED
from reader.text.spelling import fold

#: The rules behind a person.
GIVEN, TITLED = "usual given name and a family name", "office or form of address before a name"
REIGNING = "name of a pope, king or prince"
SPEAKING, RENOWNED_FAMILY = "two words that name a speaker", "family name that names nobody else"

# A single name behind an office is nobody's if it does not come again.
_LEAST_MENTIONS = 2
# More people of one given or family name are not compared with each other.
_MOST_NAMESAKES = 64


@dataclass(slots=True)
class Person:
    """Somebody named in full, or by one name; ``family`` is what later mentions say."""

    name: str
    family: str
    rule: str
    role: str | None = None
    places: list[Place] = field(default_factory=list)

    @property
    def parts(self) -> list[str]:
        """The words of the name."""
        return self.name.split()


def find_people(paragraphs: Sequence[Words], wording: Wording, speakers: Iterable[str] = ()) -> list[Person]:
    """Return the people of an article, among them its ``speakers``, with all places where they are named."""
    return _People(paragraphs, wording, speakers).found


class _People:
    """The people of one article by name. ``taken`` has the numbers of the words that are theirs, by paragraph."""

    def __init__(self, paragraphs: Sequence[Words], wording: Wording, speakers: Iterable[str]) -> None:
        self._wording = wording
        self._names = FullNames(paragraphs, wording, speakers)
        self._by_name: dict[str, Person] = {}
        self._taken: dict[int, set[int]] = {words.paragraph: set() for words in paragraphs}
        for words in paragraphs:
            self._read_full_names(words)
        self._join_genitives()
        self._join_longer_names()
        self._by_family = self._unshared()
        for words in paragraphs:
            self._read_titled(words)
        for words in paragraphs:
            self._read_families(words)
        self.found = [person for person in self._by_name.values() if _is_sure(person)]

    def _read_full_names(self, words: Words) -> None:
        number = 0
        while number < len(words):
            stop = self._names.end(words, number)
            if stop > number:
                self._note(words, number, stop, self._rule(words, number, stop))
            number = max(stop, number + 1)

    def _rule(self, words: Words, first: int, stop: int) -> str:
        if is_number(words[stop - 1]):
            return REIGNING
        if is_given(words[first]):
            return GIVEN
        return TITLED if self._names.is_titled(words, first) else SPEAKING

    def _note(self, words: Words, first: int, stop: int, rule: str) -> None:
        name, place = words.cut(first, stop), words.place(first, stop)
        if ends_with_stop(words, stop, self._wording.language):
            name, place = f"{name}.", place._replace(end=place.end + 1)
        family = next(word for word in reversed(words.all[first:stop]) if not is_number(word))
        person = self._by_name.setdefault(name, Person(name, family, rule))
        person.role = person.role or self._office(words, first, stop)
        person.places.append(place)
        self._taken[words.paragraph].update(range(first, stop))

    def _office(self, words: Words, first: int, stop: int) -> str | None:
        beside = office_before(words, first, self._wording) or office_behind(words, stop, self._wording)
        return beside or office_apart(words, first, stop, self._wording)

    def _join_genitives(self) -> None:
        """Take "Anna Brenns" for Anna Brenn, if she is named so, too, or is known to be."""
        for name in [name for name in self._by_name if name.endswith("s")]:
            person = self._by_name[name]
            if RENOWNED.get(fold(person.family[:-1])) == "person":
                bearer = replace(person, name=name[:-1], family=person.family[:-1], places=[])
                self._by_name.setdefault(name[:-1], bearer)
            if name[:-1] in self._by_name:
                self._join(person, self._by_name[name[:-1]])

    def _join_longer_names(self) -> None:
        """Take "Ana Ruiz" for Ana María Ruiz Brenn, if only one longer name has its words."""
        namesakes: dict[str, list[Person]] = {}
        for person in self._by_name.values():
            for part in {person.parts[0], person.family}:
                namesakes.setdefault(part, []).append(person)
        for person in sorted(self._by_name.values(), key=lambda person: len(person.parts)):
            alike = [*namesakes[person.parts[0]][:_MOST_NAMESAKES], *namesakes[person.family][:_MOST_NAMESAKES]]
            longer = {other.name: other for other in alike if set(person.parts) < set(other.parts)}
            if len(longer) == 1 and (whole := self._by_name.get(next(iter(longer)))):
                self._join(person, whole)

    def _join(self, person: Person, other: Person) -> None:
        del self._by_name[person.name]
        other.places += person.places
        other.role = other.role or person.role

    def _unshared(self) -> dict[str, Person]:
        """Return the people by family names that only one of them has."""
        bearers = Counter(person.family for person in self._by_name.values())
        return {person.family: person for person in self._by_name.values() if bearers[person.family] == 1}

    def _read_families(self, words: Words) -> None:
        taken = self._taken[words.paragraph]
        for number, word in enumerate(words.all):
            if number in taken or not is_capital(word) or not (person := self._bearer(word)):
                continue
            first = _beginning(words, number, person)
            is_another = self._wording.contradicts(words.before(first), person.parts[0])
            if not is_another and not self._is_something_else(words, first):
                person.places.append(words.place(first, number + 1))
                taken.update(range(first, number + 1))

    def _bearer(self, word: str) -> Person | None:
        """Return whose family name a word is, also with the ending of a German or Scandinavian genitive."""
        if person := self._by_family.get(word) or self._by_family.get(word.removesuffix("s")):
            return person
        if RENOWNED.get(fold(word)) != "person":
            return None
        self._by_family[word] = self._by_name.setdefault(word, Person(word, word, RENOWNED_FAMILY))
        return self._by_family[word]

    def _is_something_else(self, words: Words, number: int) -> bool:
        """Whether a word is a noun, or part of the name of a street, a country or of somebody with an unknown name."""
        before = words.before(number) if words.is_joined(number) else ""
        beyond = words.before(number - 1) if before.islower() else ""
        is_named = is_given(before) and not is_common_word(before, self._wording.language)
        if any(map(self._wording.is_determiner, (before, beyond))) or is_named or is_named_after(before):
            return True
        if gazetteer(self._wording.language).at(words, number)[0] > number + 1:
            return True
        if (
            fold(before) in self._wording.particles
            and self._may_be_given(beyond)
            and not words.opens_sentence(number - 2)
        ):
            return True
        return words.is_joined(number + 1) and is_named_after(words[number + 1])

    def _may_be_given(self, word: str) -> bool:
        """Whether a word before a particle may be a given name, and not a German noun: "die Rede von Brenn"."""
        return is_given(word) if self._wording.nouns_have_capitals else is_capital(word)

    def _read_titled(self, words: Words) -> None:
        """Note single names behind an office or form of address: "Frau Brenn", "le président Brenn"."""
        for number in range(1, len(words)):
            word = words[number]
            is_free = number not in self._taken[words.paragraph] and self._names.is_titled(words, number)
            is_alone = is_capital(word) and not is_initial(word) and not self._names.goes_on(words, number + 1)
            is_name = self._wording.may_be_alone(word) and word not in gazetteer(self._wording.language)
            if is_free and is_alone and is_name and not self._is_family(word):
                is_known = reigns_before(words, number) and is_name_of_reigning(word)
                self._note(words, number, number + 1, REIGNING if is_known else TITLED)
                self._by_family[word] = self._by_name[word]

    def _is_family(self, word: str) -> bool:
        """Whether a word is a family name that somebody has, maybe in the genitive: "Berater Brenns"."""
        bare = word.removesuffix("s")
        return not self._by_family.keys().isdisjoint((word, bare)) or RENOWNED.get(fold(bare)) == "person"


def _beginning(words: Words, number: int, person: Person) -> int:
    """Return where the family name that ends at ``number`` begins: "von der Leyen", "García Ortiz"."""
    parts = {fold(part) for part in person.parts}
    least = number - len(person.parts) + 1
    while number > least and words.is_joined(number) and fold(words[number - 1]) in parts:
        number -= 1
    return number


def _is_sure(person: Person) -> bool:
    if not person.places:
        return False
    return person.rule != TITLED or len(person.parts) > 1 or len(person.places) >= _LEAST_MENTIONS
