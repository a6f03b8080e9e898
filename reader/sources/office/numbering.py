"""The numbers of lists in documents, which word processors count: the text does not contain them."""

from __future__ import annotations

from typing import NamedTuple

DASH = "- "
_LETTERS = 26
_DIGITS = 6
# No document has as many kinds of lists and levels, and no list is nested so deeply.
_MOST_LEVELS, _DEEPEST = 100_000, 20


class Level(NamedTuple):
    """How the items at one level of a list are numbered."""

    form: str = ""
    """``1``, or ``a`` or ``A`` for letters; empty for items without a number."""
    start: int = 1


def whole(said: str, otherwise: int = 0) -> int:
    """Return a number as written in a document, or the default if it is no number."""
    return int(said) if said.isascii() and said.isdigit() and len(said) <= _DIGITS else otherwise


def _mark_of(level: Level, number: int) -> str:
    """Return the mark before the words of an item."""
    if not level.form:
        return DASH
    is_lettered = level.form in "aA" and 0 < number <= _LETTERS
    return f"{chr(ord(level.form) + number - 1)}. " if is_lettered else f"{number}. "


class Numbering:
    """How the lists of a document are numbered, and the last number of each."""

    def __init__(self) -> None:
        self._levels: dict[tuple[str, int], Level] = {}
        self._counts: dict[str, dict[int, int]] = {}

    def define(self, key: str, depth: int, level: Level) -> None:
        """Set how the items at a depth of a list are numbered."""
        if len(self._levels) < _MOST_LEVELS:
            self._levels[key, depth] = level

    def level(self, key: str, depth: int) -> Level:
        """Return how the items at a depth of a list are numbered."""
        return self._levels.get((key, depth), Level())

    def restart(self, key: str, depth: int, number: int) -> None:
        """Let the next item at a depth of a list have this number."""
        if depth > _DEEPEST:
            return
        self._counts.setdefault(key, {})[depth] = number - 1

    def next_mark(self, key: str, depth: int) -> str:
        """Count an item at a depth of a list, and return the mark before its words."""
        if depth > _DEEPEST:
            return DASH
        level = self.level(key, depth)
        counts = self._counts.setdefault(key, {})
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [one for one in counts if one > depth]:
            del counts[deeper]
        return _mark_of(level, counts[depth])
