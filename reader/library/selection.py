"""Chooses the articles that a plan finds, as few as are wanted and without a look at the others.

The matches of a common word are given from the newest one on, those that meet a condition by a sieve of their own.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from reader.library.plans import EVER, Condition, Plan
from reader.library.sieve import Matches, Sieve

# Words in a row are looked for in so many articles at once, which takes no longer than a blink.
_SLICE = 100_000
# Found in the newest articles, so many are enough.
_ENOUGH_IN_A_ROW = 64
_IN_A_ROW = re.compile(r'"\w+ |NEAR\(')

_NEWEST = "SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?"
_LAST = EVER


class Chosen(NamedTuple):
    """Articles by their ids, those that came into the library last first; whether these are all, and no others."""

    ids: list[int]
    are_all: bool


@dataclass(frozen=True, slots=True)
class Selection:
    """What the plans of one search find, in one transaction.

    All articles are found of a plan that finds up to ``most``, and of one with a condition up to ``enough``; else so
    many, and of these the last to come into the library where that can be had; at least as many as are ``wanted``.
    """

    database: sqlite3.Connection
    wanted: int
    most: int
    enough: int
    go_on: Callable[[], None]
    _found: dict[str, Chosen] = field(default_factory=dict)

    def find(self, plan: Plan) -> Chosen:
        """Give the articles that a plan with words finds."""
        match, condition = plan.match or "", plan.condition
        if condition is None:
            return self._matching(match)
        frequency = self.frequency(match)
        if frequency <= self.most:
            return Chosen(self.meeting(self._matching(match).ids, condition), True)
        sieve = Sieve(self.database, self.go_on, self._last(), self.wanted, self.enough)
        return Chosen(*sieve.find(Matches(match, frequency, is_in_a_row(match)), condition))

    def frequency(self, match: str) -> float:
        """Say how many articles a full-text expression finds: exactly up to ``most``, about that many beyond."""
        found = self._matching(match)
        if found.are_all:
            return len(found.ids)
        return len(found.ids) * self._last() / max(1, self._last() - found.ids[-1])

    def last(self, match: str, walked: int, frequency: float, most: int) -> list[int]:
        """Give the newest matches, among as many of the newest articles as hold ``walked`` of that frequency."""
        first = int(self._last() * (1 - min(1.0, walked / max(frequency, 1))))
        return [one for (one,) in self.database.execute(_NEWEST, (match, first, _LAST, most)).fetchall()]

    def meeting(self, ids: Iterable[int], condition: Condition | None) -> list[int]:
        """Give those of the articles of which a condition holds."""
        if condition is None:
            return list(ids)
        sql = f"""SELECT article.id FROM json_each(?) AS given CROSS JOIN article ON article.id = given.value
            WHERE {condition.check}"""
        return [one for (one,) in self.database.execute(sql, (json.dumps(list(ids)), *condition.values)).fetchall()]

    def _last(self) -> int:
        return int(self.database.execute("SELECT coalesce(max(id), 0) FROM article").fetchone()[0])

    def _matching(self, match: str) -> Chosen:
        if match not in self._found:
            self._found[match] = self._in_slices(match) if is_in_a_row(match) else self._slice(match, 0, _LAST)
        return self._found[match]

    def _slice(self, match: str, first: int, last: int) -> Chosen:
        ids = [one for (one,) in self.database.execute(_NEWEST, (match, first, last, self.most + 1)).fetchall()]
        return Chosen(ids[: self.most], len(ids) <= self.most)

    def _in_slices(self, match: str) -> Chosen:
        """Look for words in a row, which takes long where each of them is common: in the newest articles first."""
        ids: list[int] = []
        last = self._last()
        while last > 0 and len(ids) < _ENOUGH_IN_A_ROW:
            self.go_on()
            found = self._slice(match, last - _SLICE + 1, last)
            ids += found.ids
            last = last - _SLICE if found.are_all else 1
        return Chosen(ids[: self.most], last <= 0 and len(ids) <= self.most)


def is_in_a_row(match: str) -> bool:
    """Say whether a full-text expression asks for words in a row or near each other."""
    return _IN_A_ROW.search(match) is not None
