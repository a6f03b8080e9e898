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
from reader.model import Article, ShelvedArticle

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


def sound(database: sqlite3.Connection, article_id: int) -> ShelvedArticle | None:
    """Return a stored article whose text, quotes and names are as they were stored, or None if it is damaged."""
    try:
        return _examined(database, article_id)
    except UnreadableError:
        return None


def fault(database: sqlite3.Connection, article_id: int) -> str | None:
    """Return what is wrong with the text, quotes and names of a stored article; None if nothing is."""
    try:
        _examined(database, article_id)
    except UnreadableError as error:
        return f"article {article_id} {error}"
    return None


def _examined(database: sqlite3.Connection, article_id: int) -> ShelvedArticle:
    """Return a stored article; raises UnreadableError, which says what is wrong with it, if it is damaged."""
    try:
        shelved = retrieval.read(database, article_id)
    except UnreadableError as error:
        raise UnreadableError(f"cannot be read ({error})") from error
    row = database.execute("SELECT checksum FROM text WHERE id = ?", (article_id,)).fetchone()
    if shelved is None or row is None:
        raise UnreadableError("has no text")
    if checksum(shelved.article) != row[0]:
        raise UnreadableError("is not as it was stored")
    if not spans.fit(shelved.article):
        raise UnreadableError("has quotes or names outside its text")
    return shelved
