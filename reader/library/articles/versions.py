"""What the library has already of articles that come in: the same bytes, or an older version under the same key."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import NamedTuple, Protocol


class Version(Protocol):
    """An article as it comes in: the digest of its bytes, and the key that names it in the world."""

    @property
    def digest(self) -> bytes:
        """The SHA-256 of its bytes."""

    @property
    def key(self) -> str:
        """What stays the same when its bytes change."""


class Known(NamedTuple):
    """What must be known of a stored article to decide about one that comes in."""

    id: int
    title: str
    imported: str
    analysed: int
    digest: bytes
    key: str


_KNOWN = "SELECT id, title, imported, analysed, digest, key FROM article"


def find(database: sqlite3.Connection, digest: bytes) -> Known | None:
    """Give the article whose shown version has these bytes."""
    row = database.execute(f"{_KNOWN} WHERE digest = ?", (digest,)).fetchone()
    return None if row is None else Known(*row)


def find_version(database: sqlite3.Connection, record: Version) -> Known | None:
    """Give the article that has the same bytes, or else the same key."""
    known = find(database, record.digest)
    row = None if known else database.execute(f"{_KNOWN} WHERE key = ?", (record.key,)).fetchone()
    return Known(*row) if row else known


def known(database: sqlite3.Connection, digests: Sequence[bytes]) -> dict[bytes, tuple[Known, int | None]]:
    """Give the articles whose shown versions have one of these bytes, each with its story, by their digests."""
    marks = ", ".join("?" * len(digests))
    columns = _KNOWN.replace(" FROM", ", story_id FROM")
    rows = database.execute(f"{columns} WHERE digest IN ({marks})", digests).fetchall()
    return {known.digest: (known, story) for *columns, story in rows for known in (Known(*columns),)}


def held(database: sqlite3.Connection, prepared: Sequence[Version]) -> set[bytes | str]:
    """Give those digests and keys of articles made ready that the library has."""
    found: set[bytes | str] = set()
    for column in ("digest", "key"):
        values = [getattr(record, column) for record in prepared]
        marks = ", ".join("?" * len(values))
        found.update(
            value for (value,) in database.execute(f"SELECT {column} FROM article WHERE {column} IN ({marks})", values)
        )
    return found
