"""Whole lists for use outside the library: every article of a shelf or a query, quotations, and names."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from reader.library.articles.transfers import handed_over, ids_after
from reader.library.connection import Access, Connection
from reader.library.names import finding
from reader.library.opening import reading_apart
from reader.library.plans.conditions import Translation
from reader.library.query.saved import read_whole
from reader.library.ranking.ranking import Ranking
from reader.library.search.quotations import quotations_at, quotations_of, speakers_at
from reader.library.shelves import shelves
from reader.library.stories import stories
from reader.library.texts import originals
from reader.model import Damaged, Identity, Listing, Place, Quotation, Shelf, Transfer, Version

# Articles listed in one go, so that no old state of the file has to be kept for them for long.
_PORTION = 200

# More than any library holds.
_ALL = 10_000_000

# Each quotation is compared with all others: this many take a minute.
_MOST_QUOTATIONS = 20_000

_CHOSEN = "SELECT id FROM article WHERE id IN (SELECT value FROM json_each(?)) ORDER BY moment DESC, id DESC"
_LEADING = """SELECT id FROM article WHERE story_id IS NOT NULL AND lead_id IS NULL
    ORDER BY moment DESC, id DESC LIMIT ?"""


@dataclass(frozen=True, eq=False, slots=True)
class Extracts:
    """Unbounded lists, read one item at a time while they are written somewhere.

    Each is read through a connection of its own: nobody waits for a list, and no list is interrupted. A damaged article
    is reported in its place, and the rest goes on; quotations and names raise LibraryError. A query of which a part
    cannot be used raises QueryError.
    """

    _access: Access

    def of_library(self) -> Iterator[Transfer | Damaged]:
        """Yield all articles in the order in which they came."""
        with reading_apart(self._access.path) as connection:
            yield from handed_over(connection, _all(connection))

    def of_query(self, query: str) -> Iterator[Transfer | Damaged]:
        """Yield everything that a query finds, best first."""
        with reading_apart(self._access.path) as connection:
            yield from handed_over(connection, _found(connection, query))

    def of_shelf(self, shelf: Shelf) -> Iterator[Transfer | Damaged]:
        """Yield all articles of a shelf, newest first, each followed by those folded behind it."""
        with reading_apart(self._access.path) as connection:
            yield from handed_over(connection, _standing(connection, shelf))

    def of_articles(self, ids: Collection[int]) -> Iterator[Transfer | Damaged]:
        """Yield these articles, newest first."""
        with reading_apart(self._access.path) as connection:
            with connection.reading() as database:
                chosen = [one for (one,) in database.execute(_CHOSEN, (json.dumps(tuple(ids)),)).fetchall()]
            yield from handed_over(connection, chosen)

    def of_versions(self, article_id: int) -> tuple[Version, ...]:
        """Return every version in which an article came, the shown one last; none if it is not there."""
        with self._access.reading() as database:
            return tuple(originals.versions(database, article_id))

    def of_stories(self, most: int) -> Iterator[tuple[Listing, ...]]:
        """Yield the stories with copies or versions, newest first: the leading article, then the rest, newest first."""
        with reading_apart(self._access.path) as connection:
            with connection.reading() as database:
                leading = [one for (one,) in database.execute(_LEADING, (most,)).fetchall()]
            for one in leading:
                with connection.reading() as database:
                    story = shelves.listings(database, [one, *stories.copies(database, one)])
                if len(story) > 1:  # it is still told more than once
                    yield story

    def of_quotations(self, query: str, most: int | None = _MOST_QUOTATIONS) -> Iterator[Quotation]:
        """Yield the quotations that a query finds, up to ``most`` of the newest, identical ones once."""
        with reading_apart(self._access.path) as connection:
            yield from quotations_of(connection, query, _ALL if most is None else most)

    def of_passages(self, passages: Sequence[tuple[int, Place]]) -> Iterator[Quotation]:
        """Yield the quotations at these places in articles, identical ones once."""
        with reading_apart(self._access.path) as connection:
            yield from quotations_at(connection, passages)

    def of_speakers(self, passages: Sequence[tuple[int, Place]]) -> tuple[str | None, ...]:
        """Return who says what stands at each of these places, by the name that holds now; None if unknown or gone."""
        with self._access.reading() as database:
            return speakers_at(database, passages)

    def of_names(self, query: str) -> Iterator[Identity]:
        """Yield everybody and everything named in the articles that a query finds, or in all articles if it is empty.

        Those in the most articles come first.
        """
        with reading_apart(self._access.path) as connection:
            ids = _found(connection, query) if query.strip() else None
            with connection.reading() as database:
                named = (
                    finding.foremost(database, None, _ALL)
                    if ids is None
                    else finding.together(database, ids, None, _ALL)
                )
        yield from named


def _found(connection: Connection, query: str) -> list[int]:
    today = date.today()
    with connection.reading() as database:
        asked = read_whole(database, query, today)
        if asked.is_empty:
            return []
        ranking = Ranking(database, Translation(database, today, entire=True), _ALL, thorough=True)
        return [article_id for article_id, _ in ranking.find(asked.tree, asked.sort or "relevance").best]


def _all(connection: Connection) -> Iterator[int]:
    last = 0
    while portion := ids_after(connection, last, _PORTION):
        yield from portion
        last = portion[-1]


def _standing(connection: Connection, shelf: Shelf) -> Iterator[int]:
    """Yield the articles of a shelf as it is now, each with those that are folded behind it when its turn comes."""
    with connection.reading() as database:
        ids = shelves.window(database, shelf, 0, _ALL)
    met: set[int] = set()
    for start in range(0, len(ids), _PORTION):
        for one in _with_copies(connection, shelf, ids[start : start + _PORTION]):
            if one not in met:
                met.add(one)
                yield one


def _with_copies(connection: Connection, shelf: Shelf, ids: list[int]) -> list[int]:
    """Return articles, each followed by those folded behind it; the starred shelf folds nothing."""
    if shelf == "starred":
        return ids
    with connection.reading() as database:
        return [each for one in ids for each in (one, *stories.copies(database, one))]
