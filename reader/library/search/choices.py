"""Articles selected all at once: by a query, as a range of a shelf, or by number."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from reader.library.connection import Access
from reader.library.plans.conditions import Translation
from reader.library.query.saved import read
from reader.library.search.supersession import Turns
from reader.library.shelves import keeping, shelves
from reader.library.shelves.stretches import STANDING
from reader.model import Choice, Listing, Shelf


@dataclass(frozen=True, eq=False, slots=True)
class Choices:
    """Answers with ids alone, so that a hundred thousand articles are selected as quickly as a screenful is shown.

    ``turns`` let a newer query stop a running one.
    """

    _access: Access
    _turns: Turns

    def found(self, text: str) -> Choice:
        """Select every article that a query finds; an empty one finds all, one with an unusable part none.

        Raises SupersededError when a newer query comes.
        """
        today = date.today()
        with self._turns.newest() as (database, _):
            query = read(database, text, today)
            if query.complaint or (text.strip() and query.is_empty):
                return Choice(complaint=query.complaint or "The query says nothing.")
            sql, values = Translation(database, today, entire=True).plan(query.tree).articles
            rows = database.execute(f"SELECT article.id, {STANDING['unread']} {sql}", values).fetchall()
        unread = sum(is_unread for _, is_unread in rows)
        return Choice(tuple(article for article, _ in rows), unread)

    def on_shelf(self, shelf: Shelf, start: int, count: int, kept: Collection[int] = ()) -> tuple[int, ...]:
        """Select the articles at positions ``start`` to ``start + count`` of a shelf, with what is ``kept`` there."""
        with self._access.studying() as database:
            return tuple(keeping.window(database, shelf, start, count, kept))

    def left(self, shelf: Shelf, kept: Collection[int]) -> tuple[int, ...]:
        """Select those of the ``kept`` articles of a shelf that have left it."""
        with self._access.reading() as database:
            return tuple(keeping.left(database, shelf, kept))

    def listings(self, ids: Sequence[int]) -> tuple[Listing, ...]:
        """Return the present listings of these articles, in order."""
        with self._access.reading() as database:
            return shelves.listings(database, ids)
