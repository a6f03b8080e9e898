"""Articles come in: what the library has already is seen many at once, what is new is stored many in a transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from reader.library import records, stories
from reader.library.connection import Access
from reader.library.records import Record
from reader.model import Article, Draft, Kin, Membership, Outcome

FindStories = Callable[[Article, Sequence[Kin]], Membership]


def stand_alone(article: Article, kin: Sequence[Kin]) -> Membership:
    """Let an article be in no story."""
    return Membership()


@dataclass(frozen=True, eq=False, slots=True)
class Accessions:
    """Takes articles in. The bytes decide: known ones are unchanged, unless analysis is new to them."""

    _access: Access

    def known(self, drafts: Sequence[Draft]) -> list[Outcome | None]:
        """Give the outcome of adding each draft that would change nothing, so that it need not be analysed."""
        with self._access.reading() as database:
            return [_known(database, draft) for draft in drafts]

    def add(self, prepared: Sequence[Record], find_stories: FindStories = stand_alone) -> Iterator[Outcome]:
        """Store articles, each as a whole or not at all, and give the outcome of each when it is kept.

        The bytes decide: known ones are unchanged, unless they were stored without analysis and ``article``
        brings it; other bytes under a known key update the article in place, keeping its id, what the reader
        did to it, and the old bytes. ``find_stories`` is asked which of the nearest stories an article tells.
        """
        for record in prepared:
            with self._access.writing() as database:
                outcome = _store(database, record, find_stories)
            yield outcome


def _known(database: sqlite3.Connection, draft: Draft) -> Outcome | None:
    known = records.find(database, records.digest_of(draft))
    if known is None or not known.analysed:
        return None
    return Outcome(draft.path, "unchanged", known.id, known.title, stories.number(database, known.id))


def _store(database: sqlite3.Connection, record: Record, find_stories: FindStories) -> Outcome:
    article = record.article
    kin = stories.kin(database, article.sketch, records.find_older(database, record))
    kind, article_id = records.store(database, record, find_stories(article, kin))
    return Outcome(record.path, kind, article_id, article.title, stories.number(database, article_id))
