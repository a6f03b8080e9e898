"""The one place that opens SQLite: every connection has the same settings, one lock and whole transactions."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from operator import methodcaller
from pathlib import Path, PurePath
from time import monotonic, sleep
from typing import Literal

from reader.errors import UNEXPECTED_VALUE, LibraryError
from reader.library import values
from reader.library.failures import UNREADABLE, UnreadableError, explained, result_code

Mode = Literal["rwc", "rw", "ro", "immutable"]

# Another process may hold the library while it stores one long article or upgrades the file.
BUSY_SECONDS = 60
# How often to try again while it does, in seconds.
_PAUSE = 0.003

# Of one connection, in KiB: the inner pages of the indexes of 100,000 articles and the rows of some screens.
_CACHE_KIB = 16 * 1024

# The write-ahead log is cut back to this many bytes whenever everything in it has reached the library.
_LOG_LIMIT = 16 * 1024 * 1024

# A damaged letter is read as U+FFFD: it must not keep a list, or the other articles, from being read.
_decoded = methodcaller("decode", "utf-8", "replace")

_SETTINGS = (
    f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA temp_store = MEMORY",
    f"PRAGMA cache_size = -{_CACHE_KIB}",
    f"PRAGMA journal_size_limit = {_LOG_LIMIT}",
)


class Connection:
    """One connection shared by threads: each use of it has the lock and a transaction to itself.

    A reader sees the library as it was when its block began and never waits for a writer.
    """

    def __init__(self, path: Path, mode: Mode) -> None:
        self._path = path
        self._lock, self._first_in_line = threading.Lock(), threading.Lock()
        self._threads: set[int] = set()
        with explained(path):
            self._database = connect(path, mode)
            self._file = identity_of(path)

    @property
    def awaited(self) -> bool:
        """Whether another thread is waiting for the connection."""
        return self._first_in_line.locked()

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Hold the connection; a waiting thread gets it before one that returns at once."""
        thread = threading.get_ident()
        self._threads.add(thread)
        try:
            with self._first_in_line:
                self._lock.acquire()
            try:
                yield
            finally:
                self._lock.release()
        finally:
            self._threads.discard(thread)

    @contextmanager
    def _judged(self) -> Iterator[None]:
        """Turn an error that values of another type than their columns explain into an UnreadableError."""
        try:
            yield
        except UNREADABLE:
            raise
        except UNEXPECTED_VALUE as error:
            strange = values.strange(self._database)
            if strange:
                raise UnreadableError(f"{strange} holds wrong values") from error
            raise

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Read one unchanging state of the library; raises LibraryError."""
        with self._turn(), explained(self._path), self._judged(), transaction(self._database, "BEGIN"):
            yield self._database

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Write all of the block or nothing, after waiting for other writers; raises LibraryError.

        The transaction is immediate: one that begins by reading would fail at once when another process writes.
        """
        with self._turn(), explained(self._path), self._judged(), transaction(self._database, "BEGIN IMMEDIATE"):
            yield self._database

    @contextmanager
    def alone(self) -> Iterator[sqlite3.Connection]:
        """Use the connection outside any transaction; raises LibraryError."""
        with self._turn(), explained(self._path):
            yield self._database

    def require_file(self) -> None:
        """Raise LibraryError if the file was moved, deleted or replaced: what is written is not found there again."""
        with explained(self._path):
            if identity_of(self._path) == self._file:
                return
        raise LibraryError(
            f"{self._path}: the library was moved, deleted or replaced while it was open; what you change from now on "
            "may be lost: leave the reader and start it again."
        )

    def interrupt(self) -> None:
        """Stop the statement that another thread is running here; it fails with SQLITE_INTERRUPT."""
        with suppress(sqlite3.ProgrammingError):  # closed already: nothing is running
            self._database.interrupt()

    def close(self) -> None:
        """Wait for the block in progress, then close.

        A thread with a block of its own in progress was thrown out of it by a signal, and would wait for itself.
        """
        is_thrown_out = threading.get_ident() in self._threads
        with nullcontext() if is_thrown_out else self._turn(), explained(self._path):
            self._database.close()


