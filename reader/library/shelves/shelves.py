"""The shelves: ranges of articles, newest first, and what the reader did to them.

The order is that of ``moment``, then id, both descending. Every query names a shelf's own index, and a position is
reached from the nearer end of the stretch of time that contains it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from reader.library.failures import sound
from reader.library.shelves import stretches
from reader.library.shelves.stretches import BY_MOMENT, STANDING
from reader.library.stories import stories
from reader.model import Counts, Listing, Mark, Shelf

# The casts make text of the values that a damaged file stores as another type.
_LISTINGS = """SELECT article.id, CAST(title AS TEXT), CAST(name.text AS TEXT), CAST(published AS TEXT), read, starred,
    story_id,
    (SELECT count(*) FROM article AS other WHERE other.story_id = article.story_id AND other.id <> article.id),
    lead_id, CAST(imported AS TEXT), EXISTS (SELECT 1 FROM original WHERE original.article = article.id AND version > 1)
    FROM json_each(?) AS given CROSS JOIN article ON article.id = given.value
    LEFT JOIN name ON name.id = article.source ORDER BY given.key"""
# The tags that the reader gave, whose positions are behind all others, come before a page's many keywords.
OWN_FIRST = "position < (1 << 32), position"
_TAGS = f"""SELECT held_tag.article, CAST(name.text AS TEXT) FROM json_each(?) AS given
    CROSS JOIN held_tag ON held_tag.article = given.value CROSS JOIN name ON name.id = held_tag.name
    ORDER BY given.key, {OWN_FIRST}"""


class _Row(NamedTuple):
    """What the tables hold of one article in a list."""

    id: int
    title: str
    source: str | None
    published: str | None
    read: int
    starred: int
    story: int | None
    copies: int
    lead: int | None
    imported: str
    updated: int


def counts(database: sqlite3.Connection) -> Counts:
    """Return how many articles are on each shelf, from the stored tally."""
    tally = dict(database.execute("SELECT shelf, articles FROM tally").fetchall())
    return sound(Counts(tally["all"], tally["unread"], tally["starred"], tally["folded"]))


def listings(database: sqlite3.Connection, ids: Iterable[int]) -> tuple[Listing, ...]:
    """Return what a list shows of each article, in the order of ``ids``; unknown ones are left out."""
    given = json.dumps([*ids])
    tags: dict[int, list[str]] = {}
    for article_id, tag in database.execute(_TAGS, (given,)):
        tags.setdefault(article_id, []).append(tag)
    rows = map(_Row._make, database.execute(_LISTINGS, (given,)).fetchall())
    return tuple(_listing(row, tags.get(row.id, ())) for row in rows)


def rank(database: sqlite3.Connection, shelf: Shelf, article_id: int) -> int | None:
    """Return the position of an article on a shelf, or of the one it is folded behind; None if neither is there."""
    where = STANDING[shelf]
    if shelf != "starred":
        article_id = stories.leader(database, article_id)
    is_there = database.execute(f"SELECT 1 FROM article WHERE id = ? AND {where}", (article_id,)).fetchone()
    return number_above(database, shelf, article_id) if is_there else None


def number_above(database: sqlite3.Connection, shelf: Shelf, article_id: int) -> int:
    """Return how many articles of a shelf stand above the place of one, which need not be on it."""
    row = database.execute("SELECT moment, id FROM article WHERE id = ?", (article_id,)).fetchone()
    end, later = stretches.before(database, shelf, row[0])
    between = f"SELECT count(*) FROM article INDEXED BY {BY_MOMENT[shelf]}"
    sql = f"{between} WHERE (moment, id) > (?, ?) AND moment < ? AND {STANDING[shelf]}"
    return later + int(database.execute(sql, (*row, end)).fetchone()[0])


def next_unread(
    database: sqlite3.Connection, shelf: Shelf, article_id: int | None, step: Literal[1, -1]
) -> tuple[int, Listing] | None:
    """Return the nearest unread article after (1) or before (-1) another one, with its position; None if there is none.

    The other one need not be on the shelf, as reading an article takes it off the unread; None stands before the first.
    """
    unread = f"article INDEXED BY {BY_MOMENT['starred' if shelf == 'starred' else 'unread']} WHERE {STANDING['unread']}"
    sign, order = ("<", "DESC") if step == 1 else (">", "ASC")
    edge = [] if article_id is None else [stories.leader(database, article_id)]
    if not edge and step == -1:
        return None
    limit = f"AND (moment, id) {sign} (SELECT moment, id FROM article WHERE id = ?)" if edge else ""
    row = database.execute(
        f"SELECT id FROM {unread} AND {STANDING[shelf]} {limit} ORDER BY moment {order}, id {order} LIMIT 1", edge
    ).fetchone()
    position = rank(database, shelf, row[0]) if row else None
    return None if position is None else (position, listings(database, row)[0])


def mark(database: sqlite3.Connection, ids: Sequence[int], mark: Mark, value: bool) -> tuple[int, ...]:
    """Mark articles as read or starred, or unmark them; return those that changed."""
    rows = database.execute(
        f"""SELECT DISTINCT article.id FROM json_each(?) AS wanted JOIN article ON article.id = wanted.value
            WHERE {mark} <> ?""",
        (json.dumps([*ids]), value),
    ).fetchall()
    changed = [article_id for (article_id,) in rows]
    database.execute(
        f"UPDATE article SET {mark} = ? WHERE id IN (SELECT value FROM json_each(?))", (value, json.dumps(changed))
    )
    return tuple(changed)


def keep_place(database: sqlite3.Connection, article_id: int, paragraph: int, start: int) -> None:
    """Remember the place at the top of the screen."""
    database.execute("UPDATE article SET reached = ?, reached_at = ? WHERE id = ?", (paragraph, start, article_id))


def window(database: sqlite3.Connection, shelf: Shelf, start: int, count: int) -> list[int]:
    """Return the ids at positions ``start`` to ``start + count`` of a shelf."""
    held = stretches.holding(database, shelf, start) if start >= 0 and count > 0 else None
    if held is None:
        return []
    stop = start + count
    forward = stop > held.stop or start - held.start <= held.stop - stop
    order, skipped = ("DESC", start - held.start) if forward else ("ASC", held.stop - stop)
    edge, moment = ("<", held.end) if forward else (">=", held.first)
    rows = database.execute(
        f"""SELECT id FROM article INDEXED BY {BY_MOMENT[shelf]} WHERE {STANDING[shelf]} AND moment {edge} ?
            ORDER BY moment {order}, id {order} LIMIT ? OFFSET ?""",
        (moment, count, skipped),
    ).fetchall()
    ids = [article_id for (article_id,) in rows]
    return ids if forward else ids[::-1]


def _listing(row: _Row, tags: Iterable[str]) -> Listing:
    return Listing(
        id=row.id,
        title=row.title,
        source=row.source,
        published=row.published,
        read=bool(row.read),
        starred=bool(row.starred),
        tags=tuple(tags),
        story=row.story,
        copies=row.copies,
        lead=row.lead,
        imported=row.imported,
        updated=bool(row.updated),
    )
