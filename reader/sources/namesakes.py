"""The names of the records of one file: those that name themselves alike are told apart by their numbers.

A file of millions is not remembered.
"""

from __future__ import annotations

from array import array

from reader.sources.formats import Origin, key_of

# A table begins with so many places, and is doubled when two thirds of them are taken.
_FEWEST = 64

# An identity is known by 64 bits that no file can foresee: if two of millions ever meet, one is numbered for nothing.
_BITS = (1 << 64) - 1


class Namesakes:
    """How often each identity was met in a file of a family: 12 bytes a place, of which one to two thirds are taken."""

    def __init__(self, origin: Origin, family: str = "") -> None:
        self._origin, self._family = origin, family
        self._marks, self._counts, self._taken = array("Q", [0]) * _FEWEST, array("I", [0]) * _FEWEST, 0

    def key(self, identity: str) -> str:
        """Give the key of the next record, which none before has: the second of a name bears its number."""
        number = self.count(identity)
        return key_of(self._origin, self._family, f"{identity}/{number}" if number > 1 else identity)

    def count(self, identity: str) -> int:
        """Count a record, and give how many of its name there are by now."""
        mark = hash(identity) & _BITS or 1
        place = _place(self._marks, mark)
        if not self._marks[place]:
            self._marks[place] = mark
            self._taken += 1
        self._counts[place] += 1
        number = self._counts[place]
        if 3 * self._taken > 2 * len(self._marks):
            self._double()
        return number

    def _double(self) -> None:
        marks, counts = self._marks, self._counts
        self._marks, self._counts = array("Q", [0]) * (2 * len(marks)), array("I", [0]) * (2 * len(marks))
        for mark, count in zip(marks, counts, strict=True):
            if mark:
                place = _place(self._marks, mark)
                self._marks[place], self._counts[place] = mark, count


def _place(marks: array[int], mark: int) -> int:
    """Give where a mark stands in a table, or where there is room for it."""
    last = len(marks) - 1
    place = mark & last
    while marks[place] not in (0, mark):
        place = (place + 1) & last
    return place
