"""The latest articles under several conditions are met on a walk through all, if most articles meet them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

import pytest

from reader.library import Library
from reader.library.plans.conditions import Translation
from reader.library.query.query import parse
from reader.library.ranking import latest
from reader.library.ranking.latest import Filter
from tests.library.conftest import steps_of, writing_connection

Add = Callable[..., int]

ARTICLES, WANTED = 300, 5


def test_all_are_counted_if_a_walk_through_all_is_short(library: Library, add: Add) -> None:
    for number in range(ARTICLES // 2):
        add(f"News {number}", "A tram stood still." if number % 3 else "A tram went on.", tags=("rail",))
    for query in ("-went", "tag:rail -went", "tram -went", "-stood OR -went"):
        answer = library.search(query, 2)
        found = ARTICLES // 2 if " OR " in query else ARTICLES // 3
        assert (len(answer.hits), answer.total, answer.total_is_exact) == (2, found, True), query


def test_two_lists_too_long_to_be_counted_are_not_sorted_if_enough_is_met_soon(
    library: Library, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(ARTICLES):
        day = date(2020, 1, 1) + timedelta(days=number)
        add(f"News {number}", published=day.isoformat(), tags=("harbour",), authors=("Ada Brenn",))
    monkeypatch.setattr(latest, "MOST_SIZED", 60)
    monkeypatch.setattr(latest, "_FIRST_STEP_US", 5)
    database = writing_connection(library)
    today = date(2021, 1, 1)
    condition = Translation(database, today).plan(parse('tag:harbour by:"Ada Brenn"', today).tree).condition
    assert condition is not None
    articles = Filter(database, lambda: None)
    assert articles.latest(condition, WANTED).ids[:WANTED] == list(range(ARTICLES, ARTICLES - WANTED, -1))
    assert steps_of(database, partial(articles.latest, condition, WANTED)) < 10 * ARTICLES
