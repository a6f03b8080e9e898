"""Finds the matches of a common word that meet a condition.

It takes the quickest of three ways: to check each match, from the newest one on; to look for each match in a list of
the articles that meet the condition; or to ask the full-text index about each article of that list. Matches that do not
meet the condition are skipped within SQLite: handing an id over takes three times as long as skipping it.

For a word in 10,000 articles and a person in 3,000, checking each match takes 10,000 * 1.4 µs = 14 ms, using the list
3,000 * 0.3 + 10,000 * 0.3 µs = 4 ms, asking about each article of it 3,000 * 26 µs = 78 ms. If both are so common that
enough of the newest articles have both, each way ends early.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reader.library.plans.costs import (
    FINDING_US,
    LISTING_ASTRAY_US,
    LISTING_US,
    LOOKING_UP_US,
    PASSING_IN_A_ROW_US,
    PASSING_US,
    TURNING_US,
    seeking,
)
from reader.library.plans.plans import EVER, TRUE, Condition, Members, Route, Rows, Values, passed
from reader.library.ranking.latest import MOST_SIZED, Filter, Sized

# After so many µs of a walk this number of matches is enough, although otherwise more are wanted.
_PATIENCE_US, _ENOUGH_THEN = 4_000.0, 24
# The index is asked about so many articles at once: few, as each takes long.
_MOST_SOUGHT = 64
# Matches may be this many times as far away as if they were spread evenly.
_ASTRAY = 2.0

# The length of a list that is too long to be counted is estimated from this many of its newest articles.
_TOLD_BY = 500
# Lists for which that is impossible are expected to have one in so many articles.
_ONE_OF = 10
# If at most one in this many articles has a word, each match is on a page of its own.
_ON_A_PAGE = 50

# So many of the latest articles of a route show where it begins among the matches of a word.
_LATE_SAMPLE = 64

_MATCHING = "SELECT rowid AS id FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ?"


class Matches(NamedTuple):
    """A full-text expression, about how many articles it matches, and whether it asks for words in a row."""

    match: str
    frequency: float
    in_a_row: bool

    @property
    def passing(self) -> float:
        """The time to step to the next match, in µs."""
        return PASSING_IN_A_ROW_US if self.in_a_row else PASSING_US


class Chosen(NamedTuple):
    """The ids of articles, the most recently imported first, and whether these are all."""

    ids: list[int]
    are_all: bool


class _Walk(NamedTuple):
    """A query for the matches that meet a condition, the newest of each range of ids first.

    Its values are ``before``, the expression and the range, then ``behind``. Each match takes ``step`` µs.
    """

    sql: str
    before: Values
    behind: Values
    step: float


@dataclass(frozen=True, slots=True)
class Sieve:
    """Finds up to ``enough`` matches, and at least ``wanted`` if there are any; ``last`` is the highest id."""

    database: sqlite3.Connection
    go_on: Callable[[], None]
    last: int
    wanted: int
    enough: int

    def find(self, matches: Matches, condition: Condition) -> Chosen:
        """Return the matches that meet a condition: each is asked or found in a list, or those in a list are sought."""
        asking, begin = _asking(matches, condition, self.last), self._begin(condition.routes)
        way = self._shortest(condition, begin)
        if way is None:
            return self._walked(matches, asking, self._around(begin))
        members, finding = way.members, _finding(matches, way.members)
        passed_by = self._far(matches.frequency, way.size)
        listing = way.size * (members.listing + (LISTING_US if members.in_order else LISTING_ASTRAY_US))
        to_ask, to_find = passed_by * asking.step, listing + passed_by * finding.step
        to_seek = self._far(way.size, matches.frequency) * (LISTING_US + members.cost + seeking(matches.match))
        to_seek += 0 if members.newest else listing  # all of it is sorted to have the newest first
        if to_seek < min(to_ask, to_find):
            return self._sought(matches.match, members)
        if to_ask <= to_find:
            return self._walked(matches, asking, self._around(begin))
        behind = matches.frequency * (1 - begin / self.last) * finding.step
        # The list is built again for each range.
        is_worth_it = begin < self.last and behind > listing
        return self._walked(matches, finding, self._around(begin) if is_worth_it else self._ends(members))

    def _far(self, length: float, other: float) -> float:
        """Estimate how many of ``length`` articles to read until enough of them are also among ``other`` ones."""
        return min(length, _ASTRAY * max(self.wanted, _ENOUGH_THEN) * self.last / max(1.0, other))

    def _shortest(self, condition: Condition, begin: int) -> Sized | None:
        """Return the list that takes the least time to read."""
        listed = (self._sized(members, begin) for members in condition.lists)
        along = (Sized(self._length(route, begin), condition.along(route)) for route in condition.routes)
        return min((*listed, *along), key=lambda one: one.cost, default=None)

    def _sized(self, members: Members, begin: int) -> Sized:
        """Return a list with its size, which is estimated from its newest articles if it is long."""
        known = self._known(members.tally, bool(members.newest) and begin >= self.last)
        if known is not None:
            return Sized(known, members)
        sql = f"{members.listed.sql} {members.newest} LIMIT ?"
        newest = sorted(one for (one,) in self.database.execute(sql, (*members.listed.values, _TOLD_BY)).fetchall())
        if len(newest) < _TOLD_BY:
            return Sized(len(newest), members)
        passed_by = self.last - newest[len(newest) // 10] + 1
        return Sized(max(MOST_SIZED, len(newest) * self.last // passed_by), members)

    def _known(self, rows: Rows, may_be_estimated: bool) -> int | None:
        """Return the number of rows of a query, an assumption if there are many; None if they may be estimated."""
        counted = Filter(self.database, self.go_on).size(rows, MOST_SIZED)
        if counted < MOST_SIZED:
            return counted
        return None if may_be_estimated else max(MOST_SIZED, self.last // _ONE_OF)

    def _length(self, route: Route, begin: int) -> int:
        """Return the number of articles on a route, estimated from the ones imported last if there are many.

        The latest of the route would not tell it: dates may come in any order.
        """
        known = self._known(passed(route), begin >= self.last)
        if known is not None:
            return known
        newest = max(0, self.last - _TOLD_BY)
        sql = f"""SELECT count(*) FROM article NOT INDEXED
            WHERE id > ? AND {route.wanted.sql} AND moment >= ? AND moment < ?"""
        values = (newest, *route.wanted.values, route.first, route.end)
        (met,) = self.database.execute(sql, values).fetchone()
        return max(MOST_SIZED, int(met) * self.last // (self.last - newest))

    def _sought(self, match: str, members: Members) -> Chosen:
        """Ask the index about one article of a list after another, the newest first."""
        listed, rest = members.listed, members.rest
        order = members.newest or "ORDER BY 1 DESC"
        rows = self.database.execute(f"{listed.sql} {order}", listed.values)
        sql = f"""SELECT article.id FROM json_each(?) AS given CROSS JOIN article ON article.id = given.value
            CROSS JOIN words ON words.rowid = article.id WHERE words MATCH ? AND {rest.sql}"""
        ids: dict[int, None] = {}
        while portion := [one for (one,) in rows.fetchmany(_MOST_SOUGHT)]:
            self.go_on()
            wanted = json.dumps(list(dict.fromkeys(portion)))
            ids.update((one, None) for (one,) in self.database.execute(sql, (wanted, match, *rest.values)).fetchall())
            is_last = len(portion) < _MOST_SOUGHT
            if len(ids) > self.enough or (len(ids) >= max(self.wanted, _ENOUGH_THEN) and not is_last):
                return self._chosen(ids, False)
        return self._chosen(ids, True)

    def _walked(self, matches: Matches, walk: _Walk, stretches: Iterable[tuple[int, int]]) -> Chosen:
        """Go through the matches in some ranges of ids until enough of them meet the condition."""
        found: list[int] = []
        few, patience = max(self.wanted, _ENOUGH_THEN), _PATIENCE_US / (walk.step * matches.frequency / self.last)
        for numbers_passed, one in self._met(matches.match, walk, stretches):
            found.append(one)
            if len(found) > self.enough or (len(found) >= few and numbers_passed > patience):
                return self._chosen(found, False)
        return self._chosen(found, True)

    def _met(self, match: str, walk: _Walk, stretches: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """Yield the matches that meet the condition of a walk, each with the number of ids passed before it."""
        before = 0
        for first, last in stretches:
            for (one,) in self.database.execute(walk.sql, (*walk.before, match, first, last, *walk.behind)):
                self.go_on()
                yield before + last - one, one
            before += last - first

    def _chosen(self, ids: Iterable[int], are_all: bool) -> Chosen:
        newest = sorted(ids, reverse=True)
        return Chosen(newest[: self.enough], are_all)

    def _around(self, begin: int) -> list[tuple[int, int]]:
        return [(0, begin), (begin + 1, self.last)]

    def _ends(self, members: Members) -> list[tuple[int, int]]:
        """Return the range of ids of a list, none if it is empty, and that of all articles if finding it takes long."""
        if not members.in_order:
            return [(0, self.last)]
        listed = members.listed
        sql = f"{listed.sql} ORDER BY 1 {{}} LIMIT 1"
        ends = [self.database.execute(sql.format(order), listed.values).fetchone() for order in ("ASC", "DESC")]
        return [(ends[0][0], ends[1][0])] if all(ends) else []

    def _begin(self, routes: Sequence[Route]) -> int:
        """Return about the highest id on a route that ends before now, if articles came in the order of their dates."""
        ended = next((route for route in routes if route.end < EVER), None)
        if ended is None:
            return self.last
        rows = passed(ended)
        sql = f"{rows.sql} ORDER BY moment DESC LIMIT ?"
        sample = sorted(one for (one,) in self.database.execute(sql, (*rows.values, _LATE_SAMPLE)).fetchall())
        return sample[len(sample) * 9 // 10] if sample else self.last


def _asking(matches: Matches, condition: Condition, last: int) -> _Walk:
    """Return the walk that checks each match, looking it up if its id is not enough."""
    by_id, by_article, *_ = check = condition.beside()
    sql = f"SELECT id FROM ({_MATCHING}) AS article WHERE {by_id.sql}"
    if by_article != TRUE:
        sql = (
            f"SELECT found.id FROM ({sql}) AS found CROSS JOIN article ON article.id = found.id WHERE {by_article.sql}"
        )
    turning = TURNING_US * min(1.0, last / max(1.0, matches.frequency * _ON_A_PAGE))
    step = matches.passing + check.cost(LOOKING_UP_US + turning)
    return _Walk(f"{sql} ORDER BY 1 DESC", (), (*by_id.values, *by_article.values), step)


def _finding(matches: Matches, members: Members) -> _Walk:
    """Return the walk that looks for each match in a list and checks the rest of those that are in it."""
    # The plus keeps SQLite from asking the full-text index for one member after the other.
    sql = f"""WITH listed (id) AS ({members.listed.sql})
        SELECT found.id FROM ({_MATCHING}) AS found CROSS JOIN article ON article.id = found.id
        WHERE +found.id IN (SELECT id FROM listed) AND {members.rest.sql} ORDER BY found.id DESC"""
    return _Walk(sql, members.listed.values, members.rest.values, matches.passing + FINDING_US)
