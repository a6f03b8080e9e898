"""Saved searches inside queries: ``query:name`` stands for what was saved under that name."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from reader.errors import QueryError
from reader.library.query.query import parse
from reader.library.query.syntax import All, Complaint, Either, Field, Node, Not, Query, Words, united
from reader.library.query.tokens import unquoted
from reader.library.words.folding import fold
from reader.library.words.spelling import slips
from reader.model import SortOrder, Span

# In one query: each may hold as many parts as a query, and SQLite takes a thousand conditions.
_MOST_LOOKED_UP = 8


def read(database: sqlite3.Connection, text: str, today: date) -> Query:
    """Read a query, replacing each saved search by what was saved.

    One that is unknown, or that contains itself, is left out with a complaint.
    """
    query = parse(text, today)
    if not any(is_saved(node) for node in nodes(query.tree)):
        return query
    reading = _Reading(database, today, -1 if text.endswith('"') else len(text))
    tree = reading.expanded(query.tree, ())
    return Query(tree, query.sort or reading.sort, (*query.complaints, *reading.complaints), str(query))


def read_whole(database: sqlite3.Connection, text: str, today: date) -> Query:
    """Read a query whose result is written somewhere; raises QueryError if a part of it cannot be used."""
    query = read(database, text, today)
    if query.complaints:
        raise QueryError(f"{query.complaint} Nothing was written.")
    return query


def is_saved(node: Node) -> bool:
    """Whether a node asks for a saved search."""
    return isinstance(node, Field) and node.name == "query"


def nodes(node: Node) -> Iterable[Node]:
    """Yield a node and everything inside it."""
    yield node
    inner = (node.part,) if isinstance(node, Not) else node.parts if isinstance(node, All | Either) else ()
    for part in inner:
        yield from nodes(part)


def plain_name(name: str) -> str:
    """Return the name of a saved search for comparison, without case, accents, extra blanks and quotation marks."""
    return " ".join(fold(unquoted(name)).split())


@dataclass(slots=True)
class _Reading:
    """One query whose saved searches are being looked up; ``sort`` is the order that one of them asks for.

    A name that ends at ``open`` may go on.
    """

    database: sqlite3.Connection
    today: date
    open: int
    sort: SortOrder | None = None
    complaints: list[Complaint] = field(default_factory=list)
    looked_up: int = 0

    def expanded(self, node: Node, inside: tuple[str, ...], span: Span | None = None) -> Node:
        """Return a tree without saved searches; ``inside`` are the queries that are already being read.

        Nodes of a saved search are placed where its name was typed: at ``span``.
        """
        if isinstance(node, Field) and node.name == "query":
            return self._saved(node, inside, span or node.span)
        placed = node if span is None else replace(node, span=span)
        if isinstance(placed, Not):
            part = self.expanded(placed.part, inside, span)
            return part if part == All() else replace(placed, part=part)
        if isinstance(placed, All | Either):
            parts = tuple(self.expanded(part, inside, span) for part in placed.parts)
            return united(type(placed), (part for part in parts if part != All()), placed.span)
        return placed

    def _saved(self, wanted: Field, inside: tuple[str, ...], span: Span) -> Node:
        found = self._find(wanted.value)
        self.looked_up += 1
        if found is None:
            near = self._nearest(plain_name(wanted.value.text))
            meant = f"; perhaps you mean “{near}”" if near else ""
            said = f"No search is saved as “{wanted.value.text}”{meant}."
            self.complaints.append(Complaint(said, span, span.end == self.open and self._begins(wanted.value)))
        elif found in inside:
            self.complaints.append(Complaint(f"{wanted} asks for itself and was left out there.", span))
        elif self.looked_up > _MOST_LOOKED_UP:
            self.complaints.append(Complaint(f"More than {_MOST_LOOKED_UP} saved searches were left out.", span))
        else:
            query = parse(found, self.today)
            self.sort = self.sort or query.sort
            return self.expanded(query.tree, (*inside, found), span)
        return All()

    def _find(self, name: Words) -> str | None:
        """Return the query saved under a name, or under one that begins with it; the first of several."""
        wanted = plain_name(name.text)
        names = [(plain_name(known), query) for known, query in self._all()]
        same = [query for known, query in names if known == wanted]
        begun = [query for known, query in names if name.manner == "prefix" and known.startswith(wanted)]
        return next(iter([*same, *begun]), None)

    def _begins(self, name: Words) -> bool:
        """Whether a name, from one of its words on, begins as typed."""
        return any(f" {plain_name(name.text)}" in f" {plain_name(known)}" for known, _ in self._all())

    def _nearest(self, wanted: str) -> str | None:
        """Return the name that was probably meant: at most every third letter may be wrong."""
        near = sorted((slips(wanted, plain_name(known)), known) for known, _ in self._all())
        return near[0][1] if near and near[0][0] <= len(wanted) / 3 else None

    def _all(self) -> list[tuple[str, str]]:
        return self.database.execute("SELECT name, query FROM folder ORDER BY position, id").fetchall()
