"""Large numbers are found whether or not their digits are printed in groups."""

from __future__ import annotations

import pytest

from reader.library import Library
from reader.library.words.numbers import grouped, ungrouped
from reader.model import Quote, Span
from tests.library.conftest import Add


@pytest.mark.parametrize(
    ("word", "groups"),
    [
        ("4200", "4 200"),
        ("1234567", "1 234 567"),
        ("2015", ""),
        ("1899", "1 899"),
        ("420", ""),
        ("007123", ""),
        ("4k", ""),
    ],
)
def test_digits_are_put_in_groups_of_three(word: str, groups: str) -> None:
    assert grouped(word) == groups


@pytest.mark.parametrize(
    ("text", "whole"),
    [("4,200", "4200"), ("1.234.567", "1234567"), ("4,20", ""), ("4200", ""), ("0,200", ""), ("4,200x", "")],
)
def test_groups_are_put_together(text: str, whole: str) -> None:
    assert ungrouped(text) == whole


@pytest.fixture
def news(library: Library, add: Add) -> Library:
    body = "Some 4,200 cranes and 4200 berths; it cost 1.234.567 crowns."
    add("Budget", body, quotes=(Quote(0, Span(5, 17), "direct", speaker="Ada Brenn"),))
    add("Other", "The 4 ports had 300 cranes in 2015, and 42,000 berths.")
    return library


@pytest.mark.parametrize(
    ("query", "lit"),
    [
        ("4200", ["4,200", "4200"]),
        ("=4200", ["4,200", "4200"]),
        ("4,200", ["4,200", "4200"]),
        ('"4200 cranes"', ["4,200 cranes"]),
        ("1234567", ["1.234.567"]),
        ("NEAR(4200 crowns, 9)", ["4200", "crowns"]),
        ("said:4200", ["4,200"]),
    ],
)
def test_a_number_is_found_and_lit(news: Library, query: str, lit: list[str]) -> None:
    answer = news.search(query)
    assert [hit.listing.title for hit in answer.hits] == ["Budget"]
    assert answer.total_is_exact
    text = news.article(1).article.body
    assert [text[place.start : place.end] for place in news.matches(1, query)][-len(lit) :] == lit


@pytest.mark.parametrize("query", ["4200 -cranes", "4300", "2015 -ports", "title:4200"])
def test_other_numbers_are_not_found(news: Library, query: str) -> None:
    assert not news.search(query).hits
