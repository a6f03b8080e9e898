"""Chooses the articles that a plan finds, as few as are wanted and without a look at the others.

A word that many articles have is walked through from the newest one, and a condition asked of each. Where few meet
that, these are listed by an index of their own, and the word is looked for in them.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from reader.library.latest import MOST_SIZED, Filter, Sized
from reader.library.plans import EVER, Condition, Plan, Route, Values, passed, seeking

# When so many matches were asked, fewer than are wanted elsewhere are enough: 10 ms.
_MOST_ASKED, _FEW = 3_000, 48

# Matches looked at first for a condition of which many hold, and how many times more each time that was too few.
_FIRST_STEP, _GROWTH = 1_000, 2

# In µs: to walk on to the next match of a word, and to list an article.
_WALKING, _LISTING = 0.3, 0.7
# Of words in a row most articles that have all of them are passed over.
_WALKING_IN_A_ROW = 20.0

# Articles at the late end of a route, by which it is told where it begins among the matches of a word.
_SAMPLE = 64

# Words in a row are looked for in so many articles at once, which takes no longer than a blink.
_SLICE = 100_000
# Found in the newest articles, so many are enough.
_ENOUGH_IN_A_ROW = 64
_IN_A_ROW = re.compile(r'"\w+ |NEAR\(')

_NEWEST = "SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?"
_MATCHING = "SELECT rowid AS id FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?"
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
        return self._where_few_are(match, condition) or self._walked(match, condition)

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

    def _where_few_are(self, match: str, condition: Condition) -> Chosen | None:
        """Look for a match in the members of a list; None where walking through all matches is sooner done."""
        articles = Filter(self.database, self.go_on)
        lists = articles.lists(condition)
        ways = [*lists, *(articles.along(route, condition) for route in condition.routes)]
        shortest = min(ways, key=lambda one: one.size, default=None)
        if shortest is None or shortest.size == MOST_SIZED:
            return None
        share = min(articles.share(lists), articles.share([shortest]))
        frequency, wanted = self.frequency(match), self.enough + 1
        walking = _WALKING_IN_A_ROW if is_in_a_row(match) else _WALKING
        walked = min(frequency, wanted / share)
        asked = min(shortest.size, wanted / share * shortest.size / max(1, frequency))
        sifting = shortest.size * _LISTING + walked * walking
        sought = shortest.size * _LISTING + asked * (seeking(match) + shortest.members.cost)
        if walked * (walking + condition.cost) < min(sifting, sought):
            return None
        return self._sought(match, shortest) if sought < sifting else self._sifted(match, shortest)

    def _sought(self, match: str, way: Sized) -> Chosen:
        """Look for a match in one member of a list after the other, the newest first."""
        listed, rest = way.members.listed, way.members.rest
        sql = f"""WITH listed (id) AS ({listed.sql})
            SELECT article.id FROM (SELECT DISTINCT id FROM listed ORDER BY id DESC) AS given
            CROSS JOIN article ON article.id = given.id CROSS JOIN words ON words.rowid = article.id
            WHERE words MATCH ? AND {rest.sql} LIMIT ?"""
        return self._chosen(sql, (*listed.values, match, *rest.values))

    def _sifted(self, match: str, way: Sized) -> Chosen:
        """Walk through all matches and look up those that a list has."""
        listed, rest = way.members.listed, way.members.rest
        sql = f"""SELECT article.id FROM words CROSS JOIN article ON article.id = words.rowid
            WHERE words MATCH ? AND +words.rowid IN ({listed.sql}) AND {rest.sql} ORDER BY words.rowid DESC LIMIT ?"""
        return self._chosen(sql, (match, *listed.values, *rest.values))

    def _chosen(self, sql: str, values: Values) -> Chosen:
        ids = [one for (one,) in self.database.execute(sql, (*values, self.enough + 1)).fetchall()]
        return Chosen(ids[: self.enough], len(ids) <= self.enough)

    def _walked(self, match: str, condition: Condition) -> Chosen:
        """Walk through the matches until enough of them meet a condition, beginning where its articles do."""
        begin = self._begin(condition.routes)
        ids: list[int] = []
        asked, few = 0, max(self.wanted, _FEW)
        for below, above in ((begin, 0), (_LAST, begin + 1)):
            for matches, meeting in self._meeting(match, condition, below, above):
                ids += meeting
                asked += matches
                if len(ids) > self.enough or (len(ids) >= few and asked >= _MOST_ASKED):
                    return Chosen(ids[: self.enough], False)
        return Chosen(sorted(ids, reverse=True), True)

    def _meeting(self, match: str, condition: Condition, below: int, above: int) -> Iterator[tuple[int, list[int]]]:
        """Walk from the newest match to the oldest in steps; give their lengths, and those that meet a condition."""
        sql = f"""SELECT found.id, article.id FROM ({_MATCHING}) AS found
            LEFT JOIN article ON article.id = found.id AND {condition.check}"""
        step = _FIRST_STEP
        while below >= above:
            self.go_on()
            rows = self.database.execute(sql, (match, above, below, step, *condition.values)).fetchall()
            yield len(rows), [one for _, one in rows if one is not None]
            below = rows[-1][0] - 1 if len(rows) == step else -1
            step *= _GROWTH

    def _begin(self, routes: Sequence[Route]) -> int:
        """Give the number near which the latest articles of a route begin, where they came in by their dates."""
        ended = next((route for route in routes if route.end < EVER), None)
        if ended is None:
            return _LAST
        rows = passed(ended)
        sql = f"{rows.sql} ORDER BY moment DESC LIMIT ?"
        sample = sorted(one for (one,) in self.database.execute(sql, (*rows.values, _SAMPLE)).fetchall())
        return sample[len(sample) * 9 // 10] if sample else _LAST


def is_in_a_row(match: str) -> bool:
    """Say whether a full-text expression asks for words in a row or near each other."""
    return _IN_A_ROW.search(match) is not None
