"""Extra indexes for the few names and notes in scripts that are cut into pairs of characters."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Literal

from reader.library.words import bigrams

Index = Literal["names", "noted"]

_TABLES: Mapping[Index, str] = {"names": "name", "noted": "note"}


def index_for(index: Index, typed: str) -> str:
    """Return the name of the index table in which a typed text is found."""
    return f"{index}_cut" if bigrams.needed(typed) else index


def put(database: sqlite3.Connection, index: Index, number: int, text: str) -> None:
    """Add a name or note to the index, if it needs that."""
    if bigrams.needed(text):
        database.execute(f"INSERT INTO {index}_cut (rowid, text) VALUES (?, ?)", (number, bigrams.cut(text)))


def take_out(database: sqlite3.Connection, index: Index, number: int, text: str) -> None:
    """Remove a name or note from the index."""
    if bigrams.needed(text):
        sql = f"INSERT INTO {index}_cut ({index}_cut, rowid, text) VALUES ('delete', ?, ?)"
        database.execute(sql, (number, bigrams.cut(text)))


def differs(index: Index, database: sqlite3.Connection) -> bool:
    """Whether the indexes lack anything; raises sqlite3.DatabaseError if they are damaged."""
    database.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
    database.execute(f"INSERT INTO {index}_cut ({index}_cut) VALUES ('integrity-check')")
    known = {number for (number,) in database.execute(f"SELECT id FROM {index}_cut_docsize").fetchall()}
    return known != {number for number, _ in _needy(index, database)}


def rebuild(index: Index, database: sqlite3.Connection) -> None:
    """Rebuild both indexes."""
    database.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
    fill(index, database)


def fill(index: Index, database: sqlite3.Connection) -> None:
    """Rebuild the index in pairs."""
    database.execute(f"INSERT INTO {index}_cut ({index}_cut) VALUES ('delete-all')")
    for number, text in _needy(index, database):
        put(database, index, number, text)


def _needy(index: Index, database: sqlite3.Connection) -> list[tuple[int, str]]:
    # SQLite leaves out what is plain Latin faster than Python could look at it; its GLOB ends at a zero.
    beyond_latin = "text GLOB '*[\u0e01-\U0010ffff]*' OR instr(text, char(0))"
    sql = f"SELECT id, text FROM {_TABLES[index]} WHERE {beyond_latin}"
    return [(number, text) for number, text in database.execute(sql).fetchall() if bigrams.needed(text)]
