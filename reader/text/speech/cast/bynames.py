"""People in texts without a language model: by a common given name first, later by the family name."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.model import Entity, Place, Span
from reader.text.commonwords import Gender
from reader.text.names.lexicon.given_names import FEMALE_NAMES, MALE_NAMES
from reader.text.speech.reporting.foreign_subjects import joins
from reader.text.speech.reporting.foreign_words import (
    FEMALE_ARTICLES,
    FEMALE_FORMS,
    MALE_ARTICLES,
    MALE_FORMS,
    PRONOUNS_BEFORE,
    STOPS,
)
from reader.text.speech.reporting.passages import Passage
from reader.text.spelling import fold, word_set

_WORD = re.compile(r"[^\W\d_](?:[\w’'-]*[\w-])?")
# The most words before the name in the subject that opens a sentence: "Der Trainer Otto Brandt".
_OPENING = 2
_ENDS_SENTENCE = re.compile(r"[.!?]")
_ADDRESSES = MALE_FORMS | FEMALE_FORMS
# Prepositions and the like, behind which a name is seldom the subject.
_BINDING = STOPS - PRONOUNS_BEFORE
_MOST_FAMILY_NAMES = 2
_ARTICLE = re.compile(r"^(?:[a-z]{1,5}\s|l[’'])", re.IGNORECASE)
_JOINING = word_set("de du des d del della dell di do da dos van von der von vom fur")


class Byname(NamedTuple):
    """A mention outside quotation marks, with the full name.

    ``opens`` says that it opens a sentence, ``is_bound`` that it follows a preposition or "and".
    """

    place: Place
    name: str
    opens: bool = True
    is_bound: bool = False


class Bynames:
    """The people of an article by name; ``people`` are those found by the rules of names.

    ``found`` are the mentions in reading order, except those behind a preposition.
    """

    def __init__(self, passages: Sequence[Passage], people: Sequence[Entity] = ()) -> None:
        self._by_family: dict[str, str] = {}
        self._shared: set[str] = set()
        self._roles = [(one.name, _content(one.role)) for one in people if one.role]
        self._ends = {(place.paragraph, place.start): place.end for one in people for place in one.mentions}
        read = {passage.index for passage in passages if not passage.is_aside}
        for person in people:
            if any(place.paragraph in read for place in person.mentions):
                self._enter(person.name.split()[-1], person.name)
        self._mentions = [named for passage in passages if not passage.is_aside for named in self._read(passage)]
        self.found = [named for named in self._mentions if not named.is_bound]

    def knows(self, name: str) -> bool:
        """Whether somebody has this full name."""
        return name in self._by_family.values()

    def full(self, name: str) -> str:
        """Return the full name that goes with a family name that only one person has, else ``name`` itself."""
        return name if name in self._shared else self._by_family.get(name, name)

    def bearer(self, phrase: str) -> str:
        """Return the full name of a speaker called by the family name or a title: "Brandt", "Trainer Otto Brandt".

        The phrase itself if it may refer to another of the family, or to somebody unknown.
        """
        family = phrase.split()[-1]
        full = self._by_family.get(family)
        address = _before_family(phrase, full or family)
        if full is not None and phrase.endswith(f" {full}"):
            return full
        if full is None or family in self._shared or not all(fold(word).strip(".") in _ADDRESSES for word in address):
            return phrase
        gender = gender_of_byname(phrase) if address else None
        return full if gender is None or gender_of_byname(full) in (gender, None) else phrase

    def holder(self, phrase: str) -> str | None:
        """Return the only person whose role has all words of a phrase with an article: "le maire de Lunel"."""
        words = _content(_ARTICLE.sub("", phrase, count=1))
        held = [name for name, role in self._roles if words and all(word in role for word in words)]
        return held[0] if len(held) == 1 else None

    def bearer_at(self, place: Place, phrase: str) -> str:
        """Return the full name of a speaker called by a phrase at a place, as ``bearer`` does."""
        return self.bearer(phrase)

    def between(self, place: Place) -> Sequence[Byname]:
        """Return the mentions of people that begin within ``place``."""
        start = bisect_left(self._mentions, place._replace(end=place.start), key=lambda one: one.place)
        stop = bisect_left(self._mentions, place._replace(start=place.end), key=lambda one: one.place)
        return self._mentions[start:stop]

    def _read(self, passage: Passage) -> Iterator[Byname]:
        """Yield the people named in a passage; behind a preposition they are seldom the subject."""
        words = list(_WORD.finditer(passage.text))
        number = opening = 0
        while number < len(words):
            opening = number if _opens_sentence(passage.text, words, number) else opening
            stop = self._end_of_known(passage, words, number) or self._end_of_name(passage.text, words, number)
            before = words[number - 1].group().lower() if number else ""
            if stop > number and not passage.is_quoted(words[number].start()):
                span = Span(words[number].start(), words[stop - 1].end())
                name = self.full(passage.text[slice(*span)])
                yield Byname(passage.place(span), name, number - opening <= _OPENING, before in _BINDING)
            number = max(stop, number + 1)

    def _end_of_known(self, passage: Passage, words: Sequence[re.Match[str]], first: int) -> int:
        """Return the number of the word after the mention of a person at word ``first``; 0 if there is none."""
        end = self._ends.get((passage.index, words[first].start()), 0)
        stop = first
        while stop < len(words) and words[stop].start() < end:
            stop += 1
        return stop if end else 0

    def _end_of_name(self, text: str, words: Sequence[re.Match[str]], first: int) -> int:
        """Return the number of the word after the name that begins at word ``first``; ``first`` if there is none."""
        if words[first].group() in self._by_family:
            return first + 1
        if not _is_capital(words[first]) or not _is_given(words[first].group()):
            return first
        last = first + 1
        while last < len(words) and joins(words[last].group(), words[last - 1].group()):
            last += 1
        stop = last
        while stop < min(len(words), last + 1 + _MOST_FAMILY_NAMES) and _is_capital(words[stop]):
            if text[words[stop - 1].end() : words[stop].start()].strip():
                break
            stop += 1
        if stop == last:
            return first
        self._enter(words[stop - 1].group(), text[words[first].start() : words[stop - 1].end()])
        return stop

    def _enter(self, family: str, name: str) -> None:
        known = self._by_family.get(family, name).split()
        if not (set(known) <= set(name.split()) or set(name.split()) <= set(known)):
            self._shared.add(family)
        self._by_family[family] = name


#: The people of a text in which nobody is looked for by name.
NOBODY = Bynames(())


def _content(phrase: str) -> list[str]:
    """Return the folded words of a phrase, without those that join them."""
    return [word for word in re.split(r"[\s’']", fold(phrase)) if word not in _JOINING]


def _before_family(phrase: str, full: str) -> Sequence[str]:
    """Return the words of a phrase that are no part of the full name at its end: "Frau" of "Frau von der Leyen"."""
    words, known = phrase.split(), full.casefold().split()
    while words and known and words[-1].casefold() == known[-1]:
        words, known = words[:-1], known[:-1]
    return words


def _opens_sentence(text: str, words: Sequence[re.Match[str]], number: int) -> bool:
    between = text[words[number - 1].end() : words[number].start()] if number else "."
    return _ENDS_SENTENCE.search(between) is not None


def _is_capital(word: re.Match[str]) -> bool:
    return word.group()[0].isupper()


def gender_of_byname(name: str) -> Gender | None:
    """Return the gender by what the article says, the form of address, or the given name."""
    words = [fold(word).strip(".") for word in name.split()]
    if words[0] in MALE_ARTICLES | MALE_FORMS:
        return "m"
    if words[0] in FEMALE_ARTICLES | FEMALE_FORMS:
        return "f"
    given = [part for word in words[:-1] for part in word.split("-")]
    if not MALE_NAMES.isdisjoint(given):
        return "m"
    return None if FEMALE_NAMES.isdisjoint(given) else "f"


def _is_given(word: str) -> bool:
    given = fold(word.split("-")[0])
    return given in MALE_NAMES or given in FEMALE_NAMES
