"""Chooses the articles that a plan finds, as few as are wanted and without a look at the others.

The matches of a common word are given from the newest one on, those that meet a condition by a sieve of their own.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from reader.library.latecomers import latecomers, placed
from reader.library.plans import WALKING, Condition, Plan, seeking
from reader.library.sieve import Matches, Sieve

# Words in a row that are found are looked for no further, unless all are asked for, once so many articles were looked
# at that have the rarest of two words, or fewer the more words there are: each takes about 0.7 µs.
_MOST_IN_A_ROW = 15_000
_ROW = re.compile(r'"(\w+(?: \w+)+)"|NEAR\(([^,]+),')

# So many articles that came in early and are late are each asked for a match, unless listing all matches is quicker.
_MOST_LATE = 500
# To find them so many articles are passed at most, in 20 ms.
_MOST_PASSED = 200_000

# Up to about so many matches are all listed, in 10 ms; the latest of them are met on a walk past at most so many of the
# latest articles, in steps, or else all dates are looked up, at 3 µs each.
_MOST_LISTED = 12_000
_MOST_MET, _STEP = 20_000, 1_000

_NEWEST = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?"
_GIVEN = "FROM json_each(?) AS given CROSS JOIN article ON article.id = given.value"


class Chosen(NamedTuple):
    """Articles by their ids, those that came into the library last first; whether these are all."""

    ids: list[int]
    are_all: bool


@dataclass(frozen=True, slots=True)
class Selection:
    """What the plans of one search find, in one transaction.

    All articles are found of a plan that finds up to ``most``, and of one of several parts up to ``enough``; else so
    many, and of these the last to come into the library where that can be had; at least as many as are ``wanted``.
    Words in a row that are all common are looked for in the newest articles alone where they are found there, unless
    it is to be ``thorough``.
    """

    database: sqlite3.Connection
    wanted: int
    most: int
    enough: int
    go_on: Callable[[], None]
    thorough: bool = False
    _found: dict[str, Chosen] = field(default_factory=dict)

    def find(self, plan: Plan, thorough: bool = False) -> Chosen:
        """Give the articles that a plan with words finds."""
        match, condition = plan.match or "", plan.condition
        found = self._matching(match, thorough or condition is not None)
        if condition is None:
            return found
        if found.are_all:
            return Chosen(self.meeting(found.ids, condition), True)
        sieve = Sieve(self.database, self.go_on, self._last(), self.wanted, self.enough)
        return Chosen(*sieve.find(Matches(match, self.frequency(match), is_in_a_row(match)), condition))

    def frequency(self, match: str) -> float:
        """Say how many articles a full-text expression finds: exactly up to ``most``, about that many beyond."""
        found = self._matching(match)
        if found.are_all:
            return len(found.ids)
        return len(found.ids) * self._last() / max(1, self._last() - found.ids[-1])

    def latest(self, match: str, most: int) -> list[int]:
        """Give the latest matches where articles came in about in the order of their dates, or nothing.

        What is later than the latest of the last to come in is one of these or came in before them.
        """
        if self.frequency(match) < _MOST_LISTED:
            return self._first(self._all(match), most)
        newest = self._matching(match).ids
        found = placed(self.database, newest)[:most]
        if len(found) < most:
            return []
        most_late = _MOST_PASSED if self._is_soon_listed(match, _MOST_LATE) else _MOST_LATE
        late = latecomers(self.database, found[-1], newest[-1], _MOST_PASSED, most_late)
        if late is None:
            return []
        return [one.id for one in placed(self.database, {*(one.id for one in found), *self._among(match, late)})[:most]]

    def meeting(self, ids: Iterable[int], condition: Condition | None) -> list[int]:
        """Give those of the articles of which a condition holds."""
        if condition is None:
            return list(ids)
        sql = f"SELECT article.id {_GIVEN} WHERE {condition.check}"
        return [one for (one,) in self.database.execute(sql, (json.dumps(list(ids)), *condition.values)).fetchall()]

    def _first(self, ids: set[int], most: int) -> list[int]:
        """Give the latest of some articles."""
        found: list[int] = []
        walk = self.database.execute("SELECT id FROM article ORDER BY moment DESC, id DESC LIMIT ?", (_MOST_MET,))
        while len(found) < most and (step := walk.fetchmany(_STEP)):
            found += [one for (one,) in step if one in ids]
        return (found if len(found) >= most else [one.id for one in placed(self.database, sorted(ids))])[:most]

    def _all(self, match: str) -> set[int]:
        rows = self.database.execute("SELECT rowid FROM words WHERE words MATCH ?", (match,)).fetchall()
        return {one for (one,) in rows}

    def _is_soon_listed(self, match: str, asked: int) -> bool:
        """Say whether listing all matches takes less time than to ask so many articles for one."""
        return self.frequency(match) * WALKING < asked * seeking(match)

    def _among(self, match: str, ids: Sequence[int]) -> set[int]:
        """Give those of the articles that match."""
        if self._is_soon_listed(match, len(ids)):
            return self._all(match).intersection(ids)
        sql = """SELECT given.value FROM json_each(?) AS given CROSS JOIN words ON words.rowid = given.value
            WHERE words MATCH ?"""
        return {one for (one,) in self.database.execute(sql, (json.dumps(list(ids)), match)).fetchall()}

    def _last(self) -> int:
        return int(self.database.execute("SELECT coalesce(max(id), 0) FROM article").fetchone()[0])

    def _matching(self, match: str, thorough: bool = False) -> Chosen:
        if match not in self._found:
            in_a_row = is_in_a_row(match)
            self._found[match] = self._in_a_row(match, thorough) if in_a_row else self._newest(match)
        return self._found[match]

    def _newest(self, match: str) -> Chosen:
        most = self.enough if " AND " in match else self.most
        ids = [one for (one,) in self.database.execute(_NEWEST, (match, most + 1)).fetchall()]
        return Chosen(ids[:most], len(ids) <= most)

    def _in_a_row(self, match: str, thorough: bool) -> Chosen:
        """Look for words in a row, which takes long where each of them is common, from the newest article on.

        SQLite goes on from one match to the next, whatever bounds it is given for the articles.
        """
        ids: list[int] = []
        last, share = self._last(), sum(self._share(words) for words in _rows(match))
        for (one,) in self.database.execute(_NEWEST, (match, self.enough + 1)):
            self.go_on()
            ids.append(one)
            if not (thorough or self.thorough) and (last - one) * share > _MOST_IN_A_ROW:
                return Chosen(ids[: self.enough], False)
        return Chosen(ids[: self.enough], len(ids) <= self.enough)

    def _share(self, words: Iterable[str]) -> float:
        """Say what share of the articles has the rarest of some words; each word more than two counts, too."""
        frequencies = [self.frequency(f'"{word}"') for word in words]
        return max(1.0, min(frequencies)) / self._last() * len(frequencies) / 2


def is_in_a_row(match: str) -> bool:
    """Say whether a full-text expression asks for words in a row or near each other."""
    return _ROW.search(match) is not None


def _rows(match: str) -> Iterator[list[str]]:
    """Give the words of each row in a full-text expression."""
    return (re.findall(r"\w+", row[1] or row[2]) for row in _ROW.finditer(match))
