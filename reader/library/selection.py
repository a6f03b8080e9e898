"""Chooses the articles that a plan finds, as few as are wanted and without a look at the others.

A word that many articles have is walked through from the newest one; so is a condition of which many hold. A
condition of which few hold is listed first, by its own index, and the word is looked for in these alone.
"""

from __future__ import annotations

import heapq
import itertools
import json
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from reader.library.plans import Condition, Members, Plan

# Of a condition so many articles are listed before it counts as one of which many hold; they take some ms.
_MOST_LISTED = 10_000

# Matches looked at first for a condition of which many hold, and how many times more each time that was too few.
_FIRST_STEP, _GROWTH = 2_000, 4

# Walking on to the next match of a word costs so much less than beginning anew at a given article.
_STEPS_OF_A_START = 700

# Words in a row that are found are looked for no further, unless all are asked for, once so many articles were looked
# at that have the rarest of two words, or fewer the more words there are: each takes about 0.7 µs.
_MOST_IN_A_ROW = 30_000
_ROW = re.compile(r'"(\w+(?: \w+)+)"|NEAR\(([^,]+),')

_NEWEST = "SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?"
_MATCHING = "SELECT rowid AS id FROM words WHERE words MATCH ? AND rowid <= ? ORDER BY rowid DESC LIMIT ?"
_GIVEN = "FROM json_each(?) AS given CROSS JOIN article ON article.id = given.value"
_ORDER = "ORDER BY moment DESC, article.id DESC LIMIT ?"
_LAST = 2**62


class Chosen(NamedTuple):
    """Articles by their ids, those that came into the library last first; whether these are all, and no others."""

    ids: list[int]
    are_all: bool
    are_right: bool = True


