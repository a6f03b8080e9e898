"""The hashes by which stories are found, those of the newest articles apart from all others.

Hashes are random, so each new one would change a page of its own in a large table. They go into a small one first, and
from there into the large one slice by slice, each slice holding those of thousands of articles.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from functools import cache

_TABLES = ("fresh_fingerprint", "fingerprint")
_STORIES = " UNION ".join(f"SELECT * FROM (SELECT story FROM {table} WHERE hash = ?1 LIMIT ?2)" for table in _TABLES)
_EXISTS = " OR ".join(f"EXISTS (SELECT 1 FROM {table} WHERE hash = value)" for table in _TABLES)
_IS_BORNE = " OR ".join(
    f"EXISTS (SELECT 1 FROM {table} WHERE hash = json_extract(value, '$[0]') AND story = json_extract(value, '$[1]'))"
    for table in _TABLES
)

# Rows in one statement: more than there are in a sketch of news, and less than SQLite takes.
_AT_ONCE = 100

# With each `_APART` articles one of 64 slices goes over, so that the small table holds the hashes of about eight
# thousand articles, in four megabytes: in a library of 100,000 each page is then changed for eight hashes at a time.
_APART = 256
# Where the slices begin. Sketches are the smallest of many hashes: of those of news three fifths lie below 2**58, and
# one in twenty above 2**60.
_PARTS = ((0, 2**58, 40), (2**58, 2**60, 20), (2**60, 2**63, 4))
_BEGINNINGS = [first + (end - first) * number // count for first, end, count in _PARTS for number in range(count)]


def add(database: sqlite3.Connection, hashes: Sequence[int], story: int) -> None:
    """Add hashes by which a story is found."""
    for start in range(0, len(hashes), _AT_ONCE):
        values = hashes[start : start + _AT_ONCE]
        database.execute(_adding(len(values)), (story, *values))


@cache
def _adding(count: int) -> str:
    """Return the statement that adds this many hashes of the story given first."""
    rows = ", ".join(f"(?{number}, ?1)" for number in range(2, count + 2))
    return f"INSERT OR IGNORE INTO fresh_fingerprint VALUES {rows}"


def remove(database: sqlite3.Connection, hashes: Sequence[int], story: int) -> None:
    """Remove hashes of a story."""
    rows = [(value, story) for value in hashes]
    for table in _TABLES:
        database.executemany(f"DELETE FROM {table} WHERE hash = ? AND story = ?", rows)


def stories(database: sqlite3.Connection, value: int, most: int) -> list[int]:
    """Return up to ``most`` stories that have a hash."""
    return [story for (story,) in database.execute(f"{_STORIES} LIMIT ?2", (value, most)).fetchall()]


def held(database: sqlite3.Connection, hashes: Iterable[int]) -> set[int]:
    """Return those of the hashes that some story has."""
    asked = json.dumps(sorted(hashes))
    rows = database.execute(f"SELECT value FROM json_each(?) WHERE {_EXISTS}", (asked,))
    return {value for (value,) in rows.fetchall()}


def lack(database: sqlite3.Connection, borne: Iterable[tuple[int, int]]) -> bool:
    """Whether a story is not found by a hash that it bears; many, as pairs of both, are looked up in their order."""
    asked = json.dumps(sorted(borne))
    return (
        database.execute(f"SELECT 1 FROM json_each(?) WHERE NOT ({_IS_BORNE}) LIMIT 1", (asked,)).fetchone() is not None
    )


def sort_in(database: sqlite3.Connection, first: int, last: int) -> None:
    """Move those hashes into the large table whose turn it is after the articles ``first`` to ``last`` came."""
    due = {number % len(_BEGINNINGS) for number in range((first - 1) // _APART, last // _APART)}
    for number in sorted(due):
        bounds = (_BEGINNINGS[number], [*_BEGINNINGS, 2**63][number + 1] - 1)
        wanted = "fresh_fingerprint WHERE hash BETWEEN ? AND ?"
        database.execute(f"INSERT OR IGNORE INTO fingerprint SELECT hash, story FROM {wanted}", bounds)
        database.execute(f"DELETE FROM {wanted}", bounds)


def clear(database: sqlite3.Connection) -> None:
    """Remove the hashes of all stories."""
    for table in _TABLES:
        database.execute(f"DELETE FROM {table}")
