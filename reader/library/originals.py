"""The bytes that articles were imported from, of every version, compressed."""

from __future__ import annotations

import hashlib
import sqlite3
import zlib

# The best way takes twice as long as the quick one, and makes short ones (articles in JSON or plain text) 3 to 6 %
# smaller, web pages 16 %.
_SHORT, _QUICK, _BEST = 16_384, 1, 6

_LAST = "FROM original WHERE article = ? ORDER BY version DESC LIMIT 1"


def digest_of(raw: bytes) -> bytes:
    """Name bytes by their SHA-256."""
    return hashlib.sha256(raw).digest()


def compressed(raw: bytes) -> bytes:
    """Give bytes as they are kept."""
    return zlib.compress(raw, _QUICK if len(raw) <= _SHORT else _BEST)


def read(database: sqlite3.Connection, article_id: int) -> bytes | None:
    """Give the bytes that the shown version of an article was imported from, or None."""
    row = database.execute(f"SELECT raw {_LAST}", (article_id,)).fetchone()
    return None if row is None else zlib.decompress(row[0])


def keep(database: sqlite3.Connection, article_id: int, digest: bytes, packed: bytes, now: str) -> None:
    """Keep compressed bytes as a new version, unless they are those of the last one, which is then written anew."""
    version, last = database.execute(f"SELECT version, digest {_LAST}", (article_id,)).fetchone() or (0, b"")
    if last == digest:
        sql = "UPDATE original SET raw = ? WHERE article = ? AND version = ?"
        database.execute(sql, (packed, article_id, version))
    else:
        sql = "INSERT INTO original (article, version, digest, imported, raw) VALUES (?, ?, ?, ?, ?)"
        database.execute(sql, (article_id, version + 1, digest, now, packed))
