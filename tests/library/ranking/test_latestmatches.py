"""The latest matches of a word under a condition are those that surely are the latest, or none are given."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from reader.library import Library
from reader.library.plans.conditions import Translation
from reader.library.plans.plans import Condition
from reader.library.query.query import parse
from reader.library.ranking import latestmatches
from reader.library.ranking.latest import Latest
from reader.library.ranking.latestmatches import Matched
from reader.library.ranking.selection import Selection
from reader.library.ranking.sieve import Chosen
from reader.model import Quote, Span
from tests.library.conftest import writing_connection

Add = Callable[..., int]

ARTICLES, WANTED = 60, 5


@pytest.fixture
def matched(library: Library, add: Add) -> Matched:
    """The articles with an even number are about the port; no article is older than one with a lower number."""
    for number in range(1, ARTICLES + 1):
        day = date(2020, 1, 1) + timedelta(days=number)
        add(f"News {number}", "The port opened." if number % 2 == 0 else "Nothing happened.", published=day.isoformat())
    return Matched(writing_connection(library), "port", [], ARTICLES / 2, ARTICLES)


def test_what_is_given_beyond_what_was_asked_for_may_lack_later_articles(matched: Matched) -> None:
    def latest(wanted: int) -> Latest:
        not_about_it = list(range(ARTICLES - 1, 0, -2))[:wanted]
        assert len(not_about_it) == wanted
        return Latest([*not_about_it, 10, 8, 6, 4, 2], ARTICLES, False)

    assert matched.among_latest(latest, WANTED) == []


def test_all_that_there_are_lack_nothing(matched: Matched) -> None:
    ids = [*range(ARTICLES - 1, 0, -2), 10, 8, 6, 4, 2]
    assert matched.among_latest(lambda wanted: Latest(ids, len(ids), True), WANTED) == [10, 8, 6, 4, 2]
    assert matched.among_latest(lambda wanted: Latest([59, 8], 2, True), WANTED) == [8]


def test_the_first_that_match_are_the_latest(matched: Matched) -> None:
    ids = list(range(ARTICLES, 0, -1))
    assert matched.among_latest(lambda wanted: Latest(ids[:wanted], wanted, False), WANTED) == [60, 58, 56, 54, 52]


def test_the_latest_are_the_same_whichever_way_is_the_quickest(
    matched: Matched, monkeypatch: pytest.MonkeyPatch
) -> None:
    ways: list[dict[str, float]] = [
        {},
        {"_MOST_STEPS": 1, "_FARTHER": 1.0},  # too few are found among those asked about
        {"_ASKING_US": 0},
        {"_ASKING_US": 0, "MEETING_US": 0},
        {"_ASKING_US": 0, "MEETING_US": 1e9},
    ]
    for way in ways:
        with monkeypatch.context() as patched:
            for figure, value in way.items():
                patched.setattr(latestmatches, figure, value)
            assert replace(matched, frequency=ARTICLES).latest(10) == list(range(60, 40, -2)), way


def test_matches_in_order_are_checked_only_until_enough_are_found(
    library: Library, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked: list[int] = []
    meeting = Selection.meeting

    def counted(selection: Selection, ids: Sequence[int], condition: Condition | None) -> list[int]:
        checked.extend(ids)
        return meeting(selection, ids, condition)

    monkeypatch.setattr(Selection, "meeting", counted)
    for number in range(1, 601):
        day = date(2020, 1, 1) + timedelta(days=number)
        body = "“Not a word,” she said. The port opened." if number % 3 == 0 else "“Not a word,” she said."
        quote = Quote(0, Span(0, 13), "direct") if number % 60 == 0 else None
        add(f"News {number}", body, published=day.isoformat(), quotes=(quote,) if quote else ())
    database, today = writing_connection(library), date(2022, 1, 1)
    plan = Translation(database, today).plan(parse("port said:word", today).tree)
    selection = Selection(database, WANTED, WANTED, WANTED, lambda: None)
    found = Chosen([600, 300], False)
    assert selection.latest(plan, found, WANTED) == [600, 540, 480, 420, 360]
    assert len(checked) < 600 / 3
