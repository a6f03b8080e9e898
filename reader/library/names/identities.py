"""Who is who across the library: which names in many articles mean one person, place or organisation.

A person is the same in two articles if the name agrees, and the role or the company; a surname alone never makes two
people one. The user's corrections are stored as rules beside the name, so that later articles follow them and they can
be taken back.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reader.library.names.company import in_company
from reader.library.names.names import found_name
from reader.library.names.respellings import has_other_initial, respelt, without_initial, written_otherwise
from reader.model import Correction, Entity, Ruling

#: Roles kept of one person, the latest last: enough for a career, few enough to read each time.
_MOST_ROLES = 12
# An article that does not say who somebody is means whoever is in so many times as many articles as all namesakes.
_BEST_KNOWN = 3
#: People of one name that are looked at, those in most articles first.
_MOST_NAMESAKES = 64

_WORD = re.compile(r"[^\W\d_]{3,}")
# Words of a role that two strangers share: they say when or in what way, not what.
_COMMON = frozenset(
    ["the", "and", "for", "from", "former", "acting", "deputy", "vice", "senior", "chief", "new", "head", "member"]
)
# Offices that newspapers also abbreviate.
_SPELT_OUT = {"sen": "senator", "sens": "senator", "gov": "governor", "rep": "representative", "prof": "professor"}

_HELD_IN = "(SELECT count(*) FROM entity WHERE entity.identity = identity.id)"


class _Namesake(NamedTuple):
    id: int
    roles: tuple[str, ...]
    is_corrected: bool
    articles: int


def identify(
    database: sqlite3.Connection, name: int, entity: Entity, former: int | None = None, company: Sequence[int] = ()
) -> int:
    """Return the identity of an entity of an article, creating one if none is the same.

    ``former`` is the one it had in an earlier version of the article: unless its role contradicts that, it stays, even
    if there are more namesakes by now. ``company`` are the names of the people whom the article names in full.
    """
    others = [other for other in company if other != name]
    known = _namesakes(database, [name], entity.kind) or _respelt(database, name, entity)
    held = next((one for one in known if one.id == former and _fits(one, entity)), None)
    found = held or _same(known, entity) or _accompanied(database, known, entity, others)
    found = found or _without_initial(database, entity, others)
    if found is None:
        return _made(database, name, entity.kind, [entity.role] if entity.role else [])
    if entity.role and entity.role not in found.roles:
        roles = json.dumps([*found.roles, entity.role][-_MOST_ROLES:], ensure_ascii=False)
        database.execute("UPDATE identity SET roles = ? WHERE id = ?", (roles, found.id))
    return found.id


def merge(database: sqlite3.Connection, ids: Iterable[int], into: int) -> Correction:
    """Show identities, and everything merged into them, under the name and kind of another."""
    target = leading(database, into)
    merged = set(ids) - {target}
    correction = _as_it_stands(database, [*merged, target])
    for one in merged:
        database.execute(
            "UPDATE identity SET known_as = ?, dropped = 0 WHERE id = ? OR known_as = ?", (target, one, one)
        )
    database.execute("UPDATE identity SET known_as = NULL, dropped = 0 WHERE id = ?", (target,))
    return correction


def rename(database: sqlite3.Connection, ids: Sequence[int], name: int, kind: str) -> Correction:
    """Show identities under another name and kind, creating an identity if there is none with them."""
    known = _namesakes(database, [name], kind)
    target = known[0].id if known else _made(database, name, kind, [])
    correction = _as_it_stands(database, [*ids, target] if known else ids)
    if leading(database, target) in ids:  # the name that these had once: they take it up again
        database.execute("UPDATE identity SET known_as = NULL WHERE id = ?", (target,))
    former = {ruling.identity: ruling for ruling in (*merge(database, ids, target).former, *correction.former)}
    return Correction(tuple(former.values()), None if known else target)


def go_by(database: sqlite3.Connection, one: int, name: int, kind: str, roles: Sequence[str]) -> Correction:
    """Let an identity go by the name and kind of another: of namesakes the one in these roles, or a new one."""
    rows = database.execute(
        "SELECT id, roles FROM identity WHERE name = ? AND kind = ? AND known_as IS NULL AND id <> ? ORDER BY id",
        (name, kind, one),
    ).fetchall()
    namesakes = {number: json.loads(held) for number, held in rows}
    same = [number for number, held in namesakes.items() if held == [*roles]]
    target = next(iter([*same, *namesakes]), None)
    return merge(database, [one], _made(database, name, kind, [*roles]) if target is None else target)


def drop(database: sqlite3.Connection, ids: Iterable[int]) -> Correction:
    """Mark these, and everything merged into them, as not being names."""
    dropped = list(ids)
    correction = _as_it_stands(database, dropped)
    database.executemany("UPDATE identity SET dropped = 1 WHERE id = ?1 OR known_as = ?1", [(one,) for one in dropped])
    return correction


def restore(database: sqlite3.Connection, ids: Iterable[int]) -> Correction:
    """Undo ``merge`` and ``drop`` for these."""
    restored = list(ids)
    correction = _as_it_stands(database, restored)
    database.executemany("UPDATE identity SET known_as = NULL, dropped = 0 WHERE id = ?", [(one,) for one in restored])
    database.executemany("UPDATE identity SET dropped = 0 WHERE known_as = ?", [(one,) for one in restored])
    return correction


def take_back(database: sqlite3.Connection, correction: Correction) -> None:
    """Restore the former rulings; an identity made for a correction is deleted if it is no longer used."""
    database.executemany(
        "UPDATE identity SET known_as = ?, dropped = ? WHERE id = ?",
        [(ruling.known_as, ruling.dropped, ruling.identity) for ruling in correction.former],
    )
    database.execute(
        """DELETE FROM identity WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM entity WHERE identity = ?1)
           AND NOT EXISTS (SELECT 1 FROM identity AS other WHERE other.known_as = ?1)""",
        (correction.made,),
    )


def _as_it_stands(database: sqlite3.Connection, ids: Sequence[int]) -> Correction:
    """Return what restores the present rulings on these and on everything merged into them."""
    rows = database.execute(
        """SELECT id, known_as, dropped FROM identity
           WHERE id IN (SELECT value FROM json_each(?1)) OR known_as IN (SELECT value FROM json_each(?1))""",
        (json.dumps(ids),),
    ).fetchall()
    return Correction(tuple(Ruling(one, known_as, bool(dropped)) for one, known_as, dropped in rows))


def leading(database: sqlite3.Connection, one: int) -> int:
    """Return the identity under whose name another is known, or itself."""
    row = database.execute("SELECT coalesce(known_as, id) FROM identity WHERE id = ?", (one,)).fetchone()
    return one if row is None else int(row[0])


def differs(database: sqlite3.Connection) -> bool:
    """Whether any identity counts its articles wrongly."""
    return database.execute(f"SELECT 1 FROM identity WHERE articles <> {_HELD_IN} LIMIT 1").fetchone() is not None


def recount(database: sqlite3.Connection) -> None:
    """Recount how many articles name each identity."""
    database.execute(f"UPDATE identity SET articles = {_HELD_IN}")


def role_words(role: str) -> frozenset[str]:
    """Return the words of a role that distinguish one post or company from another, offices spelt out."""
    return frozenset(_SPELT_OUT.get(word, word) for word in _WORD.findall(role.casefold()) if word not in _COMMON)


def is_full(name: str) -> bool:
    """Whether a name is more than a surname: several words, or one of a script without blanks."""
    return " " in name.strip() or not name.isascii()


def _made(database: sqlite3.Connection, name: int, kind: str, roles: list[str]) -> int:
    values = (name, kind, json.dumps(roles, ensure_ascii=False))
    return database.execute("INSERT INTO identity (name, kind, roles) VALUES (?, ?, ?)", values).lastrowid or 0


def _namesakes(database: sqlite3.Connection, names: Sequence[int], kind: str) -> list[_Namesake]:
    rows = database.execute(
        """SELECT id, roles, known_as IS NOT NULL OR dropped, articles FROM identity
           WHERE name IN (SELECT value FROM json_each(?)) AND kind = ? ORDER BY articles DESC, id LIMIT ?""",
        (json.dumps(names), kind, _MOST_NAMESAKES),
    ).fetchall()
    return [_Namesake(one, tuple(json.loads(roles)), bool(corrected), held) for one, roles, corrected, held in rows]


def _respelt(database: sqlite3.Connection, name: int, entity: Entity) -> list[_Namesake]:
    """Return those whose names are other spellings of the same."""
    found = _namesakes(database, respelt(database, name, entity.name), entity.kind)
    if found or entity.kind != "organisation":
        return found
    return _namesakes(database, written_otherwise(database, entity.name), entity.kind)


def _same(known: Sequence[_Namesake], entity: Entity) -> _Namesake | None:
    """Return the namesake that is the same by name and role, or None if these do not tell."""
    if entity.kind != "person":
        return known[0] if known else None
    corrected = next((one for one in known if one.is_corrected), None)
    agreeing = next((one for one in known if _roles_agree(one.roles, entity.role)), None)
    if agreeing or corrected or not is_full(entity.name):
        return agreeing or corrected
    return known[0] if len(known) == 1 and _fits(known[0], entity) else None


def _accompanied(
    database: sqlite3.Connection, known: Sequence[_Namesake], entity: Entity, company: Sequence[int]
) -> _Namesake | None:
    """Return the namesake in whose company the entity is, or for one without a role the one who needs none."""
    if entity.kind != "person" or not known or not is_full(entity.name):
        return None
    return _among(database, known, company) or (None if entity.role else _without_role(known))


def _without_initial(database: sqlite3.Connection, entity: Entity, company: Sequence[int]) -> _Namesake | None:
    """Return the person of the same name without an initial if role or company agree: Ana Ruiz for Ana B. Ruiz."""
    plain = without_initial(entity.name)
    if entity.kind != "person" or plain == entity.name:
        return None
    name = found_name(database, plain)
    namesakes = [] if name is None else _namesakes(database, [name], entity.kind)
    known = [one for one in namesakes if not has_other_initial(database, one.id, entity.name)]
    agreeing = next((one for one in known if _roles_agree(one.roles, entity.role)), None)
    return agreeing or _among(database, known, [other for other in company if other != name])


def _among(database: sqlite3.Connection, known: Sequence[_Namesake], company: Sequence[int]) -> _Namesake | None:
    found = in_company(database, [one.id for one in known], company) if known else None
    return next((one for one in known if one.id == found), None)


def _without_role(known: Sequence[_Namesake]) -> _Namesake | None:
    """Return whom an article means that does not say who somebody is: the best known, else one without a role."""
    first, *others = known
    if first.articles >= _BEST_KNOWN * sum(one.articles for one in others):
        return first
    return next((one for one in known if not one.roles), None)


def _fits(one: _Namesake, entity: Entity) -> bool:
    return not (one.roles and entity.role) or _roles_agree(one.roles, entity.role)


def _roles_agree(roles: Iterable[str], role: str | None) -> bool:
    words = role_words(role or "")
    return any(words & role_words(one) for one in roles)
