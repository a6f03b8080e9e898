"""The yardstick of the ranking: SQLite's own BM25 over all matches, however long it takes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from reader.library.opening import reading_apart
from reader.library.plans.conditions import Translation
from reader.library.query.saved import read
from reader.library.ranking import scoring


def ranked(path: Path, query: str, limit: int) -> list[int]:
    """Return the ids of the articles of a library that have the words of ``query``, best first.

    A query without words finds nothing. Raises LibraryError.
    """
    today = date.today()
    with reading_apart(path) as connection, connection.reading() as database:
        plan = Translation(database, today).plan(read(database, query, today).tree)
        if plan.match is None:
            return []
        found, values = plan.articles
        sql = f"SELECT words.rowid {found} ORDER BY {scoring.BM25}, words.rowid DESC LIMIT ?"
        return [one for (one,) in database.execute(sql, (*values, limit)).fetchall()]
