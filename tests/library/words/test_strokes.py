"""Letters with a stroke are found by the letters on a keyboard."""

from __future__ import annotations

import pytest

from reader.library import Library
from reader.library.words.strokes import spellings
from reader.model import Entity, Quote, Span
from tests.library.conftest import Add

SPELT = [
    ("walesa", "wałesa"),
    ("wałesa", "walesa"),
    ("lodz", "łodz"),
    ("malopolska", "małopolska"),
    ("orsted", "ørsted"),
    ("yildirim", "yıldırım"),
    ("strasse", "straße"),
    ("straße", "strasse"),
    ("aeroskobing", "ærøskøbing"),
]


@pytest.mark.parametrize(("typed", "printed"), SPELT)
def test_a_word_is_spelt_in_other_letters(typed: str, printed: str) -> None:
    assert spellings(typed)[0] == typed
    assert printed in spellings(typed)


def test_few_spellings_are_tried() -> None:
    assert spellings("the") == ["the"]
    assert len(spellings("llllddddiiiioooossssaeaeoeoe")) <= 26


@pytest.fixture
def news(library: Library, add: Add) -> Library:
    person = Entity("Lech Wałęsa", "person")
    add("Gdańsk", "Lech Wałęsa came back by way of Łódź.", entities=(person,))
    add("Telex", "Lech Walesa came back.")
    return library


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("walesa", "Gdańsk Telex"),
        ("Wałęsa", "Gdańsk Telex"),
        ("=walesa", "Gdańsk Telex"),
        ('"lech walesa"', "Gdańsk Telex"),
        ("wal*", "Gdańsk Telex"),
        ("lodz", "Gdańsk"),
        ("lo*", "Gdańsk"),
        ("person:walesa", "Gdańsk"),
        ('person:"lech walesa"', "Gdańsk"),
    ],
)
def test_a_search_finds_and_lights_both_spellings(news: Library, query: str, titles: str) -> None:
    hits = news.search(query).hits
    assert sorted(hit.listing.title for hit in hits) == titles.split()
    if ":" not in query:
        assert all(hit.matches for hit in hits)
        assert news.matches(1, query)


@pytest.mark.parametrize("query", ["stras*", "strass*", "straß*", "title:stras*"])
def test_a_beginning_may_end_within_a_letter_that_is_written_as_two(library: Library, add: Add, query: str) -> None:
    add("Straße", "Lange Straße.")
    add("Harbour", "Long quay.")
    assert [bool(hit.matches) for hit in library.search(query).hits] == [not query.startswith("title:")]
    assert [hit.listing.title for hit in library.search(f"-{query}").hits] == ["Harbour"]


def test_a_quotation_in_other_letters_is_lit(library: Library, add: Add) -> None:
    words = "“We go to Łódź.”"
    add("Trip", words, quotes=(Quote(0, Span(0, len(words)), "direct", speaker="Ada Brenn"),))
    (quotation,) = library.quotations.find("lodz").quotations
    assert quotation.matches == (Span(10, 14),)
