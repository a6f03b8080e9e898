"""Whom the reader of another library parted from a namesake is parted here, too, once all articles are in."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from reader.library.articles import partings
from reader.library.failures import sound
from reader.model import Borne, Naming, Parting

# What was corrected here stays as it is.
_BORNE = """SELECT entity.name, entity.kind, entity.identity
    FROM entity JOIN name ON name.id = entity.name JOIN identity ON identity.id = entity.identity
    WHERE article = ? AND name.text = ? AND entity.kind = ? AND known_as IS NULL AND NOT dropped
        AND NOT EXISTS (SELECT 1 FROM parting WHERE parting.article = entity.article
            AND parting.name = entity.name AND parting.kind = entity.kind)"""
_PARTED = """SELECT parting.identity FROM article JOIN parting ON parting.article = article.id
    JOIN name ON name.id = parting.name WHERE article.key = ? AND name.text = ?"""

# The article where somebody was parted, by its key in the other library, and the name of whoever was parted there.
_Whole = tuple[str, str]


class Told(NamedTuple):
    """A parting that came with an article, and what the user ruled on whoever was parted, if anything."""

    article: int
    parting: Parting
    naming: Naming | None

    @property
    def whole(self) -> _Whole:
        """What all have in common who are one."""
        return self.parting.key, self.parting.own_name

    @property
    def leads(self) -> bool:
        """Whether others that are merged go by this name."""
        return self.parting.name == self.parting.own_name


def settle(database: sqlite3.Connection, waiting: Iterable[Told]) -> dict[int, Naming]:
    """Part everybody as in the other library, and return what was ruled there on those who were parted."""
    told = sorted(waiting, key=lambda one: not one.leads)
    wholes: dict[_Whole, list[Told]] = {}
    for one in told:
        if one.parting.is_here:
            wholes.setdefault(one.whole, []).append(one)
    made: dict[_Whole, int] = {}
    rulings: dict[int, Naming] = {}
    for whole, those in wholes.items():
        if borne := [each for one in those for each in _borne(database, one)]:
            leading = made[whole] = partings.part(database, those[0].article, borne).made[0]
            if naming := those[0].naming:
                rulings[leading] = naming
    for one in told:
        if not one.parting.is_here and (known := made.get(one.whole) or _parted(database, one.whole)):
            partings.settle(database, one.article, {(each.name, each.kind): known for each in _borne(database, one)})
    return rulings


def _borne(database: sqlite3.Connection, one: Told) -> list[Borne]:
    """Return by what an article has somebody whom nobody corrected here."""
    rows = database.execute(_BORNE, (one.article, one.parting.name, one.parting.kind)).fetchall()
    return [sound(Borne(name, kind, identity, parted=False)) for name, kind, identity in rows]


def _parted(database: sqlite3.Connection, whole: _Whole) -> int | None:
    row = database.execute(_PARTED, whole).fetchone()
    return int(row[0]) if row else None
