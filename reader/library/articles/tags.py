"""Tags: those an article states and those the reader gave, without those the reader took away."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.library.connection import Access
from reader.library.names.names import name_id
from reader.model import Tagging


@dataclass(frozen=True, eq=False, slots=True)
class Tags:
    """The tags of all articles. What the reader changes outlives every new import of an article."""

    _access: Access

    def known(self, limit: int = 500) -> tuple[str, ...]:
        """Return the tags in use, the most used first."""
        sql = """SELECT name.text FROM held_tag JOIN name ON name.id = held_tag.name
            GROUP BY name.id ORDER BY count(*) DESC, name.text LIMIT ?"""
        with self._access.studying() as database:
            return tuple(text for (text,) in database.execute(sql, (limit,)).fetchall())

    def change(self, ids: Sequence[int], given: Sequence[str], taken: Sequence[str]) -> tuple[Tagging, ...]:
        """Add tags to articles and remove others; return the former state of those that changed."""
        wanted = json.dumps([*ids])
        with self._access.writing() as database:
            changes = [_change(database, wanted, tag, True) for tag in given]
            changes += [_change(database, wanted, tag, False) for tag in taken]
        return tuple(tagging for change in changes for tagging in change)

    def give_unless_taken(self, ids: Sequence[int], given: Sequence[str]) -> None:
        """Give tags to articles, but none to those from which the reader took it away."""
        with self._access.writing() as database:
            numbers = json.dumps([name_id(database, tag) for tag in given])
            database.execute(_GIVEN, (json.dumps([*ids]), numbers))

    def put_back(self, former: Iterable[Tagging]) -> None:
        """Restore the tags of articles from before a change, undoing the last change first; removed ones have none."""
        with self._access.writing() as database:
            for article, tag, before in reversed(tuple(former)):
                key = (name_id(database, tag), article)
                database.execute("DELETE FROM own_tag WHERE name = ? AND article = ?", key)
                if before is not None:
                    database.execute(_PUT_BACK, (before, *key))


_PUT_BACK = "INSERT INTO own_tag (held, name, article) SELECT ?, ?, id FROM article WHERE id = ?"

# The reader has said nothing of these tags of these articles, and the articles do not state them.
_GIVEN = """INSERT OR IGNORE INTO own_tag (article, name, held)
    SELECT article.id, given.value, 1 FROM json_each(?) AS wanted JOIN article ON article.id = wanted.value
    CROSS JOIN json_each(?) AS given
    WHERE NOT EXISTS (SELECT 1 FROM held_tag WHERE held_tag.article = article.id AND held_tag.name = given.value)"""

# The contents of held_tag, rebuilt for the articles of a list, or for all; what the reader gave is placed behind all
# that an article states.
_BORNE = """SELECT article, min(position), name FROM {}tag{}
    WHERE NOT EXISTS (SELECT 1 FROM own_tag AS own WHERE own.article = tag.article AND own.name = tag.name AND held = 0)
    GROUP BY article, name
    UNION ALL SELECT article, (1 << 32) + name, name FROM {}own_tag{} WHERE held = 1
        AND NOT EXISTS (SELECT 1 FROM tag WHERE tag.article = own_tag.article AND tag.name = own_tag.name)"""
# Few articles have tags that the reader added or removed; the others have those that they state.
_OF_THEIR_OWN = "SELECT DISTINCT article FROM json_each(?) AS asked CROSS JOIN own_tag ON article = asked.value"
_BORNE_BY_ALL = _BORNE.format(*[""] * 4)
# Both are sets, so they are the same if they are of one size and one holds all of the other.
_DIFFERS = f"""WITH borne (article, position, name) AS ({_BORNE_BY_ALL})
    SELECT (SELECT count(*) FROM borne) <> (SELECT count(*) FROM held_tag) OR EXISTS (SELECT 1 FROM borne
        WHERE NOT EXISTS (SELECT 1 FROM held_tag AS held
            WHERE (held.article, held.position, held.name) = (borne.article, borne.position, borne.name)))"""
_BORNE_BY_SOME = _BORNE.format(*["json_each(?1) AS asked CROSS JOIN ", " ON article = asked.value"] * 2)


def state(database: sqlite3.Connection, stated: Mapping[int, Sequence[int]]) -> None:
    """Store the tags that articles state, as numbers of names by the ids of the articles, which stated none before."""
    rows = [(article_id, *tag) for article_id, tags in stated.items() for tag in enumerate(tags)]
    database.executemany("INSERT INTO tag (article, position, name) VALUES (?, ?, ?)", rows)
    ids = json.dumps([*stated])
    database.execute("DELETE FROM held_tag WHERE article IN (SELECT value FROM json_each(?))", (ids,))
    own = {article_id for (article_id,) in database.execute(_OF_THEIR_OWN, (ids,)).fetchall()}
    database.executemany(
        "INSERT INTO held_tag (article, position, name) VALUES (?, ?, ?)",
        [(one, *tag) for one, tags in stated.items() if one not in own for tag in _first(tags)],
    )
    database.execute(f"INSERT INTO held_tag {_BORNE_BY_SOME}", (json.dumps([*own]),))


def _first(tags: Sequence[int]) -> list[tuple[int, int]]:
    """Return each tag once, with the first of its positions."""
    positions: dict[int, int] = {}
    for position, tag in enumerate(tags):
        positions.setdefault(tag, position)
    return [(position, tag) for tag, position in positions.items()]


def differs(database: sqlite3.Connection) -> bool:
    """Whether any article lacks tags that it states or was given, or has others."""
    (differs,) = database.execute(_DIFFERS).fetchone()
    return bool(differs)


def rebuild(database: sqlite3.Connection) -> None:
    """Give every article the tags that it states and was given."""
    database.execute("DELETE FROM held_tag")
    database.execute(f"INSERT INTO held_tag {_BORNE_BY_ALL}")


def _change(database: sqlite3.Connection, ids: str, tag: str, held: bool) -> list[Tagging]:
    """Add one tag to articles or remove it, and return the former state of those that changed."""
    name = name_id(database, tag)
    rows = database.execute(
        """SELECT DISTINCT article.id, own_tag.held FROM json_each(?) AS wanted
           JOIN article ON article.id = wanted.value
           LEFT JOIN own_tag ON own_tag.article = article.id AND own_tag.name = ?
           WHERE EXISTS (SELECT 1 FROM held_tag WHERE held_tag.article = article.id AND held_tag.name = ?) <> ?""",
        (ids, name, name, held),
    ).fetchall()
    database.executemany(
        "INSERT INTO own_tag (article, name, held) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET held = excluded.held",
        [(article, name, held) for article, _ in rows],
    )
    return [Tagging(article, tag, None if before is None else bool(before)) for article, before in rows]
