"""What the articles found by a query have in common is counted."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.library import Library
from reader.library.search import facets as counting
from reader.model import Entity, Facet
from tests.library.conftest import named

Add = Callable[..., int]


@pytest.fixture
def filled(library: Library, add: Add) -> Library:
    okafor, rey, port = (
        Entity("Mira Okafor", "person"),
        Entity("Tomas Rey", "person"),
        Entity("Council", "organisation"),
    )
    sohail, event = Entity("Sohail", "place"), Entity("Harbour Day", "event")
    post = {"source": "The Example Post"}
    add("One", "cranes", entities=(okafor, sohail, event), tags=("port",), published="2026-03-02", **post)
    add("Two", "cranes", entities=(okafor, rey), tags=("port", "strike"), published="2026-03-01", **post)
    add("Three", "ships", entities=(rey, port), source="The Daily Sample", published="2026-02-01T10:00:00Z")
    add("Four", "cranes", published="2025")
    return library


def told(library: Library, query: str) -> dict[str, list[tuple[str, int]]]:
    listed: dict[str, list[tuple[str, int]]] = {}
    for facet in library.facets.count(query).facets:
        listed.setdefault(facet.field, []).append((facet.value, facet.articles))
    return listed


def test_the_whole_library_is_counted_without_a_query(filled: Library) -> None:
    assert told(filled, "") == {
        "source": [("The Example Post", 2), ("The Daily Sample", 1)],
        "person": [("Mira Okafor", 2), ("Tomas Rey", 2)],
        "place": [("Sohail", 1)],
        "org": [("Council", 1)],
        "tag": [("port", 2), ("strike", 1)],
        "date": [("2026-03", 2), ("2026-02", 1), ("2025-01", 1)],
    }
    counts = filled.facets.count("")
    assert (counts.counted, counts.is_whole) == (4, True)


def test_counts_follow_the_query(filled: Library) -> None:
    assert told(filled, "cranes -tag:strike") == {
        "source": [("The Example Post", 1)],
        "person": [("Mira Okafor", 1)],
        "place": [("Sohail", 1)],
        "tag": [("port", 1)],
        "date": [("2026-03", 1), ("2025-01", 1)],
    }
    assert filled.facets.count("cranes").counted == 3
    assert told(filled, "xyzzy") == {}


def test_every_facet_finds_as_many_as_it_says(filled: Library, add: Add) -> None:
    add("Undated", "cranes")
    add("Five", "cranes", published="2025-01")
    add("Six", "cranes", published="2025-01-01")
    for query in ("", "cranes", "ships OR cranes"):
        for facet in filled.facets.count(query).facets:
            found = filled.search(f'{query} {facet.field}:"{facet.value}"')
            assert found.total == facet.articles, facet


def test_beside_the_source_or_month_that_is_wanted_the_others_are_counted(filled: Library) -> None:
    post, daily = ("The Example Post", 2), ("The Daily Sample", 1)
    for query in ('source:"The Example Post"', '(source:"The Example Post" OR source:"The Daily Sample")'):
        assert told(filled, query)["source"] == [post, daily]
    narrowed = told(filled, 'source:"The Example Post" date:2026-03 cranes')
    assert (narrowed["source"], narrowed["date"]) == ([post], [("2026-03", 2)])
    narrowed = told(filled, "cranes date:2025-01")
    assert narrowed["date"] == [("2026-03", 2), ("2025-01", 1)]
    narrowed = told(filled, "(date:2026-02 OR date:2025) -tag:strike")
    assert narrowed["date"] == [("2026-03", 1), ("2026-02", 1), ("2025-01", 1)]
    assert narrowed["person"] == [("Tomas Rey", 1)]
    assert told(filled, "-source:daily")["source"] == [post]
    assert told(filled, "(source:post OR cranes)")["source"] == [post]


def test_merged_and_dropped_names_are_counted_as_the_user_said(filled: Library) -> None:
    (okafor,), (rey,) = named(filled, "Mira Okafor"), named(filled, "Tomas Rey")
    filled.directory.merge([rey.id], okafor.id)
    assert told(filled, "cranes OR ships")["person"] == [("Mira Okafor", 3)]
    filled.directory.restore([rey.id])
    filled.directory.drop([rey.id])
    assert told(filled, "cranes OR ships")["person"] == [("Mira Okafor", 2)]
    assert told(filled, "")["person"] == [("Mira Okafor", 2)]


def test_tags_are_those_that_the_reader_left_and_gave(filled: Library) -> None:
    with filled._access.writing() as database:
        (port,) = database.execute("SELECT id FROM name WHERE text = 'port'").fetchone()
        (strike,) = database.execute("SELECT id FROM name WHERE text = 'strike'").fetchone()
        database.execute("INSERT INTO own_tag VALUES (1, ?, 0), (3, ?, 1), (2, ?, 1)", (port, strike, port))
    for query in ("", "cranes OR ships"):
        assert told(filled, query)["tag"] == [("strike", 2), ("port", 1)]


def test_of_very_many_articles_the_best_are_counted(filled: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counting, "MOST_COUNTED", 2)
    counts = filled.facets.count("is:unread")
    assert (counts.counted, counts.is_whole) == (2, False)
    assert Facet("date", "2026-03", 2) in counts.facets


@pytest.mark.parametrize("query", ['"', "tag:", "-", "sort:date", "source:", "(()"])
def test_odd_queries_are_counted_as_they_are_understood(filled: Library, query: str) -> None:
    filled.facets.count(query)


def test_an_article_that_names_two_namesakes_counts_once(library: Library, add: Add) -> None:
    add("Two of them", "words", entities=(Entity("Ana Ruiz", "person", "mayor"), Entity("Ana Ruiz", "person", "pilot")))
    add("One", "words", entities=(Entity("Ana Ruiz", "person", "mayor"),))
    assert told(library, "")["person"] == [("Ana Ruiz", 2)]
