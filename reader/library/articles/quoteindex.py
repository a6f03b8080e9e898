"""The full-text index of quotations, which keeps no copy of their words."""

from __future__ import annotations

import sqlite3

from reader.library.articles import retrieval, spans
from reader.library.words import wordindex


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
            spans.index(database, article_id, shelved.article, wordindex.form_of(database, article_id))
