"""Saved searches inside queries work, and any text at all has an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from hypothesis import given

from reader.library import Library
from reader.model import Answer, Article, Draft
from tests.library.query.test_query import QUERIES

Add = Callable[..., int]
Composed = Callable[..., tuple[Draft, Article]]


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory, composed: Composed) -> Iterator[Library]:
    library = Library.open(tmp_path_factory.mktemp("saved") / "library.db")
    for title in ("Port strike", "Port opened", "Football"):
        library.add(*composed(title, title, f"{title} today."))
    for name, query in (
        ("Ports", "port sort:date"),
        ("My strikes", "query:ports strike"),
        ("Either", "(query:ports opened) OR football"),
        ("Loop", "port query:again"),
        ("Again", "query:loop"),
        ("Café “x”", "football"),
        ("Empty", "is:"),
    ):
        library.folders.save(name, query)
    yield library
    library.close()


def titles(answer: Answer) -> list[str]:
    return sorted(hit.listing.title for hit in answer.hits)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("query:ports", "Port opened, Port strike"),
        ("-query:ports", "Football"),
        ('query:"my strikes"', "Port strike"),
        ("query:either", "Football, Port opened"),
        ("query:either -query:ports", "Football"),
        ("query:por*", "Port opened, Port strike"),
        ("query:ports strike", "Port strike"),
        ('query:"cafe x"', "Football"),
        ("(query:empty OR opened) port", "Port opened"),
    ],
)
def test_a_saved_search_stands_for_what_it_asks(saved: Library, query: str, found: str) -> None:
    answer = saved.search(query)
    assert (", ".join(titles(answer)), answer.complaint) == (found, "")


def test_the_answer_names_the_saved_search_and_lights_its_words(saved: Library) -> None:
    answer = saved.search("query:ports strike")
    assert answer.understood == "query:ports strike"
    assert [answer.hits[0].snippet[slice(*span)] for span in answer.hits[0].matches] == ["Port", "strike"]
    assert len(saved.matches(1, "query:ports")) == 1


def test_a_saved_search_is_known_wherever_there_are_queries(saved: Library) -> None:
    assert len(saved.choices.found("query:ports").ids) == 2
    assert saved.facets.count("query:ports").counted == 2
    assert saved.quotations.find("query:ports").total == 0
    assert len(list(saved.extracts.of_query("query:ports"))) == 2
    folder = saved.folders.of("query:ports strike")
    assert folder is not None
    assert saved.folders.count(folder).unread == 1


@pytest.mark.parametrize(
    ("query", "complaint", "amiss"),
    [
        ("port query:nothing", "No search is saved as “nothing”.", "query:nothing"),
        ("port query:prots", "No search is saved as “prots”; perhaps you mean “Ports”.", "query:prots"),
        ("port query:loop", "query:loop asks for itself and was left out there.", "query:loop"),
        ("query:loop", "query:loop asks for itself and was left out there.", "query:loop"),
    ],
)
def test_what_cannot_be_looked_up_is_said_and_left_out(saved: Library, query: str, complaint: str, amiss: str) -> None:
    answer = saved.search(query)
    assert (titles(answer), answer.complaint) == (["Port opened", "Port strike"], complaint)
    assert [query[slice(*span)] for span in answer.amiss] == [amiss]


@pytest.mark.parametrize(
    ("query", "is_unfinished"),
    [("query:po", True), ("port query:strik", True), ('query:"my st', True), ("query:nothing", False),
     ("query:po port", False), ('query:"po"', False), ("query:loop", False)],
)  # fmt: skip
def test_the_beginning_of_a_name_may_go_on(saved: Library, query: str, is_unfinished: bool) -> None:
    assert saved.search(query).is_unfinished is is_unfinished
    assert saved.quotations.find(query).is_unfinished is is_unfinished


def test_searches_within_searches_come_to_an_end(library: Library, add: Add) -> None:
    add("Port strike")
    words = " ".join(f"-w{number}" for number in range(40))
    deep = f"{'(a OR -(' * 9}port{'))' * 9}"
    for number in range(12):
        library.folders.save(f"s{number}", f"port {words} {deep} query:s{number + 1} query:s{number + 1}")
    assert "More than 8 saved searches" in library.search("query:s0").complaint


@given(QUERIES)
def test_any_text_has_an_answer(saved: Library, text: str) -> None:
    answer = saved.search(text)
    assert answer.total == len(answer.hits) <= 3
    assert saved.quotations.find(text).total == 0
