"""Candidates: the identities that a name in an article may mean, by that name or by another form of it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from reader.library.failures import texts_of
from reader.library.names.respellings import called_elsewhere, respelt, written_otherwise
from reader.model import Entity, EntityKind

#: An article that does not say who somebody is means whoever is in so many times as many articles as all namesakes.
BEST_KNOWN = 3
# The newest articles of an identity that tell its name, its kind or its office.
_TELLING = 100

# People of one name that are looked at, those in most articles first.
_MOST_NAMESAKES = 64

# A company and what it makes have one name, and articles take one for the other; of other kinds, namesakes are others.
_MAY_BE: Mapping[str, EntityKind] = {"organisation": "product", "product": "organisation"}


# What whoever it was parted from is known as.
_ORIGIN = """(SELECT coalesce(origin.known_as, origin.id) FROM identity AS origin
    WHERE origin.id = identity.parted_from)"""
# Who was merged again with whom it was parted from is not looked for: the other one stands for both.
_CANDIDATES = f"""SELECT id, kind, roles, known_as IS NOT NULL OR dropped, articles,
        parted_from IS NOT NULL AND coalesce(known_as, id) <> {_ORIGIN}
    FROM identity WHERE {{}} AND (parted_from IS NULL OR known_as IS NULL OR known_as <> {_ORIGIN})
    ORDER BY articles DESC, id LIMIT {_MOST_NAMESAKES}"""
_CALLED = _CANDIDATES.format("name IN (SELECT value FROM json_each(?)) AND kind = ?")
_ORIGINS = _CANDIDATES.format("id IN (SELECT parted_from FROM json_each(?) JOIN identity ON identity.id = value)")


class Candidate(NamedTuple):
    """An identity that may be meant: its roles, the latest last, and the number of its articles.

    What the user ruled on it, or on what it is known as, makes it corrected; one that the user parted from another that
    it was taken for, and did not merge with it again, is parted.
    """

    id: int
    kind: EntityKind
    roles: tuple[str, ...]
    is_corrected: bool
    articles: int
    is_parted: bool = False


class Beside(NamedTuple):
    """What an article names: how often each name, by number, those of ``people`` in full, and the identities so far.

    ``language`` is the one that it is written in.
    """

    names: Mapping[int, int]
    people: Sequence[int]
    identities: set[int]
    language: str


#: Of an article that is not known.
ALONE = Beside({}, (), set(), "und")


def stated(database: sqlite3.Connection, one: Candidate, column: str) -> list[Any]:
    """Return what the newest articles that name an identity say of it, in a column of their entities."""
    sql = f"SELECT {column} FROM entity INDEXED BY entity_by_identity WHERE identity = ? ORDER BY article DESC LIMIT ?"
    return [value for (value,) in database.execute(sql, (one.id, _TELLING)).fetchall()]


def called(database: sqlite3.Connection, names: Sequence[int], kind: EntityKind) -> list[Candidate]:
    """Return the identities of a kind with one of some names, given by number, those in most articles first."""
    return _candidates(database, _CALLED, (json.dumps(names), kind))


def origins(database: sqlite3.Connection, known: Sequence[Candidate]) -> list[Candidate]:
    """Return those from whom some identities were parted."""
    return _candidates(database, _ORIGINS, (json.dumps([one.id for one in known]),))


def _candidates(database: sqlite3.Connection, sql: str, values: tuple[str, ...]) -> list[Candidate]:
    rows = database.execute(sql, values).fetchall()
    return [
        Candidate(one, kind, texts_of(roles), bool(known), held, bool(parted))
        for one, kind, roles, known, held, parted in rows
    ]


def otherwise_called(database: sqlite3.Connection, name: int, entity: Entity, beside: Beside) -> list[Candidate]:
    """Return those of the same name in another spelling, or else as a product instead of a company; nobody beside."""
    known = not_beside(database, respelt(database, name, entity.name), entity.kind, beside)
    if not known and entity.kind == "organisation":
        known = not_beside(database, written_otherwise(database, entity.name), entity.kind, beside)
    other = _MAY_BE.get(entity.kind)
    if known or other is None or beside.names.get(name, 0) > 1:
        return known
    return [one for one in called(database, [name], other) if not one.is_corrected]


def called_abroad(database: sqlite3.Connection, entity: Entity, beside: Beside) -> list[Candidate]:
    """Return the places or bodies of the same name in another language, but for those that the article names beside."""
    return not_beside(database, called_elsewhere(database, entity.name, beside.language), entity.kind, beside)


def not_beside(database: sqlite3.Connection, names: Sequence[int], kind: EntityKind, beside: Beside) -> list[Candidate]:
    """Return those of some names whom the article does not name beside."""
    known = called(database, [name for name in names if name not in beside.names], kind)
    return [one for one in known if one.id not in beside.identities]
