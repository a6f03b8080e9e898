"""Full names in any case at one place: a given name or initials with a family name, or two words behind an office."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.text.names.foreign.people import GIVEN, REIGNING, SPEAKING, TITLED
from reader.text.names.foreign.reigning import is_number
from reader.text.names.foreign.slavic.cases import ALL_CASES, MEN, WOMEN, plain, with_capital
from reader.text.names.foreign.slavic.families import families_of
from reader.text.names.foreign.slavic.given_names import Given, given_names
from reader.text.names.foreign.slavic.offices import Office, offices_of
from reader.text.names.foreign.slavic.places import in_marks
from reader.text.names.foreign.slavic.readings import DeclinedNames, Option
from reader.text.names.foreign.slavic.unknown import Unknown
from reader.text.names.foreign.slavic.wording import PARTICLES
from reader.text.names.foreign.words import Words, is_capital, is_initial
from reader.text.spelling import word_set

#: The rule behind somebody whose given name is not known.
AGREEING = "two words with capitals that agree in case"

_MOST_GIVEN, _MOST_INITIALS, _MOST_FAMILY = 3, 3, 2
# A shorter number may be an initial, a shorter second family name a word.
_SHORTEST_NUMBER, _SHORTEST_SECOND = 2, 2
# The endings of family names that are adjectives, behind which no other family name goes on, and of other cases.
_OF_ADJECTIVES = ("ego", "emu", "ých", "ych", "ich", "ého", "ém", "ого", "ому")
_OF_CZECH_WOMEN = ("ová", "ové", "ovou", "ovej", "ovú")
# "Son of", behind which a name goes on.
_ARABIC = word_set("bin ibn bint бин ибн бен бін ібн")
_MOST_FATHERS = 4
_OF_WOMEN = ("ová", "ska", "cka", "ская", "ова", "ева", "ська")


@dataclass(frozen=True, slots=True)
class FullName:
    """A full name at one place: what it may be in the nominative, the likeliest first; the first may be certain."""

    words: Words
    first: int
    stop: int
    options: Sequence[Option]
    role: str | None
    rule: str
    is_certain: bool = False


class FullNames:
    """Tells full names in one article; ``speakers`` are names that it states in the nominative."""

    def __init__(self, paragraphs: Sequence[Words], language: str, speakers: Iterable[str]) -> None:
        self._given, self._declined = given_names(language), DeclinedNames(language)
        self._offices, self.families = offices_of(language), families_of(language)
        self._unknown = Unknown(paragraphs, language)
        self.lower = self._unknown.lower
        self._speakers = {name for speaker in speakers if (name := self._of_speaker(speaker))}

    def at(self, words: Words, first: int) -> FullName | None:
        """Return the full name that begins at a word, by a usual given name, initials, an office, or as who speaks."""
        if not words.is_capital(first) or self.families.is_in_a_name(words, first):
            return None
        if words.is_joined(first) and words.is_capital(first - 1) and self.families.is_in_a_name(words, first - 1):
            return None
        meanings = self._given.meanings(words[first])
        held = frozenset[str]().union(*(one.cases for one in meanings)) if meanings else ALL_CASES
        office = self._offices.before(words, first, held)
        if name := self._spoken(words, first, office):
            return name
        if is_initial(words[first]):
            name = self._with_initials(words, first, office)
            return None if name and in_marks(words, first, name.stop) else name
        if words.is_joined(first) and is_initial(words[first - 1]):
            return None
        if name := self._with_given(words, first, office, meanings):
            return None if in_marks(words, first, name.stop) else name
        office = office or self._offices.before(words, first)
        options = self._unknown.behind_office(words, first, office) if office else ()
        return FullName(words, first, first + 2, options, office.role, TITLED) if office and options else None

    def of_unknown(self, words: Words, first: int) -> FullName | None:
        """Return two words with capitals that are a name by their cases and by what else the article says."""
        options = self._unknown.agreeing(words, first)
        role = self._offices.behind(words, first + 2) if options else None
        return FullName(words, first, first + 2, options, role, AGREEING) if options else None

    def _of_speaker(self, speaker: str) -> str:
        parts = speaker.split()
        while parts and (parts[0] in self._offices or parts[0].islower()):
            parts = parts[1:]
        is_name = len(parts) == 2 and all(is_capital(part) and len(part) > 2 for part in parts)
        name = " ".join(parts)
        return name if is_name and not self.families.is_known_otherwise(Words(0, name), 0) else ""

    def _spoken(self, words: Words, first: int, office: Office | None) -> FullName | None:
        stop = first + 2
        if stop > len(words) or not words.is_joined(first + 1) or words.cut(first, stop) not in self._speakers:
            return None
        option = (words.cut(first, stop), words[first + 1], self._gender(words[first], words[first + 1]))
        return FullName(words, first, stop, (option,), office.role if office else None, SPEAKING, True)

    def _gender(self, given: str, family: str) -> str:
        meant = [one.gender for one in self._given.meanings(given) if "N" in one.cases]
        return meant[0] if meant else WOMEN if plain(family).endswith(_OF_WOMEN) else MEN

    def _with_initials(self, words: Words, first: int, office: Office | None) -> FullName | None:
        """Read "В. В. Путина" and "J. D. Vance"; one initial alone needs a family name that looks like one."""
        at = first
        while at < min(first + _MOST_INITIALS, len(words)) and is_initial(words[at]) and _is_next(words, at, first):
            at += 1
        if at >= len(words) or not _is_next(words, at, first) or not self.families.may_be(words, at):
            return None
        is_longer = words.is_joined(first) and words.is_capital(first - 1)
        if is_longer and not (office and self.families.is_known_otherwise(words, first - 1)):
            return None  # "Ulysses S. Granta"
        if at - first == 1 and not office and not self.families.looks_so(words[at]):
            return None
        initials, possible = words.cut(first, at), self.families.possible(words, first, office)
        options = [
            (f"{initials} {family}", family, gender)
            for gender in (MEN, WOMEN)
            for one in self.families.readings(words[at], gender, possible)
            if (family := with_capital(one.nominative, words[at]))
        ]
        return FullName(words, first, at + 1, options, office.role if office else None, GIVEN) if options else None

    def _with_given(
        self, words: Words, first: int, office: Office | None, meanings: Sequence[Given]
    ) -> FullName | None:
        """Read given names, initials, patronymics and particles, then a family name that agrees with them."""
        if not meanings or self._is_word_before_name(words, first):
            return None
        possible = self.families.possible(words, first, office)
        if name := self._reigning(words, first, office, possible):
            return name
        family = self._family(words, first)
        if family == first or is_initial(words[family]):
            return None
        options = self._declined.options(words, first, family, meanings, possible)
        if not options:
            return None
        stop = self._end_of_family(words, family, options)
        if not _ARABIC.isdisjoint(words.all[first : stop + 1]):
            stop = self._end_of_arabic(words, stop)
        if stop > family + 1:
            options = [self._declined.with_second(words, family, stop, option) for option in options]
        role = (office.role if office else None) or self._offices.behind(words, stop)
        is_certain = len({gender for *_, gender in options}) == 1 and options[0][0] == words.cut(first, stop)
        return FullName(words, first, stop, options, role, GIVEN, is_certain)

    def _reigning(self, words: Words, first: int, office: Office | None, possible: frozenset[str]) -> FullName | None:
        """Read given names with the number of a pope or king: "Jana Pawła II", "Николай II"."""
        at = first
        while at < first + _MOST_GIVEN and (at == first or words.is_joined(at)) and self._given.meanings(words[at]):
            at += 1
        if not words.is_joined(at) or not is_number(words[at]) or len(words[at]) < _SHORTEST_NUMBER:
            return None
        for given in self._given.meanings(words[first]):
            if cases := given.cases & possible:
                rest = [self._declined.middle(words[number], given.gender, cases) for number in range(first + 1, at)]
                called = " ".join([with_capital(given.nominative, words[first]), *rest, words[at]])
                role = office.role if office else None
                return FullName(words, first, at + 1, ((called, words[at], given.gender),), role, REIGNING)
        return None

    def _is_word_before_name(self, words: Words, first: int) -> bool:
        """Whether what is a given name elsewhere opens a sentence before a usual one: "Vláda Petra Fialy"."""
        is_foreign = plain(words[first]) not in self._given.forms and words.opens_sentence(first)
        return is_foreign and words.is_joined(first + 1) and plain(words[first + 1]) in self._given.forms

    def _family(self, words: Words, first: int) -> int:
        """Return the number of the family name behind given names and particles; ``first`` if there is none."""
        at = self._end_of_given(words, first)
        family = at
        while family < at + _MOST_GIVEN and words.is_joined(family) and words[family] in PARTICLES:
            family += 1
        if words.is_joined(family) and self.families.may_be(words, family):
            return family
        return at - 1 if family == at and at > first + 1 else first

    def _end_of_given(self, words: Words, first: int) -> int:
        at = first + 1
        while at < first + 1 + _MOST_GIVEN and words.is_joined(at) and words.is_capital(at):
            is_more = (
                is_initial(words[at]) or self._declined.is_patronymic(words[at]) or self._is_second_given(words, at)
            )
            if not is_more:
                break
            at += 1
        return at

    def _is_second_given(self, words: Words, at: int) -> bool:
        goes_on = words.is_joined(at + 1) and self.families.may_be(words, at + 1)
        return goes_on and bool(self._given.meanings(words[at]))

    def _end_of_arabic(self, words: Words, stop: int) -> int:
        """Return the end of a name that goes on with its fathers: "Muhammad bin Abdar Rahmán Sání"."""
        most = stop + _MOST_FATHERS
        while stop < most and words.is_joined(stop):
            is_particle = words[stop] in _ARABIC and words.is_joined(stop + 1) and words.is_capital(stop + 1)
            if not is_particle and not self.families.may_be(words, stop):
                break
            stop += 1
        return stop

    def _end_of_family(self, words: Words, family: int, options: Sequence[Option]) -> int:
        """Return the end of a family name of several words, as people of other countries have."""
        stop = family + 1
        if plain(words[family]).endswith(_OF_CZECH_WOMEN) and words.is_joined(stop):
            return stop + plain(words[stop]).endswith(_OF_CZECH_WOMEN)
        if self.families.looks_so(options[0][1]) or plain(words[family]).endswith(_OF_ADJECTIVES):
            return stop
        while stop <= family + _MOST_FAMILY and words.is_joined(stop) and self.families.may_be(words, stop):
            is_apart = min(len(words[stop]), len(words[family])) < _SHORTEST_SECOND or plain(words[stop]).endswith(
                _OF_ADJECTIVES
            )
            if is_apart or self._given.meanings(words[stop]):
                break
            stop += 1
        return stop if stop - family <= _MOST_FAMILY else family + 1


def _is_next(words: Words, number: int, first: int) -> bool:
    """Whether a word follows an initial, with or without a blank."""
    return number == first or words.is_joined(number) or not words.gap(number).strip()
