"""Subscriptions: the feeds that are checked regularly, and how far each was read."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields

from reader.library.connection import Access
from reader.library.failures import sound, texts_of
from reader.library.values import NO_LIST
from reader.model import Outline, Subscription

_COLUMNS = tuple(field.name for field in fields(Subscription))
_SELECT = f"SELECT {', '.join(_COLUMNS)} FROM subscription"

# The id of a feed that was removed may be another's by now: one that came later with another key.
_SAME = "id = :id AND key = :key"

# The bytes of its digest that identify an entry.
DIGEST_BYTES = 16

_LISTS = ("tags", "private")

# What no kreader writes: lists of something else than texts, and digests that are cut.
_BROKEN = " OR ".join(
    [
        f"typeof(seen) <> 'blob' OR length(seen) % {DIGEST_BYTES} <> 0",
        *map(NO_LIST.format, _LISTS),
    ]
)


@dataclass(frozen=True, eq=False, slots=True)
class Subscriptions:
    """The feeds of a library; no two have the same address."""

    _access: Access

    def all(self) -> tuple[Subscription, ...]:
        """Return all feeds, by their titles."""
        with self._access.reading() as database:
            rows = database.execute(f"{_SELECT} ORDER BY title = '', title COLLATE NOCASE, address").fetchall()
            return tuple(map(_subscription, rows))

    def add(self, outlines: Sequence[Outline]) -> tuple[Subscription, ...]:
        """Subscribe to feeds, and return those that are new or newly allowed in the user's own network.

        The others stay as they are.
        """
        sql = """INSERT INTO subscription (address, key, title, tags, private)
            VALUES (:address, :address, :title, :tags, :private)
            ON CONFLICT (address) DO UPDATE SET private = excluded.private
            WHERE excluded.private NOT IN ('[]', private)"""
        added = []
        with self._access.writing() as database:
            for one in outlines:
                if database.execute(sql, _values(one)).rowcount > 0:
                    row = database.execute(f"{_SELECT} WHERE address = ?", (one.address,)).fetchone()
                    added.append(_subscription(row))
        return tuple(added)

    def remove(self, feeds: Sequence[Subscription]) -> tuple[Subscription, ...]:
        """Unsubscribe from feeds and return those that were there; their articles stay."""
        sql = f"DELETE FROM subscription WHERE {_SAME} OR (address = :address AND key = :key)"
        with self._access.writing() as database:
            return tuple(one for one in feeds if database.execute(sql, _values(one)).rowcount > 0)

    def restore(self, feeds: Sequence[Subscription]) -> None:
        """Put feeds back as they were, unless subscribed to again since; one whose id was taken gets another."""
        names, marks = ", ".join(_COLUMNS[1:]), ", ".join(f":{name}" for name in _COLUMNS[1:])
        free = "(SELECT :id EXCEPT SELECT id FROM subscription)"
        sql = f"INSERT OR IGNORE INTO subscription (id, {names}) VALUES ({free}, {marks})"
        with self._access.writing() as database:
            database.executemany(sql, map(_values, feeds))

    def note(self, feed: Subscription) -> Subscription:
        """Keep the outcome of a check, unless the feed was removed meanwhile.

        A feed that moved to the address of another one keeps its own.
        """
        settings = ", ".join(f"{name} = :{name}" for name in _COLUMNS if name not in ("address", "private"))
        moved = f"UPDATE OR IGNORE subscription SET address = :address WHERE {_SAME}"
        with self._access.writing() as database:
            database.execute(f"UPDATE subscription SET {settings} WHERE {_SAME}", _values(feed))
            database.execute(moved, _values(feed))
            row = database.execute(f"{_SELECT} WHERE {_SAME}", _values(feed)).fetchone()
            return _subscription(row) if row else feed


def is_broken(database: sqlite3.Connection) -> bool:
    """Whether the stored state of any feed is unreadable."""
    (count,) = database.execute(f"SELECT count(*) FROM subscription WHERE {_BROKEN}").fetchone()
    return bool(count)


def mend(database: sqlite3.Connection) -> None:
    """Reset feeds whose state is unreadable: such a feed is checked like a new one, without tags or private access."""
    forgotten = "tags = '[]', private = '[]', seen = x'', etag = '', modified = ''"
    database.execute(f"UPDATE subscription SET {forgotten} WHERE {_BROKEN}")


def _subscription(row: tuple[object, ...]) -> Subscription:
    held = dict(zip(_COLUMNS, row, strict=True))
    lists = {name: texts_of(str(held[name])) for name in _LISTS}
    return sound(Subscription(**{**held, **lists}))  # type: ignore[arg-type]


def _values(feed: Subscription | Outline) -> dict[str, object]:
    """Return a feed as it is stored, its lists as JSON."""
    return {name: json.dumps(held) if name in _LISTS else held for name, held in asdict(feed).items()}
