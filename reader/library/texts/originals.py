"""The bytes that articles were imported from, of every version, compressed."""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from collections.abc import Iterable

from reader.model import Version

# The best way takes twice as long as the quick one, and makes short ones (articles in JSON or plain text) 3 to 6 %
# smaller, web pages 16 %.
_SHORT, _QUICK, _BEST = 16_384, 1, 6

# No file that is imported as an article is longer, nor is a line of an export that holds one.
_LARGEST = 128 * 1024 * 1024

#: Where an article and its bytes are found: in a damaged file those of another may stand in their place.
SHOWN = """FROM article JOIN original ON original.article = article.id AND original.digest = article.digest
    WHERE article.id = ? ORDER BY version DESC LIMIT 1"""

_LAST = "FROM original WHERE article = ? ORDER BY version DESC LIMIT 1"


def digest_of(raw: bytes) -> bytes:
    """Return the SHA-256 of bytes."""
    return hashlib.sha256(raw).digest()


def compressed(raw: bytes) -> bytes:
    """Compress bytes for storage."""
    return zlib.compress(raw, _QUICK if len(raw) <= _SHORT else _BEST)


def unpacked(packed: bytes) -> bytes:
    """Return the compressed bytes of an original as they were; raises zlib.error if they are damaged or too many."""
    return expanded(packed, _LARGEST)


def expanded(packed: bytes, most: int) -> bytes:
    """Return compressed bytes as they were; raises zlib.error if they are damaged or more than ``most``."""
    inner = zlib.decompressobj()
    raw = inner.decompress(packed, most)
    if not inner.eof:
        raise zlib.error("they are cut short or too many")
    return raw


def read(database: sqlite3.Connection, article_id: int) -> bytes | None:
    """Return the bytes that the shown version of an article was imported from, or None where they are not there."""
    row = database.execute(f"SELECT raw {SHOWN}", (article_id,)).fetchone()
    return None if row is None else unpacked(row[0])


def begin(database: sqlite3.Connection, article_id: int, digest: bytes, packed: bytes, now: str) -> None:
    """Keep compressed bytes as the first version of a new article."""
    _insert(database, article_id, 1, digest, packed, now)


def keep(database: sqlite3.Connection, article_id: int, digest: bytes, packed: bytes, now: str) -> None:
    """Store compressed bytes as a new version, or write the last one again if they are the same."""
    version, last = database.execute(f"SELECT version, digest {_LAST}", (article_id,)).fetchone() or (0, b"")
    if last == digest:
        sql = "UPDATE original SET raw = ? WHERE article = ? AND version = ?"
        database.execute(sql, (packed, article_id, version))
    else:
        _insert(database, article_id, version + 1, digest, packed, now)


def _insert(
    database: sqlite3.Connection, article_id: int, version: int, digest: bytes, packed: bytes, now: str
) -> None:
    sql = "INSERT INTO original (article, version, digest, imported, raw) VALUES (?, ?, ?, ?, ?)"
    database.execute(sql, (article_id, version, digest, now, packed))


def versions(database: sqlite3.Connection, article_id: int) -> list[Version]:
    """Return all versions of an article, the shown one last; damaged ones are empty."""
    sql = "SELECT imported, raw FROM original WHERE article = ? ORDER BY version"
    return [Version(when, _unpacked(raw)) for when, raw in database.execute(sql, (article_id,)).fetchall()]


def _unpacked(packed: bytes) -> bytes:
    try:
        return unpacked(packed)
    except (zlib.error, TypeError):
        return b""


def holds(database: sqlite3.Connection, article_id: int, digest: bytes) -> bool:
    """Whether any version of an article has this digest."""
    sql = "SELECT 1 FROM original WHERE article = ? AND digest = ?"
    return database.execute(sql, (article_id, digest)).fetchone() is not None


def newest(database: sqlite3.Connection, article_id: int) -> str:
    """Return when the last version of an article came that is there; empty if none is."""
    row = database.execute(f"SELECT imported {_LAST}", (article_id,)).fetchone()
    return str(row[0]) if row else ""


def put_before(database: sqlite3.Connection, article_id: int, versions: Iterable[Version]) -> None:
    """Add older versions to an article, in the order in which they came; the shown one stays the last."""
    columns = "digest, imported, raw"
    sql = f"SELECT {columns} FROM original WHERE article = ? ORDER BY version"
    held = database.execute(sql, (article_id,)).fetchall()
    known = {digest for digest, *_ in held}
    new = {digest: (digest, when, compressed(raw)) for when, raw in versions if (digest := digest_of(raw)) not in known}
    if new:
        rows = [*sorted([*held[:-1], *new.values()], key=lambda row: str(row[1])), *held[-1:]]
        database.execute("DELETE FROM original WHERE article = ?", (article_id,))
        database.executemany(
            f"INSERT INTO original (article, version, {columns}) VALUES (?, ?, ?, ?, ?)",
            [(article_id, number, *row) for number, row in enumerate(rows, 1)],
        )
