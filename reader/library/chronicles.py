"""When each name was in the news and in which roles, counted as articles come and go.

The names of a library that is older than these counts have none until they are asked for: only a name in very many
articles takes so long to count that it is worth keeping.
"""

from __future__ import annotations

import sqlite3
from typing import Literal

# Identities that are compared or counted in one go: a few megabytes of rows.
_PORTION = 500

_MENTIONS = "(SELECT count(*) FROM mention WHERE mention.entity = entity.id)"
# The months of the year 0 are 0 to 11.
_MONTH = "strftime('%Y', moment, 'unixepoch') * 12 + strftime('%m', moment, 'unixepoch') - 1"

# Each counts an article as +1 or -1, in the entities that a condition names.
_MONTHS = f"""SELECT entity.identity, {_MONTH} AS month, :sign * sum({_MENTIONS})
    FROM entity CROSS JOIN article ON article.id = entity.article CROSS JOIN identity ON identity.id = entity.identity
    WHERE {{}} AND identity.chronicled AND published IS NOT NULL AND month IS NOT NULL
    GROUP BY entity.identity, month"""
_ROLES = """SELECT entity.identity, entity.role, :sign * count(DISTINCT entity.article)
    FROM entity CROSS JOIN identity ON identity.id = entity.identity
    WHERE {} AND identity.chronicled AND entity.role IS NOT NULL GROUP BY entity.identity, entity.role"""
_COUNTS = (("identity_month", "month", "mentions", _MONTHS), ("identity_role", "role", "articles", _ROLES))

_OF_ARTICLE = "entity.article = :article"
_OF_IDENTITIES = "entity.identity BETWEEN :first AND :last"


def count(database: sqlite3.Connection, article: int, sign: Literal[1, -1]) -> None:
    """Count the names of an article that was stored (1), or that is about to be taken away (-1)."""
    for table, key, value, question in _COUNTS:
        database.execute(
            f"""INSERT INTO {table} {question.format(_OF_ARTICLE)}
                ON CONFLICT (identity, {key}) DO UPDATE SET {value} = {value} + excluded.{value}""",
            {"article": article, "sign": sign},
        )


def begin(database: sqlite3.Connection, identity: int) -> None:
    """Count a name, and all that go by it, in the articles that are there; from now on it is kept up."""
    rows = database.execute(
        "SELECT id FROM identity WHERE (id = ?1 OR known_as = ?1) AND NOT chronicled", (identity,)
    ).fetchall()
    for (one,) in rows:
        database.execute("UPDATE identity SET chronicled = 1 WHERE id = ?", (one,))
        _count_anew(database, one, one)


def differs(database: sqlite3.Connection) -> bool:
    """Say whether names are not in the news when and as what they are said to be."""
    return any(
        _kept(database, table, value, *portion) != _found(database, question, *portion)
        for portion in _portions(database)
        for table, _, value, question in _COUNTS
    )


def recount(database: sqlite3.Connection) -> None:
    """Count all names anew that are counted."""
    for portion in _portions(database):
        _count_anew(database, *portion)


def _portions(database: sqlite3.Connection) -> list[tuple[int, int]]:
    (last,) = database.execute("SELECT coalesce(max(id), 0) FROM identity").fetchone()
    return [(first, first + _PORTION - 1) for first in range(1, last + 1, _PORTION)]


def _count_anew(database: sqlite3.Connection, first: int, last: int) -> None:
    values = {"first": first, "last": last, "sign": 1}
    for table, _, _, question in _COUNTS:
        database.execute(f"DELETE FROM {table} WHERE identity BETWEEN :first AND :last", values)
        database.execute(f"INSERT INTO {table} {question.format(_OF_IDENTITIES)}", values)


def _kept(database: sqlite3.Connection, table: str, value: str, first: int, last: int) -> set[tuple[int, ...]]:
    sql = f"SELECT * FROM {table} WHERE identity BETWEEN ? AND ? AND {value} <> 0"
    return set(database.execute(sql, (first, last)).fetchall())


def _found(database: sqlite3.Connection, question: str, first: int, last: int) -> set[tuple[int, ...]]:
    values = {"first": first, "last": last, "sign": 1}
    return {row for row in database.execute(question.format(_OF_IDENTITIES), values).fetchall() if row[2]}
