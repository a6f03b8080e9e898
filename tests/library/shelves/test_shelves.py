"""Shelves are in order of date, newest first, and every window of them is part of one list."""

from __future__ import annotations

import random
import re
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest
from sqlite_utils import Database

from reader.library import Library, opening
from reader.library.doctor import examine
from reader.library.migrations import library_migrations
from reader.library.shelves import shelves
from reader.library.shelves.moments import moment
from reader.library.shelves.stretches import BY_MOMENT
from reader.model import Shelf
from tests.library.conftest import writing_connection

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
        assert listing.imported == whole.imported


def test_counts_follow_what_the_reader_does(shelved: Library) -> None:
    assert (shelved.counts().articles, shelved.counts().unread, shelved.counts().starred) == (40, 15, 12)
    shelved.mark(range(1, 41), "read", True)
    shelved.mark(range(1, 41), "read", True)
    shelved.mark([1, 1, 999], "starred", True)
    shelved.mark(range(1, 41), "starred", False)
    shelved.mark([3], "read", False)
    assert (shelved.counts().articles, shelved.counts().unread, shelved.counts().starred) == (40, 1, 0)


@pytest.mark.parametrize("shelf", SHELVES)
def test_what_is_kept_in_a_list_stays_in_its_place(shelved: Library, shelf: Shelf) -> None:
    before = [item.id for item in shelved.page(shelf, 0, 1000)]
    kept = [*before[:2], *before[6:8], *before[-1:], *before[-1:]]
    shelved.mark(kept, "read", True)
    shelved.mark(kept, "starred", False)
    assert [item.id for item in shelved.page(shelf, 0, 1000, kept)] == before
    assert shelved.counts().on(shelf) + len(shelved.choices.left(shelf, kept)) == len(before)
    for size in (1, 3, 7):
        windows = [shelved.choices.on_shelf(shelf, start, size, kept) for start in range(0, len(before), size)]
        assert [item for window in windows for item in window] == before
    assert shelved.page(shelf, len(before), 5, kept) == shelved.page(shelf, -1, 5, kept) == ()
    assert [shelved.rank(shelf, item, kept) for item in before] == list(range(len(before)))
    for item in before:
        found = shelved.next_unread(shelf, item, 1, kept)
        assert found is None or before[found[0]] == found[1].id


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


def walked(database: sqlite3.Connection, look: Callable[..., object], *values: object) -> set[str]:
    """Return the indexes by which a look walks through articles in the order of their dates."""
    statements: list[str] = []
    database.set_trace_callback(statements.append)
    look(database, *values)
    database.set_trace_callback(None)
    plans = [step for sql in statements for *_, step in database.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall()]
    # The copies of an article are counted by the index of the stories.
    return set(re.findall(r"article USING .*?INDEX (\w+)", "\n".join(plans))) - {"article_by_story"}


@pytest.mark.parametrize("shelf", SHELVES)
def test_a_shelf_is_walked_by_its_own_index(shelved: Library, shelf: Shelf) -> None:
    database = writing_connection(shelved)
    own, of_unread = BY_MOMENT[shelf], BY_MOMENT["starred" if shelf == "starred" else "unread"]
    first, *_, last = whole = [item.id for item in shelved.page(shelf, 0, 1000)]
    assert walked(database, shelves.window, shelf, 0, 3) == {own}
    assert walked(database, shelves.window, shelf, len(whole) - 3, 3) == {own}
    assert walked(database, shelves.rank, shelf, whole[5]) == {own}
    for edge, step in ((None, 1), (first, 1), (last, -1)):
        assert walked(database, shelves.next_unread, shelf, edge, step) == {own, of_unread}


def test_a_place_is_found_in_every_stretch_of_time(library: Library, path: Path, add: Add) -> None:
    chance = random.Random(7)
    days = ["0001-01-01", "1969-12-31T23:59:59", "1970-01-01", "2015-04", "9999-12-31"]
    days += [
        f"2015-04-{chance.randint(1, 30):02}T{chance.randint(0, 23):02}:{chance.randint(0, 59):02}" for _ in days * 8
    ]
    for number, day in enumerate(days):
        add(f"Title {number}", published=day)
    ids = range(1, len(days) + 1)
    library.mark(chance.sample(ids, 20), "starred", True)
    library.mark(chance.sample(ids, 20), "read", True)
    add("Moved", "words", key="Title 9.txt", published="2015-05-01")
    for shelf in SHELVES:
        whole = library.page(shelf, 0, 100)
        assert len(whole) == library.counts().on(shelf)
        assert whole == tuple(item for item in library.page("all", 0, 100) if item in whole)
        for start in range(len(whole)):
            assert library.page(shelf, start, 3) == whole[start : start + 3]
            assert library.rank(shelf, whole[start].id) == start
    moments = [moment(item.published, "") for item in library.page("all", 0, 100)]
    assert moments == sorted(moments, reverse=True)
    assert all(finding.healthy and not finding.repaired for finding in examine(path))


def test_stretches_are_counted_in_a_library_from_before(path: Path) -> None:
    database = sqlite3.connect(path, isolation_level=None)
    database.execute(f"PRAGMA application_id = {opening.APPLICATION_ID}")
    library_migrations.apply(Database(database), stop_before="m008_chronicles")
    database.execute("PRAGMA user_version = 7")
    database.executemany(
        """INSERT INTO article (id, moment, read, title, analysed, language, imported, digest, key)
           VALUES (?1, ?2, ?1 % 2, 'Port', 1, 'en', '2015-04-16', ?1, ?1)""",
        [(number, 5000 * number * number) for number in range(1, 30)],
    )
    database.executemany("INSERT INTO text VALUES (?, 'Cranes.', '', '[]', '{}', '')", [(one,) for one in range(1, 30)])
    database.close()
    library = Library.open(path)
    assert [item.id for item in library.page("all", 3, 4)] == [26, 25, 24, 23]
    assert [library.rank("unread", number) for number in (28, 27, 2)] == [0, None, 13]
    library.close()
    assert next(finding for finding in examine(path) if finding.subject == "counts").repaired is False
