"""Hands articles over as values, with everything that became of them, to a file or to another library."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import replace

from reader.errors import LibraryError
from reader.library.articles import attributions, retrieval, spans
from reader.library.connection import Connection
from reader.library.failures import sound, texts_of
from reader.library.shelves import shelves
from reader.library.texts import furniture, originals
from reader.model import Damaged, History, Naming, Note, Parting, ShelvedArticle, Transfer, Version

_NAMINGS = """SELECT DISTINCT found.text, entity.kind, name.text, leading.kind, leading.roles, held.dropped
    FROM entity JOIN name AS found ON found.id = entity.name
    JOIN identity AS held ON held.id = entity.identity
    JOIN identity AS leading ON leading.id = coalesce(held.known_as, held.id)
    JOIN name ON name.id = leading.name
    WHERE article = ? AND (held.known_as IS NOT NULL OR held.dropped) ORDER BY entity.position"""

# Whom the article where they were parted, or another, names; merged ones by the name of the one that was parted first.
_PARTINGS = """SELECT found.text, entity.kind, home.key, min(own.text), home.id = entity.article
    FROM entity JOIN name AS found ON found.id = entity.name
    JOIN identity AS held ON held.id = entity.identity
    JOIN parting ON parting.identity = held.id
    LEFT JOIN parting AS leading ON leading.identity = held.known_as AND leading.article = parting.article
    JOIN article AS home ON home.id = parting.article
    JOIN name AS own ON own.id = coalesce(leading.name, parting.name)
    WHERE entity.article = ? GROUP BY entity.id ORDER BY entity.position"""

_OWN_TAGS = "SELECT name.text FROM own_tag JOIN name ON name.id = own_tag.name WHERE article = ? AND held = ?"


def ids_after(connection: Connection, last: int, most: int) -> list[int]:
    """Return the ids of up to ``most`` articles that follow another one, in the order in which they came."""
    with connection.reading() as database:
        rows = database.execute("SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?", (last, most))
        return [article_id for (article_id,) in rows.fetchall()]


def handed_over(connection: Connection, ids: Iterable[int]) -> Iterator[Transfer | Damaged]:
    """Yield articles one by one, each as it is when its turn comes; those deleted by then are left out."""
    for article_id in ids:
        try:
            with connection.reading() as database:
                given = _transfer(database, article_id)
        except (LibraryError, ValueError, TypeError, IndexError):
            given = Damaged(article_id)
        if given:
            yield given if isinstance(given, Damaged) or spans.fit(given.article) else Damaged(given.id)


def _transfer(database: sqlite3.Connection, article_id: int) -> Transfer | Damaged | None:
    shelved = retrieval.read(database, article_id)
    if shelved is None:
        return Damaged(article_id) if shelves.listings(database, [article_id]) else None
    key, digest = database.execute("SELECT key, digest FROM article WHERE id = ?", (article_id,)).fetchone()
    *older, shown = originals.versions(database, article_id) or [Version(shelved.imported, b"")]
    quotes, entities = spans.found(database, article_id)
    shown_article = furniture.hide(shelved.article, furniture.learned(database, article_id))
    article = replace(shown_article, quotes=quotes, entities=entities)
    history = History(
        shelved.imported,
        shown.imported,
        shelved.read,
        shelved.starred,
        _own_tags(database, article_id, held=True),
        _own_tags(database, article_id, held=False),
        shelved.reached,
        shelved.reached_at,
        _notes(shelved),
        tuple(version for version in older if version.raw),
        _namings(database, article_id),
        attributions.of(database, article_id),
        _partings(database, article_id),
    )
    raw = shown.raw if originals.digest_of(shown.raw) == digest else b""
    return Transfer(article_id, shelved.story, key, raw, article, history)


def _own_tags(database: sqlite3.Connection, article_id: int, held: bool) -> tuple[str, ...]:
    """Return tags that the reader gave or took away, in the same order for every library."""
    return tuple(sorted(tag for (tag,) in database.execute(_OWN_TAGS, (article_id, held)).fetchall()))


def _notes(shelved: ShelvedArticle) -> tuple[Note, ...]:
    """Return the notes without their numbers, in the same order for every library."""
    notes = (replace(note, id=0, article=0) for note in shelved.notes)
    return tuple(sorted(notes, key=lambda note: (note.place, note.written, note.text)))


def _namings(database: sqlite3.Connection, article_id: int) -> tuple[Naming, ...]:
    rows = database.execute(_NAMINGS, (article_id,)).fetchall()
    return tuple(
        Naming(name, kind, known_as, known_kind, texts_of(roles), bool(dropped))
        for name, kind, known_as, known_kind, roles, dropped in rows
    )


def _partings(database: sqlite3.Connection, article_id: int) -> tuple[Parting, ...]:
    rows = database.execute(_PARTINGS, (article_id,)).fetchall()
    return tuple(
        sound(Parting(name, kind, key, own_name, bool(is_here))) for name, kind, key, own_name, is_here in rows
    )
