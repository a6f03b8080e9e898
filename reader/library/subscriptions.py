"""Subscriptions: the feeds that are looked at again and again, and how far each was read."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, fields

from reader.library.connection import Access
from reader.model import Outline, Subscription

_COLUMNS = tuple(field.name for field in fields(Subscription))
_SELECT = f"SELECT {', '.join(_COLUMNS)} FROM subscription"

# So many bytes of its digest tell an entry from all others.
DIGEST_BYTES = 16

# What no kreader writes: tags that are no list of texts, and digests that are cut.
_BROKEN = f"""typeof(seen) <> 'blob' OR length(seen) % {DIGEST_BYTES} <> 0
    OR NOT json_valid(tags) OR json_type(CASE WHEN json_valid(tags) THEN tags ELSE '{{}}' END) <> 'array'"""


@dataclass(frozen=True, eq=False, slots=True)
class Subscriptions:
    """The feeds of a library, of which no two have the same address."""

    _access: Access

    def all(self) -> tuple[Subscription, ...]:
        """Give all feeds, by their titles."""
        with self._access.reading() as database:
            rows = database.execute(f"{_SELECT} ORDER BY title = '', title COLLATE NOCASE, address").fetchall()
        return tuple(map(_subscription, rows))

    def add(self, outlines: Sequence[Outline]) -> tuple[Subscription, ...]:
        """Subscribe to feeds, and give those that were not there before; the others stay as they are."""
        sql = "INSERT OR IGNORE INTO subscription (address, key, title, tags) VALUES (?, ?, ?, ?)"
        added = []
        with self._access.writing() as database:
            for one in outlines:
                cursor = database.execute(sql, (one.address, one.address, one.title, json.dumps(one.tags)))
                if cursor.rowcount > 0:
                    row = database.execute(f"{_SELECT} WHERE address = ?", (one.address,)).fetchone()
                    added.append(_subscription(row))
        return tuple(added)

    def remove(self, feeds: Sequence[Subscription]) -> tuple[Subscription, ...]:
        """Unsubscribe from feeds, their articles stay; give those that were there."""
        with self._access.writing() as database:
            return tuple(
                one
                for one in feeds
                if database.execute("DELETE FROM subscription WHERE id = ?", (one.id,)).rowcount > 0
            )

    def restore(self, feeds: Sequence[Subscription]) -> None:
        """Put feeds back as they were, unless they were subscribed to anew meanwhile."""
        marks = ", ".join(f":{name}" for name in _COLUMNS)
        sql = f"INSERT OR IGNORE INTO subscription ({', '.join(_COLUMNS)}) VALUES ({marks})"
        with self._access.writing() as database:
            database.executemany(sql, map(_values, feeds))

    def note(self, feed: Subscription) -> Subscription:
        """Keep what a look at a feed came to; it keeps its address where it moves to that of another feed."""
        settings = ", ".join(f"{name} = :{name}" for name in _COLUMNS if name != "address")
        moved = "UPDATE OR IGNORE subscription SET address = :address WHERE id = :id"
        with self._access.writing() as database:
            database.execute(f"UPDATE subscription SET {settings} WHERE id = :id", _values(feed))
            database.execute(moved, _values(feed))
            row = database.execute(f"{_SELECT} WHERE id = ?", (feed.id,)).fetchone()
        return _subscription(row) if row else feed


def broken(database: sqlite3.Connection) -> bool:
    """Say whether a feed holds what cannot be read."""
    (count,) = database.execute(f"SELECT count(*) FROM subscription WHERE {_BROKEN}").fetchone()
    return bool(count)


def mend(database: sqlite3.Connection) -> None:
    """Forget what cannot be read: such a feed loses its tags and is looked at like a new one."""
    forgotten = "tags = '[]', seen = x'', etag = '', modified = ''"
    database.execute(f"UPDATE subscription SET {forgotten} WHERE {_BROKEN}")


def _subscription(row: tuple[object, ...]) -> Subscription:
    held = dict(zip(_COLUMNS, row, strict=True))
    return Subscription(**{**held, "tags": tuple(json.loads(str(held["tags"])))})  # type: ignore[arg-type]


def _values(feed: Subscription) -> dict[str, object]:
    held = {name: getattr(feed, name) for name in _COLUMNS}
    return {**held, "tags": json.dumps(feed.tags)}
