"""A country is found under its names in all languages of the library."""

from __future__ import annotations

import pytest

from reader.library import Library
from reader.library.words.exonyms import exonyms
from reader.library.words.folding import fold
from reader.model import Entity
from tests.library.conftest import Add


@pytest.mark.parametrize(
    ("name", "languages", "others"),
    [
        ("germany", ["de", "fr", "en", "und", "ko"], ["Deutschland", "Allemagne"]),
        ("deutschland", ["de"], ["Germany"]),
        ("norge", ["no", "en"], ["Norway"]),
        ("germany", ["en"], []),
        ("atlantis", ["de", "fr"], []),
    ],
)
def test_other_names_of_a_country(name: str, languages: list[str], others: list[str]) -> None:
    assert exonyms(name, languages) == others


def test_countries_that_papers_call_by_shorter_names() -> None:
    assert {"Vereinigte Staaten", "USA", "EE.UU."} <= set(exonyms("united states", ["de", "es"]))
    assert {"United Kingdom", "Großbritannien"} <= set(exonyms("uk", ["de"]))


@pytest.mark.parametrize(
    ("name", "language", "other"),
    [
        ("turkey", "de", "Türkei"),
        ("türkei", "de", "Turkey"),
        ("czech republic", "fr", "Tchéquie"),
        ("palastina", "de", "Palestine"),
        ("ivory coast", "es", "Costa de Marfil"),
        ("hongkong", "sv", "Hong Kong"),
        ("bosnia", "de", "Bosnien und Herzegowina"),
        ("trinidad and tobago", "it", "Trinidad e Tobago"),
        ("burma", "de", "Myanmar"),
    ],
)
def test_countries_that_papers_call_otherwise_than_the_cldr(name: str, language: str, other: str) -> None:
    assert other in exonyms(fold(name), [language])


@pytest.fixture
def news(library: Library, add: Add) -> Library:
    add("One", "Germany sails.", entities=(Entity("Germany", "place"),))
    add("Two", "Deutschland segelt.", entities=(Entity("Deutschland", "place"),), language="de")
    add("Three", "Alemania zarpa.", entities=(Entity("Alemania", "place"),), language="es")
    add("Four", "German sails.", entities=(Entity("Germany", "person"),))
    return library


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("place:germany", "One Three Two"),
        ("place:Alemania", "One Three Two"),
        ("place:german*", "One"),
        ("-place:deutschland", "Four"),
        ("person:germany", "Four"),
    ],
)
def test_place_finds_a_country_in_every_language(news: Library, query: str, titles: str) -> None:
    assert sorted(hit.listing.title for hit in news.search(query).hits) == titles.split()
