"""Names that are spelt in another way, or with initials, are no other names."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.library import Library
from reader.model import Article, Draft, Entity, EntityKind, Paragraph, Place, Quote, Span

Composed = Callable[..., tuple[Draft, Article]]
Name = Callable[..., int]


@pytest.fixture
def name(library: Library) -> Name:
    """Return a function that stores an article in which somebody speaks, in a role."""
    count = iter(range(1000))

    def store(who: str, role: str | None = None, kind: EntityKind = "person") -> int:
        key, text = f"{next(count)}", f"{who} spoke. “It is late.”"
        said = Span(text.index("“"), len(text))
        entities = (Entity(who, kind, role, (), (Place(0, 0, len(who)),)),)
        quotes = (Quote(0, said, "direct", speaker=who),)
        article = Article(key, key, paragraphs=(Paragraph(text, said),), quotes=quotes, entities=entities)
        return library.add(Draft(key, key, text, f"{key}{text}".encode()), article).id or 0

    return store


def known(library: Library) -> list[tuple[str, int]]:
    return [(one.name, one.articles) for one in library.directory.known()]


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        pytest.param("Velm-sur-Mér", "Velm Sur Mer", "place", id="accents, case and hyphens"),
        pytest.param("VelmWorks", "Velmworks", "organisation", id="the case of a long word"),
        pytest.param("St Velm", "St. Velm", "place", id="full stops"),
        pytest.param("Osk Tae-yon", "Osk Tae Yon", "person", id="syllables"),
    ],
)
def test_other_spellings_are_the_same(library: Library, name: Name, one: str, other: str, kind: EntityKind) -> None:
    first, second = name(one, kind=kind), name(other, kind=kind)
    assert known(library) == [(one, 2)]
    field = {"organisation": "org"}.get(kind, kind)
    for asked in (one, other):
        for query in (f'{field}:"{asked}"', f'speaker:"{asked}"'):
            assert {hit.listing.id for hit in library.search(query).hits} == {first, second}, query
    (shown,) = library.article(second).article.entities
    assert (shown.name, shown.aliases) == (one, (other,))
    dossier = library.directory.dossier(library.directory.known()[0].id)
    assert dossier is not None
    assert dossier.others == (other,)
    assert len(dossier.appearances) == 2
    assert dossier.quotes_by[0].articles == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Velm Lines", "Velm Lines, Inc.", id="the form of a company"),
        pytest.param("V.L.M.", "VLM", id="initials"),
        pytest.param("U.S. Velm Board", "US Velm Board", id="a country"),
    ],
)
@pytest.mark.parametrize("is_turned", [False, True])
def test_a_body_is_written_in_two_ways(library: Library, name: Name, one: str, other: str, is_turned: bool) -> None:
    first, second = (other, one) if is_turned else (one, other)
    both = {name(first, kind="organisation"), name(second, kind="organisation")}
    assert known(library) == [(first, 2)]
    for query in (f'org:"{first}"', f'org:"{second}"', f'speaker:"{first}"'):
        assert {hit.listing.id for hit in library.search(query).hits} == both, query


@pytest.mark.parametrize("names", [("Velm Lines", "Velm Lines Group"), ("Velm Lines Inc.", "Velm Lines Ltd.")])
def test_another_form_is_another_body(library: Library, name: Name, names: tuple[str, str]) -> None:
    for one in names:
        name(one, kind="organisation")
    assert len(known(library)) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("VeL", "Vel", id="the case of a short word"),
        pytest.param("Velm+", "Velm", id="a sign"),
        pytest.param("Velm", "Velm Lines", id="another word"),
        pytest.param("Velm Brenn", "Brenn Velm", id="another order"),
    ],
)
def test_other_names_are_others(library: Library, name: Name, one: str, other: str) -> None:
    name(one, kind="organisation"), name(other, kind="organisation")
    assert sorted(known(library)) == sorted([(one, 1), (other, 1)])


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        pytest.param("pilot", [("Ana Ruiz", 2)], id="the role agrees"),
        pytest.param(None, [("Ana B. Ruiz", 1), ("Ana Ruiz", 1)], id="no role, as for father and son"),
        pytest.param("baker", [("Ana B. Ruiz", 1), ("Ana Ruiz", 1)], id="the role differs"),
    ],
)
def test_an_initial_is_left_out_if_the_role_agrees(
    library: Library, name: Name, role: str | None, expected: list[tuple[str, int]]
) -> None:
    name("Ana Ruiz", "harbour pilot"), name("Ana B. Ruiz", role)
    assert known(library) == expected


@pytest.mark.parametrize(
    ("known_before", "entities"),
    [
        pytest.param([], [("Velm Lines", "organisation"), ("Velm Lines Inc.", "organisation")], id="a form"),
        pytest.param(["Velm"], [("Velm Inc.", "organisation"), ("Velm", "organisation")], id="the form first"),
        pytest.param(["Velm"], [("Velm Inc.", "organisation"), ("Velm Ltd.", "organisation")], id="two forms"),
        pytest.param(["Velm"], [("Velm", "product"), ("Velm", "organisation")], id="two kinds"),
        pytest.param([], [("Ana Ruiz", "person"), ("Ana B. Ruiz", "person")], id="an initial"),
    ],
)
def test_what_an_article_tells_apart_stays_so(
    library: Library, name: Name, composed: Composed, known_before: list[str], entities: list[tuple[str, EntityKind]]
) -> None:
    for one in known_before:
        name(one, kind="organisation")
    found = tuple(Entity(one, kind, "pilot" if kind == "person" else None) for one, kind in entities)
    article = library.add(*composed("key", "T", "words", entities=found)).id or 0
    assert len({*library.article(article).identities}) == 2
    assert {one.articles for one in library.directory.in_articles([article])} == {1}


def test_somebody_is_found_with_an_initial_and_without(library: Library, name: Name) -> None:
    plain, initial = name("Ana Ruiz", "harbour pilot"), name("Ana B. Ruiz", "pilot")
    for query in ('person:"ana ruiz"', 'person:"ana b. ruiz"', 'speaker:"ana ruiz"'):
        assert {hit.listing.id for hit in library.search(query).hits} == {plain, initial}, query
    dossier = library.directory.dossier(library.directory.known()[0].id)
    assert dossier is not None
    assert dossier.others == ("Ana B. Ruiz",)
