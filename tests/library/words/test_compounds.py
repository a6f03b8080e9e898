"""Words are found whether they are written in one piece or in several."""

from __future__ import annotations

import pytest

from reader.library import Library
from reader.library.words.compounds import apart, bare, joined
from tests.library.conftest import Add


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("U.K.", "UK"),
        ("U.N", "UN"),
        ("e.g.", "eg"),
        ("U.S.", ""),  # nor "us"
        ("co-operate", "cooperate"),
        ("Wi-Fi", "WiFi"),
        ("F-16", "F16"),
        ("24-7", ""),
        ("3.5", ""),
        ("bbc.example", ""),
        ("and/or", ""),
        ("UK", ""),
    ],
)
def test_pieces_are_put_together(text: str, whole: str) -> None:
    assert joined(text) == whole


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("UK", "U K"),
        ("NATO", "N A T O"),
        ("uk", ""),
        ("PORTS", ""),
        ("F16", "F 16"),
        ("covid19", "covid 19"),
        ("3D", ""),
    ],
)
def test_one_piece_is_taken_apart(text: str, pieces: str) -> None:
    assert apart(text) == pieces


@pytest.mark.parametrize(
    ("text", "base"),
    [
        ("NATO's", "NATO"),
        ("Okafor’s", "Okafor"),
        ("l'Europe", "Europe"),
        ("dell’Italia", "Italia"),
        ("it's", ""),
        ("ports'", ""),
        ("o's", ""),
        ("O'Brien", ""),
        ("don't", ""),
        ("o'clock", ""),
    ],
)
def test_a_word_is_bared_of_what_an_apostrophe_parts_from_it(text: str, base: str) -> None:
    assert bare(text) == base


@pytest.fixture
def news(library: Library, add: Add) -> Library:
    add("Dots", "The U.K. and the U.S. sent an F-16 and Wi-Fi; COVID-19 was no topic of theirs.")
    add("Pieces", "The UK sent F16s, wifi and cooperating crews to us; covid19 was no topic. NATO watched.")
    add("Others", "You, k or not, 16 f. of wine. Port Council’s co-operation ends.")
    return library


@pytest.mark.parametrize(
    ("query", "titles", "lit"),
    [
        ("UK", "Dots Pieces", ["U.K", "UK"]),
        ("UK*", "Dots Pieces", ["U.K", "UK"]),
        ("U.K.", "Dots Pieces", ["U.K", "UK"]),
        ("title:UK", "", []),
        ("=UK", "Pieces", ["UK"]),
        ('"U.K."', "Dots", ["U.K"]),
        ("U.S.", "Dots", ["U.S"]),
        ("US", "Dots Pieces", ["U.S", "us"]),
        ("F16", "Dots", ["F-16"]),
        ("F-16", "Dots", ["F-16"]),
        ("covid19", "Dots Pieces", ["COVID-19", "covid19"]),
        ("covid-19", "Dots Pieces", ["COVID-19", "covid19"]),
        ("wi-fi", "Dots Pieces", ["Wi-Fi", "wifi"]),
        ("co-operate", "Pieces", ["cooperating"]),
        ("NATO's", "Pieces", ["NATO"]),
        ("council's", "Others", ["Council"]),
        ("l'council", "Others", ["Council"]),
        ("UK -wifi", "Dots", ["U.K"]),
        ("NEAR(UK F16, 9)", "Dots", ["U.K", "F-16"]),
    ],
)
def test_what_is_written_otherwise_is_found_and_lit(news: Library, query: str, titles: str, lit: list[str]) -> None:
    hits = news.search(query).hits
    assert sorted(hit.listing.title for hit in hits) == titles.split()
    texts = {hit.listing.id: news.article(hit.listing.id).article.body for hit in hits}
    places = [(text, place) for one, text in sorted(texts.items()) for place in news.matches(one, query)]
    assert [text[place.start : place.end] for text, place in places] == lit
