"""A library in a folder of its own, and short articles to put into it."""

from __future__ import annotations

import itertools
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from reader.library import Library
from reader.library.connection import Access
from reader.model import Article, Draft, Entity, EntityKind, Identity, Paragraph, Span

Add = Callable[..., int]


def compose(key: str, title: str, body: str, **fields: Any) -> tuple[Draft, Article]:
    """Make an article with one paragraph for each block of ``body``."""
    raw = fields.pop("raw", f"{key}\n{title}\n{body}".encode())
    blocks = body.split("\n\n")
    paragraphs = tuple(Paragraph(block, Span(0, len(block))) for block in blocks)
    article = Article(**{"path": key, "title": title, "paragraphs": paragraphs, "language": "en", **fields})
    return Draft(key, key, body, raw), article


def writing_connection(library: Library) -> sqlite3.Connection:
    """Return the connection that a library writes with."""
    access: Access = library._access
    assert access.writer is not None
    with access.writer.alone() as database:
        return database


def steps_of(database: sqlite3.Connection, act: Callable[[], object], portion: int = 1) -> int:
    """Count the steps of SQLite's machine for something that a connection does, in portions of so many."""
    steps = itertools.count()

    def counted() -> None:
        next(steps)

    database.set_progress_handler(counted, portion)
    act()
    database.set_progress_handler(None, 0)
    return next(steps)


def named(library: Library, name: str, kind: EntityKind | None = None) -> tuple[Identity, ...]:
    """Return those with exactly this name: namesakes are several."""
    return tuple(one for one in library.directory.known(kind, 1000) if one.name == name)


@pytest.fixture(scope="session")
def composed() -> Callable[..., tuple[Draft, Article]]:
    return compose


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def library(path: Path, blank: Path) -> Iterator[Library]:
    shutil.copyfile(blank, path)
    library = Library.open(path)
    yield library
    library.close()


@pytest.fixture
def common(library: Library) -> None:
    """Make Ana and Ruiz common names: three others are called so each, in one article."""
    names = [name for number in range(3) for name in (f"Ana Rey{number}", f"Ida{number} Ruiz")]
    draft, article = compose("names", "Names", "words", entities=tuple(Entity(name, "person") for name in names))
    library.add(draft, article)


@pytest.fixture
def add(library: Library) -> Add:
    """Return a function that stores an article under a title and gives its id."""

    def store(title: str, body: str = "", **fields: Any) -> int:
        key = fields.pop("key", f"{title}.txt")
        outcome = library.add(*compose(key, title, body, **fields))
        assert outcome.id is not None
        return outcome.id

    return store
