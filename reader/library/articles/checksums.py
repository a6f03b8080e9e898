"""Checksums of the text of articles: SQLite's own check does not notice a damaged letter.

Quotes and names are left out, as they can be found again.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3

from reader.library.articles import retrieval, spans
from reader.library.failures import UnreadableError
from reader.library.texts import paragraphs
from reader.model import Article

# Fields of an article that no list shows and no query uses: stored as one JSON object.
_DETAILS = ("path", "title_inferred", "dateline", "agency", "section", "email", "updated", "link")

# Made once: an encoder that is not the usual one takes as long to make as a short text to encode.
_write = json.JSONEncoder(ensure_ascii=False).encode


def checksum(article: Article) -> bytes:
    """Return the checksum of the text of an article."""
    return checksum_of(article, paragraphs.pack(article), details(article))


def checksum_of(article: Article, words: paragraphs.Words, details: str) -> bytes:
    """Return the checksum of an article whose paragraphs and details are packed already."""
    stated = (article.title, article.source, article.published, article.language, *article.authors, *article.tags)
    return hashlib.blake2b(_write([*stated, *words, details]).encode(), digest_size=16).digest()


def details(article: Article) -> str:
    """Return the fields of an article that have no column of their own, as JSON."""
    return paragraphs.write({field: value for field in _DETAILS if (value := getattr(article, field))})


def fault(database: sqlite3.Connection, article_id: int) -> str | None:
    """Return what is wrong with the text, quotes and names of a stored article; None if nothing is."""
    try:
        shelved = retrieval.read(database, article_id)
    except UnreadableError as error:
        return f"article {article_id} cannot be read ({error})"
    row = database.execute("SELECT checksum FROM text WHERE id = ?", (article_id,)).fetchone()
    if shelved is None or row is None:
        return f"article {article_id} has no text"
    if checksum(shelved.article) != row[0]:
        return f"article {article_id} is not as it was stored"
    return None if spans.fit(shelved.article) else f"article {article_id} has quotes or names outside its text"
