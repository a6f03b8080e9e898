"""Watched folders: which ones there are, and which of their files were read already."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.library.connection import Access
from reader.library.failures import sound
from reader.model import SeenFile, Stamp, WatchedFolder

_REFUSED = "FROM watched_file WHERE folder = watched_folder.id AND reason <> ''"
_SELECT = f"""SELECT id, path, arrived, new, missing, kept, (SELECT count(*) {_REFUSED}),
    (SELECT name {_REFUSED} ORDER BY name LIMIT 1), (SELECT reason {_REFUSED} ORDER BY name LIMIT 1)
    FROM watched_folder"""
_THERE = "id = ? AND path = ?"

# What no kreader writes: a name that is not text in JSON, and no numbers.
_BROKEN = """NOT json_valid(name) OR json_type(CASE WHEN json_valid(name) THEN name ELSE '{}' END) <> 'text'
    OR typeof(size) <> 'integer' OR typeof(modified) <> 'integer'"""

_UNKNOWN = """typeof(arrived) <> 'text' OR typeof(new) <> 'integer' OR typeof(missing) <> 'integer'
    OR typeof(kept) <> 'text'"""


@dataclass(frozen=True, eq=False, slots=True)
class WatchedFolders:
    """The folders that are watched for a library, each once.

    Notes about a folder that was removed in the meantime are ignored.
    """

    _access: Access

    @property
    def library(self) -> Path:
        """The library file, which no watch may take for an article."""
        return self._access.path

    def all(self) -> tuple[WatchedFolder, ...]:
        """Return all folders, by their paths."""
        with self._access.reading() as database:
            rows = database.execute(f"{_SELECT} ORDER BY path").fetchall()
            return tuple(map(_folder, rows))

    def add(self, paths: Iterable[str]) -> tuple[WatchedFolder, ...]:
        """Watch folders, and return those that were not watched before; the others stay as they are."""
        added = []
        with self._access.writing() as database:
            for path in paths:
                sql = "INSERT OR IGNORE INTO watched_folder (path) VALUES (?)"
                if database.execute(sql, (path,)).rowcount > 0:
                    row = database.execute(f"{_SELECT} WHERE path = ?", (path,)).fetchone()
                    added.append(_folder(row))
        return tuple(added)

    def remove(self, folders: Sequence[WatchedFolder]) -> tuple[WatchedFolder, ...]:
        """Stop watching folders, and return those that were watched; their articles stay."""
        sql = "DELETE FROM watched_folder WHERE path = ?"
        with self._access.writing() as database:
            return tuple(one for one in folders if database.execute(sql, (one.path,)).rowcount > 0)

    def seen(self, folder: WatchedFolder) -> list[SeenFile]:
        """Return the files of a folder that were read, and their state at that time."""
        sql = "SELECT name, size, modified, reason FROM watched_file WHERE folder = ?"
        with self._access.reading() as database:
            rows = database.execute(sql, (folder.id,)).fetchall()
            return [SeenFile(json.loads(name), Stamp(size, modified), reason) for name, size, modified, reason in rows]

    def refused(self, folder: WatchedFolder) -> list[SeenFile]:
        """Return the files of a folder that could not be read, by their names."""
        return sorted(one for one in self.seen(folder) if one.reason)

    def note(self, folder: WatchedFolder, files: Collection[SeenFile], gone: Collection[str] = ()) -> None:
        """Remember the state of the files that were read, and forget those that are ``gone``."""
        sql = f"""INSERT OR REPLACE INTO watched_file (folder, name, size, modified, reason)
            SELECT id, ?, ?, ?, ? FROM watched_folder WHERE {_THERE}"""
        with self._access.writing() as database:
            database.executemany(
                "DELETE FROM watched_file WHERE folder = ? AND name = ?",
                [(folder.id, json.dumps(name)) for name in gone],
            )
            database.executemany(
                sql, [(json.dumps(one.name), *one.stamp, one.reason, folder.id, folder.path) for one in files]
            )

    def note_arrival(self, folder: WatchedFolder, moment: str, new: int) -> None:
        """Remember when articles came from a folder, and how many."""
        self._set(folder, "arrived = ?, new = ?", (moment, new))

    def note_missing(self, folder: WatchedFolder, missing: bool) -> None:
        """Remember whether a folder is missing."""
        self._set(folder, "missing = ?", (missing,))

    def keep(self, folders: Sequence[WatchedFolder], until: str) -> None:
        """Store until when this process watches folders, so that no reader has to; empty once it stops."""
        with self._access.writing() as database:
            database.executemany(
                f"UPDATE watched_folder SET kept = ? WHERE {_THERE}", [(until, one.id, one.path) for one in folders]
            )

    def _set(self, folder: WatchedFolder, settings: str, values: tuple[object, ...]) -> None:
        with self._access.writing() as database:
            database.execute(f"UPDATE watched_folder SET {settings} WHERE {_THERE}", (*values, folder.id, folder.path))


def is_broken(database: sqlite3.Connection) -> bool:
    """Whether the state of any folder or file is unreadable."""
    sql = f"""SELECT EXISTS (SELECT 1 FROM watched_file WHERE {_BROKEN})
        OR EXISTS (SELECT 1 FROM watched_folder WHERE {_UNKNOWN})"""
    return bool(database.execute(sql).fetchone()[0])


def mend(database: sqlite3.Connection) -> None:
    """Forget these files, and when articles came from these folders.

    Such files are read again, which changes nothing if they are in the library.
    """
    database.execute(f"DELETE FROM watched_file WHERE {_BROKEN}")
    database.execute(f"UPDATE watched_folder SET arrived = '', new = 0, missing = 0, kept = '' WHERE {_UNKNOWN}")


def _folder(row: tuple[object, ...]) -> WatchedFolder:
    *held, missing, kept, refused, name, reason = row
    failure = f"{json.loads(name)}: {reason}" if isinstance(name, str) else ""
    return sound(WatchedFolder(*held, bool(missing), kept, refused, failure))  # type: ignore[arg-type, call-arg]
