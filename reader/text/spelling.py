"""Spelling: folding, splitting and comparing names and words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

_POSSESSIVE = re.compile(r"(?:['’]s|(?<=s)['’])$", re.IGNORECASE)

T = TypeVar("T")

# The marks of Latin typography: English without them is ASCII.
_MARKS = "’‘“”–—…"
_LETTERS = "".join(mark if mark.isalpha() else " " for mark in map(chr, range(128))).encode().ljust(256)
_RUN_OF_LETTERS = re.compile(r"[^\W\d_]+")

# The paragraphs of a few articles, which are looked up one after the other.
_TEXTS_KEPT = 256

# The longest name or word whose result is cached, and the most results: some forty articles have this many, in about
# two megabytes. In one article the same names and words are looked up hundreds of times. With half as many, words that
# most articles share are dropped before they recur, and up to twice as many results are computed again.
_LONGEST_KEPT, _MOST_KEPT = 60, 16_384


class _Memory(dict[str, T]):
    """A cache of the results for names and words."""

    def __init__(self, answer: Callable[[str], T]) -> None:
        super().__init__()
        self._answer = answer

    def __missing__(self, name: str) -> T:
        answer = self._answer(name)
        if len(name) <= _LONGEST_KEPT:
            if len(self) >= _MOST_KEPT:
                self.clear()
            self[name] = answer
        return answer


def remembered(answer: Callable[[str], T]) -> Callable[[str], T]:
    """Cache the results of a function of a name or word."""
    return _Memory(answer).__getitem__


def word_set(words: str) -> frozenset[str]:
    """Return the words of a table, which are separated by spaces and line ends."""
    return frozenset(words.split())


def name_set(names: str) -> frozenset[str]:
    """Return the names of a table, which are separated by commas."""
    return frozenset(" ".join(name.split()) for name in names.split(","))


def without_marks(text: str) -> str:
    """Return ``text`` with a space for each mark of Latin typography."""
    for mark in _MARKS:
        text = text.replace(mark, " ")
    return text


def letters_in(text: str) -> list[str]:
    """Return the runs of letters in ``text`` in order; most English is split much faster than by a pattern."""
    plain = without_marks(text)
    return plain.encode().translate(_LETTERS).decode().split() if plain.isascii() else _RUN_OF_LETTERS.findall(text)


@lru_cache(maxsize=_TEXTS_KEPT)
def words_in(text: str) -> frozenset[str]:
    """Return the distinct runs of letters in ``text``, to skip patterns none of whose words occur."""
    return frozenset(letters_in(text))


@remembered
def fold(name: str) -> str:
    """Return ``name`` without case, accents, curly apostrophes and unusual spaces, for comparison only."""
    if name.isascii():
        return " ".join(name.casefold().split())
    decomposed = unicodedata.normalize("NFKD", name.replace("’", "'"))
    plain = "".join(character for character in decomposed if not unicodedata.combining(character))
    return " ".join(plain.casefold().split())


def is_plain(name: str) -> bool:
    """Whether ``name`` consists of letters and spaces, without a mark that could separate or end a name."""
    return name.isalpha() or (name.replace(" ", "").isalpha() and name[0] != " " != name[-1])


def without_possessive(name: str) -> str:
    """Return ``name`` without a possessive ending: "Merkel" for "Merkel's", "Lagos" for "Lagos'"."""
    return _POSSESSIVE.sub("", name)


@remembered
def is_capitalised(word: str) -> bool:
    """Whether ``word`` begins with a capital, has one after a hyphen ("al-Darwi"), or is in a script without case."""
    return any(part[:1].isupper() or (part[:1].isalpha() and not part[:1].islower()) for part in word.split("-"))
