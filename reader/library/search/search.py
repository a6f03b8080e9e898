"""Searches the library: one search at a time, best articles first, with a snippet of each."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from time import perf_counter
from typing import NamedTuple

from reader.library.highlights.occurrences import Readings
from reader.library.highlights.snippets import snippet
from reader.library.plans.conditions import Translation
from reader.library.query.saved import read
from reader.library.query.syntax import Node, Query
from reader.library.ranking.ranking import Found, Ranking
from reader.library.search.findings import Findings, Whereabouts
from reader.library.search.supersession import Turns
from reader.library.search.unanalysed import asks_for_findings, waiting
from reader.library.shelves import shelves
from reader.model import Answer, Hit, Listing, SortOrder

# The hits that are read at once: those of a screen.
_PORTION = 50

# The most places of words that are considered for a snippet, which shows as many of them as possible.
_MOST_LIT = 64


class Wish(NamedTuple):
    """The wanted number of articles, their order, the number of snippets, and how thoroughly to search."""

    limit: int
    sort: SortOrder
    snippets: int
    thorough: bool
    entire: bool


class Excerpts(NamedTuple):
    """What shows why articles were found: their texts, and what a query finds in them."""

    readings: Readings
    findings: Findings


@dataclass(frozen=True, eq=False, slots=True)
class Search:
    """The searches of one library; ``turns`` lets a newer one stop the running one."""

    _turns: Turns

    def answer(self, text: str, wish: Wish) -> Answer:
        """Find articles, best first; raises SupersededError when a newer search begins."""
        began = perf_counter()
        today = date.today()
        with self._turns.newest() as (database, go_on):
            answer = _answer(database, read(database, text, today), wish, today, go_on)
        return replace(answer, milliseconds=(perf_counter() - began) * 1000)

    def close(self) -> None:
        """Stop the running search, as the library is closed."""
        self._turns.stop()


def _answer(database: sqlite3.Connection, query: Query, wish: Wish, today: date, go_on: Callable[[], None]) -> Answer:
    go_on()
    answer = Answer(
        understood=str(query), complaint=query.complaint, amiss=query.amiss, is_unfinished=query.is_unfinished
    )
    if query.is_empty:
        return answer
    translation = Translation(database, today)
    ranking, found = _found(translation, query, wish, go_on)
    forms = translation.forms
    if forms.abridged and (wish.entire or (not found.best and (wish.thorough or forms.soon_entire))):
        translation = Translation(database, today, entire=True)
        ranking, found = _found(translation, query, wish, go_on)
    is_exact = found.is_exact and not translation.abridged
    explained, others = found.best[: wish.snippets], found.best[wish.snippets :]
    excerpts = Excerpts(ranking.readings, Findings(translation, query.tree))
    shown = hits(database, dict(explained), excerpts, go_on)
    listed = (*shown, *hits(database, dict(others), None, go_on))
    unanalysed = waiting(database) if asks_for_findings(query.tree) else ""
    return replace(answer, hits=listed, total=found.total, total_is_exact=is_exact, unanalysed=unanalysed)


def _found(translation: Translation, query: Query, wish: Wish, go_on: Callable[[], None]) -> tuple[Ranking, Found]:
    ranking = Ranking(translation.database, translation, max(wish.limit, 1), go_on, wish.thorough)
    return ranking, ranking.find(query.tree, query.sort or wish.sort)


def excerpts_of(database: sqlite3.Connection, tree: Node) -> Excerpts:
    """Return what shows why a query found articles."""
    return Excerpts(Readings(database), Findings(Translation(database, date.today()), tree))


def places_in(database: sqlite3.Connection, article_id: int, tree: Node) -> list[tuple[int, int]]:
    """Return what a query finds in the text of one article, in ``lede + body``, from left to right."""
    readings, findings = excerpts_of(database, tree)
    where = findings.whereabouts([article_id]).get(article_id, Whereabouts())
    return findings.places(readings.of([article_id])[article_id], where)


def hits(
    database: sqlite3.Connection,
    scores: Mapping[int, float],
    excerpts: Excerpts | None,
    go_on: Callable[[], None] = lambda: None,
) -> Iterator[Hit]:
    """Yield articles with the words that show why each was found, or without ``excerpts`` none of these."""
    ids = list(scores)
    for start in range(0, len(ids), _PORTION):
        portion = ids[start : start + _PORTION]
        listings = shelves.listings(database, portion)
        go_on()
        if excerpts:
            yield from _explained(listings, scores, excerpts, go_on)
        else:
            yield from (Hit(listing, scores[listing.id], "") for listing in listings)


def _explained(
    listings: Sequence[Listing], scores: Mapping[int, float], excerpts: Excerpts, go_on: Callable[[], None]
) -> Iterator[Hit]:
    readings, findings = excerpts
    ids = [listing.id for listing in listings]
    texts, where = readings.of(ids), findings.whereabouts(ids)
    for listing, titled in zip(listings, findings.titled([one.title for one in listings]), strict=True):
        go_on()
        words = texts[listing.id]
        places = findings.places(words, where.get(listing.id, Whereabouts()), _MOST_LIT)
        yield Hit(listing, scores[listing.id], *snippet(words.text, places), tuple(titled))
