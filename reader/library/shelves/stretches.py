"""Stretches of time and how many articles each holds: they find a position on a shelf without walking to it."""

from __future__ import annotations

import sqlite3
from collections import Counter
from typing import NamedTuple

from reader.model import Shelf

# Bits of a moment that are left out to tell its short and its long stretch; a migration has made the same.
_SHORT, _LONG = 12, 20

_LATER_FIRST = "SELECT number, articles FROM stretch WHERE shelf = ? AND bits = ? AND number BETWEEN ? AND ?"
_LATER = "SELECT total(articles) FROM stretch WHERE shelf = ? AND bits = ? AND number BETWEEN ? AND ?"
_EVER = 2**62

#: Which articles stand on a shelf.
STANDING: dict[Shelf, str] = {
    "all": "lead_id IS NULL",
    "unread": "read = 0 AND lead_id IS NULL",
    "starred": "starred = 1",
}
#: The index of each shelf in the order of the dates, with nothing else in it: SQLite may prefer one that has more.
BY_MOMENT: dict[Shelf, str] = {
    "all": "listed_by_moment",
    "unread": "unread_by_moment",
    "starred": "starred_by_moment",
}
# The shelves on which a new article stands.
_OF_NEW: tuple[Shelf, ...] = ("all", "unread")


class Stretch(NamedTuple):
    """The moments from ``first`` to before ``end``, at positions ``start`` to before ``stop`` of a shelf."""

    first: int
    end: int
    start: int
    stop: int


def holding(database: sqlite3.Connection, shelf: Shelf, position: int) -> Stretch | None:
    """Return the short stretch that contains a position of a shelf; None if the shelf ends before it."""
    around = _passed(database, shelf, _LONG, (-_EVER, _EVER), position, 0)
    if around is None:
        return None
    number, before, _ = around
    inside = (number << _LONG - _SHORT, (number + 1 << _LONG - _SHORT) - 1)
    found = _passed(database, shelf, _SHORT, inside, position, before)
    if found is None:
        return None
    number, start, stop = found
    return Stretch(number << _SHORT, number + 1 << _SHORT, start, stop)


def before(database: sqlite3.Connection, shelf: Shelf, moment: int) -> tuple[int, int]:
    """Return the end of the short stretch of a moment, and how many articles of the shelf are later than that."""
    short, long = moment >> _SHORT, moment >> _LONG
    bounds = ((_LONG, long + 1, _EVER), (_SHORT, short + 1, (long + 1 << _LONG - _SHORT) - 1))
    later = sum(database.execute(_LATER, (shelf, *bound)).fetchone()[0] for bound in bounds)
    return short + 1 << _SHORT, int(later)


def count_in(database: sqlite3.Connection, first: int, last: int) -> None:
    """Count the articles ``first`` to ``last``, which are new; all other changes are counted by triggers.

    Many are counted at once: counting each by itself would take as long as storing it.
    """
    moments = database.execute("SELECT moment FROM article WHERE id BETWEEN ? AND ?", (first, last)).fetchall()
    counted = Counter((bits, moment >> bits) for (moment,) in moments for bits in (_SHORT, _LONG))
    for shelf in _OF_NEW:
        rows = [(shelf, *stretch, articles) for stretch, articles in sorted(counted.items())]
        database.executemany(
            """INSERT INTO stretch VALUES (?, ?, ?, ?)
               ON CONFLICT (shelf, bits, number) DO UPDATE SET articles = articles + excluded.articles""",
            rows,
        )
        added = sum(articles for _, bits, _, articles in rows if bits == _LONG)
        database.execute("UPDATE tally SET articles = articles + ? WHERE shelf = ?", (added, shelf))


def differs(database: sqlite3.Connection) -> bool:
    """Whether any stretch counts its articles wrongly."""
    return any(
        dict(database.execute(f"{_LATER_FIRST} AND articles <> 0", (shelf, bits, -_EVER, _EVER)).fetchall())
        != dict(database.execute(_counted(standing, bits)).fetchall())
        for shelf, standing in STANDING.items()
        for bits in (_SHORT, _LONG)
    )


def recount(database: sqlite3.Connection) -> None:
    """Recount the articles of all stretches."""
    database.execute("DELETE FROM stretch")
    for shelf, standing in STANDING.items():
        for bits in (_SHORT, _LONG):
            database.execute(
                f"INSERT INTO stretch SELECT ?, ?, number, articles FROM ({_counted(standing, bits)})", (shelf, bits)
            )


def _counted(standing: str, bits: int) -> str:
    return f"""SELECT moment >> {bits} AS number, count(*) AS articles FROM article
        WHERE {standing} GROUP BY moment >> {bits}"""


def _passed(
    database: sqlite3.Connection, shelf: Shelf, bits: int, bounds: tuple[int, int], position: int, start: int
) -> tuple[int, int, int] | None:
    """Walk from the latest of some stretches, at ``start``, to the one with a position; return it and its positions."""
    rows = database.execute(f"{_LATER_FIRST} ORDER BY number DESC", (shelf, bits, *bounds))
    for number, articles in rows.fetchall():
        if position < start + articles:
            return number, start, start + articles
        start += articles
    return None
