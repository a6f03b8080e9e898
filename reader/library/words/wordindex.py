"""The full-text index of the words of articles, and that of their titles alone: what they are told, how they are
checked and made anew.

It has no copy of what it was told, and must be told the same again to forget it. So the articles that it was told in
pairs of characters are marked.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Literal

from reader.library.words import bigrams

_INDEXES = ("words", "titles", "quoted", "names")

# Pages that are written in one go: it takes a few hundredths of a second.
_MERGED_PAGES = 250

# The numbers of the pieces, each found behind the one before it.
_PIECES = """WITH RECURSIVE piece (number) AS (
        SELECT min(segid) FROM {0}_idx
        UNION ALL SELECT (SELECT min(segid) FROM {0}_idx WHERE segid > number) FROM piece WHERE number IS NOT NULL)
    SELECT count(number) FROM piece"""

_STORED = "SELECT article.id, title, lede, body FROM article JOIN text ON text.id = article.id"


def put(database: sqlite3.Connection, told: Mapping[int, tuple[str, str, str]]) -> None:
    """Tell the index the title, lede and body of articles, cut where they must be, by their ids."""
    marked = [(article_id,) for article_id, texts in told.items() if any(map(bigrams.is_cut, texts))]
    database.executemany("INSERT INTO cut (id) VALUES (?)", marked)
    rows = [(article_id, *texts) for article_id, texts in told.items()]
    database.executemany("INSERT INTO words (rowid, title, lede, body) VALUES (?, ?, ?, ?)", rows)
    database.executemany("INSERT INTO titles (rowid, title) VALUES (?, ?)", [row[:2] for row in rows])


def take_out(database: sqlite3.Connection, article_id: int) -> None:
    """Let the index forget a stored article."""
    form = form_of(database, article_id)
    row = database.execute(f"{_STORED} WHERE article.id = ?", (article_id,)).fetchone()
    if row is not None:
        database.execute(
            "INSERT INTO words (words, rowid, title, lede, body) VALUES ('delete', ?, ?, ?, ?)",
            (article_id, *map(form, row[1:])),
        )
    titles = database.execute("SELECT title FROM article WHERE id = ?", (article_id,)).fetchall()
    database.executemany(
        "INSERT INTO titles (titles, rowid, title) VALUES ('delete', ?, ?)",
        [(article_id, form(title)) for (title,) in titles],
    )
    database.execute("DELETE FROM cut WHERE id = ?", (article_id,))


def form_of(database: sqlite3.Connection, article_id: int) -> Callable[[str], str]:
    """Give what makes of the texts of an article what the indexes were told."""
    is_cut = database.execute("SELECT 1 FROM cut WHERE id = ?", (article_id,)).fetchone()
    return bigrams.cut if is_cut else str


def merge(database: sqlite3.Connection) -> bool:
    """Merge pieces of one of the full-text indexes a little, and say whether there was anything to merge."""
    for index in _INDEXES:
        before = database.total_changes
        database.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('merge', ?)", (_MERGED_PAGES,))
        if database.total_changes - before > 1:  # one change is the order itself
            return True
    return False


def differs(database: sqlite3.Connection) -> bool:
    """Compare the index with all articles: it is the same, or this raises sqlite3.DatabaseError."""
    with _spelt_out(database):
        for index in ("words", "titles"):
            database.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
    return False


def rebuild(database: sqlite3.Connection) -> None:
    """Make the index anew from all articles."""
    with _spelt_out(database):
        for index in ("words", "titles"):
            database.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")


@contextmanager
def _spelt_out(database: sqlite3.Connection) -> Iterator[None]:
    """Let SQLite read the cut words for a while; the caller holds a transaction."""
    for (article_id,) in database.execute("SELECT id FROM cut").fetchall():
        row = database.execute(f"{_STORED} WHERE article.id = ?", (article_id,)).fetchone()
        if row is not None:
            values = (*map(bigrams.cut, row[1:]), article_id)
            database.execute("UPDATE cut SET title = ?, lede = ?, body = ? WHERE id = ?", values)
    yield
    database.execute("UPDATE cut SET title = NULL, lede = NULL, body = NULL")


def pieces(database: sqlite3.Connection, index: Literal["words", "quoted"] = "words") -> int:
    """Say in how many pieces an index lies: every search goes through all of them, until they are merged."""
    (number,) = database.execute(_PIECES.format(index)).fetchone()
    return max(1, int(number))
