"""What a library holds, in numbers."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from reader.library.connection import Access
from reader.library.shelves import shelves
from reader.model import Figures

_COUNTS = {
    "stories": "SELECT count(DISTINCT story_id) FROM article WHERE story_id IS NOT NULL",
    "analysed": "SELECT count(*) FROM article WHERE analysed > 0",
    "sources": "SELECT count(DISTINCT source) FROM article",
    "quotes": "SELECT count(*) FROM quote",
    "names": "SELECT count(DISTINCT coalesce(known_as, id)) FROM identity WHERE articles > 0 AND NOT dropped",
    "tags": "SELECT count(DISTINCT name) FROM held_tag",
    "notes": "SELECT count(*) FROM note",
    "folders": "SELECT count(*) FROM folder",
    "feeds": "SELECT count(*) FROM subscription",
    "removed": "SELECT count(*) FROM removed WHERE packed IS NOT NULL",
    "versions": "SELECT count(*) FROM original",
}

# Walked by the order of the shelves.
_EDGE = "SELECT published FROM article WHERE published IS NOT NULL ORDER BY moment {0}, id {0} LIMIT 1"

_LANGUAGES = "SELECT language, count(*) FROM article GROUP BY language ORDER BY count(*) DESC, language"

_WORDS = """SELECT total(length(CAST(title AS BLOB)) + length(CAST(lede AS BLOB)) + length(CAST(body AS BLOB)))
    FROM article JOIN text USING (id)"""

_INDEX = "SELECT (SELECT total(length(block)) FROM words_data) + (SELECT total(length(block)) FROM titles_data)"


@dataclass(frozen=True, eq=False, slots=True)
class Statistics:
    """Counts everything in a library, which takes some seconds for a million articles."""

    _access: Access

    def figures(self) -> Figures:
        """Return all numbers at one moment."""
        with self._access.studying() as database:
            counts = shelves.counts(database)
            numbers = {name: _number(database, sql) for name, sql in _COUNTS.items()}
            edges = [database.execute(_EDGE.format(order)).fetchone() for order in ("ASC", "DESC")]
            languages = database.execute(_LANGUAGES).fetchall()
            pages, size = (_number(database, f"PRAGMA {name}") for name in ("page_count", "page_size"))
        oldest, newest = (edge[0] if edge else None for edge in edges)
        return Figures(counts, **numbers, oldest=oldest, newest=newest, languages=tuple(languages), bytes=pages * size)

    def weights(self) -> tuple[int, int]:
        """Return the bytes of the text of all articles, and of the indexes by which it is found.

        Reads all of both, which only measuring a library is worth.
        """
        with self._access.studying() as database:
            return _number(database, _WORDS), _number(database, _INDEX)


def _number(database: sqlite3.Connection, sql: str) -> int:
    return int(database.execute(sql).fetchone()[0])
