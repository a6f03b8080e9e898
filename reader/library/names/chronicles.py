"""When each name was in the news and in which roles, counted as articles come and go.

In a library older than these counts, names are counted only when somebody asks: only a name in very many articles takes
long enough to count for the result to be worth keeping.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable
from typing import Literal

from reader.library.connection import Access

# Identities that are compared or counted in one go: a few megabytes of rows.
_PORTION = 500

_MENTIONS = "(SELECT count(*) FROM mention WHERE mention.entity = entity.id)"
#: The number of an article's month: those of the year 0 are 0 to 11.
MONTH = "strftime('%Y', moment, 'unixepoch') * 12 + strftime('%m', moment, 'unixepoch') - 1"

# Each counts an article as +1 or -1, in the entities that a condition names.
_MONTHS = f"""SELECT entity.identity, {MONTH} AS month, :sign * sum({_MENTIONS})
    FROM entity CROSS JOIN article ON article.id = entity.article CROSS JOIN identity ON identity.id = entity.identity
    WHERE {{}} AND published IS NOT NULL AND month IS NOT NULL
    GROUP BY entity.identity, month"""
_ROLES = """SELECT entity.identity, entity.role, :sign * count(DISTINCT entity.article)
    FROM entity CROSS JOIN identity ON identity.id = entity.identity
    WHERE {} AND entity.role IS NOT NULL GROUP BY entity.identity, entity.role"""
_COUNTS = (("identity_month", "month", "mentions", _MONTHS), ("identity_role", "role", "articles", _ROLES))

_OF_ARTICLE = "entity.article = :article AND identity.chronicled"
_OF_IDENTITIES = "entity.identity BETWEEN :first AND :last AND identity.chronicled"
_OF_ONE = "entity.identity = :one AND entity.article BETWEEN :first AND :last"

# Articles in which a name is counted in one go, so that other questions come in between: about 50 ms.
_COUNTED = 2000

# The counts for each of the tables above: by month and by role.
_Tallies = tuple[Counter[int | str], ...]


def count(database: sqlite3.Connection, article: int, sign: Literal[1, -1]) -> None:
    """Count the names of an article that was stored (1), or that is about to be deleted (-1)."""
    for table, key, value, question in _COUNTS:
        database.execute(
            f"""INSERT INTO {table} {question.format(_OF_ARTICLE)}
                ON CONFLICT (identity, {key}) DO UPDATE SET {value} = {value} + excluded.{value}""",
            {"article": article, "sign": sign},
        )


def count_identity(access: Access, identity: int, given_up: Callable[[], bool]) -> bool:
    """Count a name, and everything merged into it, in all articles; from now on the counts are kept up.

    False, with nothing changed, if it was ``given_up`` in between or its articles changed meanwhile.
    """
    with access.studying() as database:
        rows = database.execute(
            "SELECT id FROM identity WHERE (id = ?1 OR known_as = ?1) AND NOT chronicled", (identity,)
        ).fetchall()
    return all(_count_one(access, one, given_up) for (one,) in rows)


def _count_one(access: Access, one: int, given_up: Callable[[], bool]) -> bool:
    with access.studying() as database:
        extent = _extent(database, one)
        rows = database.execute("SELECT article FROM entity WHERE identity = ? ORDER BY article", (one,)).fetchall()
    tallies: _Tallies = tuple(Counter() for _ in _COUNTS)
    articles = list(dict.fromkeys(article for (article,) in rows))
    for start in range(0, len(articles), _COUNTED):
        if given_up():
            return False
        _add_up(access, one, articles[start : start + _COUNTED], tallies)
    with access.writing() as database:
        if _extent(database, one) != extent:
            return False
        database.execute("UPDATE identity SET chronicled = 1 WHERE id = ?", (one,))
        for counts, (table, *_) in zip(tallies, _COUNTS, strict=True):
            kept = [(one, key, number) for key, number in counts.items()]
            database.executemany(f"INSERT OR REPLACE INTO {table} VALUES (?, ?, ?)", kept)
    return True


def _add_up(access: Access, one: int, articles: list[int], tallies: _Tallies) -> None:
    """Add the counts of a name in these articles, which are sorted and are all of its articles in their range."""
    values = {"one": one, "first": articles[0], "last": articles[-1], "sign": 1}
    with access.studying() as database:
        for counts, (*_, question) in zip(tallies, _COUNTS, strict=True):
            for _, key, number in database.execute(question.format(_OF_ONE), values).fetchall():
                counts[key] += number


def _extent(database: sqlite3.Connection, one: int) -> tuple[int, int | None]:
    """Return values that change with the articles of a name: the number of its rows, and the last one."""
    row: tuple[int, int | None] = database.execute(
        "SELECT count(*), max(id) FROM entity WHERE identity = ?", (one,)
    ).fetchone()
    return row


def differs(database: sqlite3.Connection) -> bool:
    """Whether the counts of any name differ from the articles."""
    return any(
        _kept(database, table, value, *portion) != _found(database, question, *portion)
        for portion in _portions(database)
        for table, _, value, question in _COUNTS
    )


def recount(database: sqlite3.Connection) -> None:
    """Recount all names that are counted."""
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
