"""Partings: of two people of one name whom the library took for one, the reader told one apart in an article.

There evidently are two, so that it no longer tells anything that hardly anybody else is called so. Whom the reader
parted is met again in other articles by role and company; who else has the name is told as if that one were not there.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from reader.library.names.candidates import Beside, Candidate, origins, stated


def pinned(database: sqlite3.Connection, article: int) -> dict[tuple[int, str], int]:
    """Return the identities that the reader parted in an article, by the number of the name and the kind."""
    rows = database.execute("SELECT name, kind, identity FROM parting WHERE article = ?", (article,)).fetchall()
    return {(name, kind): identity for name, kind, identity in rows}


def with_origins(database: sqlite3.Connection, known: Sequence[Candidate], beside: Beside) -> list[Candidate]:
    """Add those from whom some were parted, who may have the name in another spelling; nobody named beside."""
    if not any(one.is_parted for one in known):
        return [*known]
    others = {one.id: one for one in origins(database, known) if one.id not in beside.identities}
    both = {**others, **{one.id: one for one in known}}
    return sorted(both.values(), key=lambda one: (-one.articles, one.id))


def told_apart(database: sqlite3.Connection, known: Sequence[Candidate]) -> list[Candidate]:
    """Leave the roles of whom the reader parted to them, unless newer articles state them of the others, too."""
    parted = {role for one in known if one.is_parted for role in one.roles}
    return [one if one.is_parted or parted.isdisjoint(one.roles) else _without(database, one, parted) for one in known]


def _without(database: sqlite3.Connection, one: Candidate, parted: set[str]) -> Candidate:
    own = {*one.roles} - parted | {*stated(database, one, "role")}
    return one._replace(roles=tuple(role for role in one.roles if role in own))


def unparted(known: Sequence[Candidate]) -> list[Candidate]:
    """Return those who are not parted."""
    return [one for one in known if not one.is_parted]
