"""Whether a file has the tables of a library: nobody else's views and triggers are run, and no column is computed.

A view in the place of a table could have rows without end, and a trigger could change what it was not asked to.
"""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Collection
from contextlib import closing
from functools import cache

# Of the tables, views and triggers that the migrations make with the usual versions of SQLite: comparing it
# takes no time. Each new step has another one.
DIGEST = "e8064f7a6b13bbbb28fd9323f6c04b8ca2080cd5bc6e825140a1a18cd2c045ff"

# In which sqlite-utils keeps what steps were taken; only an upgrade reads it.
_TAKEN = "_sqlite_migrations"

# SQLite keeps statistics in tables with names of this kind, and an index changes only how long it takes.
_OURS = rf"""SELECT type, name, sql FROM sqlite_schema WHERE type <> 'index'
    AND (type <> 'table' OR name NOT LIKE 'sqlite\_%' ESCAPE '\' AND name <> '{_TAKEN}') ORDER BY name"""

# Versions of SQLite differ in the quotation marks and blanks with which they write a changed table.
_MARKS = re.compile(r"[\"'`\[\]\s]+")

# Views and virtual tables, under whichever spelling of their names SQLite finds them.
_MADE_UP = """SELECT type, name FROM sqlite_schema
    WHERE type IN ('table', 'view') AND sql NOT LIKE 'CREATE TABLE %' AND name COLLATE NOCASE IN ({0})"""
_COMPUTED = "SELECT name FROM pragma_table_xinfo(?) WHERE hidden IN (2, 3)"

_Object = tuple[str, str]


def digest(database: sqlite3.Connection) -> str:
    """Return the digest of what a library consists of."""
    return hashlib.sha256(repr(database.execute(_OURS).fetchall()).encode()).hexdigest()


def fault(database: sqlite3.Connection, version: int) -> str | None:
    """Return what of a version is missing or different, or which trigger is added; None if nothing is."""
    if digest(database) == DIGEST:
        return None
    found, expected = _objects(database), _expected(version)
    strange = [one for one in expected if found.get(one) != expected[one]]
    strange += [one for one in found if one[0] == "trigger" and one not in expected]
    return " ".join(strange[0]) if strange else unreadable(database, [_TAKEN])


def unreadable(database: sqlite3.Connection, tables: Collection[str]) -> str | None:
    """Return which of the tables is a view or virtual or has a computed column; None if none is."""
    made_up = database.execute(_MADE_UP.format(", ".join("?" * len(tables))), tuple(tables)).fetchone()
    if made_up:
        return " ".join(made_up)
    return next((f"table {table}" for table in tables if database.execute(_COMPUTED, (table,)).fetchone()), None)


def _objects(database: sqlite3.Connection) -> dict[_Object, str]:
    return {(kind, name): _MARKS.sub("", sql).lower() for kind, name, sql in database.execute(_OURS).fetchall()}


@cache
def _expected(version: int) -> dict[_Object, str]:
    from reader.library.migrations import lay_out

    with closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        lay_out(database, version)
        return _objects(database)
