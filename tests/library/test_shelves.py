"""Shelves are in order of date, newest first, and any window of them is the same stretch of one list."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Literal

import pytest

from reader.library import Library
from reader.library.moments import moment
from reader.model import Shelf

Add = Callable[..., int]
SHELVES: tuple[Shelf, ...] = ("all", "unread", "starred")


@pytest.fixture
def shelved(library: Library, add: Add) -> Library:
    """Forty articles of ten days, some read, some starred."""
    chance = random.Random(4)
    for number in range(40):
        add(
            f"Title {number}", "words", published=f"2015-04-{chance.randint(1, 10):02d}", tags=("a", "b"), source="Post"
        )
    library.mark(chance.sample(range(1, 41), 25), "read", True)
    library.mark(chance.sample(range(1, 41), 12), "starred", True)
    return library


def test_articles_stand_newest_first(library: Library, add: Add) -> None:
    old = add("Old", published="2015-04-16")
    newest = add("Newest", published="2015-04-18T09:00:00+09:00")
    same = add("Same day, later", published="2015-04-18T09:00:00+00:00")
    undated = add("Undated")
    year = add("Of a year", published="2015")
    assert [item.id for item in library.page("all", 0, 9)] == [undated, same, newest, old, year]


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("1970-01-02", 86_400),
        ("1970-01-01T01:00:00+01:00", 0),
        ("1970", 0),
        ("1970-02", 31 * 86_400),
        ("soon", 5),
        (None, 5),
        ("", 5),
        ("0001-01-01", -62_135_596_800),
    ],
)
def test_the_moment_of_an_article(published: str | None, expected: int) -> None:
    assert moment(published, "1970-01-01T00:00:05+00:00") == expected


@pytest.mark.parametrize("shelf", SHELVES)
def test_windows_are_stretches_of_one_list(shelved: Library, shelf: Shelf) -> None:
    whole = shelved.page(shelf, 0, 1000)
    assert len(whole) == shelved.counts().on(shelf)
    for size in (1, 7, 39):
        windows = [shelved.page(shelf, start, size) for start in range(0, len(whole), size)]
        assert tuple(item for window in windows for item in window) == whole
    assert shelved.page(shelf, len(whole), 5) == ()
    assert shelved.page(shelf, -1, 5) == ()
    assert [shelved.rank(shelf, item.id) for item in whole] == list(range(len(whole)))


def test_a_listing_says_what_the_article_says(shelved: Library) -> None:
    for listing in shelved.page("all", 0, 40):
        whole = shelved.article(listing.id)
        article = whole.article
        assert (listing.title, listing.source, listing.published) == (article.title, article.source, article.published)
        assert (listing.read, listing.starred, listing.tags) == (whole.read, whole.starred, ("a", "b"))


def test_counts_follow_what_the_reader_does(shelved: Library) -> None:
    assert (shelved.counts().articles, shelved.counts().unread, shelved.counts().starred) == (40, 15, 12)
    shelved.mark(range(1, 41), "read", True)
    shelved.mark(range(1, 41), "read", True)
    shelved.mark([1, 1, 999], "starred", True)
    shelved.mark(range(1, 41), "starred", False)
    shelved.mark([3], "read", False)
    assert (shelved.counts().articles, shelved.counts().unread, shelved.counts().starred) == (40, 1, 0)


@pytest.mark.parametrize("shelf", SHELVES)
@pytest.mark.parametrize("step", [1, -1])
def test_the_next_unread_is_the_nearest_in_the_list(shelved: Library, shelf: Shelf, step: Literal[1, -1]) -> None:
    whole = shelved.page(shelf, 0, 1000)
    unread = [position for position, item in enumerate(whole) if not item.read]
    for position, item in enumerate(whole):
        ahead = [other for other in unread if (other - position) * step > 0]
        expected = None if not ahead else ahead[0] if step == 1 else ahead[-1]
        found = shelved.next_unread(shelf, item.id, step)
        assert found == (None if expected is None else (expected, whole[expected]))
    first = shelved.next_unread(shelf, None, step)
    assert first == ((unread[0], whole[unread[0]]) if step == 1 else None)


def test_the_next_unread_follows_one_that_has_just_been_read(shelved: Library) -> None:
    unread = [item.id for item in shelved.page("unread", 0, 5)]
    shelved.mark(unread[2:3], "read", True)
    ways: tuple[tuple[Literal[1, -1], int], ...] = ((1, 2), (-1, 1))
    for step, position in ways:
        found = shelved.next_unread("unread", unread[2], step)
        assert found is not None
        assert (found[0], found[1].id) == (position, unread[2 + step])
