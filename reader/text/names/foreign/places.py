"""Countries and cities under their names in a language.

The names of countries and many cities come from the Unicode CLDR; large cities that are written as in English from the
lexicon; the table here has what both lack.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from reader.model import Place
from reader.text.names.foreign.cldr import names_in_cldr
from reader.text.names.foreign.exonyms import COMMON, COMMON_EVERYWHERE, EVERYWHERE, VARIANTS
from reader.text.names.foreign.variants import Variants, read_rows
from reader.text.names.foreign.wording import is_named_after
from reader.text.names.foreign.words import Words
from reader.text.names.lexicon.cities import is_city
from reader.text.names.lexicon.gazetteer import is_capital as is_capital_city
from reader.text.spelling import fold, word_set

#: The rule behind a place.
LISTED = "list of countries and cities in the language"

# Prepositions before a place, in any of the languages; before a person they are rare.
_PREPOSITIONS = word_set(
    """
    in aus bei nach um bis nahe à dans vers près en desde hacia hasta a da ad em no na naar te uit i på till från til
    fra nær ved în din spre
    """
)

# Before a capital these mostly join it to what is there: "alcalde de Madrid".
_OF = word_set("von de di van av af")
# Behind these words, some capitals are families: "Rodrigo de Lima".
_FAMILIES = word_set("douglas stanley wellington kingston plymouth lima")

# What a place is called, before its name: "im Dorf Lunen", "en el pueblo de Lunar", "nel paese di Lunate".
_SETTLEMENTS = word_set(
    """
    dorf ortschaft ortsteil stadtteil stadt kleinstadt kreisstadt hafenstadt gemeinde weiler
    village ville bourg hameau localite
    pueblo localidad municipio aldea pedania ciudad villa
    paese borgo frazione cittadina citta localita
    vila aldeia cidade municipio freguesia povoado
    dorp stad stadje plaats gehucht
    """
)
# What leads to a place alone: "mit Sitz in", "près de", "cerca de", "basée à".
_LEADING = frozenset((
    "sitz in", "nahe", "unweit von",
    "pres de", "basee a", "base a", "installee a", "originaire de", "au nord de", "au sud de",
    "cerca de", "sede en", "al norte de", "al sur de", "natural de", "afueras de",
    "vicino a", "sede a", "pressi di", "originario di", "originaria di",
    "perto de", "sede em", "arredores de",
    "gevestigd in", "vlakbij", "omgeving van",
))  # fmt: skip
_LINKS = word_set("de di da von van")
# The most words of what leads to a place.
_MOST_BEFORE = 3
_LONGEST = 4
# Shorter names of cities are mostly something else.
_SHORTEST = 4


class _Found(NamedTuple):
    """A place in an article; ``is_sure`` if nothing else has its name, or a preposition of place stands before it."""

    name: str
    place: Place
    is_sure: bool


def find_places(paragraphs: Sequence[Words], language: str) -> Iterator[tuple[str, Place]]:
    """Yield the usual name and the place of each country and city in an article."""
    found = [one for words in paragraphs for one in _places_in(words, language)]
    sure = {one.name for one in found if one.is_sure}
    return ((one.name, one.place) for one in found if one.name in sure)


def _places_in(words: Words, language: str) -> Iterator[_Found]:
    table, common = gazetteer(language), COMMON.get(language, COMMON_EVERYWHERE)
    number = 0
    while number < len(words):
        stop, name = table.at(words, number)
        is_sure = bool(name)
        if not name:
            stop, name = _city(words, number)
        if not name and words.is_capital(number) and _is_introduced(words, number):
            stop, name, is_sure = *_capitals(words, number), True
        if name and fold(name) not in common and not _is_part(words, stop):
            yield _Found(name, words.place(number, stop), is_sure or _is_place_behind(words.before(number), name))
        number = stop


def _is_introduced(words: Words, first: int) -> bool:
    """Whether the words before a capital say that it is a place: "im Dorf Lunen", "près de Lunel"."""
    start = first
    while start > max(0, first - _MOST_BEFORE) and words.is_joined(start):
        start -= 1
    before = [fold(words[number]) for number in range(start, first)]
    settled = before[:-1] if before and before[-1] in _LINKS else before
    if settled and settled[-1] in _SETTLEMENTS:
        return True
    return any(" ".join(before[number:]) in _LEADING for number in range(len(before)))


def _capitals(words: Words, first: int) -> tuple[int, str]:
    """Return the end of the words with capitals from ``first`` on, up to three, and the name they are."""
    stop = first + 1
    while stop < min(first + _LONGEST - 1, len(words)) and words.is_joined(stop) and words.is_capital(stop):
        stop += 1
    return stop, words.cut(first, stop)


def _city(words: Words, first: int) -> tuple[int, str]:
    """Return the end of the longest city of the lexicon that begins here, and its name; none is ""."""
    if not words.is_capital(first):
        return first + 1, ""
    stop = first + 1
    while stop < min(first + _LONGEST, len(words)) and words.is_joined(stop):
        stop += 1
    for end in range(stop, first, -1):
        name = words.cut(first, end)
        if len(name) >= _SHORTEST and (is_city(name) or is_capital_city(name)):
            return end, name
    return first + 1, ""


def _is_place_behind(before: str, name: str) -> bool:
    """Whether the word before a city shows that it is no person; behind "of" that is so of a capital alone."""
    return before.lower() in _PREPOSITIONS or (before in _OF and is_capital_city(name) and fold(name) not in _FAMILIES)


def _is_part(words: Words, stop: int) -> bool:
    """Whether a place is part of the name of a street, a school or a prize."""
    return stop < len(words) and words.is_joined(stop) and is_named_after(words[stop])


@lru_cache(maxsize=16)
def gazetteer(language: str) -> Variants:
    """Read the names of places in a language, once in a process (some 10 ms)."""
    rows = f"{EVERYWHERE} | {VARIANTS.get(language, '')}"
    return Variants({name: name for name in names_in_cldr(language)} | read_rows(rows), language)
