"""Writes articles as rows and reads them back exactly; the caller holds the transaction."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NamedTuple

from reader.library import bigrams, furniture, notes, paragraphs, spans, stories, vocabulary, wordindex
from reader.library.names import name_id, name_ids
from reader.model import Article, Draft, Membership, OutcomeKind, ShelvedArticle

# Fields of an article that no list shows and no query asks for: kept as one JSON object.
_DETAILS = ("path", "title_inferred", "dateline", "agency", "section", "email", "updated", "link")


@dataclass(frozen=True, slots=True)
class Record:
    """An article made ready for storing, so that the transaction does nothing but store it.

    ``told`` are its title, lede and body as the index is told them.
    """

    key: str
    digest: bytes
    raw: bytes
    article: Article
    words: paragraphs.Words
    details: str
    checksum: bytes
    told: tuple[str, str, str]
    vocabulary: tuple[str, ...]


class Known(NamedTuple):
    """What must be known of a stored article to decide about one that comes in."""

    id: int
    title: str
    imported: str
    analysed: int


def prepare(draft: Draft, article: Article) -> Record:
    """Do everything that needs no database."""
    words = paragraphs.pack(article)
    told = (bigrams.cut(article.title), bigrams.cut(words.lede), bigrams.cut(words.body))
    return Record(
        draft.key,
        digest_of(draft),
        zlib.compress(draft.raw),
        article,
        words,
        _details(article),
        checksum(article),
        told,
        vocabulary.words_of(*told),
    )


def digest_of(draft: Draft) -> bytes:
    """Name the bytes of a draft by their SHA-256."""
    return hashlib.sha256(draft.raw).digest()


def checksum(article: Article) -> bytes:
    """Sum up what an article says: SQLite's own check does not notice a damaged letter.

    Quotes and names are left out, as they can be found again.
    """
    words = paragraphs.pack(article)
    stated = (article.title, article.source, article.published, article.language, *article.authors, *article.tags)
    told = json.dumps([*stated, *words, _details(article)], ensure_ascii=False)
    return hashlib.blake2b(told.encode(), digest_size=16).digest()


def _details(article: Article) -> str:
    details = {field: value for field in _DETAILS if (value := getattr(article, field))}
    return json.dumps(details, ensure_ascii=False, separators=(",", ":"))


def find(database: sqlite3.Connection, digest: bytes) -> Known | None:
    """Give the article whose shown version has these bytes."""
    row = database.execute("SELECT id, title, imported, analysed FROM article WHERE digest = ?", (digest,)).fetchone()
    return None if row is None else Known(*row)


def find_older(database: sqlite3.Connection, draft: Draft) -> int | None:
    """Give the id of the article that a draft is a version of."""
    known = find(database, digest_of(draft)) or _find_key(database, draft.key)
    return known.id if known else None


def store(database: sqlite3.Connection, record: Record, membership: Membership) -> tuple[OutcomeKind, int]:
    """Store an article if it brings anything new, put it into its story, and give what became of it and its id."""
    known = find(database, record.digest)
    if known and (known.analysed or not record.article.analysed):
        return "unchanged", known.id
    known = known or _find_key(database, record.key)
    article_id = known.id if known else insert(database, record)
    if known:
        stories.leave(database, article_id)
        replace(database, article_id, record, known.imported)
    stories.join(database, article_id, record.article.sketch, membership)
    return "updated" if known else "imported", article_id


def insert(database: sqlite3.Connection, record: Record) -> int:
    """Store a new article and give its id."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    article = record.article
    cursor = database.execute(
        """INSERT INTO article (moment, source, published, title, analysed, language, imported, digest, key)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            moment(article.published, now),
            name_id(database, article.source),
            article.published,
            article.title,
            article.analysed,
            article.language,
            now,
            record.digest,
            record.key,
        ),
    )
    article_id = cursor.lastrowid or 0
    _insert_original(database, article_id, record, now)
    _insert_derived(database, article_id, record)
    return article_id


def replace(database: sqlite3.Connection, article_id: int, record: Record, imported: str) -> None:
    """Store an article anew under its id: what the reader did to it and the older originals are kept."""
    _delete_derived(database, article_id)
    article = record.article
    database.execute(
        """UPDATE article SET moment = ?, source = ?, published = ?, title = ?, analysed = ?, language = ?, digest = ?
           WHERE id = ?""",
        (
            moment(article.published, imported),
            name_id(database, article.source),
            article.published,
            article.title,
            article.analysed,
            article.language,
            record.digest,
            article_id,
        ),
    )
    _insert_original(database, article_id, record, datetime.now(UTC).isoformat(timespec="seconds"))
    _insert_derived(database, article_id, record)


def read(database: sqlite3.Connection, article_id: int) -> ShelvedArticle | None:
    """Give one article with its state, or None."""
    row = database.execute(
        """SELECT title, name.text, published, language, analysed, imported, read, starred, story_id, reached,
                  reached_at, lede, body, paragraphs, details
           FROM article JOIN text ON text.id = article.id LEFT JOIN name ON name.id = article.source
           WHERE article.id = ?""",
        (article_id,),
    ).fetchone()
    if row is None:
        return None
    title, source, published, language, analysed, imported, is_read, starred, story, *rest = row
    reached, reached_at, lede, body, structure, details = rest
    found = spans.read(database, article_id)
    article = Article(
        title=title,
        source=source,
        published=published,
        language=language,
        analysed=bool(analysed),
        authors=_names(database, "byline", article_id),
        tags=_names(database, "tag", article_id),
        paragraphs=paragraphs.unpack(paragraphs.Words(lede, body, structure)),
        quotes=found.quotes,
        entities=found.entities,
        sketch=stories.sketch_of(database, article_id),
        lines=furniture.lines(database, article_id),
        **{"path": "", **json.loads(details)},
    )
    state = (
        imported,
        bool(is_read),
        bool(starred),
        story,
        reached,
        reached_at,
        _names(database, "held_tag", article_id),
    )
    written = notes.of(database, article_id, article.paragraphs)
    return ShelvedArticle(article_id, article, *state, written, found.identities)


def original(database: sqlite3.Connection, article_id: int) -> bytes | None:
    """Give the bytes that the shown version of an article was imported from, or None."""
    row = database.execute(
        "SELECT raw FROM original WHERE article = ? ORDER BY version DESC LIMIT 1", (article_id,)
    ).fetchone()
    return None if row is None else zlib.decompress(row[0])


def moment(published: str | None, imported: str) -> int:
    """Give the second since 1970 that an article is shelved under: when it was published, else imported.

    A moment without an offset counts as UTC, a year or month without a day as its first.
    """
    for text in (published, imported):
        try:
            return _second(text or "")
        except (ValueError, OverflowError):
            continue
    return 0


def _second(text: str) -> int:
    padded = text + "-01-01"[len(text) - 4 :] if len(text) in (4, 7) else text
    stated = datetime.fromisoformat(padded)
    return int((stated if stated.tzinfo else stated.replace(tzinfo=UTC)).timestamp())


def _find_key(database: sqlite3.Connection, key: str) -> Known | None:
    row = database.execute("SELECT id, title, imported, analysed FROM article WHERE key = ?", (key,)).fetchone()
    return None if row is None else Known(*row)


def _insert_original(database: sqlite3.Connection, article_id: int, record: Record, now: str) -> None:
    """Keep the bytes as a new version, unless they are those of the last one, which is then written anew."""
    last = database.execute(
        "SELECT version, digest FROM original WHERE article = ? ORDER BY version DESC LIMIT 1", (article_id,)
    ).fetchone()
    if last is not None and last[1] == record.digest:
        database.execute(
            "UPDATE original SET raw = ? WHERE article = ? AND version = ?", (record.raw, article_id, last[0])
        )
    else:
        database.execute(
            "INSERT INTO original (article, version, digest, imported, raw) VALUES (?, ?, ?, ?, ?)",
            (article_id, last[0] + 1 if last else 1, record.digest, now, record.raw),
        )


def _insert_derived(database: sqlite3.Connection, article_id: int, record: Record) -> None:
    article, words = record.article, record.words
    database.execute(
        "INSERT INTO text (id, lede, body, paragraphs, details, checksum) VALUES (?, ?, ?, ?, ?, ?)",
        (article_id, words.lede, words.body, words.structure, record.details, record.checksum),
    )
    wordindex.put(database, article_id, record.told)
    vocabulary.learn(database, record.vocabulary)
    for table, names in (("byline", article.authors), ("tag", article.tags)):
        database.executemany(
            f"INSERT INTO {table} (article, position, name) VALUES (?, ?, ?)",
            [(article_id, position, name) for position, name in enumerate(name_ids(database, names))],
        )
    spans.insert(database, article_id, article, wordindex.form_of(database, article_id))
    furniture.keep(database, article_id, article.lines)


def _delete_derived(database: sqlite3.Connection, article_id: int) -> None:
    """Take everything away that was derived from the original; the indexes must be told the old words."""
    if spans.has_quotes(database, article_id) and (shelved := read(database, article_id)):
        spans.unindex(database, article_id, shelved.article, wordindex.form_of(database, article_id))
    spans.delete(database, article_id)
    furniture.forget(database, article_id)
    wordindex.take_out(database, article_id)
    for table, column in (("byline", "article"), ("tag", "article"), ("text", "id")):
        database.execute(f"DELETE FROM {table} WHERE {column} = ?", (article_id,))


def _names(database: sqlite3.Connection, table: str, article_id: int) -> tuple[str, ...]:
    rows = database.execute(
        f"SELECT name.text FROM {table} AS held JOIN name ON name.id = held.name WHERE article = ? ORDER BY position",
        (article_id,),
    )
    return tuple(text for (text,) in rows.fetchall())
