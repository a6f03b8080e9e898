"""The names of the records of one file: those that name themselves alike are told apart by their numbers.

A file of millions is not remembered, only eight or nine bytes of each record.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left

from reader.sources.formats import Origin, key_of

# An identity with its number is known by 64 bits that no file can foresee: if two of millions ever meet, one is
# numbered for nothing.
_BITS = (1 << 64) - 1

# The marks lie in this many rows, each in its order: of ten million records a row is moved by 40 KB for the next, which
# takes a microsecond, and none is copied as a whole when it grows.
_ROWS = 1024


class Namesakes:
    """How often each identity was met in a file of a family."""

    def __init__(self, origin: Origin, family: str = "") -> None:
        self._origin, self._family = origin, family
        self._rows: dict[int, array[int]] = {}

    def key(self, identity: str) -> str:
        """Give the key of the next record, which none before has: the second of a name bears its number."""
        number = self.count(identity)
        return key_of(self._origin, self._family, f"{identity}/{number}" if number > 1 else identity)

    def count(self, identity: str) -> int:
        """Count a record, and give how many of its name there are by now."""
        above = 1
        while self._is_met(identity, above):
            above *= 2
        # All numbers up to the last one are met.
        number = bisect_left(range(above), True, above // 2 + 1, key=lambda one: not self._is_met(identity, one))
        mark, row, place = self._find(identity, number)
        row.insert(place, mark)
        return number

    def _is_met(self, identity: str, number: int) -> bool:
        mark, row, place = self._find(identity, number)
        return place < len(row) and row[place] == mark

    def _find(self, identity: str, number: int) -> tuple[int, array[int], int]:
        """Give the mark of a record, its row, and its place there."""
        mark = hash((identity, number)) & _BITS
        row = self._rows.setdefault(mark % _ROWS, array("Q"))
        return mark, row, bisect_left(row, mark)
