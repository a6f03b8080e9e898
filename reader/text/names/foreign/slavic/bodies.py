"""Bodies: well-known ones, those that a head or a noun tells, those within marks, and abbreviations."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from reader.model import Place
from reader.text.names.foreign.bodies import ABBREVIATED, HEADED, LISTED, Body, is_abbreviation, is_in_capitals
from reader.text.names.foreign.slavic.cases import THINGS, cases_of, plain, with_capital
from reader.text.names.foreign.slavic.context import follows_preposition
from reader.text.names.foreign.slavic.given_names import given_names
from reader.text.names.foreign.slavic.heads import Heads
from reader.text.names.foreign.slavic.institutions import EVERYWHERE, INSTITUTIONS, STATE_PREFIXES
from reader.text.names.foreign.slavic.marked import CLASSED, Marked, MarkedNames
from reader.text.names.foreign.slavic.nouns import Nouns
from reader.text.names.foreign.slavic.places import places_of
from reader.text.names.foreign.slavic.tables import Declined
from reader.text.names.foreign.slavic.wording import CLASSES, LATIN
from reader.text.names.foreign.variants import read_rows
from reader.text.names.foreign.words import Words
from reader.text.names.lexicon.renowned import UNMISTAKABLE
from reader.text.spelling import name_set, word_set

_MOST_WORDS, _LEAST_MENTIONS = 4, 2
_ENDINGS_OF_ABBREVIATIONS = re.compile(r"-?(?:u|owi|em|ie|a|y|ом|у|а|е|і|ові)$")
# Abbreviations of things, times and laws.
_NO_BODIES = word_set(
    """
    сми дтп ввп ндс ндфл ии чп чс бпла жкх вич днк мск пво рлс сво аэс гэс тэц егэ огэ загс птср мрт квн зож змі пдв іі
    ппо рсзв тец аес зно нмт фоп пдфо тцк жк кнб пкк снід упк кпк кк ук гк ссср срср рсфср
    pkb vat pit cit oze pln rp dna hiv aids suv led dph hdp mhd izs czk eur usd tv pc it ssr nrd rfn ndr srn zsrr sssr
    """
)


class Bodies:
    """What is known of bodies in one language."""

    def __init__(self, language: str) -> None:
        # In Russian and Ukrainian a name behind such a noun is within marks, unless it has other letters.
        self._language, self._is_marking = language, language not in LATIN
        self._cases, self._given, self._places = cases_of(language), given_names(language), places_of(language)
        latin = {name: name for name in (*UNMISTAKABLE, *name_set(EVERYWHERE))}
        self._known = Declined(latin | read_rows(INSTITUTIONS[language]), language)
        self._heads, self._classes = Heads(language), Nouns(language, CLASSES[language])
        self._marked = MarkedNames(language, self._known)
        self._prefixes = tuple(STATE_PREFIXES.get(language, "").split())

    def is_body(self, words: Words, number: int) -> bool:
        """Whether a well-known body begins at a word, or the word is the head of one or a noun for one."""
        return bool(self._known.at(words, number)[1]) or words[number] in self._heads or words[number] in self._classes

    def find(self, paragraphs: Sequence[Words]) -> Iterator[Body]:
        """Yield the bodies in an article that are certain by themselves.

        An adjective that opens a sentence has a capital anyway; what it tells must be named within one, too.
        """
        marked: list[Marked] = []
        openers: list[Body] = []
        within: list[Body] = []
        for words in paragraphs:
            number = 0
            while number < len(words):
                if name := self._marked.at(words, number):
                    marked.append(name)
                    number = name.stop
                    continue
                stop, body = self._at(words, number)
                if body:
                    (openers if self._may_be_plain(words, number, stop, body) else within).append(body)
                number = stop
        names = {body.name for body in within}
        yield from within
        yield from (body for body in openers if body.name in names or _has_capitals(body.name))
        yield from self._marked.bodies(marked)

    def _at(self, words: Words, first: int) -> tuple[int, Body | None]:
        """Return the end of the body that begins here, and the body; none if there is none."""
        if not self._heads.may_begin(words[first]):
            return first + 1, None
        stop, place = self._places.listed.at(words, first)
        if stop > first + 1 or (place and follows_preposition(words, first, self._language)):
            return stop, None
        if words[first] in self._classes and words.is_joined(first + 1) and self._known.at(words, first + 1)[1]:
            return first + 1, None  # "Agencja Associated Press"
        stop, name = self._known.at(words, first)
        rule = LISTED
        if stop == first + 1:
            for at, found in ((self._heads.at, HEADED), (self._classed, CLASSED)):
                end, called = at(words, first)
                if called:
                    stop, name, rule = end, called, found
                    break
        name = name or self._short_name(words[first])
        return stop, Body(name, words.place(first, stop), rule) if name else None

    def _may_be_plain(self, words: Words, first: int, stop: int, body: Body) -> bool:
        """Whether an adjective has a capital only as it opens a sentence: "Nový úřad", but not "Městský soud Praha"."""
        if body.rule != HEADED or not words.opens_sentence(first) or words[first] in self._heads:
            return False
        return not (words.is_joined(stop) and self._places.is_place(words, stop))

    def _classed(self, words: Words, first: int) -> tuple[int, str]:
        """Read the name behind a noun for a body: "spółka Orlen", "společnost Škoda Auto"."""
        before = words.before(first)
        is_noun = words.is_joined(first) and (before.islower() or words.opens_sentence(first - 1))
        if not is_noun or before not in self._classes:
            return first, ""
        may_be_person = bool(self._given.meanings(words[first])) or (self._is_marking and not words[first].isascii())
        if not words[first][0].isupper() or self._places.is_place(words, first) or may_be_person:
            return first, ""
        stop = first + 1
        while stop < first + _MOST_WORDS and words.is_joined(stop) and words[stop][0].isupper():
            if self._given.meanings(words[stop]) and words.is_joined(stop + 1) and words.is_capital(stop + 1):
                break
            stop += 1
        is_short = len(words[first]) == 1 or words[first].endswith(".")
        return (first, "") if is_short else (stop, words.cut(first, stop))

    def _short_name(self, word: str) -> str:
        """Return the nominative of the short name of an office of the state: "Минфин" for "Минфина"."""
        if not self._prefixes or not word[0].isupper() or not plain(word).startswith(self._prefixes):
            return ""
        readings = self._cases.readings(plain(word), THINGS)
        known = [one.nominative for one in readings if one.nominative.startswith(self._prefixes)]
        is_declined = known and not plain(word).endswith(("ы", "ии"))
        return with_capital(min(known, key=len), word) if is_declined else word


def find_abbreviations(paragraphs: Sequence[Words], taken: Collection[Place]) -> Iterator[Body]:
    """Yield the abbreviations that stand in an article more than once, without their endings."""
    found = [
        Body(_ENDINGS_OF_ABBREVIATIONS.sub("", word), place, ABBREVIATED)
        for words in paragraphs
        if not is_in_capitals(words.text)
        for number, word in enumerate(words.all)
        if _is_abbreviation(_ENDINGS_OF_ABBREVIATIONS.sub("", word)) and plain(word) not in _NO_BODIES
        if (place := words.place(number, number + 1)) not in taken
    ]
    often = Counter(body.name for body in found)
    return (body for body in found if often[body.name] >= _LEAST_MENTIONS)


@lru_cache(maxsize=8)
def bodies_of(language: str) -> Bodies:
    """Return the bodies of a language, once in a process (some 20 ms)."""
    return Bodies(language)


def _is_abbreviation(word: str) -> bool:
    """Whether a word is written as an abbreviation, also with a small letter within: "AfD"."""
    is_mixed = word[:1].isupper() and word[-1:].isupper() and not word.isupper() and "-" not in word
    return is_abbreviation(word.upper() if is_mixed else word)


def _has_capitals(name: str) -> bool:
    """Whether a name has words beside an adjective and its head, or several capitals."""
    return len(name.split()) > 2 or sum(part[0].isupper() for part in name.split()) > 1
