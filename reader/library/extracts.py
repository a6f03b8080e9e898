"""Whole lists, to be taken out of the library: every article of a shelf or of a query, as a search shows it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from reader.library import shelves
from reader.library.conditions import Translation
from reader.library.connection import Access, Connection
from reader.library.highlights import Highlighter
from reader.library.matches import body_highlighter
from reader.library.opening import reading_apart
from reader.library.quotations import quotations_of
from reader.library.ranking import Ranking
from reader.library.saved import read
from reader.library.search import hits
from reader.model import Hit, Quotation, Shelf

# Articles read in one go, so that no old state of the file has to be kept for them for long.
_PORTION = 200

# More than any library holds.
_ALL = 10_000_000

# Each quotation is compared with all others: so many take a minute.
_MOST_QUOTATIONS = 20_000


@dataclass(frozen=True, eq=False, slots=True)
class Extracts:
    """Lists without an end, read portion by portion while they are written somewhere.

    Each is read through a connection of its own: nobody waits for a list, and no list is stopped.
    """

    _access: Access

    def of_query(self, query: str) -> Iterator[Hit]:
        """Give all that a query finds, best first."""
        today = date.today()
        with reading_apart(self._access.path) as connection:
            with connection.reading() as database:
                asked = read(database, query, today)
                ranking = Ranking(database, Translation(database, today), _ALL, thorough=True)
                best = ranking.find(asked.tree, asked.sort or "relevance").best
            highlighter = body_highlighter(asked.tree)
            for start in range(0, len(best), _PORTION):
                yield from _hits(connection, dict(best[start : start + _PORTION]), highlighter)

    def of_shelf(self, shelf: Shelf) -> Iterator[Hit]:
        """Give all articles of a shelf, newest first."""
        with reading_apart(self._access.path) as connection:
            for start in itertools.count(0, _PORTION):
                with connection.reading() as database:
                    page = shelves.page(database, shelf, start, _PORTION)
                yield from _hits(connection, dict.fromkeys([listing.id for listing in page], 0.0), Highlighter(()))
                if len(page) < _PORTION:
                    return

    def of_quotations(self, query: str) -> Iterator[Quotation]:
        """Give what a query finds among the quotations, of very many the newest, those of the same words once."""
        with reading_apart(self._access.path) as connection, connection.reading() as database:
            yield from quotations_of(database, query, _MOST_QUOTATIONS)


def _hits(connection: Connection, scores: dict[int, float], highlighter: Highlighter) -> list[Hit]:
    with connection.reading() as database:
        return list(hits(database, scores, highlighter))
