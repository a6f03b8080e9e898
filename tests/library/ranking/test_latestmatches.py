"""The latest matches of a word under a condition are those that surely are the latest, or none are given."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from reader.library import Library
from reader.library.ranking.latest import Latest
from reader.library.ranking.latestmatches import Matched
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
