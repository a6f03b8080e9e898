"""Namesakes whom the reader parts in one article: they are somebody else there, whatever the analysis finds later."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.library.articles import bin, spans, versions
from reader.library.articles.spans import Bearer
from reader.library.connection import Access
from reader.library.failures import missing, sound
from reader.library.names import corrections
from reader.library.names.identities import leading, make
from reader.library.names.names import Numbers
from reader.model import Borne, Identity, Parted

# By what names an article has somebody, or whoever goes by that name.
_BORNE = """SELECT entity.name, entity.kind, entity.identity, EXISTS (SELECT 1 FROM parting
        WHERE parting.article = entity.article AND parting.name = entity.name AND parting.kind = entity.kind)
    FROM entity JOIN identity AS held ON held.id = entity.identity
    WHERE article = ?1 AND coalesce(held.known_as, held.id) = ?2 AND NOT held.dropped ORDER BY position"""
_ROLES = """SELECT DISTINCT role FROM entity WHERE article = ? AND identity IN (SELECT value FROM json_each(?))
    AND role IS NOT NULL"""
_IN_OTHERS = """SELECT 1 FROM entity WHERE identity IN (SELECT value FROM json_each(?)) AND article <> ? LIMIT 1"""
_AGAIN = """SELECT identity.id FROM json_each(?) AS made JOIN identity ON identity.id = made.value
    WHERE name = ? AND kind = ? AND known_as = identity.id"""
_PIN = "INSERT OR REPLACE INTO parting (article, name, kind, identity) VALUES (?, ?, ?, ?)"


@dataclass(frozen=True, eq=False, slots=True)
class Partings:
    """Whom the reader says an article means by a name: somebody else than the one whom other articles call so.

    Articles that come later mean either, by role and company.
    """

    _access: Access

    def possible(self, article_id: int, one: int) -> Identity | None:
        """Return who would be parted, as the article tells of them; None if no other article has the identity."""
        with self._access.reading() as database:
            borne = _borne(database, article_id, one)
            numbers = json.dumps([each.identity for each in borne])
            if not database.execute(_IN_OTHERS, (numbers, article_id)).fetchone():
                return None
            (name,) = database.execute("SELECT text FROM name WHERE id = ?", (borne[0].name,)).fetchone()
            return sound(Identity(one, name, borne[0].kind, _roles(database, article_id, borne), 1))

    def part(self, article_id: int, one: int, again: Sequence[int] = ()) -> Parted:
        """Give whoever has an identity in an article one of their own; none is made if the article has nobody with it.

        ``again`` are those that were made before, if that is done again. Raises NoSuchArticleError if the article was
        removed.
        """
        with self._access.writing() as database:
            if not versions.is_there(database, article_id):
                raise missing(self._access.path, article_id)
            borne = _borne(database, article_id, one)
            return part(database, article_id, borne, again) if borne else Parted(article_id)

    def take_back(self, done: Parted) -> None:
        """Let the article mean the one it meant before; who is in others by now goes by that name, too."""
        with self._access.writing() as database:
            database.executemany("DELETE FROM parting WHERE identity = ?", [(one,) for one in done.made])
            if versions.is_there(database, done.article):
                pins = [(done.article, each.name, each.kind, each.identity) for each in done.former if each.parted]
                database.executemany(_PIN, pins)
                there = spans.identities(database, done.article)
                former: dict[Bearer, int] = {(each.name, each.kind): each.identity for each in done.former}
                back = {bearer: one for bearer, one in former.items() if there.get(bearer) in done.made}
                settle(database, done.article, back)
            else:
                bin.unpart(database, done)
            # Whoever goes by the name of the first comes before it.
            kept = [one for one in reversed(done.made) if not corrections.set_aside(database, one)]
            if kept:
                corrections.merge(database, kept, done.former[0].identity)


def settle(database: sqlite3.Connection, article_id: int, changed: Mapping[Bearer, int]) -> None:
    """Change identities in an article, and leave all others as they are."""
    if changed:
        settled = {**spans.identities(database, article_id), **changed}
        spans.name_anew(database, article_id, Numbers(database, ()), settled)


def part(database: sqlite3.Connection, article_id: int, borne: Sequence[Borne], again: Sequence[int] = ()) -> Parted:
    """Give an identity of their own to whoever an article has by some names, the first of which is theirs.

    Names of different identities, which the user merged, get one each, merged in the same way. Those that were made
    ``again`` and set aside since are taken up.
    """
    made: dict[int, int] = {}
    for each in borne:
        if each.identity not in made:
            made[each.identity] = _own(database, article_id, each, again)
    first, *others = made.values()
    database.executemany("UPDATE identity SET parted_from = ? WHERE id = ?", made.items())
    database.executemany("UPDATE identity SET known_as = ? WHERE id = ?", [(first, other) for other in others])
    database.executemany(_PIN, [(article_id, each.name, each.kind, made[each.identity]) for each in borne])
    settle(database, article_id, {(each.name, each.kind): made[each.identity] for each in borne})
    return Parted(article_id, tuple(made.values()), tuple(borne))


def _own(database: sqlite3.Connection, article_id: int, each: Borne, again: Sequence[int]) -> int:
    """Return an identity for whoever has a name in an article: one that was made for it before, or else a new one."""
    held = database.execute(_AGAIN, (json.dumps(again), each.name, each.kind)).fetchone()
    if held and corrections.take_up(database, held[0]):
        return int(held[0])
    return make(database, each.name, each.kind, _roles(database, article_id, [each]))


def _borne(database: sqlite3.Connection, article_id: int, one: int) -> list[Borne]:
    rows = database.execute(_BORNE, (article_id, leading(database, one))).fetchall()
    return [sound(Borne(name, kind, identity, bool(parted))) for name, kind, identity, parted in rows]


def _roles(database: sqlite3.Connection, article_id: int, borne: Iterable[Borne]) -> tuple[str, ...]:
    numbers = json.dumps([each.identity for each in borne])
    return tuple(role for (role,) in database.execute(_ROLES, (article_id, numbers)).fetchall())