def address_of(path: PurePath) -> str:
    """Return the URI of a file for SQLite, which takes the server of a network share for a part of the path."""
    address = path.as_uri()
    return address if address.startswith("file:///") else address.replace("file:", "file://", 1)


def identity_of(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from every other, None if it is not there."""
    try:
        state = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return state.st_dev, state.st_ino


def connect(path: Path, mode: Mode) -> sqlite3.Connection:
    """Open one connection with our settings; it is in autocommit mode until a BEGIN.

    ``immutable`` reads a library on read-only media, where SQLite cannot keep its lock files.
    """
    how = "mode=ro&immutable=1" if mode == "immutable" else f"mode={mode}"
    database = sqlite3.connect(
        f"{address_of(path.absolute())}?{how}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )
    database.text_factory = _decoded
    for setting in _SETTINGS:
        database.execute(setting)
    return database


def insist(database: sqlite3.Connection, statement: str) -> None:
    """Execute a statement as soon as no other process is in its way.

    SQLite by itself would try ten times a second, and seldom hit the moment between two transactions of an import.
    """
    deadline = monotonic() + BUSY_SECONDS
    database.execute("PRAGMA busy_timeout = 0")
    try:
        while not _executed(database, statement, monotonic() > deadline):
            sleep(_PAUSE)
    finally:
        database.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")


def _executed(database: sqlite3.Connection, statement: str, is_last: bool) -> bool:
    try:
        database.execute(statement)
    except sqlite3.OperationalError as error:
        if result_code(error) != sqlite3.SQLITE_BUSY or is_last:
            raise
        return False
    return True


@contextmanager
def transaction(database: sqlite3.Connection, begin: str) -> Iterator[None]:
    """Run the block in one transaction, which ``begin`` opens: all of it is kept, or nothing."""
    if begin == "BEGIN":  # no other process can block it
        database.execute(begin)
    else:
        insist(database, begin)
    try:
        yield
        database.execute("COMMIT")
    finally:
        with suppress(sqlite3.ProgrammingError):  # it was closed, which keeps nothing of the block, either
            if database.in_transaction:  # nothing was committed
                database.execute("ROLLBACK")


@contextmanager
def closed_on_failure(connection: Connection) -> Iterator[Connection]:
    """Return a connection that is set up in the block, and close it if that fails."""
    with ExitStack() as undoing:
        undoing.callback(connection.close)
        yield connection
        undoing.pop_all()


@dataclass(frozen=True, eq=False, slots=True)
class Access:
    """The connections to the file of a library.

    ``reader`` serves lists and texts, ``student`` slow queries, so that no list waits for them, and ``searcher`` the
    searches alone. ``writer`` is None if the library is read-only.
    """

    path: Path
    writer: Connection | None
    reader: Connection
    student: Connection
    searcher: Connection

    def reading(self) -> AbstractContextManager[sqlite3.Connection]:
        """Read one state of the file without ever waiting for a writer; raises LibraryError."""
        return self.reader.reading()

    def studying(self) -> AbstractContextManager[sqlite3.Connection]:
        """Read like ``reading``, for queries that may be slow; raises LibraryError."""
        return self.student.reading()

    def writing(self) -> AbstractContextManager[sqlite3.Connection]:
        """Write everything in the block or nothing; raises LibraryError, also if the library is read-only."""
        if self.writer is None:
            raise LibraryError(
                f"{self.path}: the library is read-only; nothing was changed: allow writing to the file and its "
                "folder, or free some space on a full disk, then start again."
            )
        return self.writer.writing()

    @property
    def is_awaited(self) -> bool:
        """Whether another thread of this process is waiting to write."""
        return self.writer is not None and self.writer.awaited

    def close(self) -> None:
        """Wait for blocks in progress, then close all connections."""
        for connection in (self.searcher, self.student, self.reader, self.writer):
            if connection:
                connection.close()
