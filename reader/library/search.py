"""Ranked, windowed results that a newer search interrupts."""

from __future__ import annotations

import re
import threading
import time

from reader.errors import ReaderError
from reader.library import shelves
from reader.library.connection import Connection
from reader.model import Answer, Hit, SortOrder


class SupersededError(ReaderError):
    """A newer search was asked for before this one was done."""


class Search:
    """The searches of one library, one at a time: a newer one stops the one that is running."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._newest = 0
        self._asking = threading.Lock()

    def answer(self, query: str, limit: int, sort: SortOrder) -> Answer:
        """Find articles, best first."""
        began = time.perf_counter()
        words = re.findall(r"\w+\*?", query)
        match = " ".join('"' + w.rstrip("*") + '"' + "*" * w.endswith("*") for w in words)
        if not match:
            return Answer()
        with self._connection.reading() as database:
            rows = database.execute(
                """SELECT rowid, -bm25(words, 8, 3, 1), snippet(words, -1, '', '', '…', 20)
                   FROM words WHERE words MATCH ? ORDER BY rank LIMIT ?""",
                (match, limit),
            ).fetchall()
            listed = shelves.listings(database, [row[0] for row in rows])
        hits = tuple(Hit(listing, row[1], row[2]) for listing, row in zip(listed, rows, strict=False))
        return Answer(hits, len(hits), True, (time.perf_counter() - began) * 1000, " ".join(words))

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()
