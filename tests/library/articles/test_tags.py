"""The reader's own tags are kept beside those that articles state, and outlive every new import."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from reader.library import Library, opening
from reader.library.articles import tags
from reader.library.doctor import examine
from reader.library.migrations import library_migrations
from reader.model import Article, Draft, Tagging
from tests.growth import outgrows

Add = Callable[..., int]
Composed = Callable[..., tuple[Draft, Article]]


@pytest.fixture
def tagged(library: Library, add: Add) -> Library:
    """Four articles that state the tag port, and the first two also sea."""
    for number in range(4):
        add(f"Title {number}", "Cranes.", tags=("port", "sea") if number < 2 else ("port",))
    return library


def _tags(library: Library, article_id: int) -> tuple[str, ...]:
    """Return the tags of an article, which must be the same in a list and a text."""
    shown = library.article(article_id).tags
    assert shown == next(item.tags for item in library.page("all", 0, 99) if item.id == article_id)
    return shown


def test_tags_are_given_and_taken_away(tagged: Library) -> None:
    tagged.tags.change([1, 3], ["later", "port"], ["sea"])
    assert [_tags(tagged, number) for number in (1, 2, 3)] == [("later", "port"), ("port", "sea"), ("later", "port")]
    assert tagged.tags.known() == ("port", "later", "sea")
    assert [hit.listing.id for hit in tagged.search("tag:later").hits] == [3, 1]
    assert [hit.listing.id for hit in tagged.search("tag:sea").hits] == [2]


def test_what_the_article_states_is_kept_beside_it(tagged: Library, path: Path) -> None:
    tagged.tags.change([1], ["later"], ["sea"])
    assert tagged.article(1).article.tags == ("port", "sea")
    assert all(finding.healthy for finding in examine(path))


def test_only_changes_are_told_and_they_are_put_back_exactly(tagged: Library) -> None:
    tagged.tags.change([1], ["later"], ["sea"])
    before = [_tags(tagged, number) for number in (1, 2, 3, 4)]
    changes = tagged.tags.change([1, 2, 3, 77], ["later", "sea"], ["port"])
    assert set(changes) == {
        Tagging(2, "later", None), Tagging(3, "later", None), Tagging(1, "sea", False), Tagging(3, "sea", None),
        Tagging(1, "port", None), Tagging(2, "port", None), Tagging(3, "port", None),
    }  # fmt: skip
    tagged.tags.put_back(changes)
    assert [_tags(tagged, number) for number in (1, 2, 3, 4)] == before
    assert tagged.tags.change([1], ["later"], ["sea"]) == ()


def test_tags_are_put_back_on_what_is_left_of_articles(tagged: Library) -> None:
    before = _tags(tagged, 1)
    tagged.tags.change([2], ["later"], ["sea"])
    changes = tagged.tags.change([1, 2], ["sea", "zinc"], ["later", "port"])
    tagged.bin.remove([2])
    tagged.tags.put_back(changes)
    assert _tags(tagged, 1) == before


def test_a_tag_given_and_taken_in_one_change_is_put_back(tagged: Library) -> None:
    tagged.tags.put_back(tagged.tags.change([1], ["later"], ["later"]))
    assert _tags(tagged, 1) == ("port", "sea")


def test_a_tag_that_was_taken_away_is_not_given_by_a_feed(tagged: Library) -> None:
    tagged.tags.change([1], ["island"], ["sea"])
    tagged.tags.change([1], [], ["island"])
    tagged.tags.give_unless_taken([1, 999], ["island", "sea", "port", "later"])
    assert _tags(tagged, 1) == ("later", "port")


def test_a_new_import_keeps_what_the_reader_said(library: Library, composed: Composed) -> None:
    library.add(*composed("a", "Port", "Cranes.", tags=("port", "sea")))
    library.tags.change([1], ["later"], ["sea"])
    library.add(*composed("a", "Port", "Cranes again.", tags=("sea", "harbour", "later")))
    assert _tags(library, 1) == ("harbour", "later")
    library.add(*composed("a", "Port", "Cranes, again.", tags=("sea",)))
    assert _tags(library, 1) == ("later",)


def test_a_library_from_before_gets_what_it_lacks(path: Path, composed: Composed) -> None:
    Library.open(path).close()
    path.unlink()
    database = sqlite3.connect(path, isolation_level=None)
    database.execute(f"PRAGMA application_id = {opening.APPLICATION_ID}")
    database.execute("PRAGMA journal_mode = WAL")
    library_migrations.apply(Database(database), stop_before="m005_additions")
    database.execute("PRAGMA user_version = 4")
    database.execute(
        """INSERT INTO article (id, moment, title, analysed, language, imported, digest, key)
           VALUES (1, 0, 'Port', 1, 'en', '2015-04-16', 'd', 'k')"""
    )
    database.execute("INSERT INTO text VALUES (1, 'Cranes.', '', '[]', '{}', 'sum')")
    database.close()
    library = Library.open(path)
    library.tags.change([1], ["later"], [])
    assert [item.tags for item in library.page("all", 0, 9)] == [("later",)]
    assert library.sessions.last().held == 0
    library.close()


def test_the_tags_of_an_article_are_stored_in_time_proportional_to_their_number(tagged: Library, path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:

        def state(numbers: Sequence[int]) -> None:
            database.execute("DELETE FROM tag WHERE article = 1")
            tags.state(database, {1: numbers})
            database.rollback()

        assert not outgrows(state, lambda count: list(range(count)), 1000)


def test_a_tag_that_an_article_states_twice_stands_where_it_is_stated_first(library: Library, add: Add) -> None:
    stated = add("Title", "Cranes.", tags=("port", "sea", "port", "quay"))
    assert _tags(library, stated) == ("port", "sea", "quay")
