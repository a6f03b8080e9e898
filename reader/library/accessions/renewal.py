"""Stores the new analysis of an article that is already here; the caller holds the transaction."""

from __future__ import annotations

import sqlite3

from reader.library.articles import notes, records, retrieval
from reader.library.articles.checksums import checksum
from reader.library.articles.records import Record
from reader.library.failures import UnreadableError
from reader.library.names.names import Numbers
from reader.library.shelves import shelves
from reader.library.stories import stories
from reader.library.words import vocabulary
from reader.model import Membership, Place, ShelvedArticle, moved


def renew(database: sqlite3.Connection, article_id: int, record: Record, membership: Membership) -> bool:
    """Replace an article by its new analysis, and put it into its stories.

    Say whether it was there and still made of the same bytes.
    """
    row = database.execute("SELECT digest, imported FROM article WHERE id = ?", (article_id,)).fetchone()
    if row is None or row[0] != record.digest:
        return False
    numbers = Numbers(database, record.names)
    former = _former(database, article_id)
    if former and checksum(former.article) == record.checksum:
        records.find_anew(database, former, record.whole, numbers)
    else:
        records.replace(database, article_id, record, row[1], numbers)
        records.complete(database, {article_id: record}, numbers)
        vocabulary.learn(database, record.vocabulary.split())
        if former:
            _carry_over(database, former, record)
    stories.rejoin(database, article_id, record.article.sketch, membership)
    return True


def _former(database: sqlite3.Connection, article_id: int) -> ShelvedArticle | None:
    """Return the article as stored, or None if it is too damaged to be read."""
    try:
        return retrieval.read(database, article_id)
    except UnreadableError:
        return None


def _carry_over(database: sqlite3.Connection, former: ShelvedArticle, record: Record) -> None:
    """Move notes and the reading position to where their words are now."""
    before, after = former.article.paragraphs, record.whole.paragraphs
    reached = moved(Place(former.reached, former.reached_at, former.reached_at), before, after)
    shelves.keep_place(database, former.id, reached.paragraph, reached.start)
    for note in former.notes:
        notes.move(database, note, moved(note.place, before, after))
