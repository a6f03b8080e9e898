"""Choosing many articles at once chooses exactly those that a search or a shelf would show."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from reader.errors import SupersededError
from reader.library import Library
from reader.model import Choice

Add = Callable[..., int]


@pytest.fixture
def chosen_from(library: Library, add: Add) -> Library:
    for number in range(6):
        words = "port strike" if number % 2 else "port"
        add(f"Title {number}", words, published=f"2015-04-0{number + 1}", tags=("sea",) if number > 2 else ())
    library.mark([1, 2], "read", True)
    return library


@pytest.mark.parametrize(
    ("query", "ids", "unread"),
    [
        ("", {1, 2, 3, 4, 5, 6}, 4),
        ("sort:date", {1, 2, 3, 4, 5, 6}, 4),
        ("strike", {2, 4, 6}, 2),
        ("is:read", {1, 2}, 0),
        ("strike tag:sea", {4, 6}, 2),
        ("port -strike date:2015-04-01..2015-04-03", {1, 3}, 1),
        ("nowhere", set(), 0),
    ],
)
def test_every_article_of_a_query_is_chosen(chosen_from: Library, query: str, ids: set[int], unread: int) -> None:
    choice = chosen_from.choices.found(query)
    assert (set(choice.ids), len(choice.ids), choice.unread) == (ids, len(ids), unread)


@pytest.mark.parametrize("query", ["is:", "is:nothing", "date:soon", "()", "sort:date is:nothing", "port is:nothing"])
def test_a_query_with_an_unusable_part_chooses_nothing(chosen_from: Library, query: str) -> None:
    choice = chosen_from.choices.found(query)
    assert choice.ids == ()
    assert choice == Choice(complaint=choice.complaint)
    assert choice.complaint


def test_a_stretch_of_a_shelf_is_chosen(chosen_from: Library) -> None:
    assert chosen_from.choices.on_shelf("all", 1, 3) == (5, 4, 3)
    assert chosen_from.choices.on_shelf("unread", 0, 99) == (6, 5, 4, 3)


def test_very_many_are_marked_in_one_step(chosen_from: Library) -> None:
    many = [*range(1, 100_001), 3]
    assert set(chosen_from.mark(many, "read", True)) == {3, 4, 5, 6}
    assert chosen_from.counts().unread == 0


def test_of_many_choices_at_once_the_last_one_answers(chosen_from: Library) -> None:
    endings: list[int] = []

    def choose() -> None:
        try:
            endings.append(len(chosen_from.choices.found("port").ids))
        except SupersededError:
            endings.append(-1)

    threads = [threading.Thread(target=choose) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(endings) == 20
    assert set(endings) <= {6, -1}
    assert len(chosen_from.choices.found("strike").ids) == 3
