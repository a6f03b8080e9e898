"""What the library knows across its articles, on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.library import Library
from reader.model import Article, Draft, Entity
from tests.cli.conftest import Kreader


@pytest.fixture
def library_file(tmp_path: Path) -> Path:
    path = tmp_path / "names.db"
    library = Library.open(path)
    for number, role in enumerate(("harbour pilot", "pilot", None)):
        entities = (Entity("Ana Ruiz", "person", role), Entity("Sohail", "place"))
        article = Article("", f"Day {number}", entities=entities)
        library.add(Draft(f"{number}", f"{number}", "", b"%d" % number), article)
    library.add(Draft("x", "x", "", b"x"), Article("", "Novels", entities=(Entity("Ana Ruiz", "person", "novelist"),)))
    library.close()
    return path


def test_entities_lists_everybody_once(kreader: Kreader, library_file: Path) -> None:
    listed = kreader("--library", library_file, "entities")
    assert listed.out.splitlines() == [
        "3  person        Ana Ruiz (harbour pilot; pilot)",
        "3  place         Sohail",
        "1  person        Ana Ruiz (novelist)",
    ]
    records = kreader("--library", library_file, "entities", "--kind", "place", "--json").records
    assert [{**record, "id": 0} for record in records] == [
        {"id": 0, "name": "Sohail", "kind": "place", "roles": [], "articles": 3}
    ]


def test_entities_of_a_query_are_counted_in_what_it_finds(kreader: Kreader, library_file: Path) -> None:
    records = kreader("--library", library_file, "entities", "--json", "novels").records
    assert [(record["name"], record["articles"]) for record in records] == [("Ana Ruiz", 1)]
    nobody = kreader("--library", library_file, "entities", "xylophone")
    assert (nobody.out, nobody.err, nobody.code) == ("", "No names.\n", 0)
