"""Names known in advance in all their cases, looked up where one begins."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from reader.text.names.foreign.slavic.cases import ADJECTIVES, THINGS, cases_of, plain
from reader.text.names.foreign.words import Words

# Letters of an abbreviation, which is written so in every case: "PiS", "МВД".
_CAPITALS_OF_ABBREVIATION = 2
# What Polish, and sometimes others, write behind an abbreviation with a hyphen: "ZUS-u".
_HYPHENATED = ("u", "owi", "em", "ie", "a", "y", "ze", "cie", "om", "e", "ом", "у", "а", "е")
# A shorter abbreviation has no endings that are joined to it.
_SHORTEST_DECLINED = 3


class _Name(NamedTuple):
    """A name with the forms of its words, in small letters but for abbreviations; ``is_small`` if it begins so."""

    usual: str
    words: tuple[frozenset[str], ...]
    is_small: bool


class Declined:
    """The usual names of things by their variants in all cases; what is looked up are the longest variants.

    ``usual`` are the usual names.
    """

    def __init__(self, names: Mapping[str, str], language: str) -> None:
        self._cases = cases_of(language)
        self.usual = frozenset(names.values())
        self._known: dict[str, frozenset[str]] = {}
        self._names: dict[str, list[_Name]] = {}
        for variant, usual in names.items():
            parts = Words(0, variant, language)
            if len(parts) == 0 or parts.cut(0, len(parts)) != variant:
                continue
            forms = tuple(self._forms(word, len(parts) > 1) for word in parts.all)
            name = _Name(usual, forms, variant[0].islower())
            for form in name.words[0]:
                self._names.setdefault(plain(form), []).append(name)
        for found in self._names.values():
            found.sort(key=lambda name: len(name.words), reverse=True)

    def at(self, words: Words, first: int) -> tuple[int, str]:
        """Return the number of the word behind the longest name that begins here, and the usual name; none is ""."""
        known = self._names.get(plain(words[first]), ())
        for name in known:
            stop = first + len(name.words)
            if stop <= len(words) and self._agrees(words, first, name):
                return stop, name.usual
        return first + 1, ""

    def _agrees(self, words: Words, first: int, name: _Name) -> bool:
        for number, forms in enumerate(name.words, first):
            is_apart = number > first and not words.is_joined(number)
            word = words[number]
            if is_apart or not (word in forms or plain(word) in forms):
                return False
        return words[first][0].isupper() or name.is_small

    def _forms(self, word: str, is_one_of_many: bool) -> frozenset[str]:
        if word not in self._known:
            self._known[word] = frozenset(self._declined(word))
        forms = self._known[word]
        if is_one_of_many and not is_abbreviated(word):
            forms |= {form for kind in ADJECTIVES.values() for form, _ in self._cases.forms(plain(word), kind)}
        return forms

    def _declined(self, word: str) -> Iterator[str]:
        lower = plain(word)
        if not is_abbreviated(word):
            yield from (form for form, _ in self._cases.forms(lower, THINGS))
            if word.islower() or len(word) == 1:
                yield word
            return
        yield word
        yield from (f"{word}-{ending}" for ending in _HYPHENATED)
        if len(word) < _SHORTEST_DECLINED:
            return
        for form, _ in self._cases.forms(lower, THINGS):
            kept = _shared(form, lower)
            if kept >= len(word) - 1:
                yield word[:kept] + form[kept:]
                yield word[:kept] + form[kept:].upper()


def is_abbreviated(word: str) -> bool:
    """Whether a word is written with several capitals."""
    return sum(map(str.isupper, word)) >= _CAPITALS_OF_ABBREVIATION and "-" not in word[1:]


def _shared(one: str, other: str) -> int:
    """Return how many letters two words begin with alike."""
    number = 0
    while number < min(len(one), len(other)) and one[number] == other[number]:
        number += 1
    return number
