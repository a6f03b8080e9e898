"""Namesakes are told apart by the people they are named together with."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.library import Library
from reader.library.names import company
from reader.model import Article, Draft, Entity

Composed = Callable[..., tuple[Draft, Article]]
Name = Callable[..., int]


@pytest.fixture
def name(library: Library, composed: Composed) -> Name:
    """Return a function that stores an article that names somebody in a role, and others."""
    count = iter(range(1000))

    def store(who: str, role: str | None, *others: str) -> int:
        key = f"{next(count)}"
        entities = (Entity(who, "person", role), *(Entity(other, "person") for other in others))
        return library.add(*composed(key, key, f"Article {key}", entities=entities)).id or 0

    return store


def articles_of(library: Library, name: str) -> list[int]:
    return [one.articles for one in library.directory.named(name)]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        pytest.param(["Tom Rey"], ["Tom Rey"], [2], id="one that few articles name"),
        pytest.param(["Tom Rey"], ["Ida Holm"], [1, 1], id="others"),
        pytest.param([], ["Tom Rey"], [1, 1], id="none"),
        pytest.param(["Rey"], ["Rey"], [1, 1], id="a surname, which may be anybody's"),
        pytest.param(["Olga Known"], ["Olga Known"], [1, 1], id="one whom many articles name"),
        pytest.param(["Olga Known", "Per Known"], ["Per Known", "Olga Known"], [2], id="two whom many articles name"),
    ],
)
def test_two_roles_in_the_same_company_are_one_person(
    library: Library, name: Name, first: list[str], second: list[str], expected: list[int]
) -> None:
    for _ in range(company._FEW):
        name("Ivo Other", None, "Olga Known", "Per Known")
    name("Ana Ruiz", "harbour pilot", *first)
    name("Ana Ruiz", "novelist", *second)
    assert articles_of(library, "Ana Ruiz") == expected


def test_of_two_namesakes_it_is_the_one_in_more_of_the_company(library: Library, name: Name) -> None:
    name("Ana Ruiz", "harbour pilot", "Tom Rey")
    name("Ana Ruiz", "novelist", "Ida Holm", "Per Lund")
    for role in ("baker", None):
        article = name("Ana Ruiz", role, "Tom Rey", "Per Lund", "Ida Holm")
        (ana, *_) = library.directory.in_articles([article])
        assert "novelist" in ana.roles, role


def test_who_is_not_introduced_is_the_best_known(library: Library, name: Name) -> None:
    for _ in range(3):
        name("Ana Ruiz", "harbour pilot")
    name("Ana Ruiz", "novelist")
    name("Ana Ruiz", None)
    assert articles_of(library, "Ana Ruiz") == [4, 1]


def test_the_company_is_looked_up_in_few_articles(library: Library, name: Name) -> None:
    def steps(articles: int) -> int:
        passed: list[int] = []
        for _ in range(articles):
            name("Ana Ruiz", "harbour pilot", *(f"Tom Rey {number}" for number in "ABC"))
        with library._access.studying() as database:
            (ana,) = (one.id for one in library.directory.named("Ana Ruiz"))
            (rey,) = database.execute("SELECT id FROM name WHERE text = 'Tom Rey A'").fetchone()
            database.set_progress_handler(lambda: passed.append(1), 10)
            company.in_company(database, [ana], [rey])
            database.set_progress_handler(None, 0)
        return len(passed)

    assert steps(60) <= 1.2 * steps(company._NEWEST)
