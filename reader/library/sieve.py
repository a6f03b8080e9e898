"""Finds the matches of a common word that meet a condition.

They are walked through from the newest one, and the condition is asked of each. Where few articles meet it, these are
listed by an index of their own, and the word is looked for in them.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reader.library.latest import MOST_SIZED, Filter, Sized
from reader.library.plans import EVER, TRUE, Condition, Route, passed, seeking

# When so many matches were asked, fewer than are wanted elsewhere are enough: 5 ms. They are asked in steps.
_MOST_ASKED, _FEW = 2_000, 32
_STEP = 1_000
# The members of a list are asked for a match in shorter ones, as each takes longer.
_MOST_SOUGHT = 64

# In µs: to walk on to the next match of a word, to list an article, and to look one up.
_WALKING, _LISTING, _LOOKING_UP = 0.3, 0.7, 2.0
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
        return self._where_few_are(matches, condition) or self._walked(matches.match, condition)

    def _where_few_are(self, matches: Matches, condition: Condition) -> Sifted | None:
        """Look for a match in the members of a list; None where walking through all matches is sooner done."""
        articles = Filter(self.database, self.go_on)
        lists = articles.lists(condition)
        ways = [*lists, *(articles.along(route, condition) for route in condition.routes)]
        shortest = min(ways, key=lambda one: one.size, default=None)
        if shortest is None or shortest.size == MOST_SIZED:
            return None
        match, wanted = matches.match, self.enough + 1
        share = min(articles.share(lists), articles.share([shortest]))
        walking = _WALKING_IN_A_ROW if matches.in_a_row else _WALKING
        walked = min(matches.frequency, wanted / share)
        asked = min(shortest.size, wanted / share * shortest.size / max(1, matches.frequency))
        sifting = shortest.size * _LISTING + walked * walking
        sought = shortest.size * _LISTING + asked * (seeking(match) + shortest.members.cost)
        asking = walking + condition.cost + (0.0 if condition.by_id else _LOOKING_UP)
        asking += _TURNING * min(1.0, self.last / max(1.0, matches.frequency * _ON_A_PAGE))
        if self._walked_past(matches.frequency, share, shortest.size, condition) * asking < min(sifting, sought):
            return None
        return self._sought(match, shortest) if sought < sifting else self._sifted(match, shortest)

    def _walked_past(self, frequency: float, share: float, size: int, condition: Condition) -> float:
        """Say how many matches are asked on a walk until enough are found, or few after a while."""
        few = max(self.wanted, _FEW)
        together = frequency * size / max(1, self.last) if _ended(condition.routes) else 0.0
        if together >= few:  # the walk begins where they lie
            return min(frequency, max(_MOST_ASKED, few))
        return min(frequency, (self.enough + 1) / share, max(_MOST_ASKED, few / share))

    def _sought(self, match: str, way: Sized) -> Sifted:
        """Look for a match in one member of a list after the other, the newest first."""
        listed, rest = way.members.listed, way.members.rest
        rows = self.database.execute(f"SELECT DISTINCT * FROM ({listed.sql}) ORDER BY 1 DESC", listed.values).fetchall()
        sql = f"""SELECT article.id FROM json_each(?) AS given CROSS JOIN article ON article.id = given.value
            CROSS JOIN words ON words.rowid = article.id WHERE words MATCH ? AND {rest.sql}"""
        ids: list[int] = []
        for start in range(0, len(rows), _MOST_SOUGHT):
            self.go_on()
            portion = json.dumps([one for (one,) in rows[start : start + _MOST_SOUGHT]])
            ids += (one for (one,) in self.database.execute(sql, (portion, match, *rest.values)).fetchall())
            if len(ids) > self.enough or (len(ids) >= max(self.wanted, _FEW) and start + _MOST_SOUGHT < len(rows)):
                return Sifted(ids[: self.enough], False)
        return Sifted(ids, True)

    def _sifted(self, match: str, way: Sized) -> Sifted:
        """Walk through all matches and look up those that a list has."""
        listed, rest = way.members.listed, way.members.rest
        joined = "" if rest == TRUE else "CROSS JOIN article ON article.id = words.rowid"
        sql = f"""SELECT words.rowid FROM words {joined} WHERE words MATCH ? AND +words.rowid IN ({listed.sql})
            AND {rest.sql} ORDER BY words.rowid DESC LIMIT ?"""
        found = self.database.execute(sql, (match, *listed.values, *rest.values, self.enough + 1)).fetchall()
        ids = [one for (one,) in found]
        return Sifted(ids[: self.enough], len(ids) <= self.enough)

    def _walked(self, match: str, condition: Condition) -> Sifted:
        """Walk through the matches until enough of them meet a condition, beginning where its articles do."""
        begin = self._begin(condition.routes)
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
        ended = _ended(routes)
        if ended is None:
            return EVER
        rows = passed(ended)
        sql = f"{rows.sql} ORDER BY moment DESC LIMIT ?"
        sample = sorted(one for (one,) in self.database.execute(sql, (*rows.values, _SAMPLE)).fetchall())
        return sample[len(sample) * 9 // 10] if sample else EVER


def _ended(routes: Sequence[Route]) -> Route | None:
    """Give a route that ends before the latest articles."""
    return next((route for route in routes if route.end < EVER), None)
