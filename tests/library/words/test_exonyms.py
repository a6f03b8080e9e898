"""A country or a city is one place, and found under its names in all languages of the library."""

from __future__ import annotations

import pytest

from reader.library import Library
from reader.library.words.exonyms import exonyms
from reader.library.words.folding import fold
from reader.model import Entity, EntityKind, Quote, Span
from tests.library.conftest import Add


@pytest.mark.parametrize(
    ("name", "languages", "others"),
    [
        ("germany", ["de", "fr", "en", "und", "he"], ["Deutschland", "Allemagne"]),
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
        ("wien", "de", "Vienna"),
        ("roma", "it", "Rome"),
        ("peking", "de", "Beijing"),
        ("beijing", "es", "Pekín"),
        ("bayern", "de", "Bavaria"),
        ("west bank", "de", "Westjordanland"),
        ("mexico city", "es", "Ciudad de México"),
        ("africa", "de", "Afrika"),
        ("niemcy", "pl", "Germany"),
        ("сша", "ru", "United States"),
        ("мюнхен", "ru", "Munich"),
        ("німеччина", "uk", "Germany"),
        ("germany", "ja", "ドイツ"),
        ("日本", "ja", "Japan"),
        ("독일", "ko", "Germany"),
        ("德国", "zh", "Germany"),
        ("德國", "zh", "Germany"),
        ("米国", "ja", "United States"),
        ("beijing", "ko", "베이징"),
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
        ("place:german*", "One Three Two"),
        ("-place:deutschland", "Four"),
        ("person:germany", "Four"),
    ],
)
def test_place_finds_a_country_in_every_language(news: Library, query: str, titles: str) -> None:
    assert sorted(hit.listing.title for hit in news.search(query).hits) == titles.split()


def test_names_that_mean_another_place_in_english_are_left_out() -> None:
    assert "Mexico" not in exonyms("mexico city", ["de", "fr"])
    assert "Mexico" in exonyms("mexiko", ["de", "fr"], told="de")
    assert "Mexiko" not in exonyms("mexico", ["de", "fr"], told="fr")
    assert "Munich" not in exonyms("monaco", ["fr"], told="it")


def test_a_city_that_is_called_like_its_country_is_the_country() -> None:
    assert "Luxemburg" in exonyms("luxembourg", ["de"])
    assert "Kuveyt" in exonyms("kuwait", ["tr"])


@pytest.mark.parametrize("name", ["granada", "norfolk", "guadalupe", "nice", "colonia", "christmas", "world", "casey"])
def test_names_that_are_mostly_those_of_other_places_have_no_exonyms(name: str) -> None:
    assert exonyms(name, ["de", "es", "fr", "it", "nl", "no", "pt"]) == []


@pytest.mark.parametrize(
    ("kind", "name", "language", "again", "other"),
    [
        ("place", "United States", "en", "Vereinigte Staaten", "de"),
        ("place", "États-Unis", "fr", "USA", "de"),
        ("place", "Wien", "de", "Vienna", "en"),
        ("place", "Pékin", "fr", "Peking", "de"),
        ("organisation", "United Nations", "en", "Vereinte Nationen", "de"),
        ("organisation", "ONU", "fr", "UN", "en"),
        ("organisation", "Europäische Union", "de", "Union européenne", "fr"),
        ("organisation", "Otan", "fr", "NATO", "en"),
        ("organisation", "Weißes Haus", "de", "White House", "en"),
    ],
)
def test_a_place_or_body_is_one_in_all_languages(
    library: Library, add: Add, kind: EntityKind, name: str, language: str, again: str, other: str
) -> None:
    add("One", "It sails.", entities=(Entity(name, kind),), language=language)
    add("Two", "It sails.", entities=(Entity(again, kind),), language=other)
    assert [(one.name, one.articles) for one in library.directory.known()] == [(name, 2)]
    field = "place" if kind == "place" else "org"
    for asked in (name, again):
        assert {hit.listing.title for hit in library.search(f'{field}:"{asked}"').hits} == {"One", "Two"}


def test_a_place_is_called_as_most_articles_call_it(library: Library, add: Add) -> None:
    add("One", "Es segelt.", entities=(Entity("Deutschland", "place"),), language="de")
    for title in ("Two", "Three"):
        assert [one.name for one in library.directory.known()] == ["Deutschland"]
        add(title, "It sails.", entities=(Entity("Germany", "place"),))
    assert [(one.name, one.articles) for one in library.directory.known()] == [("Germany", 3)]
    for asked in ("Germany", "Deutschland"):
        assert len(library.search(f"place:{asked}").hits) == 3
    add("Four", "Es segelt wieder.", entities=(Entity("Deutschland", "place"),), language="de")
    assert [(one.name, one.articles) for one in library.directory.known()] == [("Germany", 4)]


