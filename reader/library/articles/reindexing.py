"""Derives from the articles of an older library what it lacks, above all the indexes in pairs of characters.

The upgrade of a library finds articles that are not in these by its vocabulary, and adds them at once if they are few.
Otherwise they are added later, a few at a time, the newest first.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from reader.library.articles import quoteindex, quotes, retrieval
from reader.library.connection import Access
from reader.library.names.transliterations import spell_all
from reader.library.words import bigramindex, bigrams, vocabulary, wordindex

# The most articles that are added while the user waits for an upgrade: about a second.
_FEW = 300

# The most words with such characters that are looked up in an upgrade: about a tenth of a second.
_FEW_WORDS = 5000

# The first code point of Greek: Latin letters and combining accents are below it.
_FIRST_BEYOND_LATIN = "\u0370"

# The first character of these scripts; a library in other scripts has few words that sort after it.
_FIRST = "\u0e01"


@dataclass(frozen=True, eq=False, slots=True)
class Arrears:
    """The articles stored by older versions that are not in the indexes in pairs yet."""

    _access: Access

    def settle(self, count: int) -> bool:
        """Add ``count`` articles to the indexes, the newest first, and return whether any are left."""
        if not self._are_left():
            return False
        with self._access.writing() as database:
            return _settle(database, count)

    def _are_left(self) -> bool:
        with self._access.reading() as database:
            return database.execute("SELECT 1 FROM arrears").fetchone() is not None


# The casts make text of the values that a damaged file stores as another type.
_WORDS = "CAST(title AS TEXT), CAST(lede AS TEXT), CAST(body AS TEXT)"


# What an older library lacks, by the first version that had it.
_LACKING: dict[int, Callable[[sqlite3.Connection], None]] = {
    17: wordindex.keep_pairs,
    18: partial(vocabulary.rebuild, first=_FIRST_BEYOND_LATIN),
    21: spell_all,
}


def catch_up(database: sqlite3.Connection, made_by: int) -> None:
    """Derive what a library lacks that version ``made_by`` made; its tables are up to date."""
    for number, derive in _LACKING.items():
        if made_by < number:
            derive(database)
    settle_few(database)


def settle_few(database: sqlite3.Connection) -> None:
    """Add all names and notes to the indexes, and the articles if they are few."""
    bigramindex.fill("names", database)
    bigramindex.fill("noted", database)
    found = _found(database)
    if found is not None:
        for article_id in found:
            _bring_in(database, article_id)
        database.execute("DELETE FROM arrears")


def exist(database: sqlite3.Connection) -> bool:
    """Whether any article that must be indexed in pairs is not."""
    return next(_missing(database), None) is not None


def settle_all(database: sqlite3.Connection) -> None:
    """Add all missing articles to the indexes."""
    for article_id in list(_missing(database)):
        _bring_in(database, article_id)
    database.execute("DELETE FROM arrears")


def _settle(database: sqlite3.Connection, count: int) -> bool:
    (below,) = database.execute("SELECT coalesce(max(below), 0) FROM arrears").fetchone()
    ids = database.execute("SELECT id FROM article WHERE id < ? ORDER BY id DESC LIMIT ?", (below, count)).fetchall()
    for (article_id,) in ids:
        _bring_in(database, article_id)
    if len(ids) < count:
        database.execute("DELETE FROM arrears")
    else:
        database.execute("UPDATE arrears SET below = ?", ids[-1])
    return len(ids) == count


def _missing(database: sqlite3.Connection) -> Iterator[int]:
    rows = database.execute(
        f"""SELECT article.id, {_WORDS} FROM article JOIN text ON text.id = article.id
           WHERE article.id NOT IN (SELECT id FROM cut)"""
    )
    return (article_id for article_id, *texts in rows if any(map(bigrams.needed, texts)))


def _bring_in(database: sqlite3.Connection, article_id: int) -> None:
    """Index an article in pairs, if that is needed and not done yet."""
    row = database.execute(
        f"""SELECT {_WORDS} FROM article JOIN text ON text.id = article.id
           WHERE article.id = ? AND article.id NOT IN (SELECT id FROM cut)""",
        (article_id,),
    ).fetchone()
    if row is None:
        return
    texts = wordindex.cut(*row)
    if not texts.are_cut:
        return
    shelved = retrieval.read(database, article_id) if quotes.are_in(database, article_id) else None
    if shelved:
        quoteindex.take_out(database, article_id, shelved.article)
    wordindex.take_out(database, article_id)
    wordindex.put(database, {article_id: texts})
    vocabulary.learn(database, vocabulary.words_of(*texts.words))
    if shelved:
        quoteindex.put(database, article_id, shelved.article)


def _found(database: sqlite3.Connection) -> list[int] | None:
    """Return the articles with words in these scripts, or None if there are many."""
    sql = "SELECT text FROM word WHERE text >= ? LIMIT ?"
    words = [word for (word,) in database.execute(sql, (_FIRST, _FEW_WORDS + 1)).fetchall()]
    found: set[int] = set()
    for word in words:
        rows = database.execute("SELECT rowid FROM words WHERE words MATCH ? LIMIT ?", (f'"{word}"', _FEW + 1))
        found.update(article_id for (article_id,) in rows.fetchall())
        if len(words) > _FEW_WORDS or len(found) > _FEW:
            return None
    return sorted(found)
