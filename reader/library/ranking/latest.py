"""Finds articles by conditions alone, the latest dates first.

If few articles meet a condition, all of them are listed and sorted. Otherwise the articles are checked in steps from
the latest one on, along the index with the fewest articles: if many meet the condition, enough are found soon.

For a tag of 400 in a million articles, a screen of 21 would take 21 / 0.0004 = 52,000 checks of 0.9 µs, or 47 ms;
listing its 400 articles and looking up their dates takes 400 * 2.5 µs = 1 ms. For a tag of 100,000 a screen takes 210
checks, while listing all of them would take 250 ms.
"""

from __future__ import annotations

import json
import math
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reader.library.plans.costs import DATING_US, LOOKING_UP_US, VISITING_US
from reader.library.plans.plans import EVER, TRUE, Check, Condition, Members, Route, Rows, passed
from reader.library.shelves.latecomers import PASSED_SOONER, SPARE, in_order, latecomers, placed

# Results are counted up to here; beyond that there are "more".
MOST_COUNTED = 1_000
# Lists and routes are counted up to here, which takes a millisecond.
MOST_SIZED = 10_000

# About how long the first step of a walk takes; each one after it takes twice as long. If any articles will do, there
# is one step, long enough to find as many as are wanted of a common condition.
_FIRST_STEP_US, _ONLY_STEP_US = 1_000, 20_000
# A walk that takes no longer than this as a whole is one step, and then the number of matches is exact.
_ONE_STEP_US = 10_000
# A walk goes this many times as far as should be enough, as matches may be rarer there than elsewhere.
_FARTHER = 1.5

# Lists too long to be counted may have one in a hundred articles or all of them: this share is assumed, and such a list
# is looked up once the walk has taken this many times as long as looking up its counted part.
_SHARE_OF_LONG_LIST, _TIMES_THE_LIST = 0.1, 4
# So the first step takes no more than this share of what the list would: enough may be found much sooner.
_TRIED = 1 / 16

# How long a step without any list may take before all that is excluded is listed: half a second for a word that nearly
# each of a million articles has, where asking about one after the other takes half a minute.
_UNAIDED_US = 100_000

# If any articles will do, so many of a list are read first, and one in ten of those wanted is enough.
_MOST_LOOKED_AT, _ONE_IN_WANTED = 20_000, 10


class Sized(NamedTuple):
    """A list with the number of its articles, counted up to ``MOST_SIZED``."""

    size: int
    members: Members

    @property
    def is_longer(self) -> bool:
        """Whether there may be more."""
        return self.size >= MOST_SIZED

    @property
    def cost(self) -> float:
        """The time to look up all of them, in µs."""
        return self.size * (DATING_US + self.members.cost)


class Latest(NamedTuple):
    """The ids of the latest articles, and their total number: exactly, or a lower bound."""

    ids: list[int]
    total: int
    is_exact: bool


class _Walk(NamedTuple):
    """A walk along a route for articles that pass a check: for at least ``wanted``, and at most ``most`` of them.

    Its first ``step`` takes so many µs.
    """

    check: Check
    route: Route
    wanted: int
    most: int
    step: float = _FIRST_STEP_US

    @property
    def cost(self) -> float:
        """The time that one article takes, in µs."""
        return VISITING_US + self.check.cost(LOOKING_UP_US)


