"""Saved searches: their names, their order, and what is new in them since the last visit."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reader.library.connection import Access
from reader.library.failures import sound
from reader.library.plans.conditions import Translation
from reader.library.plans.plans import Plan
from reader.library.query.saved import read
from reader.library.query.syntax import All, Field, Words
from reader.model import Folder, FolderCounts

# Counting stops at this number, because every folder is counted after each import.
MOST_COUNTED = 1000

# The casts make text of the values that a damaged file stores as another type.
_FOLDER = "SELECT id, CAST(name AS TEXT), CAST(query AS TEXT), position, seen FROM folder"
_UNKNOWN = "typeof(position) <> 'integer' OR typeof(seen) <> 'integer'"
_NEWEST = "(SELECT coalesce(max(id), 0) FROM article)"


@dataclass(frozen=True, eq=False, slots=True)
class Folders:
    """The folders of a library, each a query under a name. No two have the same query, by which a folder is known."""

    _access: Access

    def all(self) -> tuple[Folder, ...]:
        """Return all folders in their order."""
        with self._access.reading() as database:
            return _folders(database, "ORDER BY position, id", ())

    def of(self, query: str) -> Folder | None:
        """Return the folder of a query, if it was saved."""
        with self._access.reading() as database:
            return next(iter(_folders(database, "WHERE query = ?", (query,))), None)

    def save(self, name: str, query: str) -> Folder:
        """Save a query under a name, as visited just now; a query that was already saved is renamed."""
        with self._access.writing() as database:
            database.execute(
                f"""INSERT INTO folder (position, name, query, seen)
                    VALUES ((SELECT coalesce(max(position), 0) + 1 FROM folder), ?, ?, {_NEWEST})
                    ON CONFLICT (query) DO UPDATE SET name = excluded.name""",
                (name, query),
            )
            return _folders(database, "WHERE query = ?", (query,))[0]

    def rename(self, folder: Folder, name: str) -> bool:
        """Rename a folder; False if it already has that name or does not exist."""
        with self._access.writing() as database:
            sql = "UPDATE folder SET name = ? WHERE query = ? AND name <> ?"
            return database.execute(sql, (name, folder.query, name)).rowcount > 0

    def remove(self, folder: Folder) -> bool:
        """Remove a folder, but nothing that it finds; False if it does not exist."""
        with self._access.writing() as database:
            return database.execute("DELETE FROM folder WHERE query = ?", (folder.query,)).rowcount > 0

    def restore(self, folder: Folder) -> None:
        """Put a folder back as it was, unless its query was saved again since; if its id was taken, it gets another."""
        sql = """INSERT OR IGNORE INTO folder (id, position, name, query, seen)
            VALUES ((SELECT ? EXCEPT SELECT id FROM folder), ?, ?, ?, ?)"""
        with self._access.writing() as database:
            database.execute(sql, (folder.id, folder.position, folder.name, folder.query, folder.seen))

    def move(self, folder: Folder, steps: int) -> bool:
        """Move a folder down by ``steps`` places, or up if they are negative; False if there is no such place."""
        with self._access.writing() as database:
            order = [one.query for one in _folders(database, "ORDER BY position, id", ())]
            place = order.index(folder.query) + steps if folder.query in order else -1
            if not 0 <= place < len(order):
                return False
            order.remove(folder.query)
            order.insert(place, folder.query)
            places = [(position, one) for position, one in enumerate(order, 1)]
            database.executemany("UPDATE folder SET position = ? WHERE query = ?", places)
            return True

    def visit(self, folder: Folder) -> None:
        """Record that the reader has seen the articles of a folder; does nothing in a read-only library."""
        if self._access.writer is not None:
            with self._access.writing() as database:
                database.execute(f"UPDATE folder SET seen = {_NEWEST} WHERE query = ?", (folder.query,))

    def news(self, folder: Folder) -> int:
        """Count what is new in a folder since the last visit, as ``count`` does, but without what is unread."""
        today = date.today()
        with self._access.studying() as database:
            query = read(database, folder.query, today)
            plan = Translation(database, today, entire=True).plan(query.tree)
            return 0 if query.is_empty else _counted(database, plan, folder.seen)

    def count(self, folder: Folder) -> FolderCounts:
        """Count what is unread in a folder and what is new since the last visit, each up to ``MOST_COUNTED``.

        A folder finds nothing if nothing of its query can be used, as after the saved search that it asks for is gone.
        """
        today = date.today()
        with self._access.studying() as database:
            query = read(database, folder.query, today)
            if query.is_empty:
                return FolderCounts(0, 0)
            tree = query.tree
            translation = Translation(database, today, entire=True)
            unread = translation.plan(All((tree, Field("is", Words("unread")))))
            return FolderCounts(_counted(database, unread), _counted(database, translation.plan(tree), folder.seen))


def is_broken(database: sqlite3.Connection) -> bool:
    """Whether any folder lacks its place or its last visit."""
    return database.execute(f"SELECT 1 FROM folder WHERE {_UNKNOWN} LIMIT 1").fetchone() is not None


def mend(database: sqlite3.Connection) -> None:
    """Put folders without a place last, and count those without a last visit as visited just now."""
    last = "(SELECT coalesce(max(position), 0) FROM folder WHERE typeof(position) = 'integer')"
    database.execute(f"UPDATE folder SET position = {last} + id WHERE typeof(position) <> 'integer'")
    database.execute(f"UPDATE folder SET seen = {_NEWEST} WHERE typeof(seen) <> 'integer'")


def _folders(database: sqlite3.Connection, rest: str, values: Sequence[str]) -> tuple[Folder, ...]:
    return tuple(sound(Folder(*row)) for row in database.execute(f"{_FOLDER} {rest}", values).fetchall())


def _counted(database: sqlite3.Connection, plan: Plan, seen: int = 0) -> int:
    """Count the articles of a plan that came after the last one seen."""
    found, values = plan.articles
    key = "words.rowid" if plan.match else "article.id"  # where the index can begin
    limited = f"SELECT 1 {found} AND {key} > ? LIMIT ?"
    (count,) = database.execute(f"SELECT count(*) FROM ({limited})", (*values, seen, MOST_COUNTED)).fetchone()
    return int(count)
