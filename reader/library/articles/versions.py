"""Looks up arriving articles in the library: the same bytes, or an older version under the same key."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

#: What stands in the key of an entry of a feed or file before its own part, and in that of no whole file.
ENTRY = "#"


class Known(NamedTuple):
    """What must be known of a stored article to decide about an arriving one."""

    id: int
    title: str
    imported: str
    analysed: int
    digest: bytes
    key: str


_KNOWN = "SELECT id, title, imported, analysed, digest, key FROM article"


def find_version(database: sqlite3.Connection, digest: bytes, key: str) -> Known | None:
    """Return the article whose shown version has these bytes, or else the one under the same key."""
    return _find(database, "digest", digest) or _find(database, "key", key)


def _find(database: sqlite3.Connection, column: str, value: bytes | str) -> Known | None:
    row = database.execute(f"{_KNOWN} WHERE {column} = ?", (value,)).fetchone()
    return Known(*row) if row else None


def has_key(database: sqlite3.Connection, key: str) -> bool:
    """Whether an article has this key, or that of an entry in what is there."""
    entries = f"key >= ? || '{ENTRY}' AND key < ? || '{chr(ord(ENTRY) + 1)}'"
    return database.execute(f"SELECT 1 FROM article WHERE key = ? OR {entries}", (key,) * 3).fetchone() is not None


def is_there(database: sqlite3.Connection, article_id: int) -> bool:
    """Whether there is an article of this id."""
    return database.execute("SELECT 1 FROM article WHERE id = ?", (article_id,)).fetchone() is not None


def known(database: sqlite3.Connection, digests: Sequence[bytes]) -> dict[bytes, tuple[Known, int | None]]:
    """Return the articles whose shown version has one of these digests, each with its story, by digest."""
    marks = ", ".join("?" * len(digests))
    columns = _KNOWN.replace(" FROM", ", story_id FROM")
    rows = database.execute(f"{columns} WHERE digest IN ({marks})", digests).fetchall()
    return {known.digest: (known, story) for *columns, story in rows for known in (Known(*columns),)}


def find_stored(database: sqlite3.Connection, digests: Sequence[bytes], keys: Sequence[str]) -> set[bytes | str]:
    """Return those of the digests and keys that the library has already."""
    return _with(database, "digest", digests) | _with(database, "key", keys)


def _with(database: sqlite3.Connection, column: str, values: Sequence[bytes] | Sequence[str]) -> set[bytes | str]:
    marks = ", ".join("?" * len(values))
    rows = database.execute(f"SELECT {column} FROM article WHERE {column} IN ({marks})", values)
    return {value for (value,) in rows}
