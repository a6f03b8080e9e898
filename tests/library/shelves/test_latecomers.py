"""Latecomers are found in libraries in the order of dates, and soon given up where articles came in any order."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from reader.library import Library
from reader.library.shelves.latecomers import latecomers, placed
from tests.library.conftest import steps_of, writing_connection

Add = Callable[..., int]

ARTICLES = 300


def filled(library: Library, add: Add, days: Sequence[int]) -> sqlite3.Connection:
    """Return a library with an article of each of some days, in this order."""
    for number, day in enumerate(days):
        add(f"News {number}", published=(date(2020, 1, 1) + timedelta(days=day)).isoformat())
    return writing_connection(library)


def test_a_latecomer_has_a_later_date_than_an_article_that_came_after_it(library: Library, add: Add) -> None:
    database = filled(library, add, [0, 1, 9, 2, 3, 8, 4, 5, 6, 7])
    edge = placed(database, [9, 10])[-1]  # of day 6
    assert sorted(latecomers(database, edge, 9, 10, 10) or ()) == [3, 6]
    assert latecomers(database, edge, 9, 10, 2) is not None
    assert latecomers(database, edge, 9, 10, 1) is None
    assert latecomers(database, edge, 9, 1, 10) is None


def test_too_many_latecomers_are_not_walked_past(library: Library, add: Add) -> None:
    days = list(range(ARTICLES))
    random.Random(7).shuffle(days)
    database = filled(library, add, days)
    edge = placed(database, [days.index(9) + 1])[0]
    found: list[list[int] | None] = []
    steps = steps_of(database, lambda: found.append(latecomers(database, edge, ARTICLES - 10, ARTICLES, 20)))
    assert (found, steps < ARTICLES) == ([None], True)
