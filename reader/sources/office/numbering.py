"""The numbers of lists in documents, which word processors count: the text does not have them."""

from __future__ import annotations

from typing import NamedTuple

DASH = "- "
_LETTERS = 26
_DIGITS = 6
# No document has as many kinds of lists, each with so many levels, and no list so many in one another.
_MOST_LEVELS, _DEEPEST = 100_000, 20


class Level(NamedTuple):
    """How the points of one level of a list are told apart."""

    form: str = ""
    """``1``, or ``a`` or ``A`` for letters; nothing for points that have no number."""
    start: int = 1


def whole(said: str, otherwise: int = 0) -> int:
    """Give a number as it is written in a document, or another where it is none."""
    return int(said) if said.isascii() and said.isdigit() and len(said) <= _DIGITS else otherwise


def mark_of(level: Level, number: int) -> str:
    """Give what stands before the words of a point."""
    if not level.form:
        return DASH
    is_lettered = level.form in "aA" and 0 < number <= _LETTERS
    return f"{chr(ord(level.form) + number - 1)}. " if is_lettered else f"{number}. "


class Numbering:
    """How the lists of a document are numbered, and how far each of them has come."""

    def __init__(self) -> None:
        self._levels: dict[tuple[str, int], Level] = {}
        self._counts: dict[str, dict[int, int]] = {}

    def define(self, key: str, depth: int, level: Level) -> None:
        """Say how the points at a depth of a list are told apart."""
        if len(self._levels) < _MOST_LEVELS:
            self._levels[key, depth] = level

    def level(self, key: str, depth: int) -> Level:
        """Give how the points at a depth of a list are told apart."""
        return self._levels.get((key, depth), Level())

    def restart(self, key: str, depth: int, number: int) -> None:
        """Have the next point at a depth of a list be of this number."""
        if depth > _DEEPEST:
            return
        self._counts.setdefault(key, {})[depth] = number - 1

    def next_mark(self, key: str, depth: int) -> str:
        """Count a point at a depth of a list, and give what stands before its words."""
        if depth > _DEEPEST:
            return DASH
        level = self.level(key, depth)
        counts = self._counts.setdefault(key, {})
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [one for one in counts if one > depth]:
            del counts[deeper]
        return mark_of(level, counts[depth])
