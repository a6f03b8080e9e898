"""Where the words of a query stand in a text, by the same folding as the index."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

from reader.library.inflections import inflections
from reader.library.syntax import Field, Near, Node, Words
from reader.library.vocabulary import fold
from reader.model import Span

_BETWEEN = r"[\W_]+"
_INSIDE = r"[^\W_]*"

# Anything but plain letters and the dashes and quotation marks of print, which folding leaves alone.
_FOREIGN = re.compile("[\u0080-\u200f\u203b-\U0010ffff]")

# Accents that stand as letters of their own behind the letter they belong to.
_LOOSE_ACCENT = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")


class Highlighter:
    """Finds any of the given words; made once for a query and used for many texts."""

    def __init__(self, leaves: Iterable[Node]) -> None:
        patterns = dict.fromkeys(pattern for leaf in leaves for pattern in _patterns(leaf))
        longest_first = sorted(patterns, key=len, reverse=True)
        self._pattern = re.compile(f"(?:{'|'.join(longest_first)})(?![^\\W_])") if longest_first else None

    def spans(self, text: str) -> list[Span]:
        """Give the places of the words, from left to right."""
        if self._pattern is None:
            return []
        if not _FOREIGN.search(text):
            return self._whole(text.lower())
        if _LOOSE_ACCENT.search(text):
            return self._spans_between_accents(text)
        return self._whole(text.translate(_folding()))

    def _whole(self, folded: str) -> list[Span]:
        # Looking back for the beginning of a word in the pattern itself would take four times as long.
        found = self._pattern.finditer(folded) if self._pattern else ()
        return [Span(*item.span()) for item in found if not folded[item.start() - 1 : item.start()].isalnum()]

    def _spans_between_accents(self, text: str) -> list[Span]:
        """Fold a text that becomes shorter by it, and lead the spans back to the letters they came from."""
        letters = [(letter, index) for index, letter in enumerate(text) if not unicodedata.combining(letter)]
        starts = [index for _, index in letters]
        bare = "".join(letter for letter, _ in letters).translate(_folding())
        return [Span(starts[first], [*starts, len(text)][last]) for first, last in self._whole(bare)]


class _Folding(dict[int, int]):
    """Folds one letter to one letter, so that places stay where they are; learns each letter once."""

    def __missing__(self, code: int) -> int:
        folded = fold(chr(code))
        self[code] = ord(folded) if len(folded) == 1 else code
        return self[code]


@cache
def _folding() -> _Folding:
    return _Folding()


def _patterns(leaf: Node) -> list[str]:
    """Give the expressions for one part of a query."""
    if isinstance(leaf, Field):
        return _patterns(leaf.value)
    if isinstance(leaf, Near):
        return [pattern for part in leaf.parts for pattern in _patterns(part)]
    if not isinstance(leaf, Words) or not leaf.tokens:
        return []
    if leaf.manner == "plain" and len(leaf.tokens) == 1:
        return [re.escape(form) for form in inflections(leaf.tokens[0])]
    return [_BETWEEN.join(map(re.escape, leaf.tokens)) + _INSIDE * (leaf.manner == "prefix")]
