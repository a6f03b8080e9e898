"""Family names in languages with cases: what a form may be, and what with a capital is none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from reader.text.names.foreign.slavic.bodies import bodies_of
from reader.text.names.foreign.slavic.cases import ALL_CASES, MEN, WOMEN, Reading, cases_of, has_vowel, plain
from reader.text.names.foreign.slavic.context import OBLIQUE, follows_preposition
from reader.text.names.foreign.slavic.nouns import Nouns
from reader.text.names.foreign.slavic.offices import Office, offices_of
from reader.text.names.foreign.slavic.places import places_of
from reader.text.names.foreign.slavic.wording import NAMED_AFTER
from reader.text.names.foreign.words import Words
from reader.text.spelling import remembered, word_set

# Endings that family names have and few other words.
_ENDINGS = (
    *("ová", "ový", "ský", "cký", "ski", "ska", "cki", "cka", "wicz", "czyk"),
    *("ский", "ская", "цкий", "цкая", "ський", "ська", "цький", "цька", "ов", "ова", "ев", "ева", "єв", "єва"),
    *("ин", "ін", "енко", "ович", "евич", "ян", "ук", "юк", "чук", "швили", "швілі", "дзе"),
)
_SHORTEST = 5
# What is written before the name of a street, and with a full stop.
_STREETS = word_set("ul al os pl im ул пл пр просп вул пров nám tř sídl им ім бул наб имени імені imienia")
# Before a name, these credit a picture to it.
_CREDIT = re.compile(r"(?:\b(?:Foto|Zdj\.|Zdjęcie|Autor|Zdroj|Źródło|Фото|Источник|Джерело|Автор)\s?:|©|/|\|)\s*$")
_CREDIT_LENGTH = 20


class Families:
    """The family names of one language."""

    def __init__(self, language: str) -> None:
        self._language, self._cases = language, cases_of(language)
        self._offices, self._places, self._bodies = offices_of(language), places_of(language), bodies_of(language)
        self._named_after = Nouns(language, NAMED_AFTER[language])
        self.is_cyrillic = language in ("ru", "uk")
        self.looks_so = remembered(self._looks_so)

    def readings(self, word: str, gender: str, cases: frozenset[str]) -> list[Reading]:
        """Return what a form may be the family name of a man or a woman in some cases, the likeliest first."""
        first, hyphen, last = plain(word).partition("-")
        readings = [one for one in self._cases.readings(last or first, gender, cases) if len(one.nominative) > 1]
        if not hyphen:
            return readings
        return [Reading(f"{self._called(first, gender, one)}-{one.nominative}", one.cases) for one in readings]

    def _called(self, first: str, gender: str, last: Reading) -> str:
        """Return the first part of a double name in the nominative, by the case of the last: "Kidawy-Błońskiej"."""
        readings = self._cases.readings(first, gender, last.cases)
        return readings[0].nominative if readings else first

    def forms(self, family: str, gender: str) -> Iterator[str]:
        """Yield all forms of a nominative, in small letters; both parts of a double name are declined."""
        first, hyphen, last = plain(family).partition("-")
        for form, case in self._cases.forms(last or first, gender):
            yield f"{first}-{form}" if hyphen else form
            if hyphen:
                yield from (f"{one}-{form}" for one, other in self._cases.forms(first, gender) if other == case)

    def may_be(self, words: Words, number: int) -> bool:
        """Whether a word may be a family name as far as it alone tells."""
        is_long = words.is_capital(number) and len(words[number].rstrip(".")) > 1 and has_vowel(words[number])
        return is_long and not self.is_known_otherwise(words, number)

    def is_known_otherwise(self, words: Words, number: int) -> bool:
        """Whether a place, a body or an office begins at a word."""
        is_thing = self._places.is_place(words, number) or self._bodies.is_body(words, number)
        return is_thing or (words[number] in self._offices and not self.looks_so(words[number]))

    def is_in_a_name(self, words: Words, first: int) -> bool:
        """Whether a name is a street's or a prize's, or credited with a picture: "улица Льва Толстого"."""
        if first == 0:
            return False
        before = words[first - 1]
        is_of_thing = words.is_joined(first) and before in self._named_after
        return before in _STREETS or is_of_thing or _is_credited(words, first)

    def is_named_after(self, word: str) -> bool:
        """Whether a word is a street, a school or a prize."""
        return word in self._named_after

    def possible(self, words: Words, first: int, office: Office | None) -> frozenset[str]:
        """Return the cases that what stands before a name leaves open."""
        if office:
            return office.cases | ({"V"} if "N" in office.cases else set())
        return OBLIQUE if follows_preposition(words, first, self._language) else ALL_CASES

    def _looks_so(self, word: str) -> bool:
        """Whether a word has the ending of a family name, in any case."""
        return any(
            one.nominative.endswith(_ENDINGS) and len(one.nominative) >= _SHORTEST
            for gender in (MEN, WOMEN)
            for one in self._cases.readings(plain(word), gender)[:2]
        )


@lru_cache(maxsize=8)
def families_of(language: str) -> Families:
    """Return the family names of a language."""
    return Families(language)


def _is_credited(words: Words, first: int) -> bool:
    """Whether a picture is credited to a name: "Фото: Иван Петров"."""
    start = words.place(first, first + 1).start
    return _CREDIT.search(words.text[max(0, start - _CREDIT_LENGTH) : start]) is not None
