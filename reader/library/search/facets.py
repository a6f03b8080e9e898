"""Counts the facets of the articles for a query: sources, people, places, organisations, tags and months."""

from __future__ import annotations

import itertools
import json
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from reader.library.failures import sound
from reader.library.plans.conditions import Translation
from reader.library.query.saved import read
from reader.library.query.syntax import All, Either, Field, Node
from reader.library.ranking.ranking import Ranking
from reader.library.search.supersession import Turns
from reader.model import Facet, FacetCounts, FacetField

# Articles of a query in which its facets are counted, those that came last: they take about 50 ms.
MOST_COUNTED = 2_500

# The most values of a field: more than anybody reads. Months are in chronological order and need more.
_MOST_VALUES = 15
_MOST_MONTHS = 36

_KINDS: dict[str, FacetField] = {"person": "person", "place": "place", "organisation": "org"}

# An article has one value of these, so that what includes one would leave no other to be counted.
_SINGLE: tuple[FacetField, ...] = ("source", "date")

_MOST_FIRST = f"ORDER BY 2 DESC, 1 LIMIT {_MOST_VALUES}"
_WANTED = "FROM json_each(:ids) AS wanted CROSS JOIN"

_SOURCES = f"""SELECT name.text, count(*) {_WANTED} article ON article.id = wanted.value
    JOIN name ON name.id = article.source GROUP BY article.source {_MOST_FIRST}"""
_TAGS = f"""SELECT name.text, borne.articles FROM (SELECT held_tag.name AS tag, count(*) AS articles
        {_WANTED} held_tag ON held_tag.article = wanted.value GROUP BY held_tag.name
    ) AS borne JOIN name ON name.id = borne.tag {_MOST_FIRST}"""
# A year alone counts as its first day, as where it is searched for and shelved.
_MONTHS = f"""SELECT CASE length(article.published) WHEN 4 THEN article.published || '-01'
        ELSE substr(article.published, 1, 7) END AS month, count(*)
    {_WANTED} article ON article.id = wanted.value
    WHERE length(month) = 7 GROUP BY month ORDER BY month DESC LIMIT {_MOST_MONTHS}"""

_QUESTIONS: dict[FacetField, str] = {"source": _SOURCES, "tag": _TAGS, "date": _MONTHS}

_LEADING = """JOIN identity AS leading ON leading.id = coalesce(held.known_as, held.id)
    JOIN name ON name.id = leading.name"""

# Counting rows is two to three times as fast, and right unless several go by one name: merged ones, or namesakes.
_NAMES = f"""SELECT name.text, sum(mentioned.articles), leading.kind, count(*) FROM (
        SELECT entity.identity AS identity, count(*) AS articles
        {_WANTED} entity ON entity.article = wanted.value GROUP BY entity.identity
    ) AS mentioned JOIN identity AS held ON held.id = mentioned.identity {_LEADING} WHERE held.dropped = 0
    GROUP BY leading.kind, leading.name ORDER BY 2 DESC, 1"""
_SHARED_NAMES = f"""SELECT name.text, count(DISTINCT entity.article), leading.kind, 1
    {_WANTED} entity ON entity.article = wanted.value
    JOIN identity AS held ON held.id = entity.identity {_LEADING} WHERE held.dropped = 0
    GROUP BY leading.kind, leading.name ORDER BY 2 DESC, 1"""


@dataclass(frozen=True, eq=False, slots=True)
class Facets:
    """The facets of the articles; ``turns`` lets a newer question stop a running count."""

    _turns: Turns

    def count(self, query: str) -> FacetCounts:
        """Count the facets of the articles for a query, or of all articles if it is empty.

        Of very many articles only the most recently added are counted. Raises SupersededError when a newer count
        begins.
        """
        today = date.today()
        with self._turns.newest() as (database, go_on):
            study = _Study(database, Translation(database, today), go_on)
            tree = read(database, query, today).tree
            counts = study.count(tree)
            facets = [facet for facet in counts.facets if _freed(tree, facet.field) is None]
            for field in _SINGLE:
                freed = _freed(tree, field)
                if freed is not None:
                    facets += study.field(field, study.found(freed))
            return replace(counts, facets=tuple(facets))


def _freed(tree: Node, field: FacetField) -> Node | None:
    """Return a query without its choice of values for a field, so that other values can be counted.

    None for a field of which an article can have several values, and for a query that chooses none.
    """
    parts = tree.parts if isinstance(tree, All) else (tree,)
    rest = tuple(part for part in parts if not _chooses(part, field))
    return All(rest) if field in _SINGLE and len(rest) < len(parts) else None


def _chooses(node: Node, field: FacetField) -> bool:
    parts = node.parts if isinstance(node, Either) else (node,)
    return all(isinstance(part, Field) and part.name == field for part in parts)


class _Counted(NamedTuple):
    """The articles in which facets are counted, as JSON, their number, and whether these are all."""

    ids: str
    number: int
    are_all: bool


@dataclass(frozen=True, slots=True)
class _Study:
    """Counts facets in the articles for a query, and for that query without one of its parts."""

    database: sqlite3.Connection
    translation: Translation
    go_on: Callable[[], None]

    def found(self, tree: Node) -> _Counted:
        """Find the articles of a query."""
        self.go_on()
        found = Ranking(self.database, self.translation, MOST_COUNTED, self.go_on).gather(tree)
        ids = [article for article, _ in found.best]
        are_all = found.is_exact and found.total == len(ids) and not self.translation.abridged
        return _Counted(json.dumps(ids), len(ids), are_all)

    def count(self, tree: Node) -> FacetCounts:
        """Count everything in the articles of a query."""
        counted = self.found(tree)
        facets = [facet for field in _QUESTIONS for facet in self.field(field, counted)]
        return FacetCounts((*facets, *self._names(counted.ids)), counted.number, counted.are_all)

    def field(self, field: FacetField, counted: _Counted) -> list[Facet]:
        """Count the values of one field."""
        self.go_on()
        return [
            sound(Facet(field, *row))
            for row in self.database.execute(_QUESTIONS[field], {"ids": counted.ids}).fetchall()
        ]

    def _names(self, ids: str) -> Iterator[Facet]:
        """Count people, places and organisations, giving the most frequent of each kind."""
        self.go_on()
        names: dict[str, list[Facet]] = {kind: [] for kind in _KINDS}
        rows = self.database.execute(_NAMES, {"ids": ids}).fetchall()
        if any(bearers > 1 for *_, bearers in rows):
            rows = self.database.execute(_SHARED_NAMES, {"ids": ids}).fetchall()
        for name, articles, kind, _ in rows:
            if kind in names and len(names[kind]) < _MOST_VALUES:
                names[kind].append(Facet(_KINDS[kind], name, articles))
        return itertools.chain.from_iterable(names.values())
