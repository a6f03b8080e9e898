"""Whole lists, to be taken out of the library: every article of a shelf or of a query, as a search shows it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from reader.library import shelves
from reader.library.conditions import Translation
from reader.library.connection import Access
from reader.library.highlights import Highlighter
from reader.library.matches import body_highlighter
from reader.library.ranking import Ranking
from reader.library.saved import read
from reader.library.search import hit
from reader.model import Hit, Shelf

# Articles read in one go, so that other questions come in between.
_PORTION = 200

# More than any library holds.
_ALL = 10_000_000


@dataclass(frozen=True, eq=False, slots=True)
class Extracts:
    """Lists without an end, read portion by portion while they are written somewhere."""

    _access: Access

    def of_query(self, query: str) -> Iterator[Hit]:
        """Give all that a query finds, best first."""
        today = date.today()
        with self._access.studying() as database:
            asked = read(database, query, today)
            ranking = Ranking(database, Translation(database, today), _ALL)
            best = ranking.find(asked.tree, asked.sort or "relevance").best
        highlighter = body_highlighter(asked.tree)
        for start in range(0, len(best), _PORTION):
            yield from self._hits(dict(best[start : start + _PORTION]), highlighter)

    def of_shelf(self, shelf: Shelf) -> Iterator[Hit]:
        """Give all articles of a shelf, newest first."""
        for start in itertools.count(0, _PORTION):
            with self._access.studying() as database:
                page = shelves.page(database, shelf, start, _PORTION)
            yield from self._hits(dict.fromkeys([listing.id for listing in page], 0.0), Highlighter(()))
            if len(page) < _PORTION:
                return

    def _hits(self, scores: dict[int, float], highlighter: Highlighter) -> list[Hit]:
        with self._access.studying() as database:
            listings = shelves.listings(database, scores)
            return [hit(database, listing, scores[listing.id], highlighter) for listing in listings]
