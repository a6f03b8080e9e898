"""Finds the matches of a common word that meet a condition.

There are three ways, of which the quickest is taken. The matches are walked through from the newest one, and the
condition is asked of each; the articles that meet it are listed by an index of their own, and the word is looked for
in each; or both are listed side by side from the newest on, and what they have in common is kept.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reader.library.latest import MOST_SIZED, Filter, Sized
from reader.library.plans import EVER, TRUE, WALKING, Condition, Members, Route, passed, seeking

# When so many matches were asked, fewer than are wanted elsewhere are enough: 5 ms. They are asked in steps.
_MOST_ASKED, _FEW = 1_000, 32
_STEP = 500
# The members of a list are asked for a match in shorter ones, as each takes longer.
_MOST_SOUGHT = 64
# More than any library holds.
_EVERYTHING = 10_000_000
# As soon as listing side by side took so many µs, as few are enough.
_PATIENCE = 4_000.0

# In µs: to list an article, and to look one up.
_LISTING, _LOOKING_UP = 0.45, 2.0
# How many members a list has is told by so many of its newest, if it has more.
_TOLD_BY = 500
# Lists that cannot be told so and are too long to be counted are expected to have one of so many articles.
_MANY = 10
# The matches of a word that only one in so many articles has lie on a page each, and to read one takes so many µs.
_ON_A_PAGE, _TURNING = 50, 4.0
# Of words in a row most articles that have all of them are passed over.
_WALKING_IN_A_ROW = 20.0

# Articles at the late end of a route, by which it is told where it begins among the matches of a word.
_SAMPLE = 64

_MATCHING = "SELECT rowid AS id FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?"


class Matches(NamedTuple):
    """The matches of a full-text expression, about so many, and whether it asks for words in a row."""

    match: str
    frequency: float
    in_a_row: bool


class Sifted(NamedTuple):
    """Articles by their ids, those that came into the library last first, and whether these are all."""

    ids: list[int]
    are_all: bool


@dataclass(frozen=True, slots=True)
class Sieve:
    """Finds up to ``enough`` matches, at least as many as are ``wanted``, among the articles up to ``last``."""

    database: sqlite3.Connection
    go_on: Callable[[], None]
    last: int
    wanted: int
    enough: int

    def find(self, matches: Matches, condition: Condition) -> Sifted:
        """Give the matches that meet a condition."""
        articles, begin = Filter(self.database, self.go_on), self._begin(condition.routes)
        lists = [*condition.lists, *(articles.along(route, condition) for route in condition.routes)]
        ways = [self._sized(members, begin) for members in lists]
        if not ways:
            return self._walked(matches.match, condition, begin)
        way = min(ways, key=lambda one: one.size * (_LISTING + one.members.cost))
        walking = _WALKING_IN_A_ROW if matches.in_a_row else WALKING
        listing = way.size * (_LISTING + way.members.cost)
        walked = self._walked_past(matches.frequency, way.size, begin) * (
            walking + self._asking(matches.frequency, condition)
        )
        sought = listing + way.size * seeking(matches.match)
        together = listing + matches.frequency * walking
        if walked < min(sought, together):
            return self._walked(matches.match, condition, begin)
        return self._sought(matches.match, way) if sought < together else self._together(matches, way, begin)

    def _walked_past(self, frequency: float, size: int, begin: int) -> float:
        """Say how many matches are asked on a walk: all, or where it begins where they lie few, if there are enough."""
        both = frequency * size / max(1, self.last)
        return min(frequency, _MOST_ASKED) if begin < EVER and both > max(self.wanted, _FEW) else frequency

    def _asking(self, frequency: float, condition: Condition) -> float:
        """Say how long it takes to ask one match for a condition, in µs."""
        turning = _TURNING * min(1.0, self.last / max(1.0, frequency * _ON_A_PAGE))
        return condition.cost + turning + (0.0 if condition.by_id else _LOOKING_UP)

    def _sized(self, members: Members, begin: int) -> Sized:
        """Give a list with its size, or with about the size that its newest members tell."""
        articles = Filter(self.database, self.go_on)
        if begin < EVER or not members.newest:
            counted = articles.size(members.tally, MOST_SIZED)
            return Sized(counted if counted < MOST_SIZED else max(MOST_SIZED, self.last // _MANY), members)
        sql = f"{members.listed.sql} {members.newest} LIMIT ?"
        newest = sorted(one for (one,) in self.database.execute(sql, (*members.listed.values, _TOLD_BY)).fetchall())
        if len(newest) < _TOLD_BY:
            return Sized(len(newest), members)
        passed_by = self.last - newest[len(newest) // 10] + 1
        return Sized(max(len(newest), len(newest) * self.last // passed_by), members)

    def _sought(self, match: str, way: Sized) -> Sifted:
        """Look for a match in one member of a list after the other, the newest first."""
        listed, rest = way.members.listed, way.members.rest
        order = way.members.newest or "ORDER BY 1 DESC"
        rows = self.database.execute(f"{listed.sql} {order}", listed.values)
        sql = f"""SELECT article.id FROM json_each(?) AS given CROSS JOIN article ON article.id = given.value
            CROSS JOIN words ON words.rowid = article.id WHERE words MATCH ? AND {rest.sql}"""
        ids: dict[int, None] = {}
        while portion := [one for (one,) in rows.fetchmany(_MOST_SOUGHT)]:
            self.go_on()
            wanted = json.dumps(list(dict.fromkeys(portion)))
            ids.update((one, None) for (one,) in self.database.execute(sql, (wanted, match, *rest.values)).fetchall())
            is_last = len(portion) < _MOST_SOUGHT
            if len(ids) > self.enough or (len(ids) >= max(self.wanted, _FEW) and not is_last):
                return self._sifted(ids, False)
        return self._sifted(ids, True)

    def _together(self, matches: Matches, way: Sized, begin: int) -> Sifted:
        """Walk through matches and a list side by side, from the newest on, and keep what they have in common.

        The list is only about in the order of the numbers of its articles, so whatever has come up of either is kept.
        """
        pair = _Pair(self, matches, way)
        for spent, found in pair.steps(begin):
            if len(found) > self.enough or (len(found) >= self.wanted and spent > _PATIENCE):
                return self._sifted(found, False)
        return self._sifted(pair.found, True)

    def _sifted(self, ids: Iterable[int], are_all: bool) -> Sifted:
        newest = sorted(ids, reverse=True)
        return Sifted(newest[: self.enough], are_all and len(newest) <= self.enough)

    def _walked(self, match: str, condition: Condition, begin: int) -> Sifted:
        """Walk through the matches until enough of them meet a condition, beginning where its articles do."""
        ids: list[int] = []
        asked, few = 0, max(self.wanted, _FEW)
        for below, above in ((begin, 0), (EVER, begin + 1)):
            for matches, meeting in self._meeting(match, condition, below, above):
                ids += meeting
                asked += matches
                if len(ids) > self.enough or (len(ids) >= few and asked >= _MOST_ASKED):
                    return Sifted(ids[: self.enough], False)
        return Sifted(sorted(ids, reverse=True), True)

    def _meeting(self, match: str, condition: Condition, below: int, above: int) -> Iterator[tuple[int, list[int]]]:
        """Walk from the newest match to the oldest in steps; give their lengths, and those that meet a condition."""
        sql = f"""SELECT found.id, article.id FROM ({_MATCHING}) AS found
            LEFT JOIN article ON article.id = found.id AND {condition.check}"""
        if condition.by_id:  # no article need be looked up
            sql = f"""WITH found (id) AS ({_MATCHING})
                SELECT article.id, CASE WHEN {condition.check} THEN article.id END FROM found AS article"""
        while below >= above:
            self.go_on()
            rows = self.database.execute(sql, (match, above, below, _STEP, *condition.values)).fetchall()
            yield len(rows), [one for _, one in rows if one is not None]
            below = rows[-1][0] - 1 if len(rows) == _STEP else -1

    def _begin(self, routes: Sequence[Route]) -> int:
        """Give the number near which the latest articles of a route begin, where they came in by their dates."""
        ended = next((route for route in routes if route.end < EVER), None)
        if ended is None:
            return EVER
        rows = passed(ended)
        sql = f"{rows.sql} ORDER BY moment DESC LIMIT ?"
        sample = sorted(one for (one,) in self.database.execute(sql, (*rows.values, _SAMPLE)).fetchall())
        return sample[len(sample) * 9 // 10] if sample else EVER


class _Pair:
    """Matches and a list of articles, side by side; ``found`` is what has come up in both and meets the condition."""

    def __init__(self, sieve: Sieve, matches: Matches, way: Sized) -> None:
        self.found: set[int] = set()
        self._sieve = sieve
        self._matches, self._members = matches, way.members
        self._matching: set[int] = set()
        self._listed: set[int] = set()

    def steps(self, begin: int) -> Iterator[tuple[float, set[int]]]:
        """Step from the newest on through whichever is behind; give the µs that it took, and what was found.

        The matches begin near a number; those that came in later come last.
        """
        listed = self._members.listed
        members = self._sieve.database.execute(f"{listed.sql} {self._members.newest}", listed.values)
        step = _EVERYTHING if self._matches.in_a_row else _STEP
        edge, below, spent = EVER, begin, 0.0
        while edge > 0 or below > 0:
            self._sieve.go_on()
            if below > edge:
                ids = self._walk(edge, below, step)
                below = ids[-1] - 1 if len(ids) == step else edge - 1
                spent += len(ids) * WALKING
            else:
                ids = [one for (one,) in members.fetchmany(step)]
                edge = sorted(ids)[len(ids) // 10] if len(ids) == step else 0
                spent += len(ids) * (_LISTING + self._members.cost)
                self._keep(ids, self._listed, self._matching)
            yield spent, self.found
        if begin < EVER:
            self._walk(begin + 1, EVER, _EVERYTHING)

    def _walk(self, above: int, below: int, most: int) -> list[int]:
        """Give the matches between two numbers, the newest first."""
        rows = self._sieve.database.execute(_MATCHING, (self._matches.match, above, below, most)).fetchall()
        ids = [one for (one,) in rows]
        self._keep(ids, self._matching, self._listed)
        return ids

    def _keep(self, ids: Sequence[int], known: set[int], others: set[int]) -> None:
        """Keep what has come up of one side, and of this what has come up of the other and meets the condition."""
        known.update(ids)
        both, rest = others.intersection(ids), self._members.rest
        if both and rest != TRUE:
            sql = f"""SELECT article.id FROM json_each(?) AS given CROSS JOIN article ON article.id = given.value
                WHERE {rest.sql}"""
            rows = self._sieve.database.execute(sql, (json.dumps(list(both)), *rest.values)).fetchall()
            both = {one for (one,) in rows}
        self.found |= both
