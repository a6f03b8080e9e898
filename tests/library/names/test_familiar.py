"""People are one though some papers call them by a pet name, without an initial or without "Jr."."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.library import Library
from reader.model import Article, Draft, Entity
from tests.library.conftest import named

Composed = Callable[..., tuple[Draft, Article]]
Name = Callable[..., int]
People = list[tuple[str, str | None]]


@pytest.fixture
def name(library: Library, composed: Composed) -> Name:
    """Return a function that stores an article that names people, each in a role."""
    count = iter(range(1000))

    def store(*people: tuple[str, str | None], key: str = "") -> int:
        key = key or f"{next(count)}"
        entities = tuple(Entity(who, "person", role) for who, role in people)
        return library.add(*composed(key, key, f"Words of {key}{entities}", entities=entities)).id or 0

    return store


def known(library: Library) -> list[tuple[str, int]]:
    return [(one.name, one.articles) for one in library.directory.known()]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Ana B. Ruiz", "Ana Ruiz", id="an initial"),
        pytest.param("Ana B. C. Ruiz", "Ana Ruiz", id="two initials"),
        pytest.param("Ana B Ruiz Soto", "Ana Ruiz Soto", id="two surnames"),
        pytest.param("Ana Bela Ruiz", "Ana B. Ruiz", id="the initial of a name"),
        pytest.param("Joseph Selm", "Joe Selm", id="a pet name"),
        pytest.param("Joe Selm", "Joseph R. Selm Jr.", id="a pet name of a son"),
        pytest.param("Charles E. Selm", "Chuck Selm", id="a pet name and an initial"),
    ],
)
@pytest.mark.parametrize("is_first", [True, False])
def test_one_person_by_role(library: Library, name: Name, one: str, other: str, is_first: bool) -> None:
    for who in (one, other) if is_first else (other, one):
        name((who, "Senator"))
    assert [articles for _, articles in known(library)] == [2]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Ana Ruiz Jr.", "Ana Ruiz", id="a son is called like his father"),
        pytest.param("Ana Ruiz III", "Ana Ruiz Jr.", id="another generation"),
        pytest.param("Ana B. Ruiz", "Ana C. Ruiz", id="another initial"),
        pytest.param("Ana Bela Ruiz", "Ana Ruiz", id="one name more"),
        pytest.param("Ana Ruiz Soto", "Ana Ruiz", id="another surname"),
        pytest.param("Joe Selm", "John Selm", id="another given name"),
        pytest.param("A. Ruiz", "Ana Ruiz", id="an initial alone"),
    ],
)
def test_two_people_in_one_role(library: Library, name: Name, one: str, other: str) -> None:
    name((one, "Senator")), name((other, "Senator"))
    assert [articles for _, articles in known(library)] == [1, 1]


def test_another_initial_is_another_person(library: Library, name: Name) -> None:
    for who in ("Ana Ruiz", "Ana B. Ruiz", "Ana C. Ruiz"):
        name((who, "harbour pilot"))
    assert known(library) == [("Ana Ruiz", 2), ("Ana C. Ruiz", 1)]


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        pytest.param([("Joseph Selm", "mayor"), ("Joe Selm", None)], [1, 1], id="no role"),
        pytest.param([("Joseph Selm", "mayor"), ("Joe Selm", "novelist")], [1, 1], id="another role"),
        pytest.param([("Joseph Selm Jr.", "mayor"), ("Joe Selm", "novelist")], [1, 1], id="a son"),
        pytest.param([*[("Joe Selm", "mayor")] * 10, ("Joseph Selm", None)], [11], id="but everybody knows one"),
        pytest.param([*[("Joe Selm", "mayor")] * 10, ("Joseph Selm", "heir")], [10, 1], id="a relative of that one"),
    ],
)
def test_in_a_family_many_are_called_alike(library: Library, name: Name, people: People, expected: list[int]) -> None:
    for one in people:
        name(one)
    assert [articles for _, articles in known(library)] == expected


@pytest.mark.usefixtures("common")
@pytest.mark.parametrize(
    ("company", "expected"),
    [
        pytest.param([("Tom Rey", None)], [2], id="the same company"),
        pytest.param([], [1, 1], id="no company"),
    ],
)
def test_a_common_name_is_told_by_its_company(
    library: Library, name: Name, company: People, expected: list[int]
) -> None:
    name(("Ana B. Ruiz", "pilot"), ("Tom Rey", None))
    name(("Ana Ruiz", "novelist"), *company)
    articles = [one.articles for who in ("Ana B. Ruiz", "Ana Ruiz") for one in named(library, who)]
    assert articles == expected


def test_somebody_is_called_as_most_articles_do(library: Library, name: Name) -> None:
    name(("Joseph R. Selm Jr.", "President"))
    for _ in range(2):
        name(("Joe Selm", "President"))
    assert known(library) == [("Joe Selm", 3)]
    name(("Joseph R. Selm Jr.", "President"))
    assert known(library) == [("Joe Selm", 4)]


def test_what_an_article_tells_apart_stays_so(library: Library, name: Name) -> None:
    name(("Joe Selm", "mayor"), ("Joseph Selm", "mayor"))
    assert [articles for _, articles in known(library)] == [1, 1]
