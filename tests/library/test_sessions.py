"""A session is kept completely; anything else in its place does not stop the reader."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from reader.library import Library
from reader.model import Session

KEPT = Session(
    "starred", 7, 2, 3, 'talks "no deal', True, 4, 5, 9, "text", True, True, 40, 30, True,
    {"kreader-dark": "kreader-light"}, ("port", "no deal"), True,
)  # fmt: skip


def test_a_session_comes_back(library: Library, path: Path) -> None:
    assert library.sessions.last() == Session()
    library.sessions.keep(Session(query="first"))
    library.sessions.keep(KEPT)
    other = Library.open(path)
    assert other.sessions.last() == KEPT
    other.close()


@pytest.mark.parametrize(
    ("place", "session"),
    [
        ("", Session()),
        ("{", Session()),
        ("[1]", Session()),
        ("null", Session()),
        ("[" * 100_000, Session()),
        (b"\xff", Session()),
        ('{"shelf": "folder", "query": "port"}', Session(query="port")),
        ('{"shelf": ["all"], "held": "7", "above": -1, "hidden": 1, "story": 9223372036854775808}', Session()),
        ('{"themes": {"kreader-dark": ["kreader-light"]}}', Session()),
        ('{"theme": "kreader-light", "instead_of": "kreader-dark"}', Session(themes={"kreader-dark": "kreader-light"})),
        ('{"earlier": ["port", "no deal"]}', Session(earlier=("port", "no deal"))),
        ('{"earlier": ["port", 5]}', Session()),
        ('{"earlier": "port"}', Session()),
        ('{"theme": "", "instead_of": ""}', Session()),
        ('{"theme": 5}', Session()),
        ('{"held": true, "article": 5.0, "query": null, "of a newer version": 1, "hit": 3}', Session(hit=3)),
    ],
)
def test_what_cannot_be_used_is_passed_over(library: Library, path: Path, place: object, session: Session) -> None:
    with sqlite3.connect(path) as database:
        database.execute("INSERT INTO session VALUES (1, ?)", (place,))
    database.close()
    assert library.sessions.last() == session


def test_every_field_is_kept_as_plain_json(library: Library, path: Path) -> None:
    library.sessions.keep(KEPT)
    with sqlite3.connect(path) as database:
        (place,) = database.execute("SELECT place FROM session").fetchone()
    database.close()
    assert list(json.loads(place)) == [*Session.__dataclass_fields__]


def test_a_library_that_may_only_be_read_keeps_none(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Library.open(path).close()
    monkeypatch.setattr("reader.library.opening._writable", lambda path: False)
    library = Library.open(path)
    library.sessions.keep(KEPT)
    assert library.sessions.last() == Session()
    library.close()