@dataclass(frozen=True, slots=True)
class Selection:
    """What the plans of one search find, in one transaction.

    All articles are found of a plan that finds up to ``most``, and of one of several parts up to ``enough``; else so
    many, and of these the last to come into the library where that can be had. Words in a row that are all common
    are looked for in the newest articles alone where they are found there, unless it is to be ``thorough``.
    """

    database: sqlite3.Connection
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
        frequency = self.frequency(match)
        members = self.listed(condition)
        if members is None:
            return self._walked(match, condition)
        unproven = None if members.are_right else condition
        chosen = list(itertools.islice(self._among(match, unproven, members.ids, frequency), self.enough + 1))
        are_all = members.are_all and len(chosen) <= self.enough
        if not members.are_all and len(chosen) <= self.enough:
            return self._walked(match, condition)
        return Chosen(sorted(chosen[: self.enough], reverse=True), are_all)

    def frequency(self, match: str) -> float:
        """Say how many articles a full-text expression finds: exactly up to ``most``, about that many beyond."""
        found = self._matching(match)
        if found.are_all:
            return len(found.ids)
        return len(found.ids) * self._last() / max(1, self._last() - found.ids[-1])

    def latest(self, plan: Plan, most: int) -> list[int]:
        """Give at least ``most`` matches in the order of their dates, the latest first, of very many."""
        if plan.condition is None and (late := self._late(plan.match or "", most)):
            return late
        condition = plan.condition or Condition("1")
        frequency = self.frequency(plan.match or "")
        step = min(most + int(2 * most * self._last() / frequency), _MOST_LISTED)
        sql = (
            f"SELECT moment, article.id FROM article WHERE (moment, article.id) < (?, ?) AND {condition.check} {_ORDER}"
        )
        found: list[int] = []
        rows: list[tuple[int, int]] = [(_LAST, _LAST)]
        while len(found) < most and rows:
            self.go_on()
            rows = self.database.execute(sql, (*rows[-1], *condition.values, step)).fetchall()
            order = {one: place for place, (_, one) in enumerate(rows)}
            found += sorted(self._among(plan.match or "", None, order, frequency), key=order.__getitem__)
        return found

    def _late(self, match: str, most: int) -> list[int]:
        """Give the latest matches where articles came in about in the order of their dates, or nothing.

        What is later than the latest of the last to come in is one of these or came in before them.
        """
        newest = self._matching(match).ids
        sql = f"SELECT moment, article.id {_GIVEN} {_ORDER}"
        latest = self.database.execute(sql, (json.dumps(newest), most)).fetchall()
        # The sign keeps SQLite from walking by the ids.
        sql = "SELECT moment, id FROM article WHERE (moment, id) > (?, ?) AND +id < ? LIMIT ?"
        earlier = self.database.execute(sql, (*latest[-1], newest[-1], _MOST_LISTED + 1)).fetchall()
        if len(latest) < most or len(earlier) > _MOST_LISTED:
            return []
        found = set(self._among(match, None, (one for _, one in earlier), self.frequency(match)))
        latest += ((moment, one) for moment, one in earlier if one in found)
        return [one for _, one in heapq.nlargest(most, latest)]

    def meeting(self, ids: Iterable[int], condition: Condition | None) -> list[int]:
        """Give those of the articles of which a condition holds."""
        if condition is None:
            return list(ids)
        sql = f"SELECT article.id {_GIVEN} WHERE {condition.check}"
        return [one for (one,) in self.database.execute(sql, (json.dumps(list(ids)), *condition.values)).fetchall()]

    def listed(self, condition: Condition, most: int = _MOST_LISTED) -> Chosen | None:
        """Give the articles of which a condition may hold, by the index that knows fewest, or None."""
        known = [self._members(members, most) for members in condition.lists]
        return min((ids for ids in known if ids), key=lambda ids: (not ids.are_all, len(ids.ids)), default=None)

    def _members(self, members: Members, most: int) -> Chosen | None:
        rows = self.database.execute(f"SELECT * FROM ({members.sql}) LIMIT ?", (*members.values, most + 1)).fetchall()
        are_all = len(rows) <= most
        ids = [one for (one,) in rows]
        return Chosen(ids, are_all, members.is_exact) if are_all or members.latest_first else None

    def _last(self) -> int:
        return int(self.database.execute("SELECT coalesce(max(id), 0) FROM article").fetchone()[0])

    def _matching(self, match: str, thorough: bool = False) -> Chosen:
        if match not in self._found:
            in_a_row = is_in_a_row(match)
            self._found[match] = self._in_a_row(match, thorough) if in_a_row else self._newest(match)
        return self._found[match]

    def _newest(self, match: str) -> Chosen:
        most = self.enough if " AND " in match else self.most
        ids = [one for (one,) in self.database.execute(_NEWEST, (match, 0, _LAST, most + 1)).fetchall()]
        return Chosen(ids[:most], len(ids) <= most)

    def _in_a_row(self, match: str, thorough: bool) -> Chosen:
        """Look for words in a row, which takes long where each of them is common, from the newest article on.

        SQLite goes on from one match to the next, whatever bounds it is given for the articles.
        """
        ids: list[int] = []
        last, share = self._last(), sum(self._share(words) for words in _rows(match))
        for (one,) in self.database.execute(_NEWEST, (match, 0, _LAST, self.enough + 1)):
            self.go_on()
            ids.append(one)
            if not (thorough or self.thorough) and (last - one) * share > _MOST_IN_A_ROW:
                return Chosen(ids[: self.enough], False)
        return Chosen(ids[: self.enough], len(ids) <= self.enough)

    def _share(self, words: Iterable[str]) -> float:
        """Say what share of the articles has the rarest of some words; each word more than two counts, too."""
        frequencies = [self.frequency(f'"{word}"') for word in words]
        return max(1.0, min(frequencies)) / self._last() * len(frequencies) / 2

    def _walked(self, match: str, condition: Condition) -> Chosen:
        """Walk through the matches until enough of them meet a condition."""
        sql = f"""SELECT found.id, article.id FROM ({_MATCHING}) AS found
            LEFT JOIN article ON article.id = found.id AND {condition.check}"""
        ids: list[int] = []
        below, step = _LAST, _FIRST_STEP
        while len(ids) <= self.enough:
            self.go_on()
            rows = self.database.execute(sql, (match, below, step, *condition.values)).fetchall()
            ids += (one for _, one in rows if one is not None)
            if len(rows) < step:
                return Chosen(ids[: self.enough], len(ids) <= self.enough)
            below, step = rows[-1][0] - 1, step * _GROWTH
        return Chosen(ids[: self.enough], False)

    def _among(
        self, match: str, condition: Condition | None, members: Iterable[int], frequency: float
    ) -> Iterator[int]:
        """Give the matches among the members of a condition, those that lie close together first."""
        wanted = set(members)
        gap = _STEPS_OF_A_START * self._last() / max(frequency, 1)
        for run in sorted(_runs(sorted(wanted), gap), key=len, reverse=True):
            rows = self.database.execute(_NEWEST, (match, run[0], run[-1], _LAST))
            while walked := rows.fetchmany(_FIRST_STEP):
                yield from self.meeting((one for (one,) in walked if one in wanted), condition)


def is_in_a_row(match: str) -> bool:
    """Say whether a full-text expression asks for words in a row or near each other."""
    return _ROW.search(match) is not None


def _rows(match: str) -> Iterator[list[str]]:
    """Give the words of each row in a full-text expression."""
    return (re.findall(r"\w+", row[1] or row[2]) for row in _ROW.finditer(match))


def _runs(ids: Sequence[int], gap: float) -> list[Sequence[int]]:
    """Cut rising ids where two of them lie further apart than ``gap``."""
    cuts = [place for place in range(1, len(ids)) if ids[place] - ids[place - 1] > gap]
    return [ids[start:stop] for start, stop in itertools.pairwise([0, *cuts, len(ids)]) if stop > start]
