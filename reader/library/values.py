"""Whether the values in a library are such as kreader stores: SQLite does not check the types of columns."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

# What SQLite calls the values that a column of a type may hold.
_KINDS = {"INTEGER": "integer", "TEXT": "text", "BLOB": "blob"}

# The tables that the migrations make, without those that SQLite keeps for the full-text indexes: these have quotation
# marks around their names.
_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql GLOB 'CREATE TABLE [a-z]*'"
# The shelves whose articles are always counted.
_SHELVES = ("all", "unread", "starred", "folded")
_COUNTED = f"SELECT count(*) FROM tally WHERE shelf IN {_SHELVES}"

_COLUMNS = 'SELECT name, type, "notnull", pk FROM pragma_table_info(?)'


def strange(database: sqlite3.Connection) -> str | None:
    """Return the table, or “table.column”, that holds a wrong value or lacks one; None if none does.

    All rows are read.
    """
    return next(_strange(database), None)


def _strange(database: sqlite3.Connection) -> Iterator[str]:
    for (table,) in database.execute(_TABLES).fetchall():
        for column, declared, must_be, is_key in database.execute(_COLUMNS, (table,)).fetchall():
            kind = _KINDS.get(declared)
            wrong = f"typeof({column}) <> '{kind}'" + ("" if must_be or is_key else f" AND {column} IS NOT NULL")
            if kind and database.execute(f"SELECT 1 FROM {table} WHERE {wrong} LIMIT 1").fetchone():
                yield f"{table}.{column}"
    (counted,) = database.execute(_COUNTED).fetchone()
    if counted < len(_SHELVES):
        yield "tally"
