"""The full-text index of articles, and that of their titles alone: filling, checking and rebuilding them.

It has no copy of its texts, so the same text is needed to remove an article. Articles that were indexed in pairs of
characters are stored in that form, too: SQLite reports an index as damaged if it differs from the stored texts.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from reader.library.words import bigrams

_INDEXES = ("words", "titles", "quoted", "names")

_COLUMNS = {"words": ("title", "lede", "body"), "titles": ("title",), "quoted": ("text",)}

_TOLD = "SELECT doc, col, term FROM temp.told WHERE doc IN (SELECT value FROM json_each(?)) ORDER BY doc, col, offset"

# Pages that are written in one go: it takes a few hundredths of a second.
_MERGED_PAGES = 250

# The numbers of the pieces, each found behind the one before it.
_PIECES = """WITH RECURSIVE piece (number) AS (
        SELECT min(segid) FROM {0}_idx
        UNION ALL SELECT (SELECT min(segid) FROM {0}_idx WHERE segid > number) FROM piece WHERE number IS NOT NULL)
    SELECT count(number) FROM piece"""


_IN_PAIRS = """SELECT article.id, cut.title, cut.lede, cut.body, article.title, text.lede, text.body
    FROM cut JOIN article ON article.id = cut.id JOIN text ON text.id = cut.id"""


class Texts(NamedTuple):
    """The title, lede and body of an article as the index gets them, and whether they had to be cut for it."""

    words: tuple[str, str, str]
    are_cut: bool


def cut(title: str, lede: str, body: str) -> Texts:
    """Return the texts of an article as the index gets them."""
    are_cut = any(map(bigrams.needed, (title, lede, body)))
    return Texts((bigrams.cut(title), bigrams.cut(lede), bigrams.cut(body)), are_cut)


def put(database: sqlite3.Connection, articles: Mapping[int, Texts]) -> None:
    """Add the texts of articles to the index, by their ids."""
    rows = [(article_id, *texts.words) for article_id, texts in articles.items()]
    in_pairs = [(article_id, *texts.words) for article_id, texts in articles.items() if texts.are_cut]
    database.executemany("INSERT INTO cut (id, title, lede, body) VALUES (?, ?, ?, ?)", in_pairs)
    database.executemany("INSERT INTO words (rowid, title, lede, body) VALUES (?, ?, ?, ?)", rows)
    database.executemany("INSERT INTO titles (rowid, title) VALUES (?, ?)", [row[:2] for row in rows])


def take_out(database: sqlite3.Connection, article_id: int) -> None:
    """Remove a stored article from the index."""
    words = "title, lede, body"
    for index, view, columns in (("words", "searchable", words), ("titles", "titled", "title")):
        database.execute(
            f"""INSERT INTO {index} ({index}, rowid, {columns})
                SELECT 'delete', id, {columns} FROM {view} WHERE id = ?""",
            (article_id,),
        )
    database.execute("DELETE FROM cut WHERE id = ?", (article_id,))


def forget(database: sqlite3.Connection, article_id: int) -> None:
    """Remove an article from the index when its stored words are damaged and differ from the indexed ones."""
    for index in ("words", "titles"):
        forget_rows(database, index, [article_id])
    database.execute("DELETE FROM cut WHERE id = ?", (article_id,))


def forget_rows(database: sqlite3.Connection, index: str, rows: Sequence[int]) -> None:
    """Remove rows from an index by the words in the index itself; it reads 20 million words a second."""
    columns = _COLUMNS[index]
    indexed: dict[int, dict[str, list[str]]] = {row: {column: [] for column in columns} for row in rows}
    database.execute(f"CREATE VIRTUAL TABLE temp.told USING fts5vocab (main, {index}, instance)")
    for row, column, word in database.execute(_TOLD, (json.dumps(rows),)).fetchall():
        indexed[row][column].append(word)
    database.execute("DROP TABLE temp.told")
    database.executemany(
        f"INSERT INTO {index} ({index}, rowid, {', '.join(columns)}) VALUES ('delete', ?{', ?' * len(columns)})",
        [(row, *map(" ".join, words.values())) for row, words in indexed.items() if any(words.values())],
    )


def form_of(database: sqlite3.Connection, article_id: int) -> Callable[[str], str]:
    """Return the function that converts texts of an article to the form in which they are indexed."""
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
    """Compare the index with all articles; damage that SQLite finds raises sqlite3.DatabaseError."""
    if next(_wrongly_kept(database), None):
        return True
    for index in ("words", "titles"):
        database.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
    return False


def rebuild(database: sqlite3.Connection) -> None:
    """Rebuild the index from all articles."""
    keep_pairs(database)
    for index in ("words", "titles"):
        database.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")


def keep_pairs(database: sqlite3.Connection) -> None:
    """Store the words of all articles that are indexed in pairs as the index gets them."""
    for article_id in list(_wrongly_kept(database)):
        (row,) = database.execute(f"{_IN_PAIRS} WHERE cut.id = ?", (article_id,)).fetchall()
        row = (*map(bigrams.cut, row[4:]), article_id)
        database.execute("UPDATE cut SET title = ?, lede = ?, body = ? WHERE id = ?", row)


def _wrongly_kept(database: sqlite3.Connection) -> Iterator[int]:
    """Yield the articles indexed in pairs whose stored words are not what the index gets."""
    for article_id, *row in database.execute(_IN_PAIRS):
        if row[:3] != [*map(bigrams.cut, row[3:])]:
            yield article_id


def pieces(database: sqlite3.Connection, index: Literal["words", "quoted"] = "words") -> int:
    """Return the number of pieces of an index: every search goes through all of them until they are merged."""
    (number,) = database.execute(_PIECES.format(index)).fetchone()
    return max(1, int(number))