def test_an_article_shows_a_place_in_its_own_script_unless_the_user_renamed_it(library: Library, add: Add) -> None:
    def shown() -> list[tuple[str, ...]]:
        articles = [library.article(one).article for one in ids]
        return [(article.entities[0].name, article.quotes[0].speaker or "") for article in articles]

    def said_by(name: str) -> tuple[Quote, ...]:
        return (Quote(0, Span(0, 3), "direct", speaker=name, basis="stated"),)

    ids = [
        add(title, body, entities=(Entity(name, "place"),), quotes=said_by(name), language=language)
        for title, body, name, language in (
            ("One", "船が出た。", "ドイツ", "ja"),
            ("Two", "船が来た。", "ドイツ", "ja"),
            ("Three", "It sails.", "Germany", "en"),
        )
    ]
    assert shown() == [("ドイツ", "ドイツ"), ("ドイツ", "ドイツ"), ("Germany", "Germany")]
    (germany,) = library.directory.known()
    assert germany.name == "ドイツ"
    library.directory.rename([germany.id], "Deutschland", "place")
    assert {name for name, _ in shown()} == {"Deutschland"}


@pytest.mark.parametrize(("one", "into"), [("Reich", "Deutschland"), ("Deutschland", "Reich")])
def test_a_place_that_the_user_ruled_on_keeps_its_name(library: Library, add: Add, one: str, into: str) -> None:
    add("One", "Es segelt.", entities=(Entity("Deutschland", "place"), Entity("Reich", "place")), language="de")
    known = {place.name: place.id for place in library.directory.known()}
    library.directory.merge([known[one]], known[into])
    for title in ("Two", "Three", "Four"):
        add(title, "It sails.", entities=(Entity("Germany", "place"),))
    assert [place.name for place in library.directory.known()] == [into]
    assert [place.name for place in library.directory.merged(known[into])] == [one]


@pytest.mark.parametrize(
    ("name", "language", "again", "other", "kind"),
    [
        ("Iceland", "en", "Island", "en", "place"),  # it is Iceland's name in German only
        ("Grenada", "en", "Granada", "es", "place"),
        ("Germany", "en", "Deutschland", "de", "work"),
    ],
)
def test_what_may_be_another_place_stays_apart(
    library: Library, add: Add, name: str, language: str, again: str, other: str, kind: EntityKind
) -> None:
    add("One", "It sails.", entities=(Entity(name, "place"),), language=language)
    add("Two", "It sails.", entities=(Entity(again, kind),), language=other)
    add("Three", "Es segelt.", language="de")
    assert len(library.directory.known()) == 2


def test_names_that_were_apart_become_one_as_articles_are_stored(library: Library, add: Add) -> None:
    add("One", "It sails.", entities=(Entity("Peking", "place"),), language="de")
    add("Two", "It sails.", entities=(Entity("Beijing", "place"), Entity("Peking", "place")), language="en")
    for title in ("Three", "Four"):
        add(title, "It sails.", entities=(Entity("Peking", "place"),), language="de")
    add("Five", "It sails.", entities=(Entity("Beijing", "place"),), language="en")
    assert {one.name: one.articles for one in library.directory.known()} == {"Peking": 5, "Beijing": 1}


def test_a_place_put_apart_by_hand_stays_apart(library: Library, add: Add) -> None:
    for title in ("One", "Two"):
        add(title, "It sails.", entities=(Entity("Peking", "place"),), language="de")
    add("Three", "It sails.", entities=(Entity("Beijing", "place"), Entity("Peking", "place")), language="en")
    beijing = next(one.id for one in library.directory.known() if one.name == "Beijing")
    library.directory.drop([beijing])
    add("Four", "It sails.", entities=(Entity("Beijing", "place"),), language="en")
    assert {one.name: one.articles for one in library.directory.known()} == {"Peking": 3}


def test_a_place_that_others_were_merged_into_keeps_its_articles(library: Library, add: Add) -> None:
    for title in ("One", "Two", "Three"):
        add(title, "It sails.", entities=(Entity("Peking", "place"),), language="de")
    add("Four", "It sails.", entities=(Entity("Beijing", "place"), Entity("Peking", "place")), language="en")
    add("Five", "It sails.", entities=(Entity("The capital", "place"),), language="en")
    named = {one.name: one.id for one in library.directory.known()}
    library.directory.merge([named["The capital"]], named["Beijing"])
    add("Six", "It sails.", entities=(Entity("Beijing", "place"),), language="en")
    assert {one.name: one.articles for one in library.directory.known()} == {"Peking": 4, "Beijing": 3}


def test_names_of_a_place_that_one_article_tells_apart_stay_apart(library: Library, add: Add) -> None:
    add("One", "It sails.", entities=(Entity("Peking", "place"),), language="de")
    add("Two", "It sails.", entities=(Entity("Beijing", "place"), Entity("Peking", "place")), language="en")
    assert len(library.directory.known()) == 2
