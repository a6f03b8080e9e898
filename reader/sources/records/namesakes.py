"""The keys of the records of one file: those with the same identity are distinguished by numbers.

A file of millions is not remembered, only eight or nine bytes of each record.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left

from reader.sources.formats import Origin, key_of

# An identity with its number is stored as 64 bits that no file can predict: if two of millions ever collide, one gets a
# number it does not need.
_BITS = (1 << 64) - 1

# The marks are in this many sorted rows: with ten million records, an insertion moves 40 KB of a row, which takes a
# microsecond, and growing never copies everything.
_ROWS = 1024


class Namesakes:
    """How often each identity occurred in a file of a family."""

    def __init__(self, origin: Origin, family: str = "") -> None:
        self._origin, self._family = origin, family
        self._rows: dict[int, array[int]] = {}

    def key(self, identity: str) -> str:
        """Return a unique key for the next record: from the second with its identity on, it contains a number."""
        number = self.count(identity)
        return key_of(self._origin, self._family, f"{identity}/{number}" if number > 1 else identity)

    def count(self, identity: str) -> int:
        """Count a record, and return the number of those with its identity so far."""
        above = 1
        while self._is_met(identity, above):
            above *= 2
        # All numbers up to the last one are taken.
        number = bisect_left(range(above), True, above // 2 + 1, key=lambda one: not self._is_met(identity, one))
        mark, row, place = self._find(identity, number)
        row.insert(place, mark)
        return number

    def _is_met(self, identity: str, number: int) -> bool:
        mark, row, place = self._find(identity, number)
        return place < len(row) and row[place] == mark

    def _find(self, identity: str, number: int) -> tuple[int, array[int], int]:
        """Return the mark of a record, its row, and its place there."""
        mark = hash((identity, number)) & _BITS
        row = self._rows.setdefault(mark % _ROWS, array("Q"))
        return mark, row, bisect_left(row, mark)
