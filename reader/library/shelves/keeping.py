"""A shelf with what is ``kept`` in its list: articles that left it, as read ones leave the unread, in their places."""

from __future__ import annotations

import json
import sqlite3
from bisect import bisect_left, bisect_right
from collections.abc import Collection
from typing import Literal, NamedTuple

from reader.library.shelves import shelves
from reader.library.shelves.stretches import STANDING
from reader.library.stories import stories
from reader.model import Listing, Shelf


class _Row(NamedTuple):
    """An article that is kept, and how many of those on the shelf stand above it."""

    id: int
    above: int


def left(database: sqlite3.Connection, shelf: Shelf, kept: Collection[int]) -> list[int]:
    """Return those of the ``kept`` articles that have left a shelf, newest first; a folded one has no row anyway."""
    if not kept:
        return []
    rows = database.execute(
        f"""SELECT article.id FROM json_each(?) AS given CROSS JOIN article ON article.id = given.value
            WHERE lead_id IS NULL AND NOT ({STANDING[shelf]}) GROUP BY article.id
            ORDER BY moment DESC, article.id DESC""",
        (json.dumps([*kept]),),
    )
    return [article_id for (article_id,) in rows.fetchall()]


def window(database: sqlite3.Connection, shelf: Shelf, start: int, count: int, kept: Collection[int]) -> list[int]:
    """Return the ids at positions ``start`` to ``start + count`` of the list."""
    rows = _rows(database, shelf, kept)
    places = [row.above + number for number, row in enumerate(rows)]
    first, last = (bisect_left(places, place) for place in (start, start + count))
    ids = shelves.window(database, shelf, start - first, count - (last - first))
    if start >= 0:
        for number in range(first, last):
            ids.insert(places[number] - start, rows[number].id)
    return ids


def rank(database: sqlite3.Connection, shelf: Shelf, article_id: int, kept: Collection[int]) -> int | None:
    """Return the position in the list of an article, or of the one it is folded behind; None if neither is there."""
    rows = _rows(database, shelf, kept)
    leading = stories.leader(database, article_id) if rows else article_id
    for number, row in enumerate(rows):
        if row.id == leading:
            return row.above + number
    place = shelves.rank(database, shelf, article_id)
    return None if place is None else place + _above(rows, place)


def next_unread(
    database: sqlite3.Connection, shelf: Shelf, article_id: int | None, step: Literal[1, -1], kept: Collection[int]
) -> tuple[int, Listing] | None:
    """Return the nearest unread article after (1) or before (-1) another one, with its position in the list, or None.

    The other one need not be on the shelf; None stands before the first.
    """
    nearest = shelves.next_unread(database, shelf, article_id, step)
    if nearest is None:
        return None
    place, listing = nearest
    return place + _above(_rows(database, shelf, kept), place), listing


def _rows(database: sqlite3.Connection, shelf: Shelf, kept: Collection[int]) -> list[_Row]:
    return [_Row(one, shelves.number_above(database, shelf, one)) for one in left(database, shelf, kept)]


def _above(rows: list[_Row], place: int) -> int:
    """Return how many of the kept articles stand above the one at a place of the shelf."""
    return bisect_right([row.above for row in rows], place)
