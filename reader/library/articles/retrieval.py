"""Reads articles back from their rows, exactly as they were stored; the caller holds the transaction."""

from __future__ import annotations

import json
import sqlite3
from typing import NamedTuple

from reader.library.articles import notes, spans
from reader.library.failures import made_of_stored, sound
from reader.library.shelves.shelves import OWN_FIRST
from reader.library.stories import stories
from reader.library.texts import furniture, paragraphs
from reader.model import Article, ShelvedArticle


class _Stored(NamedTuple):
    """One row with everything the tables hold of an article."""

    id: int
    title: str
    source: str | None
    published: str | None
    language: str
    analysed: int
    imported: str
    read: int
    starred: int
    story: int | None
    reached: int
    reached_at: int
    lede: str
    body: str
    structure: str
    details: str


_STORED = """SELECT article.id, title, name.text, published, language, analysed, imported, read, starred, story_id,
        reached, reached_at, lede, body, paragraphs, details
    FROM article JOIN text ON text.id = article.id LEFT JOIN name ON name.id = article.source WHERE article.id = ?"""

_SOURCES = """SELECT name.text FROM article JOIN name ON name.id = article.source
    WHERE story_id = ? AND name.text IS NOT ? ORDER BY moment, article.id"""


def read(database: sqlite3.Connection, article_id: int) -> ShelvedArticle | None:
    """Return an article with its state, or None if there is none; raises UnreadableError if its rows are damaged."""
    row = database.execute(_STORED, (article_id,)).fetchone()
    if row is None:
        return None
    return _shelved(database, _Stored._make(row))


@made_of_stored()
def _shelved(database: sqlite3.Connection, stored: _Stored) -> ShelvedArticle:
    article_id, found = sound(stored).id, spans.read(database, stored.id)
    article = sound(_article(database, stored, found))  # of its details, SQLite knows no types
    return ShelvedArticle(
        id=article_id,
        article=article,
        imported=stored.imported,
        read=bool(stored.read),
        starred=bool(stored.starred),
        story=stored.story,
        reached=stored.reached,
        reached_at=stored.reached_at,
        tags=_names(database, "held_tag", article_id),
        notes=notes.of(database, article_id, article.paragraphs),
        identities=found.identities,
        also_in=_others(database, stored) if stored.story is not None else (),
    )


def _article(database: sqlite3.Connection, stored: _Stored, found: spans.Read) -> Article:
    return Article(
        title=stored.title,
        source=stored.source,
        published=stored.published,
        language=stored.language,
        analysed=stored.analysed,
        authors=_names(database, "byline", stored.id),
        tags=_names(database, "tag", stored.id),
        paragraphs=paragraphs.unpack(paragraphs.Words(stored.lede, stored.body, stored.structure)),
        quotes=found.quotes,
        entities=found.entities,
        sketch=stories.sketch_of(database, stored.id),
        lines=furniture.lines(database, stored.id),
        **{"path": "", **json.loads(stored.details)},
    )


def _others(database: sqlite3.Connection, stored: _Stored) -> tuple[str, ...]:
    """Return the other sources of a story."""
    rows = database.execute(_SOURCES, (stored.story, stored.source)).fetchall()
    return tuple(dict.fromkeys(source for (source,) in rows))


def _names(database: sqlite3.Connection, table: str, article_id: int) -> tuple[str, ...]:
    rows = database.execute(
        f"""SELECT name.text FROM {table} AS held JOIN name ON name.id = held.name WHERE article = ?
            ORDER BY {OWN_FIRST}""",
        (article_id,),
    )
    return tuple(text for (text,) in rows.fetchall())
