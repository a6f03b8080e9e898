"""The directory of the library: everybody and everything it knows by name, and the user's corrections."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.library import identities
from reader.library.connection import Access
from reader.library.names import name_id
from reader.model import EntityKind, Identity

_KNOWN = """SELECT leading.id, name.text, leading.kind, leading.roles, sum(held.articles) AS held_in
    FROM identity AS held JOIN identity AS leading ON leading.id = coalesce(held.known_as, held.id)
    JOIN name ON name.id = leading.name WHERE {} AND held.dropped = 0
    GROUP BY leading.id HAVING held_in > 0 ORDER BY held_in DESC, name.text LIMIT ?"""


@dataclass(frozen=True, eq=False, slots=True)
class Directory:
    """Who is known, in how many articles. Corrections hold for all articles, also for those that come later."""

    _access: Access

    def known(self, kind: EntityKind | None = None, limit: int = 100) -> tuple[Identity, ...]:
        """Give those that are in most articles, of one kind or of all."""
        where, values = ("leading.kind = ?", (kind,)) if kind else ("1", ())
        return self._identities(where, values, limit)

    def named(self, name: str, kind: EntityKind | None = None) -> tuple[Identity, ...]:
        """Give those that go by exactly this name: namesakes are several."""
        where = "name.text = ?" + (" AND leading.kind = ?" if kind else "")
        return self._identities(where, (name, kind) if kind else (name,), -1)

    def in_articles(self, ids: Sequence[int], kind: EntityKind | None = None, limit: int = 100) -> tuple[Identity, ...]:
        """Give those that are in most of these articles, counted in these alone."""
        sql = """SELECT leading.id, name.text, leading.kind, leading.roles, count(DISTINCT entity.article) AS held_in
            FROM json_each(?) AS wanted JOIN entity ON entity.article = wanted.value
            JOIN identity AS held ON held.id = entity.identity
            JOIN identity AS leading ON leading.id = coalesce(held.known_as, held.id)
            JOIN name ON name.id = leading.name WHERE held.dropped = 0 AND leading.kind = coalesce(?, leading.kind)
            GROUP BY leading.id ORDER BY held_in DESC, name.text LIMIT ?"""
        with self._access.reading() as database:
            return tuple(map(_identity, database.execute(sql, (json.dumps(ids), kind, limit)).fetchall()))

    def merge(self, ids: Iterable[int], into: int) -> None:
        """Let these go by the name and kind of another, for good."""
        with self._access.writing() as database:
            identities.merge(database, ids, into)

    def rename(self, ids: Iterable[int], name: str, kind: EntityKind) -> None:
        """Let these go by a name and kind that may be new."""
        with self._access.writing() as database:
            identities.merge(database, ids, identities.twin(database, name_id(database, name), kind))

    def drop(self, ids: Iterable[int]) -> None:
        """Say that these are no names."""
        with self._access.writing() as database:
            identities.drop(database, ids)

    def restore(self, ids: Iterable[int]) -> None:
        """Take back what was said of these."""
        with self._access.writing() as database:
            identities.restore(database, ids)

    def _identities(self, where: str, values: tuple[str, ...], limit: int) -> tuple[Identity, ...]:
        with self._access.reading() as database:
            rows = database.execute(_KNOWN.format(where), (*values, limit)).fetchall()
        return tuple(map(_identity, rows))


def _identity(row: tuple[int, str, EntityKind, str, int]) -> Identity:
    one, name, kind, roles, articles = row
    return Identity(one, name, kind, tuple(json.loads(roles)), articles)
