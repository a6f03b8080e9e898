"""Where people, bodies and places are named in an article in a language with cases."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import NamedTuple

from reader.model import Entity, Place, Span
from reader.text.names.foreign.slavic.cases import plain
from reader.text.names.foreign.slavic.given_names import given_names
from reader.text.speech.reporting.passages import Passage

_NAME = r"[^\W\d_a-z][^\W\d_A-Z]+(?:-[^\W\d_]+)?"
_CAPITAL = re.compile(r"(?<![\w’'ʼ-])[^\W\d_a-z][\w’'ʼ-]+")
# Two words with capitals, of which the second has the ending of a nominative.
_PAIR = re.compile(
    rf"(?<![\w’'ʼ-])(?P<given>{_NAME})\s(?P<family>{_NAME})(?<!owi)(?<!ovi)(?<!em)(?<!ego)(?<!ého)(?![\w’'ʼ-]|\s{_NAME})"
)
_NOMINATIVE = frozenset("NV")
# A given name and a family name.
_WORDS_OF_NAME = 2


class Mention(NamedTuple):
    """Somebody, or a body or a place, named somewhere; ``is_nominative`` is spelt as its name is."""

    place: Place
    name: str
    is_person: bool
    is_nominative: bool


class Mentions:
    """All mentions of the names of an article; ``stated`` are further names of speakers."""

    def __init__(
        self, passages: Sequence[Passage], entities: Sequence[Entity], stated: Iterable[str], language: str
    ) -> None:
        self._passages = {passage.index: passage for passage in passages}
        found = [mention for one in entities for mention in self._of_entity(one)]
        people = {one.place for one in found if one.is_person}
        unknown = [*self._unknown(people, language)]
        found += unknown
        self._families = _families(entities, [*stated, *(one.name for one in unknown)])
        self.all = sorted([*found, *self._by_family(entities)], key=lambda one: one.place)
        self._by_start = {(one.place.paragraph, one.place.start): one for one in self.all}

    def _of_entity(self, entity: Entity) -> Iterator[Mention]:
        for place in entity.mentions:
            if passage := self._passages.get(place.paragraph):
                text = passage.text[place.start : place.end]
                yield Mention(place, entity.name, entity.kind == "person", _is_spelt_so(text, entity))

    def _unknown(self, people: Set[Place], language: str) -> Iterator[Mention]:
        """Yield a given name in the nominative and the word with a capital behind it, where nobody else is named."""
        given = given_names(language)
        taken = {(place.paragraph, offset) for place in people for offset in (place.start, place.end)}
        for passage in self._passages.values():
            for pair in _PAIR.finditer(passage.text):
                meanings = given.meanings(pair["given"])
                is_sure = bool(meanings) and all(one.cases <= _NOMINATIVE for one in meanings)
                is_free = taken.isdisjoint(((passage.index, pair.start()), (passage.index, pair.end())))
                if is_sure and is_free and not pair["family"].isupper():
                    yield Mention(passage.place(Span(*pair.span())), " ".join(pair.groups()), True, True)

    def _by_family(self, entities: Sequence[Entity]) -> Iterator[Mention]:
        """Yield the family names in the nominative that stand alone and are not among the mentions of an entity."""
        places = [place for one in entities for place in one.mentions]
        known = {(place.paragraph, offset) for place in places for offset in (place.start, place.end)}
        for passage in self._passages.values() if self._families else ():
            for word in _CAPITAL.finditer(passage.text):
                name = self._families.get(plain(word[0]))
                if name and known.isdisjoint(((passage.index, word.start()), (passage.index, word.end()))):
                    yield Mention(passage.place(Span(*word.span())), name, True, True)

    def full(self, name: str) -> str:
        """Return the full name of somebody called by the family name, else ``name`` itself."""
        return self._families.get(plain(name)) or name

    def at(self, paragraph: int, start: int) -> Mention | None:
        """Return who or what is named at a place."""
        return self._by_start.get((paragraph, start))

    def people_in(self, place: Place) -> Iterator[Mention]:
        """Yield the people named outside of quotations within a place."""
        start = bisect_left(self.all, place._replace(end=place.start), key=lambda one: one.place)
        stop = bisect_left(self.all, place._replace(start=place.end), key=lambda one: one.place)
        for mention in self.all[start:stop]:
            if mention.is_person and not self._passages[place.paragraph].is_quoted(mention.place.start):
                yield mention

    def text_before(self, mention: Mention, most: int) -> str:
        """Return what stands before a mention in its paragraph, up to ``most`` characters."""
        start = mention.place.start
        return self._passages[mention.place.paragraph].text[max(0, start - most) : start]

    def length(self, paragraph: int) -> int:
        """Return the length of a paragraph."""
        return len(self._passages[paragraph].text)


def _is_spelt_so(text: str, entity: Entity) -> bool:
    words, name = [*map(plain, text.split())], [*map(plain, entity.name.split())]
    if entity.kind != "person":
        return words == name or text in entity.aliases
    return words == name[-len(words) :] or (len(words) > 1 and (words[0], words[-1]) == (name[0], name[-1]))


def _families(entities: Sequence[Entity], stated: Iterable[str]) -> dict[str, str | None]:
    """Return whose family name each is; None if several people have it."""
    found: dict[str, str | None] = {}
    for name in {one.name: one for one in entities if one.kind == "person" and " " in one.name}:
        family = plain(name.split()[-1])
        found[family] = None if family in found else name
    for name in stated:
        if len(name.split()) == _WORDS_OF_NAME:
            found.setdefault(plain(name.split()[-1]), name)
    return found
