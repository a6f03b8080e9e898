"""Countries, regions and cities in all their cases, by lists and by the nouns that they stand with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from reader.model import Place
from reader.text.names.foreign.cldr import names_in_cldr
from reader.text.names.foreign.places import LISTED
from reader.text.names.foreign.slavic.cases import ADJECTIVES, ALL_CASES, THINGS, Cases, cases_of, plain, with_capital
from reader.text.names.foreign.slavic.exonyms import NO_PLACES, PLACE_NAMES
from reader.text.names.foreign.slavic.given_names import given_names
from reader.text.names.foreign.slavic.nouns import Nouns
from reader.text.names.foreign.slavic.tables import Declined
from reader.text.names.foreign.slavic.wording import LATIN, PLACES, PREPOSITIONS, REGIONS
from reader.text.names.foreign.variants import read_rows
from reader.text.names.foreign.words import Words, is_capital
from reader.text.names.lexicon.cities import is_city
from reader.text.names.lexicon.gazetteer import is_capital as is_capital_city
from reader.text.spelling import remembered

#: The rule behind a region that an adjective and a noun name together, and behind what a noun calls a town.
REGION, TOLD = "adjective and a noun for a region", "noun for a town before a name"

#: The quotation marks before and behind a name.
OPENING, CLOSING = '«„“"‚»', '»”“"'
_BOTH = 2
_SHORTEST_CITY, _LONGEST_TITLE = 4, 25
_SHORTEST_OPENER = 5
_OF_ADJECTIVES = ("ый", "ого", "ому", "ым", "ий", "им")


class FoundPlace(NamedTuple):
    """A place at one place of the text, with its usual name; ``is_sure`` if its name alone tells it."""

    name: str
    place: Place
    rule: str
    is_sure: bool = True


class Places:
    """The places of one language."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._cases: Cases = cases_of(language)
        names = {name: name for name in names_in_cldr(language)}
        self.listed = Declined(names | read_rows(PLACE_NAMES[language]), language)
        self._nominatives = {plain(name) for name in self.listed.usual}
        self._given = given_names(language)
        self._regions, self._towns = Nouns(language, REGIONS[language]), Nouns(language, PLACES[language])
        self._city = remembered(self._find_city)

    def find(self, paragraphs: Sequence[Words]) -> Iterator[FoundPlace]:
        """Yield the places of an article; a city by its name alone only if a preposition is before it somewhere."""
        found = [one for words in paragraphs for one in self._in(words)]
        sure = {one.name for one in found if one.is_sure}
        return (one for one in found if one.name in sure)

    def is_place(self, words: Words, number: int) -> bool:
        """Whether a listed place begins at a word."""
        return bool(self.listed.at(words, number)[1])

    def _in(self, words: Words) -> Iterator[FoundPlace]:
        number = 0
        while number < len(words):
            stop, found = self._at(words, number)
            if found:
                yield found
            number = stop

    def _at(self, words: Words, first: int) -> tuple[int, FoundPlace | None]:
        stop, name = self.listed.at(words, first)
        if name and (in_marks(words, first, stop) or _opens_title(words, first)):
            return stop, None
        if name and not self._is_plain(words, first, stop):
            return stop, FoundPlace(name, words.place(first, stop), LISTED)
        if not words.is_capital(first):
            return first + 1, None
        if region := self._region(words, first):
            return first + 2, FoundPlace(region, words.place(first, first + 2), REGION)
        before = words.before(first)
        if before and words.is_joined(first) and self._towns.readings(before) and before.islower():
            return first + 1, self._town(words, first)
        city = self._city(words[first]) if self._language in LATIN else ""
        if not city:
            return first + 1, None
        return first + 1, FoundPlace(
            city, words.place(first, first + 1), LISTED, before in PREPOSITIONS[self._language]
        )

    def _is_plain(self, words: Words, first: int, stop: int) -> bool:
        """Whether a name of a place is a plain word that opens a sentence, or may be one in another case: "Tych"."""
        form = plain(words[first])
        if stop == first + 1 and words.is_joined(first) and words.is_capital(first - 1):
            return self._is_in_a_row(words, first)
        if stop > first + 1 or not words.opens_sentence(first):
            return False
        return form in NO_PLACES[self._language] or (len(form) < _SHORTEST_OPENER and form not in self._nominatives)

    def _is_in_a_row(self, words: Words, number: int) -> bool:
        """Whether a name goes on behind a word with a capital: "Иван Грозный", "New Jersey"."""
        before = words[number - 1]
        if self._given.meanings(before):
            return plain(words[number]).endswith(_OF_ADJECTIVES)
        if plain(words[number]) not in self._nominatives or words.opens_sentence(number - 1):
            return False
        return before not in self._towns and not self.is_place(words, number - 1)

    def _town(self, words: Words, first: int) -> FoundPlace | None:
        if words.is_joined(first + 1) and words.is_capital(first + 1):
            return None
        return FoundPlace(words[first], words.place(first, first + 1), TOLD)

    def _region(self, words: Words, first: int) -> str:
        """Return the nominative of "Московской области"."""
        if first + 1 == len(words) or not words.is_joined(first + 1) or words[first + 1][0].isupper():
            return ""
        for noun in self._regions.readings(words[first + 1]):
            adjective = self._cases.readings(plain(words[first]), ADJECTIVES[noun.gender], noun.cases)
            if adjective:
                return f"{with_capital(adjective[0].nominative, words[first])} {noun.nominative}"
        return ""

    def _find_city(self, word: str) -> str:
        for reading in self._cases.readings(plain(word), THINGS, ALL_CASES):
            name = with_capital(reading.nominative, word)
            if len(name) >= _SHORTEST_CITY and is_capital(word) and (is_city(name) or is_capital_city(name)):
                return name
        return ""


def in_marks(words: Words, first: int, stop: int) -> bool:
    """Whether quotation marks enclose just the words from ``first`` to before ``stop``: a club, a title."""
    around = words.around(first, stop)
    return len(around) == _BOTH and around[0] in OPENING and around[1] in CLOSING


def _opens_title(words: Words, first: int) -> bool:
    """Whether a short name or title within marks begins with a word: "«Россия 1»"."""
    place = words.place(first, first + 1)
    if words.text[place.start - 1 : place.start] != "«":
        return False
    end = words.text.find("»", place.end, place.end + _LONGEST_TITLE)
    return end > 0 and words.text[end - 1] not in ",.!?…"


@lru_cache(maxsize=8)
def places_of(language: str) -> Places:
    """Return the places of a language, once in a process (some 30 ms)."""
    return Places(language)
