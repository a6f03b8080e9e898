"""Selects articles that a plan finds: only as many as are wanted, without reading the others.

The matches of a common word are taken from the newest one on; a sieve finds those that meet a condition.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from reader.library.plans.costs import LISTING_US, PASSING_IN_A_ROW_US, WALKING_US
from reader.library.plans.plans import Condition, Plan, Rows
from reader.library.ranking.latest import Filter
from reader.library.ranking.latestmatches import Matched
from reader.library.ranking.sieve import Chosen, Matches, Sieve

# A search for a phrase that was found in some article ends, unless all matches are asked for, after so many articles
# with the rarer one of its two words, at about 0.7 µs each, and sooner if it has more words.
_MOST_IN_A_ROW = 15_000
_ROW = re.compile(r'"(\w+(?: \w+)+)"|NEAR\(([^,]+),')

# Expressions that the index of titles alone can answer.
_OF_TITLES = re.compile(r"\(\{title\} : [^{}]*\)")

# Of articles in order, so many times as many as are wanted are checked first.
_SPARE = 3

_NEWEST = "SELECT rowid FROM {0} WHERE {0} MATCH ? ORDER BY rowid DESC LIMIT ?"
_GIVEN = "FROM json_each(?) AS given CROSS JOIN article ON article.id = given.value"


@dataclass(frozen=True, slots=True)
class Selection:
    """The articles that the plans of one search find, in one transaction.

    Up to ``most`` articles are all given, or up to ``enough`` for a plan of several parts. If there are more, so many
    are given, the most recently imported first, and in any case as many as are ``wanted``. Common words in a row are
    looked for only in the newest articles if they are found there, unless the search is ``thorough``.
    """

    database: sqlite3.Connection
    wanted: int
    most: int
    enough: int
    go_on: Callable[[], None]
    thorough: bool = False
    _found: dict[str, Chosen] = field(default_factory=dict)
    _frequencies: dict[str, float] = field(default_factory=dict)

    def find(self, plan: Plan, thorough: bool = False) -> Chosen:
        """Return the articles that a plan with words finds."""
        match, condition = plan.match or "", plan.condition
        found = self._matching(match, thorough or condition is not None)
        if condition is None:
            return found
        if found.are_all:
            return Chosen(self.meeting(found.ids, condition), True)
        sieve = Sieve(self.database, self.go_on, self._last(), self.wanted, self.enough)
        return sieve.find(Matches(match, self.frequency(match), is_in_a_row(match)), condition)

    def frequency(self, match: str) -> float:
        """Return how many articles a full-text expression finds: exactly up to ``most``, an estimate beyond that."""
        if match not in self._frequencies:
            self._frequencies[match] = self._frequency(match)
        return self._frequencies[match]

    def _frequency(self, match: str) -> float:
        if match in self._found or is_in_a_row(match):
            found = self._matching(match)
            number, first, are_all = len(found.ids), found.ids[-1] if found.ids else 0, found.are_all
        else:
            newest = _NEWEST.format(_index(match))
            sql = f"SELECT count(*), coalesce(min(rowid), 0) FROM ({newest})"
            number, first = self.database.execute(sql, (match, self.most + 1)).fetchone()
            are_all = number <= self.most
        return number if are_all else number * self._last() / max(1, self._last() - first)

    def latest(self, plan: Plan, found: Chosen, most: int) -> list[int]:
        """Return what a plan finds with the latest dates, or nothing if there is no quick way to it.

        ``found`` are the most recently imported ones of very many.
        """
        match, condition = plan.match or "", plan.condition
        newest = self._matching(match).ids
        walking = PASSING_IN_A_ROW_US if is_in_a_row(match) else WALKING_US
        matched = Matched(self.database, match, newest, self.frequency(match), self._last(), walking)
        if condition is None:
            return matched.latest(most)
        apart = most * (self._last() - min(found.ids, default=0)) / max(1, len(found.ids))
        if matched.are_soon_placed(apart, condition.cost):
            return self._first_meeting(matched.in_order(), condition, most)
        return matched.among_latest(partial(Filter(self.database, self.go_on).latest, condition), most)

    def _first_meeting(self, ids: Sequence[int], condition: Condition, most: int) -> list[int]:
        """Return the first of the articles that meet a condition, which are checked in portions, each twice as long."""
        found: list[int] = []
        begin, portion = 0, _SPARE * most
        while begin < len(ids) and len(found) < most:
            self.go_on()
            given = ids[begin : begin + portion]
            meeting = set(self.meeting(given, condition))
            found += [one for one in given if one in meeting]
            begin, portion = begin + portion, 2 * portion
        return found[:most]

    def meeting(self, ids: Sequence[int], condition: Condition | None) -> list[int]:
        """Return those of the articles that meet a condition."""
        if condition is None:
            return [*ids]
        check = self._check(condition, len(ids))
        sql = f"SELECT article.id {_GIVEN} WHERE {check.sql}"
        return [one for (one,) in self.database.execute(sql, (json.dumps(ids), *check.values)).fetchall()]

    def _check(self, condition: Condition, articles: int) -> Rows:
        """Return the expression that checks so many articles: by a list of those that meet it, if that is shorter."""
        most = int(articles * condition.cost / LISTING_US)
        for members in condition.lists:
            if Filter(self.database, self.go_on).size(members.tally, most) < most:
                listed, rest = members.listed, members.rest
                # The plus keeps SQLite from going through the list for each article.
                return Rows(f"+article.id IN ({listed.sql}) AND {rest.sql}", (*listed.values, *rest.values))
        return Rows(condition.check, condition.values)

    def _last(self) -> int:
        return int(self.database.execute("SELECT coalesce(max(id), 0) FROM article").fetchone()[0])

    def _matching(self, match: str, thorough: bool = False) -> Chosen:
        if match not in self._found:
            in_a_row = is_in_a_row(match)
            self._found[match] = self._in_a_row(match, thorough) if in_a_row else self._newest(match)
        return self._found[match]

    def _newest(self, match: str) -> Chosen:
        most = self.enough if " AND " in match else self.most
        newest = _NEWEST.format(_index(match))
        ids = [one for (one,) in self.database.execute(newest, (match, most + 1)).fetchall()]
        return Chosen(ids[:most], len(ids) <= most)

    def _in_a_row(self, match: str, thorough: bool) -> Chosen:
        """Look for words in a row from the newest article on, which takes long if each of them is common.

        SQLite reads from one match to the next, whatever bounds it is given for the ids.
        """
        ids: list[int] = []
        last, share = self._last(), sum(self._share(words) for words in _rows(match))
        for (one,) in self.database.execute(_NEWEST.format("words"), (match, self.enough + 1)):
            self.go_on()
            ids.append(one)
            if not (thorough or self.thorough) and (last - one) * share > _MOST_IN_A_ROW:
                return Chosen(ids[: self.enough], False)
        return Chosen(ids[: self.enough], len(ids) <= self.enough)

    def _share(self, words: Iterable[str]) -> float:
        """Return the share of articles that have the rarest of some words, scaled by their number beyond two."""
        frequencies = [self.frequency(f'"{word}"') for word in words]
        return max(1.0, min(frequencies)) / max(1, self._last()) * len(frequencies) / 2


def _index(match: str) -> str:
    return "titles" if _OF_TITLES.fullmatch(match) else "words"


def is_in_a_row(match: str) -> bool:
    """Whether a full-text expression asks for words in a row or near each other."""
    return _ROW.search(match) is not None


def _rows(match: str) -> Iterator[list[str]]:
    """Return the words of each row in a full-text expression."""
    return (re.findall(r"\w+", row[1] or row[2]) for row in _ROW.finditer(match))
