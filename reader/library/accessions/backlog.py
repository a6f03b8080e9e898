"""The backlog: articles that still await analysis, and how they are stored after it."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from reader.library.accessions import renewal
from reader.library.accessions.accessions import FindStories, stand_alone
from reader.library.articles.records import Record
from reader.library.connection import Access
from reader.library.stories import stories
from reader.library.texts import originals
from reader.model import Original, Outcome

_ORIGINAL = f"""SELECT title, story_id, (SELECT details FROM text WHERE text.id = article.id), key, raw
    {originals.SHOWN}"""
_UNTOUCHED = "SELECT count(*) FROM article WHERE analysed = 0 AND id NOT IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, eq=False, slots=True)
class Backlog:
    """Knows which articles have no analysis or an outdated one, and stores those that were analysed again."""

    _access: Access

    def behind(self, analysis: int | None, among: Sequence[int] | None = None) -> tuple[int, ...]:
        """Return the articles that were not analysed by this version of the analysis or a later one, newest first.

        Without an ``analysis`` all are behind. ``among`` restricts them to these ids; None stands for the whole
        library.
        """
        asked = "article" if among is None else "json_each(?) AS asked JOIN article ON article.id = asked.value"
        values = [] if among is None else [json.dumps([*among])]
        limit = "" if analysis is None else f"WHERE analysed < {analysis:d}"
        with self._access.studying() as database:
            rows = database.execute(
                f"SELECT DISTINCT article.id FROM {asked} {limit} ORDER BY moment DESC, article.id DESC", values
            )
            return tuple(article_id for (article_id,) in rows)

    def untouched(self, without: Collection[int] = ()) -> int:
        """Return how many articles were never analysed, not counting those ``without``; 0 in a read-only library."""
        if self._access.writer is None:
            return 0
        with self._access.studying() as database:
            return int(database.execute(_UNTOUCHED, (json.dumps([*without]),)).fetchone()[0])

    def next(self, first: Sequence[int], without: Collection[int]) -> int | None:
        """Return an article without analysis, one of the ``first`` or else the newest, but none of ``without``."""
        newest = "SELECT id FROM article WHERE analysed = 0 ORDER BY moment DESC, id DESC LIMIT ?"
        with self._access.studying() as database:
            wanted = [one for one in first if _is_untouched(database, one)]
            rows = database.execute(newest, (len(without) + 1,)).fetchall()
        return next((one for one in (*wanted, *(row[0] for row in rows)) if one not in without), None)

    def original(self, article_id: int) -> Original | None:
        """Return the original bytes of an article; None if there is no such article or they are damaged."""
        with self._access.studying() as database:
            row = database.execute(_ORIGINAL, (article_id,)).fetchone()
        if row is None:
            return None
        title, story, details, key, raw = row
        try:
            return Original(article_id, title, story, _path(details) or key, key, originals.unpacked(raw))
        except (zlib.error, TypeError):
            return None

    def original_under(self, key: str) -> Original | None:
        """Return the original bytes of the article with a key; None if there is no such article."""
        with self._access.studying() as database:
            row = database.execute("SELECT id FROM article WHERE key = ?", (key,)).fetchone()
        return self.original(int(row[0])) if row else None

    def renew(self, article_id: int, record: Record, find_stories: FindStories = stand_alone) -> Outcome:
        """Replace an article by its new analysis under the same id, as a whole or not at all.

        Its originals and what the reader did to it stay; notes and the reading position move with their words. The
        article is left "unchanged" if its file has brought another version meanwhile.
        """
        with self._access.studying() as database:
            kin = stories.kin(database, record.article.sketch, article_id)
        # Compared before the transaction, during which no other process can write.
        membership = find_stories(record.whole, kin)
        with self._access.writing() as database:
            renewed = renewal.renew(database, article_id, record, membership)
            story = stories.number(database, article_id)
        return Outcome(record.path, "updated" if renewed else "unchanged", article_id, record.article.title, story)


def _path(details: str | None) -> str:
    """Return the path kept among the details of an article, or nothing if they are damaged."""
    try:
        return str(json.loads(details or "{}").get("path", ""))
    except (ValueError, AttributeError):
        return ""


def _is_untouched(database: sqlite3.Connection, article_id: int) -> bool:
    row = database.execute("SELECT analysed FROM article WHERE id = ?", (article_id,)).fetchone()
    return row is not None and row[0] == 0
