"""The bin: articles that the reader removed, whole until the bin is emptied.

They are in no list, search or count. An import does not bring them back: neither the same bytes, nor another version of
a record that has an id of its own, as the entries of a feed have, nor one that another library has of a whole file.
Once the bin is emptied, such records still stay away, as their feed would bring them back at once; a whole file or page
comes in again when it is imported again.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NamedTuple

from reader.library.articles import packing, records
from reader.library.articles.versions import ENTRY
from reader.library.connection import Access
from reader.library.failures import sound
from reader.library.stories import stories
from reader.model import Parted, Removed

# The articles removed or put back in one transaction: about a tenth of a second, in which no other process can write.
_AT_ONCE = 32

# So many others of its story are remembered with an article, to put it back beside them: one is enough if it is there.
_REMEMBERED = 8

_REMOVED = "SELECT id, title, removed FROM removed"
_REMOVING = """INSERT OR REPLACE INTO removed (id, digest, key, title, removed, led, packed)
    SELECT id, digest, key, CAST(title AS TEXT), ?, iif(story_id IS NULL, NULL, lead_id IS NULL), ?
    FROM article WHERE id = ?"""
_ASKED = """SELECT held.id FROM json_each(?) AS asked CROSS JOIN {} AS held ON held.id = asked.value
    ORDER BY asked.key"""
# An article that came under another key, or the same bytes, takes the place of the one in the bin.
_RETURNABLE = """SELECT led, packed FROM removed AS gone WHERE id = ? AND packed IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM article WHERE digest = gone.digest OR key = gone.key)"""

# The others of a story that are there, by whichever of the two was removed first; and those with whom one is together.
_OTHERS = "SELECT other FROM removed_beside WHERE id = ?1 UNION SELECT id FROM removed_beside WHERE other = ?1"
_TOGETHER = """DELETE FROM removed_beside WHERE ?1 IN (id, other)
    AND (SELECT count(*) FROM article WHERE article.id IN (removed_beside.id, other)) = 2"""


@dataclass(frozen=True, eq=False, slots=True)
class Bin:
    """Takes articles out of the library, and puts them back as they were."""

    _access: Access

    def all(self) -> tuple[Removed, ...]:
        """Return the articles that can be put back, those removed last first."""
        with self._access.studying() as database:
            rows = database.execute(f"{_REMOVED} WHERE packed IS NOT NULL ORDER BY removed DESC, id DESC").fetchall()
            return tuple(sound(Removed(*row)) for row in rows)

    def remove(self, ids: Collection[int]) -> tuple[int, ...]:
        """Move articles into the bin, and return those that were there to move. Raises LibraryError.

        The newest go first: a story has the number of its oldest article, and all others get another without that.
        """
        return self._for_each(sorted(set(ids), reverse=True), _remove)

    def put_back(self, ids: Collection[int]) -> tuple[int, ...]:
        """Put articles back as they were, and return those that are back. Raises LibraryError.

        One that has come in again by another way stays in the bin; of the versions of one file, the first comes back.
        """
        return self._for_each(sorted(set(ids)), _put_back)

    def empty(self) -> int:
        """Forget what is in the bin, and return how many articles; entries still stay away. Raises LibraryError."""
        with self._access.writing() as database:
            return database.execute("UPDATE removed SET packed = NULL WHERE packed IS NOT NULL").rowcount

    def _for_each(self, ids: Sequence[int], act: Callable[[sqlite3.Connection, str], list[int]]) -> tuple[int, ...]:
        done: list[int] = []
        for start in range(0, len(ids), _AT_ONCE):
            with self._access.writing() as database:
                done += act(database, json.dumps(ids[start : start + _AT_ONCE]))
        return tuple(done)


def _remove(database: sqlite3.Connection, ids: str) -> list[int]:
    found = [article_id for (article_id,) in database.execute(_ASKED.format("article"), (ids,)).fetchall()]
    now = datetime.now(UTC).isoformat(timespec="seconds")
    for article_id in found:
        sound = records.examine(database, article_id)
        database.execute(_REMOVING, (now, packing.pack(database, article_id), article_id))
        beside = [(article_id, other) for other in stories.copies(database, article_id, _REMEMBERED)]
        database.executemany("INSERT OR IGNORE INTO removed_beside (id, other) VALUES (?, ?)", beside)
        records.remove(database, article_id, sound)
    return found


def _put_back(database: sqlite3.Connection, ids: str) -> list[int]:
    asked = database.execute(_ASKED.format("removed"), (ids,)).fetchall()
    return [article_id for (article_id,) in asked if _is_put_back(database, article_id)]


def _is_put_back(database: sqlite3.Connection, article_id: int) -> bool:
    returning = database.execute(_RETURNABLE, (article_id,)).fetchone()
    if returning is None:
        return False
    led, packed = returning
    sketch = packing.unpack(database, packed)
    others = [other for (other,) in database.execute(_OTHERS, (article_id,)).fetchall()]
    stories.come_back(database, article_id, sketch, others, led)
    database.execute(_TOGETHER, (article_id,))
    database.execute("DELETE FROM removed WHERE id = ?", (article_id,))
    return True


class RemovedArticle(NamedTuple):
    """A removed article that comes in again; one ``is_forgotten`` if the bin was emptied since."""

    title: str
    key: str
    is_forgotten: bool


def unpart(database: sqlite3.Connection, done: Parted) -> None:
    """Undo a parting in an article that is in the bin; one that is damaged there stays as it is."""
    row = database.execute("SELECT packed FROM removed WHERE id = ? AND packed IS NOT NULL", (done.article,)).fetchone()
    if row and done.made and packing.is_whole(row[0]):
        packed = packing.unparted(row[0], done.made, done.former)
        database.execute("UPDATE removed SET packed = ? WHERE id = ?", (packed, done.article))


def find_removed(
    database: sqlite3.Connection, digests: Sequence[bytes], keys: Sequence[str]
) -> dict[bytes | str, RemovedArticle]:
    """Return the removed articles that have one of these digests or keys and stay away, by that."""
    return _with(database, "digest", digests) | _with(database, "key", keys)


def _with(
    database: sqlite3.Connection, column: str, values: Sequence[bytes] | Sequence[str]
) -> dict[bytes | str, RemovedArticle]:
    marks = ", ".join("?" * len(values))
    sql = f"""SELECT {column}, title, key, packed IS NULL FROM removed
        WHERE {column} IN ({marks}) AND (packed IS NOT NULL OR instr(key, '{ENTRY}'))"""
    return {value: RemovedArticle(*row) for value, *row in database.execute(sql, values).fetchall()}


def is_broken(database: sqlite3.Connection) -> bool:
    """Whether a removed article can no longer be put back."""
    return next(_broken(database), None) is not None


def mend(database: sqlite3.Connection) -> None:
    """Forget the removed articles that can no longer be put back."""
    for article_id in list(_broken(database)):
        database.execute("UPDATE removed SET packed = NULL WHERE id = ?", (article_id,))


def _broken(database: sqlite3.Connection) -> Iterator[int]:
    rows = database.execute("SELECT id, packed FROM removed WHERE packed IS NOT NULL")
    return (article_id for article_id, packed in rows if not packing.is_whole(packed))
