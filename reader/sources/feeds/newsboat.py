"""The cache of newsboat: the entries of all its feeds, with their state."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from itertools import count
from typing import Any, BinaryIO

from reader.model import Parcel
from reader.sources.formats import DATABASE, Item, Origin, Refusal, key_of
from reader.sources.records import fields
from reader.sources.records.records import RecordFile, written
from reader.sources.streams import LARGEST_ARTICLE

# The whole file is read into memory, so that nothing is ever written beside it.
_LARGEST = 512 * 1024 * 1024

# A row takes some tens of steps, and no cache of that size has as many rows as would take so many; in steps, and how
# often they are counted.
_MOST_STEPS, _COUNTED = 500_000_000, 1_000_000

_TABLES = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND lower(name) IN ('rss_item', 'rss_feed')"
_ENTRIES = """SELECT rss_item.*, rss_feed.title AS feed FROM rss_item
    LEFT JOIN rss_feed ON rss_feed.rssurl = rss_item.feedurl WHERE rss_item.deleted = 0 ORDER BY rss_item.id"""
_COLUMNS = ("guid", "title", "url", "author", "feed", "feedurl", "pubDate", "content", "unread", "flags")


class Cache(RecordFile):
    """The file cache.db of newsboat, each entry of its feeds an article."""

    name, needs_text = "newsboat", False

    def recognises(self, path: str, head: bytes) -> bool:
        """Take a database with the tables of newsboat."""
        return head.startswith(DATABASE) and b"rss_item" in head

    def count(self, stream: BinaryIO) -> None:
        """Return None: rows are only counted by reading the whole database."""
        return

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Yield the entries, each to be read later."""
        raw = stream.read(_LARGEST + 1)
        if len(raw) > _LARGEST:
            yield Refusal(origin.path, f"it is longer than {_LARGEST // 1024**2} MB")
            return
        try:
            with closing(_opened(raw)) as database:
                if database.execute(_TABLES).fetchone()[0] < 2:
                    raise sqlite3.DatabaseError("its entries are no table")
                for row in database.execute(_ENTRIES):
                    yield _entry(dict(row), origin)
        except sqlite3.Error as error:
            yield Refusal(origin.path, f"the cache cannot be read ({error})")


def _opened(raw: bytes) -> sqlite3.Connection:
    """Open a copy in memory, in which nothing but reading is allowed."""
    database = sqlite3.connect(":memory:")
    # The second number of version in the header says write-ahead log, which a copy in memory has not.
    database.deserialize(raw[:18] + b"\x01\x01" + raw[20:])
    database.row_factory = sqlite3.Row
    database.text_factory = lambda raw: raw.decode("utf-8", "replace")
    database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_ARTICLE)
    steps = count(_COUNTED, _COUNTED)
    database.set_progress_handler(lambda: next(steps) > _MOST_STEPS, _COUNTED)
    database.execute("PRAGMA trusted_schema = OFF")
    database.execute("PRAGMA query_only = ON")
    return database


def _entry(found: dict[str, Any], origin: Origin) -> Item:
    """Return the article of a row; any column may be missing, and hold anything."""
    row = {name: _decoded(found.get(name)) for name in _COLUMNS}
    record = {
        "id": row["guid"],
        "title": row["title"],
        "url": row["url"],
        "authors": row["author"],
        "source": row["feed"],
        "published": _day(row["pubDate"]),
        "html": row["content"],
        "read": row["unread"] == 0,
        "tags": list(str(row["flags"] or "")),
    }
    stated = {name: value for name, value in record.items() if value not in ("", None, [])}
    own = fields.digest(f"{row['feedurl']} {row['guid'] or row['url'] or row['title']}")
    return Parcel(origin.path, key_of(origin, "newsboat", own), written(stated))


def _decoded(value: Any) -> Any:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value


def _day(seconds: object) -> str:
    with suppress(TypeError, ValueError, OverflowError, OSError):
        return datetime.fromtimestamp(int(str(seconds)), UTC).isoformat() if seconds else ""
    return ""
