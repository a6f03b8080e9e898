"""Finds the latest articles from the most recently added, as articles come in roughly in the order of their dates.

An article later than some moment is either among the most recently added or a latecomer, which came in before them.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from reader.library.shelves import stretches

# For the latest articles of a list, so many times as many as are wanted of its most recently imported ones are read, as
# a few may have old dates.
SPARE = 2
# Passing over any article on the way to latecomers is so many times as quick as looking up one of a list: 0.07 µs and
# 2.5 µs in a library of a million. Where pages are not in the cache, it is thousands of times as quick.
PASSED_SOONER = 40

_PLACED = """SELECT moment, article.id FROM json_each(?) AS given CROSS JOIN article ON article.id = given.value
    ORDER BY moment DESC, article.id DESC"""

_ARE_PASSED = "SELECT 1 FROM article WHERE (moment, id) > (?, ?) LIMIT 1 OFFSET ?"
# The sign keeps SQLite from walking by the ids.
_LATE = "SELECT id FROM article WHERE (moment, id) > (?, ?) AND +id < ? LIMIT ?"


class Standing(NamedTuple):
    """The place of an article in the order of dates: its moment, then its id."""

    moment: int
    id: int


def placed(database: sqlite3.Connection, ids: Iterable[int]) -> list[Standing]:
    """Return the places of articles, the latest first."""
    return [Standing(*row) for row in database.execute(_PLACED, (json.dumps([*ids]),)).fetchall()]


def in_order(database: sqlite3.Connection, ids: Iterable[int]) -> list[int]:
    """Return articles in the order of their dates, the latest first."""
    return [one.id for one in placed(database, ids)]


def latecomers(
    database: sqlite3.Connection, edge: Standing, first: int, most_passed: float, most: int
) -> list[int] | None:
    """Return the articles later than ``edge`` that came in before ``first``.

    None if there are more than ``most``, or if more than ``most_passed`` articles are later.
    """
    if _are_surely_more(database, edge, first, most_passed, most) or _are_passed(database, edge, most_passed):
        return None
    late = [one for (one,) in database.execute(_LATE, (*edge, first, most + 1)).fetchall()]
    return late if len(late) <= most else None


def _are_surely_more(database: sqlite3.Connection, edge: Standing, first: int, most_passed: float, most: int) -> bool:
    """Whether there are too many by the stretches of time alone, as where articles came in any order.

    A walk past all of them would take longer than whatever else can be done.
    """
    _, later = stretches.before(database, "all", edge.moment)
    (last,) = database.execute("SELECT coalesce(max(id), 0) FROM article").fetchone()
    return later > most_passed or later - (last - first + 1) > most


def _are_passed(database: sqlite3.Connection, edge: Standing, number: float) -> bool:
    return database.execute(_ARE_PASSED, (*edge, int(number))).fetchone() is not None
