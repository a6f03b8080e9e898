"""Words in a text that consists of ASCII lower-case letters and digits, separated by blanks.

Words with a common beginning are searched together, so that a text is scanned once for all forms of a word.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator

_ASCII = bytes(range(128))
# Everything but ASCII letters and digits becomes a space.
_SPACED = bytes(code if chr(code).isalnum() else 32 for code in _ASCII).lower().ljust(256)

# The commonest signs that are no ASCII, replaced one after the other: a text with no others is quicker to deal with.
_MARKS = "“”’‘–—…"

# What folding leaves alone: the dashes and quotation marks of print, signs of Latin-1, the euro.
_SIGNS = re.compile("[\u2010-\u203a\u00a0-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u20ac]+")

# Words that share this many letters are looked for by these: fewer are in too many other words.
_SHORTEST = 3


def spaced(text: str) -> str | None:
    """Return a text in small letters with a blank before it, one behind it, and one for each sign in it.

    None if it has letters that are no ASCII: these have to be folded first.
    """
    plain = text
    if not text.isascii():
        for mark in _MARKS:
            plain = plain.replace(mark, " ")
        if not plain.isascii():
            plain = _SIGNS.sub(_blanks, plain)
    return f" {plain.encode().translate(_SPACED).decode()} " if plain.isascii() else None


def _blanks(signs: re.Match[str]) -> str:
    return " " * (signs.end() - signs.start())


class Stem:
    """What some words share, or one whole word, or a beginning of any words."""

    __slots__ = ("_words", "text")

    def __init__(self, text: str, words: frozenset[str] | None = None) -> None:
        self.text = text
        self._words = words

    @property
    def is_enough(self) -> bool:
        """Whether everything that begins with it matches."""
        return self._words is None

    def places(self, plain: str) -> Iterator[tuple[int, int]]:
        """Yield where the words occur in the text that a spaced one was made from, from left to right."""
        stem, words = self.text, self._words
        place = plain.find(stem)
        while place >= 0:
            end = plain.find(" ", place + 1)
            if words is None or plain[place + 1 : end] in words:
                yield place, end - 1
            place = plain.find(stem, end)


def stems(words: Iterable[str], beginnings: Iterable[str] = ()) -> list[Stem]:
    """Return what to look for in order to find all of some words, and all words that begin with others."""
    found = [Stem(f" {beginning}") for beginning in beginnings]
    for _, group in itertools.groupby(sorted(words), lambda word: word[:_SHORTEST]):
        akin = list(group)
        shared = _shared(akin[0], akin[-1])
        if len(akin) > 1 and len(shared) >= _SHORTEST:
            found.append(Stem(f" {shared}", frozenset(akin)))
        else:
            found += [Stem(f" {word} ") for word in akin]
    return found


def _shared(first: str, last: str) -> str:
    """Return the beginning shared by the first and the last of some sorted words, and so by all of them."""
    places = (place for place, (one, other) in enumerate(zip(first, last, strict=False)) if one != other)
    return first[: next(places, len(first))]