@dataclass(frozen=True, slots=True)
class Filter:
    """Finds the latest articles in one transaction; ``go_on`` raises if the search was cancelled."""

    database: sqlite3.Connection
    go_on: Callable[[], None]

    def latest(self, condition: Condition, wanted: int) -> Latest:
        """Return at least ``wanted`` of the articles that meet a condition, the latest first, or all there are."""
        if condition.alternatives:
            return self._merged([self.latest(one, wanted) for one in condition.alternatives], wanted)
        route, length = self._shortest(condition.routes)
        walk = _Walk(condition.beside(route), route, wanted, max(wanted, MOST_COUNTED))
        lists = self.lists(condition)
        if found := _ending(self.database, condition, lists, wanted):
            return found
        expected = min(length, wanted / self.share(lists)) * walk.cost
        whole = length * walk.cost
        step = max(_FIRST_STEP_US, _FARTHER * (whole if whole <= _ONE_STEP_US else expected))
        patience = _patience(lists, step, whole)
        if lists and all(one.is_longer for one in lists):
            step = max(_FIRST_STEP_US, min(step, patience * _TRIED))
        found = self._walked(walk._replace(step=step), patience)
        if len(found.ids) < wanted and not found.is_exact:
            found = self._sorted(self._quickest(condition), walk.most)
        if found.is_exact:
            return found
        known = [one.size for one in lists if one.members.is_exact and not one.is_longer]
        known += [int(length)] if route.is_exact and length < MOST_SIZED else []
        return found._replace(total=known[0], is_exact=True) if known else found

    def _merged(self, found: Sequence[Latest], wanted: int) -> Latest:
        """Merge the latest articles of several conditions."""
        are_all = all(one.total == len(one.ids) and one.is_exact for one in found)
        latest = {article for one in found for article in (one.ids if are_all else one.ids[:wanted])}
        ids = in_order(self.database, latest)
        return Latest(ids, max(len(ids), *(one.total for one in found)), are_all)

    def some(self, condition: Condition, wanted: int) -> Latest:
        """Return up to ``wanted`` recent articles that meet a condition, in any order, as quickly as possible."""
        route, length = self._shortest(condition.routes)
        shortest = min(self.lists(condition), key=lambda one: one.size, default=None)
        if shortest and shortest.size <= length:
            return self._newest(shortest, wanted)
        return self._walked(_Walk(condition.beside(route), route, wanted // _ONE_IN_WANTED, wanted, _ONLY_STEP_US))

    def is_met(self, condition: Condition) -> bool:
        """Whether any article meets a condition."""
        shortest = min(self.lists(condition), key=lambda one: one.cost, default=None)
        if shortest is None:
            return bool(self.latest(condition, 1).ids)
        listed, rest = shortest.members.listed, shortest.members.rest
        sql = f"""WITH listed (id) AS ({listed.sql})
            SELECT EXISTS (SELECT 1 FROM listed CROSS JOIN article ON article.id = listed.id WHERE {rest.sql})"""
        return bool(self.database.execute(sql, (*listed.values, *rest.values)).fetchone()[0])

    def _quickest(self, condition: Condition) -> Members:
        """Return the list that takes the least time to look up; without any, what meets the condition as a whole."""
        lists = self.lists(condition)
        if not lists:
            outright = Rows(f"SELECT id FROM article WHERE {condition.sql}", condition.values)
            return Members(outright, outright)
        if min(lists, key=lambda one: one.cost).is_longer:
            lists = self.lists(condition, EVER)
        return min(lists, key=lambda one: one.cost).members

    def lists(self, condition: Condition, most: int = 0) -> list[Sized]:
        """Return the lists of a condition with their sizes, counted up to ``MOST_SIZED`` or another number."""
        return [Sized(self.size(members.tally, most or MOST_SIZED), members) for members in condition.lists]

    def share(self, lists: Iterable[Sized]) -> float:
        """Estimate which share of all articles is in every one of some lists."""
        articles = max(1, self._articles())
        shares = (_SHARE_OF_LONG_LIST if one.is_longer else max(1, one.size) / articles for one in lists)
        return math.prod(min(1.0, share) for share in shares)

    def _articles(self) -> int:
        return int(self.database.execute("SELECT articles FROM tally WHERE shelf = 'all'").fetchone()[0])

    def size(self, rows: Rows, most: int) -> int:
        """Count the rows of a query up to ``most``."""
        sql = f"SELECT count(*) FROM ({rows.sql} LIMIT ?)"
        return int(self.database.execute(sql, (*rows.values, most)).fetchone()[0])

    def _shortest(self, routes: tuple[Route, ...]) -> tuple[Route, float]:
        """Return the route with the fewest articles, and how many it has."""
        sized = [(self.size(passed(route), MOST_SIZED), route) for route in routes]
        size, route = min(sized, key=lambda one: one[0], default=(self._articles(), Route()))
        return route, math.inf if size >= MOST_SIZED else size

    def _sorted(self, members: Members, most: int) -> Latest:
        """Look up all articles of a list, and sort those that meet the rest of the condition by date."""
        sql = f"""SELECT article.id FROM article WHERE article.id IN ({members.listed.sql}) AND {members.rest.sql}
            ORDER BY +moment DESC, +article.id DESC LIMIT ?"""
        rows = self.database.execute(sql, (*members.listed.values, *members.rest.values, most + 1)).fetchall()
        return _latest([one for (one,) in rows], most)

    def _newest(self, listed: Sized, most: int) -> Latest:
        """Return the most recently imported articles of a list that meet the rest of the condition."""
        members = listed.members
        sql = f"""WITH listed (id) AS ({members.listed.sql})
            SELECT article.id FROM (SELECT DISTINCT id FROM listed ORDER BY id DESC LIMIT ?) AS given
            CROSS JOIN article ON article.id = given.id WHERE {members.rest.sql} LIMIT ?"""
        ids: list[int] = []
        for looked_at in (_MOST_LOOKED_AT, -1):
            values = (*members.listed.values, looked_at, *members.rest.values, most + 1)
            ids = [one for (one,) in self.database.execute(sql, values).fetchall()]
            if len(ids) > most // _ONE_IN_WANTED and listed.size == MOST_SIZED:
                return Latest(ids[:most], min(len(ids), most), False)
        return _latest(ids, most)

    def _walked(self, walk: _Walk, longest: float = math.inf) -> Latest:
        """Walk until enough are found, or the next step would take longer than ``longest`` µs."""
        ids: list[int] = []
        until, step = (walk.route.end, -EVER), walk.step
        while step <= longest:
            self.go_on()
            edge = self._edge(walk.route, until, max(1, int(step / walk.cost)))
            ids += self._passed(walk, edge or (walk.route.first, -EVER), until, walk.most + 1 - len(ids))
            if edge is None or len(ids) > walk.most:
                return _latest(ids, walk.most)
            if len(ids) >= walk.wanted:
                break
            until, step = edge, step * 2
        return Latest(ids, len(ids), False)

    def _edge(self, route: Route, until: tuple[int, int], step: int) -> tuple[int, int] | None:
        """Return the moment and id of the article at which a step ends, None if the route ends before."""
        sql = f"""SELECT moment, id FROM article INDEXED BY {route.by} WHERE {route.wanted.sql} AND moment >= ?
            AND (moment, id) < (?, ?) ORDER BY moment DESC, id DESC LIMIT 1 OFFSET ?"""
        row: tuple[int, int] | None = self.database.execute(
            sql, (*route.wanted.values, route.first, *until, step - 1)
        ).fetchone()
        return row

    def _passed(self, walk: _Walk, edge: tuple[int, int], until: tuple[int, int], most: int) -> list[int]:
        """Return the articles of one step that pass the check; SQLite checks by id before it looks articles up."""
        route, (by_id, by_article, *_) = walk.route, walk.check
        sql = f"""SELECT article.id FROM (
                SELECT id, moment FROM article INDEXED BY {route.by} WHERE {route.wanted.sql}
                AND (moment, id) >= (?, ?) AND (moment, id) < (?, ?) AND {by_id.sql}) AS passed
            CROSS JOIN article ON article.id = passed.id WHERE {by_article.sql}
            ORDER BY passed.moment DESC, passed.id DESC LIMIT ?"""
        if by_article == TRUE:
            sql = f"""SELECT id FROM article INDEXED BY {route.by} WHERE {route.wanted.sql}
                AND (moment, id) >= (?, ?) AND (moment, id) < (?, ?) AND {by_id.sql}
                ORDER BY moment DESC, id DESC LIMIT ?"""
        values = (*route.wanted.values, *edge, *until, *by_id.values, *by_article.values, most)
        return [one for (one,) in self.database.execute(sql, values).fetchall()]


def _ending(database: sqlite3.Connection, condition: Condition, lists: Sequence[Sized], wanted: int) -> Latest | None:
    """Return the latest articles of a list by its most recent imports; None if no list is in the order of dates."""
    listed = [one for one in lists if one.members.is_exact and one.size > SPARE * wanted]
    listed = [one for one in listed if one.members.in_order or not one.is_longer]
    if not listed:
        return None
    shortest = min(listed, key=lambda one: one.size)
    query = Rows(f"{shortest.members.listed.sql} ORDER BY 1 DESC LIMIT ?", shortest.members.listed.values)
    rows = database.execute(query.sql, (*query.values, SPARE * wanted)).fetchall()
    last = [one for (one,) in rows]
    edge = placed(database, last)[wanted - 1]
    late = latecomers(database, edge, last[-1], PASSED_SOONER * shortest.size, shortest.size)
    if late is None:
        return None
    found = placed(database, [*last, *_meeting(database, late, condition.beside())])[:wanted]
    return Latest([one.id for one in found], shortest.size, not shortest.is_longer)


def _meeting(database: sqlite3.Connection, ids: Sequence[int], check: Check) -> list[int]:
    """Return those of some articles that pass a check; they are checked by id before they are looked up."""
    sql = f"""WITH passed (id) AS (SELECT id FROM (SELECT value AS id FROM json_each(?)) AS article
            WHERE {check.by_id.sql})
        SELECT article.id FROM passed CROSS JOIN article ON article.id = passed.id WHERE {check.by_article.sql}"""
    values = (json.dumps(ids), *check.by_id.values, *check.by_article.values)
    return [one for (one,) in database.execute(sql, values).fetchall()]


def _latest(ids: list[int], most: int) -> Latest:
    return Latest(ids[:most], min(len(ids), most), len(ids) <= most)


def _patience(lists: Sequence[Sized], step: float, whole: float) -> float:
    """Return the longest step of a walk, in µs, before the shortest list is looked up instead.

    The whole walk would take ``whole`` µs.
    """
    shortest = min(lists, key=lambda one: one.cost, default=None)
    if shortest is None:
        return _UNAIDED_US
    if whole < shortest.cost:
        return math.inf
    if shortest.is_longer:
        # Two lists have few articles in common, which are soon looked up however long both are.
        return shortest.cost * (_TIMES_THE_LIST if len(lists) == 1 else 1)
    return step if shortest.size > MOST_COUNTED and step < shortest.cost else 0.0
