"""The user's corrections of names, stored as rules beside the name: later articles follow them; each can be undone.

An identity that was made for a correction is set aside when that is undone: its number is given to nobody else, because
what is done again may mean it. No name in an article means it, and no list has it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence

from reader.library.failures import texts_of
from reader.library.names.identities import leading, make
from reader.model import Correction, Ruling

# Who is set aside was parted from itself and merged with itself again, as whoever is merged again is not looked for.
_IS_ASIDE = "known_as IS id"
_FOREMOST = f"SELECT id, {_IS_ASIDE} FROM identity WHERE name = ? AND kind = ? ORDER BY articles DESC, id LIMIT 1"
_USED = """EXISTS (SELECT 1 FROM entity WHERE identity = ?1) OR EXISTS (SELECT 1 FROM parting WHERE identity = ?1)
    OR EXISTS (SELECT 1 FROM identity AS other WHERE other.id <> ?1 AND (known_as = ?1 OR parted_from = ?1))"""


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
    known, is_aside = database.execute(_FOREMOST, (name, kind)).fetchone() or (None, False)
    target = known or make(database, name, kind, ())
    is_new = not known or (is_aside and take_up(database, known))
    correction = _as_it_stands(database, ids if is_new else [*ids, target])
    if leading(database, target) in ids:  # the name that these had once: they take it up again
        database.execute("UPDATE identity SET known_as = NULL WHERE id = ?", (target,))
    former = {ruling.identity: ruling for ruling in (*merge(database, ids, target).former, *correction.former)}
    return Correction(tuple(former.values()), target if is_new else None)


def go_by(database: sqlite3.Connection, one: int, name: int, kind: str, roles: Sequence[str]) -> Correction:
    """Let an identity go by the name and kind of another: of namesakes the one in these roles, or a new one."""
    rows = database.execute(
        "SELECT id, roles FROM identity WHERE name = ? AND kind = ? AND known_as IS NULL AND id <> ? ORDER BY id",
        (name, kind, one),
    ).fetchall()
    namesakes = {number: texts_of(held) for number, held in rows}
    same = [number for number, held in namesakes.items() if held == tuple(roles)]
    target = next(iter([*same, *namesakes]), None)
    return merge(database, [one], make(database, name, kind, roles) if target is None else target)


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
    """Restore the former rulings; an identity made for a correction is set aside if it is no longer used."""
    database.executemany(
        "UPDATE identity SET known_as = ?, dropped = ? WHERE id = ?",
        [(ruling.known_as, ruling.dropped, ruling.identity) for ruling in correction.former],
    )
    if correction.made is not None:
        set_aside(database, correction.made)


def set_aside(database: sqlite3.Connection, one: int) -> bool:
    """Let an identity mean nobody unless it is used, also by an article in the bin; return whether it means nobody."""
    sql = f"""UPDATE identity SET known_as = id, parted_from = id, dropped = 0
        WHERE id = ?1 AND NOT ({_USED}) AND NOT EXISTS (SELECT 1 FROM removed WHERE packed IS NOT NULL)"""
    return database.execute(sql, (one,)).rowcount > 0


def take_up(database: sqlite3.Connection, one: int) -> bool:
    """Let an identity that is set aside mean somebody again; return whether it was set aside."""
    sql = f"UPDATE identity SET known_as = NULL, parted_from = NULL WHERE id = ? AND {_IS_ASIDE}"
    return database.execute(sql, (one,)).rowcount > 0


def _as_it_stands(database: sqlite3.Connection, ids: Sequence[int]) -> Correction:
    """Return what restores the present rulings on these and on everything merged into them."""
    rows = database.execute(
        """SELECT id, known_as, dropped FROM identity
           WHERE id IN (SELECT value FROM json_each(?1)) OR known_as IN (SELECT value FROM json_each(?1))""",
        (json.dumps(ids),),
    ).fetchall()
    return Correction(tuple(Ruling(one, known_as, bool(dropped)) for one, known_as, dropped in rows))
