"""The full-text index of quotations, which keeps no copy of their words: filling, checking and rebuilding it."""

from __future__ import annotations

import sqlite3

from reader.library.articles import quotes, retrieval
from reader.library.words import wordindex
from reader.model import Article


def put(database: sqlite3.Connection, article_id: int, article: Article) -> None:
    """Add the stored quotes of an article to the index, in the form in which its words are indexed."""
    database.executemany("INSERT INTO quoted (rowid, text) VALUES (?, ?)", _indexed(database, article_id, article))


def take_out(database: sqlite3.Connection, article_id: int, article: Article) -> None:
    """Remove the quotes of an article from the index; they and its words must still be stored."""
    sql = "INSERT INTO quoted (quoted, rowid, text) VALUES ('delete', ?, ?)"
    database.executemany(sql, _indexed(database, article_id, article))


def forget(database: sqlite3.Connection, article_id: int) -> None:
    """Remove the quotes of a damaged article from the index, as ``wordindex.forget`` does with its words."""
    ids = [quote_id for (quote_id,) in database.execute("SELECT id FROM quote WHERE article = ?", (article_id,))]
    if ids:
        wordindex.forget_rows(database, "quoted", ids)


def differs(database: sqlite3.Connection) -> bool:
    """Whether the index lacks quotations or is damaged."""
    database.execute("INSERT INTO quoted (quoted, rank) VALUES ('integrity-check', 1)")
    (indexed,) = database.execute("SELECT count(*) FROM quoted_docsize").fetchone()
    (stored,) = database.execute("SELECT count(*) FROM quote").fetchone()
    return bool(indexed != stored)


def rebuild(database: sqlite3.Connection) -> None:
    """Rebuild the index from the articles."""
    database.execute("INSERT INTO quoted (quoted) VALUES ('delete-all')")
    for (article_id,) in database.execute("SELECT DISTINCT article FROM quote").fetchall():
        if shelved := retrieval.read(database, article_id):
            put(database, article_id, shelved.article)


def _indexed(database: sqlite3.Connection, article_id: int, article: Article) -> list[tuple[int, str]]:
    form = wordindex.form_of(database, article_id)
    return [(quote_id, form(article.quoted(quote))) for quote_id, quote in quotes.of(database, article_id)]
