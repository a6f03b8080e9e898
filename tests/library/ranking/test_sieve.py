"""The sieve takes the quickest way, whatever the order in which articles came."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

import pytest

from reader.library import Library
from reader.library.plans import fields
from reader.library.ranking import sieve
from reader.library.ranking.sieve import Matches, Sieve
from tests.library.conftest import steps_of, writing_connection

Add = Callable[..., int]

ARTICLES, WANTED, ENOUGH = 400, 5, 10


@pytest.mark.parametrize("order", ["by date", "latest first", "any"])
def test_a_state_that_most_articles_have_is_asked_of_the_newest_ones(
    library: Library, add: Add, monkeypatch: pytest.MonkeyPatch, order: str
) -> None:
    days = [date(2020, 1, 1) + timedelta(days=number) for number in range(ARTICLES)]
    if order == "any":
        random.Random(7).shuffle(days)
    for number, day in enumerate(reversed(days) if order == "latest first" else days):
        add(f"News {number}", f"A port of call, number {number}.", published=day.isoformat(), language="en")
    for limit, value in (("MOST_SIZED", 50), ("_TOLD_BY", 25), ("_ENOUGH_THEN", WANTED), ("_PATIENCE_US", 50.0)):
        monkeypatch.setattr(sieve, limit, value)
    monkeypatch.setattr("reader.library.ranking.latest.MOST_SIZED", 50)
    database, matches = writing_connection(library), Matches("port", ARTICLES, False)
    for condition in (fields.in_state("unread", False), fields.in_state("read", True)):
        find = partial(Sieve(database, lambda: None, ARTICLES, WANTED, ENOUGH).find, matches, condition)
        assert len(find().ids) >= WANTED
        # Listing all that are unread takes ten steps for each of them.
        assert steps_of(database, find) < 5 * ARTICLES
