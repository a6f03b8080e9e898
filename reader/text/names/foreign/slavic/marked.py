"""Names within quotation marks: companies and clubs in Russian and Ukrainian, and what a noun tells elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.text.names.foreign.bodies import LISTED, Body
from reader.text.names.foreign.slavic.cases import ALL_CASES, THINGS, cases_of, plain, with_capital
from reader.text.names.foreign.slavic.context import OBLIQUE, follows_noun, follows_preposition
from reader.text.names.foreign.slavic.nouns import Nouns
from reader.text.names.foreign.slavic.offices import offices_of
from reader.text.names.foreign.slavic.places import CLOSING, OPENING
from reader.text.names.foreign.slavic.tables import Declined
from reader.text.names.foreign.slavic.wording import CLASSES, NAMED_AFTER, WORKS
from reader.text.names.foreign.words import Words

#: The rules behind a body that a noun or an office tells, and behind what is within marks more than once.
CLASSED, MARKED = "noun for a body before a name", "name within quotation marks that comes again"

_GENITIVE = frozenset("G")
_MOST_WORDS, _LEAST_MENTIONS, _SHORTEST = 4, 2, 3
# Titles and sayings within marks have more words than most bodies.
_MOST_OF_BODIES = 2
# Languages that write the names of companies and clubs within marks.
_MARKING = frozenset({"ru", "uk"})


class Marked(NamedTuple):
    """A name within quotation marks: the numbers of its words."""

    words: Words
    first: int
    stop: int

    @property
    def form(self) -> str:
        """The name as it is written."""
        return self.words.cut(self.first, self.stop)


class MarkedNames:
    """Tells which of the names within marks are bodies; ``known`` are well-known ones."""

    def __init__(self, language: str, known: Declined) -> None:
        self._language = language
        self._cases, self._known, self._offices = cases_of(language), known, offices_of(language)
        self._classes = Nouns(language, CLASSES[language])
        self._others = Nouns(language, f"{NAMED_AFTER[language]} {WORKS[language]}")
        self._is_marking = language in _MARKING

    def at(self, words: Words, first: int) -> Marked | None:
        """Return the name of a few words that quotation marks enclose from a word on."""
        around = words.around(first, first + 1)
        if not words[first][0].isupper() or not around or around[0] not in OPENING:
            return None
        stop = first + 1
        while stop < min(first + _MOST_WORDS, len(words)) and words.is_joined(stop):
            stop += 1
        behind = words.behind(stop - 1)
        return Marked(words, first, stop) if behind and behind in CLOSING else None

    def bodies(self, marked: Sequence[Marked]) -> Iterator[Body]:
        """Yield those that are well known, that a noun or an office tells, or that come again."""
        called = dict(zip(marked, self._nominatives(marked), strict=True))
        works = {name for one, name in called.items() if one.first and one.words[one.first - 1] in self._others}
        told = {name for one, name in called.items() if self._is_told(one)} - works
        often = Counter(name for one, name in called.items() if self._is_short(one))
        for one, name in called.items():
            place = one.words.place(one.first, one.stop)
            if known := self._listed(one):
                yield Body(known, place, LISTED)
            elif name in told:
                yield Body(name, place, CLASSED)
            elif often[name] >= _LEAST_MENTIONS and self._is_marking and name not in works:
                yield Body(name, place, MARKED)

    def _nominatives(self, marked: Sequence[Marked]) -> list[str]:
        """Return what the names are called: behind a noun as written, else the nominative that most forms may be of."""
        readings = [[one.form] if self._is_called(one) else self._readings(one) for one in marked]
        votes = Counter(name for named in readings for name in named)
        return [
            max(named, key=lambda name: votes[name], default=one.form)
            for named, one in zip(readings, marked, strict=True)
        ]

    def _readings(self, marked: Marked) -> list[str]:
        """Return what a name may be in the nominative, by its form and by what stands before it."""
        form = marked.form
        if not self._is_marking or " " in form:
            return [form]
        cases = ALL_CASES - {"V"}
        if follows_noun(marked.words, marked.first):
            cases = _GENITIVE
        elif follows_preposition(marked.words, marked.first, self._language):
            cases = OBLIQUE
        readings = self._cases.readings(plain(form), THINGS, cases) or self._cases.readings(plain(form), THINGS)
        return [with_capital(one.nominative, form) for one in readings]

    def _is_told(self, marked: Marked) -> bool:
        """Whether the word before tells that a name is of a body: "компания «Роснефть»", "глава «Роснефти»"."""
        before = marked.words[marked.first - 1] if marked.first else ""
        return before in self._classes or before in self._offices

    def _is_called(self, marked: Marked) -> bool:
        """Whether a name stands behind the noun for what it is, and is therefore in the nominative."""
        return marked.first > 0 and marked.words[marked.first - 1] in self._classes

    def _listed(self, marked: Marked) -> str:
        stop, name = self._known.at(marked.words, marked.first)
        return name if stop == marked.stop else ""

    def _is_short(self, marked: Marked) -> bool:
        """Whether a name is of one or two words with capitals, and no word that somebody says."""
        words = marked.words.all[marked.first : marked.stop]
        is_said = marked.first > 0 and not set(marked.words.gap(marked.first)).isdisjoint(":,")
        is_short = len(words) <= _MOST_OF_BODIES and not is_said
        return is_short and all(word[0].isupper() and len(word) >= _SHORTEST for word in words)
