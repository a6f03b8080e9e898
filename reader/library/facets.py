"""Counts what the articles of a query have in common: sources, people, places, organisations, tags and months."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from reader.library.conditions import Translation
from reader.library.namesakes import are_merged
from reader.library.ranking import Found, Ranking
from reader.library.saved import read
from reader.library.syntax import All, Either, Field, Node
from reader.library.turns import Turns
from reader.model import Facet, FacetCounts, FacetField

# The best articles of a query, in which its facets are counted: they take about half a second.
MOST_COUNTED = 10_000

# Values of one field: more than anybody reads. Months are told in their order and need more room.
_MOST_VALUES = 15
_MOST_MONTHS = 36

# Of all identities of a kind, those in most articles: the others are too few to be listed, whoever they are.
_MOST_IDENTITIES = 1000

_KINDS: dict[str, FacetField] = {"person": "person", "place": "place", "organisation": "org"}

# An article has one value of these, so that what includes one would leave no other to be counted.
_SINGLE: tuple[FacetField, ...] = ("source", "date")

# The tables by what is read of them: everything, or what belongs to the articles of ``ids``.
_ALL = {"article": "article", "tag": "tag", "own_tag": "own_tag"}
_SOME = {
    table: f"json_each(:ids) AS wanted CROSS JOIN {table} ON {table}.{key} = wanted.value"
    for table, key in (("article", "id"), ("tag", "article"), ("own_tag", "article"))
}
_MOST_FIRST = f"ORDER BY 2 DESC, 1 LIMIT {_MOST_VALUES}"

_SOURCES = f"""SELECT name.text, count(*) FROM {{article}} JOIN name ON name.id = article.source
    GROUP BY article.source {_MOST_FIRST}"""

# Those an article states and the reader did not take away, and those the reader gave.
_STATED = "EXISTS (SELECT 1 FROM tag WHERE tag.article = own_tag.article AND tag.name = own_tag.name)"
_TAGS = f"""SELECT name.text, sum(borne.articles) FROM (
        SELECT tag.name AS tag, count(*) AS articles FROM {{tag}} GROUP BY tag.name
        UNION ALL SELECT own_tag.name, count(*) FROM {{own_tag}} WHERE held = 1 AND NOT {_STATED} GROUP BY own_tag.name
        UNION ALL SELECT own_tag.name, -count(*) FROM {{own_tag}} WHERE held = 0 AND {_STATED} GROUP BY own_tag.name
    ) AS borne JOIN name ON name.id = borne.tag GROUP BY borne.tag HAVING sum(borne.articles) > 0 {_MOST_FIRST}"""

_MONTHS = f"""SELECT substr(coalesce(article.published, article.imported), 1, 7) AS month, count(*) FROM {{article}}
    WHERE length(month) = 7 GROUP BY month ORDER BY month DESC LIMIT {_MOST_MONTHS}"""

_QUESTIONS: dict[FacetField, str] = {"source": _SOURCES, "tag": _TAGS, "date": _MONTHS}

_LEADING = """JOIN identity AS leading ON leading.id = coalesce(held.known_as, held.id)
    JOIN name ON name.id = leading.name"""

# Where nobody goes by another's name counting rows is three times as fast.
_NAMES = f"""SELECT name.text, sum(mentioned.articles), leading.kind FROM (
        SELECT entity.identity AS identity, count(*) AS articles
        FROM json_each(:ids) AS wanted CROSS JOIN entity ON entity.article = wanted.value GROUP BY entity.identity
    ) AS mentioned JOIN identity AS held ON held.id = mentioned.identity {_LEADING} WHERE held.dropped = 0
    GROUP BY leading.kind, leading.name ORDER BY 2 DESC, 1"""
_MERGED_NAMES = f"""SELECT name.text, count(DISTINCT entity.article), leading.kind
    FROM json_each(:ids) AS wanted CROSS JOIN entity ON entity.article = wanted.value
    JOIN identity AS held ON held.id = entity.identity {_LEADING} WHERE held.dropped = 0
    GROUP BY leading.kind, leading.name ORDER BY 2 DESC, 1"""

_ALL_NAMES = f"""SELECT name.text, sum(held.articles) FROM (SELECT * FROM identity
        WHERE kind = :kind AND dropped = 0 AND articles > 0 ORDER BY articles DESC LIMIT {_MOST_IDENTITIES}) AS held
    {_LEADING} WHERE leading.kind = :kind GROUP BY leading.name {_MOST_FIRST}"""


@dataclass(frozen=True, eq=False, slots=True)
class Facets:
    """The facets of the articles; ``turns`` lets a newer question stop the one that is being counted."""

    _turns: Turns

    def count(self, query: str) -> FacetCounts:
        """Count the facets of what a query finds, of an empty one those of all articles.

        Of very many articles only the best are counted. Raises SupersededError when a newer count is asked for.
        """
        today = date.today()
        with self._turns.newest() as (database, go_on):
            tree = read(database, query, today).tree
            if tree == All():
                return _of_all(database, go_on)
            counts = _of_some(database, _found(database, tree, today), go_on)
            facets = [facet for facet in counts.facets if _freed(tree, facet.field) is None]
            for field in _SINGLE:
                freed = _freed(tree, field)
                if freed is not None:
                    facets += _of_field(database, field, freed, today, go_on)
            return replace(counts, facets=tuple(facets))


def _freed(tree: Node, field: FacetField) -> Node | None:
    """Give a query without the choice among the values of a field, of which one more may be wanted.

    None for a field of which an article has several values, and for a query that asks for none.
    """
    parts = tree.parts if isinstance(tree, All) else (tree,)
    rest = tuple(part for part in parts if not _chooses(part, field))
    return All(rest) if field in _SINGLE and len(rest) < len(parts) else None


def _chooses(node: Node, field: FacetField) -> bool:
    parts = node.parts if isinstance(node, Either) else (node,)
    return all(isinstance(part, Field) and part.name == field for part in parts)


def _found(database: sqlite3.Connection, tree: Node, today: date) -> Found:
    return Ranking(database, Translation(database, today), MOST_COUNTED).find(tree, "relevance")


def _of_field(
    database: sqlite3.Connection, field: FacetField, tree: Node, today: date, go_on: Callable[[], None]
) -> list[Facet]:
    """Count one field in all articles, or in those of a query."""
    go_on()
    if tree == All():
        tables, values = _ALL, {}
    else:
        tables, values = _SOME, {"ids": json.dumps([article for article, _ in _found(database, tree, today).best])}
    return [Facet(field, *row) for row in database.execute(_QUESTIONS[field].format(**tables), values).fetchall()]


def _of_all(database: sqlite3.Connection, go_on: Callable[[], None]) -> FacetCounts:
    """Count what holds of the whole library, for the names from what is kept of them."""
    (articles,) = database.execute("SELECT articles FROM tally WHERE shelf = 'all'").fetchone()
    facets = list(_counted(database, _ALL, {}, go_on))
    for kind, field in _KINDS.items():
        go_on()
        facets += [Facet(field, *row) for row in database.execute(_ALL_NAMES, {"kind": kind}).fetchall()]
    return FacetCounts(tuple(facets), articles)


def _of_some(database: sqlite3.Connection, found: Found, go_on: Callable[[], None]) -> FacetCounts:
    """Count in the articles that were found."""
    ids = json.dumps([article for article, _ in found.best])
    facets = list(_counted(database, _SOME, {"ids": ids}, go_on))
    names: dict[str, list[Facet]] = {kind: [] for kind in _KINDS}
    question = _MERGED_NAMES if are_merged(database) else _NAMES
    for name, articles, kind in database.execute(question, {"ids": ids}).fetchall():
        if kind in names and len(names[kind]) < _MOST_VALUES:
            names[kind].append(Facet(_KINDS[kind], name, articles))
    facets += [facet for listed in names.values() for facet in listed]
    return FacetCounts(tuple(facets), len(found.best), found.is_exact and found.total == len(found.best))


def _counted(
    database: sqlite3.Connection, tables: Mapping[str, str], values: Mapping[str, str], go_on: Callable[[], None]
) -> Iterator[Facet]:
    for field, question in _QUESTIONS.items():
        go_on()
        for row in database.execute(question.format(**tables), values).fetchall():
            yield Facet(field, *row)
