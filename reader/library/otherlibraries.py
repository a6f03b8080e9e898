"""Another library, which is only read: it may be of any older version and in use, and nothing is written to it.

Nothing is copied either: tables that an older version lacks are made up in memory, empty. A library that nobody uses is
read without the files that SQLite keeps beside one in use, in portions, as somebody may begin to use it between two of
them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from reader.errors import LibraryError
from reader.library import schema
from reader.library.articles.transfers import handed_over, ids_after
from reader.library.connection import Connection, Mode, closed_on_failure
from reader.library.opening import APPLICATION_ID, MAGIC, beside, version
from reader.model import Damaged, Transfer

# Where SQLite writes the number of the program into a file, https://www.sqlite.org/fileformat.html
_PROGRAM = slice(68, 72)

# Articles read in one go: some megabytes of most libraries.
_PORTION = 100

_TABLES = ("article", "byline", "entity", "mention", "name", "original", "quote", "tag", "text")

# What takes the place of tables that came with later versions, the version in which they came first.
_LACKING: tuple[tuple[int, tuple[str, ...]], ...] = (
    (2, ("CREATE TEMP TABLE sketch (article INTEGER, hashes BLOB)",)),
    (
        3,
        (
            "CREATE TEMP VIEW entity AS SELECT *, id AS identity FROM main.entity",
            """CREATE TEMP VIEW identity AS SELECT id, name, kind, '[]' AS roles, NULL AS known_as, 0 AS dropped
               FROM main.entity""",
        ),
    ),
    (4, ("CREATE TEMP TABLE line (article INTEGER, paragraph INTEGER, key INTEGER)",)),
    (
        5,
        (
            "CREATE TEMP TABLE own_tag (article INTEGER, name INTEGER, held INTEGER)",
            """CREATE TEMP VIEW held_tag AS SELECT article, min(position) AS position, name FROM main.tag
               GROUP BY article, name""",
            """CREATE TEMP TABLE note (id INTEGER, article INTEGER, paragraph INTEGER, start INTEGER, stop INTEGER,
               words TEXT, text TEXT, written TEXT)""",
        ),
    ),
    (
        22,
        (
            """CREATE TEMP TABLE attribution (id INTEGER, article INTEGER, position INTEGER, paragraph INTEGER,
               start INTEGER, stop INTEGER, words TEXT, speaker INTEGER, found INTEGER, basis TEXT)""",
        ),
    ),
    (23, ("CREATE TEMP TABLE parting (article INTEGER, name INTEGER, kind TEXT, identity INTEGER)",)),
)
_FIRST_STORIES, _FIRST_PLACES = 2, 5
_LATER_TABLES = ("sketch", "identity", "line", "own_tag", "held_tag", "note", "attribution", "parting")

# What a reader would miss, some of it in tables that came with later versions.
_OWN = {"article": "1", "removed": "packed IS NOT NULL", "subscription": "1", "folder": "1", "watched_folder": "1"}


def is_library(path: Path) -> bool:
    """Tell a library from other files by its contents; pipes and devices are not opened, as they could block."""
    with suppress(OSError, LibraryError):
        if not path.is_file():
            return False
        with path.open("rb") as stream:
            head = stream.read(_PROGRAM.stop)
        if head.startswith(MAGIC):
            return int.from_bytes(head[_PROGRAM], "big") == APPLICATION_ID or _is_begun(path)
    return False


def _is_begun(path: Path) -> bool:
    """Whether a file is a library of which only the log was written so far."""
    with closing(connection_to(path)) as connection, connection.alone() as database:
        return bool(database.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID)


def connection_to(path: Path) -> Connection:
    """Open a library as it is, only to be read; raises LibraryError."""
    return _Look.at(path).connection(path)


def count(path: Path) -> int:
    """Return the number of articles in a library; raises LibraryError if it cannot be read."""
    with _opened(path, _Look.at(path)) as connection, connection.reading() as database:
        return int(database.execute("SELECT count(*) FROM article").fetchone()[0])


def holdings(path: Path) -> dict[str, int]:
    """Return how many rows of each table are the reader's own; raises LibraryError if the library cannot be read."""
    with _opened(path, _Look.at(path)) as connection, connection.reading() as database:
        there = {name for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()}
        counts = {
            table: f"SELECT count(*) FROM {table} WHERE {which}" for table, which in _OWN.items() if table in there
        }
        return {table: int(database.execute(sql).fetchone()[0]) for table, sql in counts.items()}


def transfers(path: Path) -> Iterator[Transfer | Damaged]:
    """Yield all articles in the order in which they came; raises LibraryError if the library cannot be read."""
    last = 0
    while portion := _portion(path, last):
        yield from portion
        last = portion[-1].id


class _Look(NamedTuple):
    """The state of a library's files, to notice that somebody began to use it while it was read without locks."""

    is_in_use: bool
    changed: int
    size: int

    @classmethod
    def at(cls, path: Path) -> _Look:
        """Look at a library now; raises LibraryError if it is gone."""
        logs = (beside(path, ending).exists() for ending in ("-wal", "-journal"))
        try:
            state = path.stat()
        except OSError as error:
            raise LibraryError(f"{path}: the library cannot be read ({error.strerror}).") from error
        return cls(any(logs), state.st_mtime_ns, state.st_size)

    def connection(self, path: Path) -> Connection:
        """Open it; raises LibraryError."""
        mode: Mode = "ro" if self.is_in_use else "immutable"
        return Connection(path, mode)


def _portion(path: Path, last: int) -> list[Transfer | Damaged]:
    while True:
        look = _Look.at(path)
        try:
            with _opened(path, look) as connection:
                portion = list(handed_over(connection, ids_after(connection, last, _PORTION)))
        except LibraryError:
            if look.is_in_use or look == _Look.at(path):
                raise
        else:
            if look.is_in_use or look == _Look.at(path):
                return portion


def _opened(path: Path, look: _Look) -> closing[Connection]:
    """Open a library as if it had the present version; raises LibraryError if it is newer or lacks tables."""
    with closed_on_failure(look.connection(path)) as connection:
        with connection.alone() as database:
            _complete(path, database)
        return closing(connection)


def _complete(path: Path, database: sqlite3.Connection) -> None:
    made_by = version(path, database)
    rows = database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    if not set(_TABLES) <= {name for (name,) in rows}:
        raise LibraryError(f"{path}: the library is damaged: tables of it are missing.")
    if strange := schema.unreadable(database, _TABLES + _LATER_TABLES):
        raise LibraryError(f"{path}: the library cannot be read: its {strange} is not as kreader makes it.")
    story = "" if made_by >= _FIRST_STORIES else ", story AS story_id"
    if made_by < _FIRST_PLACES:
        database.execute(f"CREATE TEMP VIEW article AS SELECT *, 0 AS reached_at{story} FROM main.article")
    for statement in chain.from_iterable(statements for first, statements in _LACKING if made_by < first):
        database.execute(statement)
