"""The user's corrections of names, stored as rules beside the name: later articles follow them; each can be undone."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence

from reader.library.failures import texts_of
from reader.library.names.identities import leading, make
from reader.model import Correction, Ruling

_FOREMOST = "SELECT id FROM identity WHERE name = ? AND kind = ? ORDER BY articles DESC, id LIMIT 1"


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
    known = database.execute(_FOREMOST, (name, kind)).fetchone()
    target = known[0] if known else make(database, name, kind, ())
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
    """Restore the former rulings; an identity made for a correction is deleted if it is no longer used."""
    database.executemany(
        "UPDATE identity SET known_as = ?, dropped = ? WHERE id = ?",
        [(ruling.known_as, ruling.dropped, ruling.identity) for ruling in correction.former],
    )
    if correction.made is not None:
        forget(database, correction.made)


def forget(database: sqlite3.Connection, one: int) -> bool:
    """Delete an identity unless it is used, and return whether it is gone.

    An article in the bin may come back with it, and must not find its number given to somebody else.
    """
    deleted = database.execute(
        """DELETE FROM identity WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM entity WHERE identity = ?1)
           AND NOT EXISTS (SELECT 1 FROM identity AS other WHERE other.known_as = ?1 OR other.parted_from = ?1)
           AND NOT EXISTS (SELECT 1 FROM parting WHERE parting.identity = ?1)
           AND NOT EXISTS (SELECT 1 FROM removed WHERE packed IS NOT NULL)""",
        (one,),
    )
    return deleted.rowcount > 0


def _as_it_stands(database: sqlite3.Connection, ids: Sequence[int]) -> Correction:
    """Return what restores the present rulings on these and on everything merged into them."""
    rows = database.execute(
        """SELECT id, known_as, dropped FROM identity
           WHERE id IN (SELECT value FROM json_each(?1)) OR known_as IN (SELECT value FROM json_each(?1))""",
        (json.dumps(ids),),
    ).fetchall()
    return Correction(tuple(Ruling(one, known_as, bool(dropped)) for one, known_as, dropped in rows))
