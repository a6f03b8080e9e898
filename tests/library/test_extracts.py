"""Whole lists of articles, as a search shows them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.library import Library, extracts
from reader.model import Quote, Span

Add = Callable[..., int]


@pytest.fixture
def filled(library: Library, add: Add, monkeypatch: pytest.MonkeyPatch) -> Library:
    monkeypatch.setattr(extracts, "_PORTION", 2)
    for number in range(5):
        add(f"Talks {number}", "the cranes " * (number + 1), published=f"2026-03-0{number + 1}")
    library.mark([1, 2, 3, 4], "starred", True)
    return library


@pytest.mark.parametrize("query", ["cranes", "is:starred", "cranes sort:date", "title:3", "xyzzy", '"the cranes the"'])
def test_a_query_gives_what_its_search_gives(filled: Library, query: str) -> None:
    assert tuple(filled.extracts.of_query(query)) == filled.search(query).hits


def test_a_shelf_gives_all_its_articles_newest_first(filled: Library) -> None:
    assert [hit.listing.title for hit in filled.extracts.of_shelf("all")] == [f"Talks {n}" for n in (4, 3, 2, 1, 0)]
    assert [hit.listing.title for hit in filled.extracts.of_shelf("starred")] == [f"Talks {n}" for n in (3, 2, 1, 0)]
    first = next(filled.extracts.of_shelf("unread"))
    assert (first.snippet, first.matches) == ("the cranes " * 5, ())


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
