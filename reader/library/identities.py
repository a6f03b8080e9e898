"""Who is who across the library: which names in many articles mean one person, place or organisation.

A person is the same in two articles when the name and the role agree; a surname alone never makes two people one.
What the user corrects is kept as a rule beside the name, so that later articles follow it and it can be taken back.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reader.model import Entity

#: Roles kept of one person, the latest last: enough for a career, few enough to read each time.
_MOST_ROLES = 12
#: People of one name that are looked at, those in most articles first.
_MOST_NAMESAKES = 64

_WORD = re.compile(r"[^\W\d_]{3,}")
# Words of a role that two strangers share: they say when or in what way, not what.
_COMMON = frozenset(
    ["the", "and", "for", "from", "former", "acting", "deputy", "vice", "senior", "chief", "new", "head", "member"]
)


_HELD_IN = "(SELECT count(*) FROM entity WHERE entity.identity = identity.id)"


class _Namesake(NamedTuple):
    id: int
    roles: tuple[str, ...]
    is_corrected: bool


def identify(database: sqlite3.Connection, name: int, entity: Entity) -> int:
    """Give the identity that an entity of a new article has, making it when nobody is the same."""
    known = _namesakes(database, name, entity.kind)
    found = _same(known, entity)
    if found is None:
        roles = json.dumps([entity.role] if entity.role else [], ensure_ascii=False)
        values = (name, entity.kind, roles)
        return database.execute("INSERT INTO identity (name, kind, roles) VALUES (?, ?, ?)", values).lastrowid or 0
    if entity.role and entity.role not in found.roles:
        roles = json.dumps([*found.roles, entity.role][-_MOST_ROLES:], ensure_ascii=False)
        database.execute("UPDATE identity SET roles = ? WHERE id = ?", (roles, found.id))
    return found.id


def merge(database: sqlite3.Connection, ids: Iterable[int], into: int) -> None:
    """Let identities, and all that were merged into them, go by the name and kind of another."""
    target = leading(database, into)
    for one in set(ids) - {target}:
        database.execute(
            "UPDATE identity SET known_as = ?, dropped = 0 WHERE id = ? OR known_as = ?", (target, one, one)
        )
    database.execute("UPDATE identity SET known_as = NULL, dropped = 0 WHERE id = ?", (target,))


def drop(database: sqlite3.Connection, ids: Iterable[int]) -> None:
    """Say that these are no names."""
    database.executemany("UPDATE identity SET dropped = 1 WHERE id = ?", [(one,) for one in ids])


def restore(database: sqlite3.Connection, ids: Iterable[int]) -> None:
    """Take back what was said of these by ``merge`` and ``drop``."""
    database.executemany("UPDATE identity SET known_as = NULL, dropped = 0 WHERE id = ?", [(one,) for one in ids])


def twin(database: sqlite3.Connection, name: int, kind: str) -> int:
    """Give the identity of a name and kind that is in most articles, making one when there is none."""
    known = _namesakes(database, name, kind)
    if known:
        return known[0].id
    return database.execute("INSERT INTO identity (name, kind, roles) VALUES (?, ?, '[]')", (name, kind)).lastrowid or 0


def leading(database: sqlite3.Connection, one: int) -> int:
    """Give the identity under whose name another is known, or itself."""
    row = database.execute("SELECT coalesce(known_as, id) FROM identity WHERE id = ?", (one,)).fetchone()
    return one if row is None else int(row[0])


def differs(database: sqlite3.Connection) -> bool:
    """Say whether an identity is not in as many articles as it says."""
    return database.execute(f"SELECT 1 FROM identity WHERE articles <> {_HELD_IN} LIMIT 1").fetchone() is not None


def recount(database: sqlite3.Connection) -> None:
    """Count anew how many articles name each identity."""
    database.execute(f"UPDATE identity SET articles = {_HELD_IN}")


def role_words(role: str) -> frozenset[str]:
    """Give the words of a role that tell one post or company from another."""
    return frozenset(word for word in _WORD.findall(role.casefold()) if word not in _COMMON)


def _namesakes(database: sqlite3.Connection, name: int, kind: str) -> list[_Namesake]:
    rows = database.execute(
        """SELECT id, roles, known_as IS NOT NULL OR dropped FROM identity WHERE name = ? AND kind = ?
           ORDER BY articles DESC, id LIMIT ?""",
        (name, kind, _MOST_NAMESAKES),
    ).fetchall()
    return [_Namesake(one, tuple(json.loads(roles)), bool(corrected)) for one, roles, corrected in rows]


def _same(known: Sequence[_Namesake], entity: Entity) -> _Namesake | None:
    """Give the namesake that is the same, or None where that cannot be known."""
    if entity.kind != "person":
        return known[0] if known else None
    corrected = next((one for one in known if one.is_corrected), None)
    agreeing = next((one for one in known if _roles_agree(one.roles, entity.role)), None)
    if agreeing or corrected or not _is_full(entity.name):
        return agreeing or corrected
    silent = [one for one in known if not one.roles]
    if entity.role:
        return silent[0] if len(known) == len(silent) == 1 else None
    return known[0] if len(known) == 1 else silent[0] if silent else None


def _roles_agree(roles: Iterable[str], role: str | None) -> bool:
    words = role_words(role or "")
    return any(words & role_words(one) for one in roles)


def _is_full(name: str) -> bool:
    """Say whether a name is more than a surname: several words, or one of a script that parts none."""
    return " " in name.strip() or not name.isascii()
