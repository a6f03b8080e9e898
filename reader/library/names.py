"""Proper names, each stored once: of sources, authors, speakers, tags, people, places and organisations."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import overload

from reader.library import beside


@overload
def name_id(database: sqlite3.Connection, text: str) -> int: ...
@overload
def name_id(database: sqlite3.Connection, text: None) -> None: ...
@overload
def name_id(database: sqlite3.Connection, text: str | None) -> int | None: ...
def name_id(database: sqlite3.Connection, text: str | None) -> int | None:
    """Give the number of a name, storing it when it is new."""
    if text is None:
        return None
    row = database.execute("SELECT id FROM name WHERE text = ?", (text,)).fetchone()
    if row is not None:
        return int(row[0])
    number = database.execute("INSERT INTO name (text) VALUES (?)", (text,)).lastrowid or 0
    database.execute("INSERT INTO names (rowid, text) VALUES (?, ?)", (number, text))
    beside.put(database, "names", number, text)
    return number


def name_ids(database: sqlite3.Connection, texts: Iterable[str]) -> list[int]:
    """Give the numbers of several names, in their order."""
    return [name_id(database, text) for text in texts]
