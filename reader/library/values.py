"""Whether the values in a library are such as kreader stores: SQLite does not check the types of columns."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

# What SQLite calls the values of each type of column.
_KINDS = {"INTEGER": "integer", "TEXT": "text", "BLOB": "blob"}

# The tables that the migrations make, without those that SQLite keeps for the full-text indexes; a user may add others.
TABLES = (
    "alias", "arrears", "article", "attribution", "byline", "cut", "entity", "fingerprint", "folder",
    "fresh_fingerprint", "held_tag", "identity", "identity_month", "identity_role", "line", "mention", "name", "note",
    "original", "own_tag", "parting", "quote", "removed", "removed_beside", "session", "sketch", "stretch",
    "subscription", "tag", "tally", "text", "watched_file", "watched_folder", "word",
)  # fmt: skip

# The shelves whose articles are always counted.
_SHELVES = ("all", "unread", "starred", "folded")
_COUNTED = f"SELECT count(*) FROM tally WHERE shelf IN {_SHELVES}"

# The columns that hold lists of texts as JSON.
_LISTS = (("entity", "aliases"), ("identity", "roles"), ("subscription", "tags"), ("subscription", "private"))

#: The condition that such a column holds something else.
NO_LIST = """CASE WHEN json_valid({0}) THEN json_type({0}) <> 'array'
    OR EXISTS (SELECT 1 FROM json_each({0}) WHERE type <> 'text') ELSE 1 END"""

_WITHOUT_TEXT = "SELECT 1 FROM article WHERE id NOT IN (SELECT id FROM text)"

_COLUMNS = """SELECT name, type, "notnull" OR pk FROM pragma_table_info(?)"""


def strange(database: sqlite3.Connection) -> str | None:
    """Return the table, or “table.column”, that holds a wrong value or lacks one; None if none does.

    A number of a row that is not there is a wrong value, too.

    All rows are read.
    """
    return next(_strange(database), None)


def _strange(database: sqlite3.Connection) -> Iterator[str]:
    for table in TABLES:
        kinds = {name: _kinds(*column) for name, *column in database.execute(_COLUMNS, (table,)).fetchall()}
        flags = ", ".join(f"max(typeof({name}) NOT IN ({allowed}))" for name, allowed in kinds.items())
        wrong = database.execute(f"SELECT {flags} FROM {table}").fetchone()
        yield from (f"{table}.{name}" for name, is_wrong in zip(kinds, wrong, strict=True) if is_wrong)
    for table, column in _LISTS:
        if database.execute(f"SELECT 1 FROM {table} WHERE {NO_LIST.format(column)}").fetchone():
            yield f"{table}.{column}"
    for broken in database.execute("PRAGMA foreign_key_check"):
        yield str(broken[0])
    if database.execute(_WITHOUT_TEXT).fetchone():
        yield "text"
    (counted,) = database.execute(_COUNTED).fetchone()
    if counted < len(_SHELVES):
        yield "tally"


def _kinds(declared: str, must_be: int) -> str:
    """Return what SQLite calls the values that a column may hold, for a condition."""
    return f"'{_KINDS[declared]}'" + ("" if must_be else ", 'null'")
