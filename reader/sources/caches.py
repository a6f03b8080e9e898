"""The cache of newsboat: the entries of all its feeds, with what their reader did to them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from typing import Any, BinaryIO

from reader.model import Draft, Parcel
from reader.sources import fields
from reader.sources.formats import Item, Origin, Refusal, key_of
from reader.sources.records import read_record

_MAGIC = b"SQLite format 3\x00"
# The whole file is read into memory, so that nothing is ever written beside it.
_LARGEST = 512 * 1024 * 1024

_ENTRIES = """SELECT rss_item.*, rss_feed.title AS feed FROM rss_item
    LEFT JOIN rss_feed ON rss_feed.rssurl = rss_item.feedurl WHERE rss_item.deleted = 0 ORDER BY rss_item.id"""


class Cache:
    """A file that is newsboat's cache.db."""

    name = "newsboat"

    def recognises(self, path: str, head: bytes) -> bool:
        """Take a database with the tables of newsboat."""
        return head.startswith(_MAGIC) and b"rss_item" in head

    def count(self, stream: BinaryIO) -> None:
        """Give nothing: nobody knows before it is read."""
        return

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Give the entries, each to be read later."""
        raw = stream.read(_LARGEST + 1)
        if len(raw) > _LARGEST:
            yield Refusal(origin.path, f"it is longer than {_LARGEST // 1024**2} MB")
            return
        try:
            with closing(_opened(raw)) as database:
                for row in database.execute(_ENTRIES):
                    yield _entry(dict(row), origin)
        except sqlite3.Error as error:
            yield Refusal(origin.path, f"the cache cannot be read ({error})")

    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal:
        """Give the article of an entry, which is kept as a record of all that the cache says of it."""
        return read_record(raw, article, needs_text=False)


def _opened(raw: bytes) -> sqlite3.Connection:
    """Open a copy in memory, in which nothing but reading is allowed."""
    database = sqlite3.connect(":memory:")
    # The second number of version in the header says write-ahead log, which a copy in memory has not.
    database.deserialize(raw[:18] + b"\x01\x01" + raw[20:])
    database.row_factory = sqlite3.Row
    database.execute("PRAGMA trusted_schema = OFF")
    database.execute("PRAGMA query_only = ON")
    return database


def _entry(row: dict[str, Any], origin: Origin) -> Item:
    record = {
        "id": row["guid"],
        "title": row["title"],
        "url": row["url"],
        "authors": row["author"],
        "source": row["feed"],
        "published": _day(row["pubDate"]),
        "html": row["content"],
        "read": not row["unread"],
        "tags": list(row.get("flags") or ""),
    }
    raw = json.dumps({name: value for name, value in record.items() if value not in ("", None, [])}, ensure_ascii=False)
    own = fields.digest(f"{row['feedurl']} {row['guid'] or row['url'] or row['title']}")
    return Parcel(origin.path, key_of(origin, "newsboat", own), raw.encode("utf-8", "replace"))


def _day(seconds: object) -> str:
    with suppress(TypeError, ValueError, OverflowError, OSError):
        return datetime.fromtimestamp(int(str(seconds)), UTC).isoformat() if seconds else ""
    return ""
