"""Whole lists of articles, quotations and names."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import QueryError
from reader.library import Library
from reader.library.search import extracts, quotations
from reader.model import Article, Damaged, Draft, Entity, Membership, Quote, Span, Transfer

Add = Callable[..., int]

TWO_QUOTES = (Quote(0, Span(0, 9), "direct"), Quote(0, Span(10, 17), "direct"))


@pytest.fixture
def filled(library: Library, add: Add, monkeypatch: pytest.MonkeyPatch) -> Library:
    monkeypatch.setattr(extracts, "_PORTION", 2)
    for number in range(5):
        add(f"Talks {number}", "the cranes " * (number + 1), published=f"2026-03-0{number + 1}")
    library.mark([1, 2, 3, 4], "starred", True)
    return library


def titles(values: Iterable[Transfer | Damaged]) -> list[str]:
    return [one.article.title if isinstance(one, Transfer) else "damaged" for one in values]


@pytest.mark.parametrize(
    "query",
    ["cranes", "is:starred", "cranes sort:date", "title:3", "xyzzy", '"the cranes the"', "sort:date", " "],
)
def test_a_query_gives_what_its_search_gives(filled: Library, query: str) -> None:
    assert titles(filled.extracts.of_query(query)) == [hit.listing.title for hit in filled.search(query).hits]


def test_a_query_with_an_unusable_part_gives_nothing(filled: Library) -> None:
    for query in ("OR", "is:x", "cranes is:x"):
        for values in (filled.extracts.of_query, filled.extracts.of_quotations, filled.extracts.of_names):
            with pytest.raises(QueryError, match="Nothing was written"):
                next(values(query))


def test_a_shelf_gives_all_its_articles_newest_first(filled: Library) -> None:
    assert titles(filled.extracts.of_shelf("all")) == [f"Talks {n}" for n in (4, 3, 2, 1, 0)]
    assert titles(filled.extracts.of_shelf("starred")) == [f"Talks {n}" for n in (3, 2, 1, 0)]
    assert titles(filled.extracts.of_library()) == [f"Talks {n}" for n in range(5)]


def test_chosen_articles_are_given_newest_first_without_those_that_are_gone(filled: Library) -> None:
    assert titles(filled.extracts.of_articles({2, 5, 1, 99})) == ["Talks 4", "Talks 1", "Talks 0"]


def test_a_shelf_that_changes_meanwhile_gives_each_article_once(filled: Library, add: Add) -> None:
    written = filled.extracts.of_shelf("unread")
    first = titles([next(written), next(written)])
    add("Newest", "the cranes", published="2026-04-01")
    assert [*first, *titles(written)] == [f"Talks {n}" for n in (4, 3, 2, 1, 0)]


def test_a_shelf_from_which_articles_are_taken_meanwhile_gives_those_behind_them(filled: Library) -> None:
    written = filled.extracts.of_shelf("unread")
    first = titles([next(written), next(written)])
    filled.mark([5, 4], "read", True)
    assert [*first, *titles(written)] == [f"Talks {n}" for n in (4, 3, 2, 1, 0)]


def test_copies_stand_behind_the_article_that_leads_them(
    filled: Library, composed: Callable[..., tuple[Draft, Article]]
) -> None:
    copy = composed("copy", "Copy", "the cranes again", published="2026-03-01")
    filled.add(*copy, lambda article, kin: Membership((2,), is_news=False))
    filled.mark([6], "starred", True)
    assert titles(filled.extracts.of_shelf("all")) == ["Talks 4", "Talks 3", "Talks 2", "Talks 1", "Copy", "Talks 0"]
    assert titles(filled.extracts.of_shelf("starred"))[-2:] == ["Copy", "Talks 0"]
    assert titles(filled.extracts.of_query("again")) == ["Copy"]
    assert titles(filled.extracts.of_library())[-1] == "Copy"


def test_what_is_damaged_is_told_of_and_the_rest_goes_on(filled: Library, path: Path) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE text SET paragraphs = '[' WHERE id = 2")
        database.execute("UPDATE original SET raw = x'00' WHERE article = 3")
    assert titles(filled.extracts.of_library()) == ["Talks 0", "damaged", "Talks 2", "Talks 3", "Talks 4"]
    assert [one.raw == b"" for one in filled.extracts.of_library() if isinstance(one, Transfer)][1]


def test_names_are_those_of_all_articles_or_of_a_query(library: Library, add: Add) -> None:
    add("Talks", "cranes", entities=(Entity("Ana Ruiz", "person"), Entity("Sohail", "place")))
    add("More", "quay", entities=(Entity("Sohail", "place"),))
    assert [(one.name, one.articles) for one in library.extracts.of_names("")] == [("Sohail", 2), ("Ana Ruiz", 1)]
    assert [one.name for one in library.extracts.of_names("quay")] == ["Sohail"]


def test_no_old_state_of_the_file_is_kept_while_somebody_reads_a_list(
    filled: Library, path: Path, composed: Callable[..., tuple[Draft, Article]]
) -> None:
    for number in (1, 2):
        copy = composed(f"copy {number}", f"Copy {number}", "cranes", entities=(Entity("Ana Ruiz", "person"),))
        filled.add(*copy, lambda article, kin, number=number: Membership((number,), is_news=False))  # type: ignore[misc]
    filled.add(*composed("said", "Said", "“Cranes.” “Quay.”", quotes=TWO_QUOTES))
    whole = filled.extracts
    lists = (whole.of_stories(9), whole.of_names(""), whole.of_library(), whole.of_quotations(""))
    for number, listed in enumerate(lists, 1):
        next(listed)
        assert filled.mark([number], "read", True), "what nobody changed needs no log"
        with closing(sqlite3.connect(path)) as database:
            (busy, *_) = database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        assert not busy


def test_quotations_that_are_gone_when_their_turn_comes_are_left_out(
    library: Library, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quotations, "_PORTION", 1)
    removed = add("Talks", "“Cranes.” “Quay.”", quotes=TWO_QUOTES)
    listed = library.extracts.of_quotations("")
    assert next(listed).words == "“Cranes.”"
    library.bin.remove([removed])
    assert list(listed) == []


def test_an_empty_shelf_gives_nothing(library: Library) -> None:
    assert list(library.extracts.of_shelf("all")) == []


def test_quotations_are_written_out_while_others_are_looked_for(library: Library, add: Add) -> None:
    for number in range(3):
        said = f"“The cranes are no. {number}.”"
        add(f"Talks {number}", said, quotes=(Quote(0, Span(0, len(said)), "direct"),))
    listed = library.extracts.of_quotations("cranes")
    first = next(listed)
    found = library.quotations.find("cranes").quotations
    assert len(found) == 3
    assert (first, *listed) == found
