"""Namesakes are told apart by the people they are named together with."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.library import Library
from reader.library.names import company
from reader.model import Article, Draft, Entity
from tests.library.conftest import named

Composed = Callable[..., tuple[Draft, Article]]
Name = Callable[..., int]

pytestmark = pytest.mark.usefixtures("common")

_KNOWN = ("Olga Known", "Per Known", "Una Known")


@pytest.fixture
def name(library: Library, composed: Composed) -> Name:
    """Return a function that stores an article that names somebody in a role, and others."""
    count = iter(range(1000))

    def store(who: str, role: str | None, *others: str, key: str = "") -> int:
        number = f"{next(count)}"
        entities = (Entity(who, "person", role), *(Entity(other, "person") for other in others))
        return library.add(*composed(key or number, number, f"Article {number}", entities=entities)).id or 0

    return store


def articles_of(library: Library, name: str) -> list[int]:
    return [one.articles for one in named(library, name)]


def test_a_surname_with_its_role_is_told_by_its_company(library: Library, name: Name) -> None:
    name("Tom Rey", "foreign minister", "Ida Holm")
    name("Uno Rey", "justice minister")
    name("Rey", "minister", "Ida Holm")
    name("Rey", "minister")
    assert (articles_of(library, "Tom Rey"), articles_of(library, "Uno Rey")) == ([2], [1])
    assert articles_of(library, "Rey") == [1]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        pytest.param(["Tom Rey"], ["Tom Rey"], [2], id="one that few articles name"),
        pytest.param(["Tom Rey"], ["Ida Holm"], [1, 1], id="others"),
        pytest.param([], ["Tom Rey"], [1, 1], id="none"),
        pytest.param(["Rey"], ["Rey"], [1, 1], id="a surname, which may be anybody's"),
        pytest.param(["Olga Known"], ["Olga Known"], [1, 1], id="one whom many articles name"),
        pytest.param(
            ["Olga Known", "Per Known"], ["Olga Known", "Per Known"], [1, 1], id="two whom many articles name"
        ),
        pytest.param(list(_KNOWN), list(_KNOWN), [2], id="three whom many articles name"),
    ],
)
def test_two_roles_in_the_same_company_are_one_person(
    library: Library, name: Name, first: list[str], second: list[str], expected: list[int]
) -> None:
    for _ in range(company._FEW):
        name("Ivo Other", None, *_KNOWN)
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


def test_a_new_version_is_of_a_better_known_namesake_in_the_same_company(library: Library, name: Name) -> None:
    name("Ana Ruiz", "harbour pilot", "Tom Rey"), name("Ana Ruiz", "pilot")
    name("Ana Ruiz", "novelist", key="changed")
    assert articles_of(library, "Ana Ruiz") == [2, 1]
    name("Ana Ruiz", "novelist", "Ida Holm", key="changed")
    assert articles_of(library, "Ana Ruiz") == [2, 1]
    name("Ana Ruiz", "novelist", "Tom Rey", key="changed")
    assert articles_of(library, "Ana Ruiz") == [3]


def test_a_new_version_of_a_surname_is_nobody_else(library: Library, name: Name) -> None:
    for key in ("", "changed", "changed"):
        name("Ruiz", None, "Tom Rey", key=key)
    assert articles_of(library, "Ruiz") == [1, 1]


def test_a_new_version_keeps_whom_the_user_merged(library: Library, name: Name) -> None:
    name("Ana Ruiz", "harbour pilot", "Tom Rey"), name("Ana Ruiz", "pilot"), name("A. Ruiz", None)
    name("Ana Ruiz", "novelist", key="changed")
    (_, novelist), (short,) = named(library, "Ana Ruiz"), named(library, "A. Ruiz")
    library.directory.merge([short.id], novelist.id)
    name("Ana Ruiz", "novelist", "Tom Rey", key="changed")
    assert articles_of(library, "Ana Ruiz") == [2, 2]


@pytest.mark.parametrize(
    ("articles", "others"), [pytest.param(3, 1, id="many articles"), pytest.param(1, 4, id="many names")]
)
def test_the_company_takes_the_same_time_in(library: Library, name: Name, articles: int, others: int) -> None:
    def steps(articles: int, others: int) -> int:
        passed: list[int] = []
        for _ in range(articles):
            name(f"Ana Ruiz {others}", "harbour pilot", *(f"Tom Rey {number}" for number in range(others)))
        (ana,) = (one.id for one in named(library, f"Ana Ruiz {others}"))
        with library._access.studying() as database:
            numbers = [one for (one,) in database.execute("SELECT id FROM name ORDER BY id").fetchall()]
            database.set_progress_handler(lambda: passed.append(1), 10)
            company.in_company(database, [ana], numbers)
            database.set_progress_handler(None, 0)
        return len(passed)

    few = steps(company._NEWEST, company._MOST_NAMES)
    assert steps(articles * company._NEWEST, others * company._MOST_NAMES) <= 1.2 * few
