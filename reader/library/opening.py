"""Checks a file before it is used as a library: whose it is, how old it is, and whether it is writable."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.config import default_library
from reader.errors import LibraryError, NewerLibraryError
from reader.library import schema, values
from reader.library.connection import Connection, Mode, closed_on_failure, insist, transaction
from reader.library.failures import damaged, explained, failed_by, result_code

# "krdr", https://www.sqlite.org/pragma.html#pragma_application_id
APPLICATION_ID = int.from_bytes(b"krdr", "big")

# The number of steps of the migrations, kept in the file as user_version: an up-to-date library opens
# without importing them.
SCHEMA_VERSION = 23

#: How every file of SQLite begins.
MAGIC = b"SQLite format 3\x00"

# The bytes that migrations which read every article process in a second.
_LARGE = 1_000_000_000

_TAKE_OVER = "it was left as it is: import it into a new library, which --library names."

_FOREIGN = "the file is not a kreader library; it was left as it is: name another file with --library."


def open_for_writing(path: Path) -> Connection | None:
    """Open, create or upgrade the library, or give None when it can only be read; raises LibraryError.

    It can also only be read while its disk is full.
    """
    check_file(path)
    fresh = not path.exists() or path.stat().st_size == 0
    if not _writable(path):
        if fresh:
            raise LibraryError(f"{path}: no library can be created here, as the folder is not writable; name another.")
        return None
    try:
        with closed_on_failure(Connection(path, "rwc" if fresh else "rw")) as connection:
            with connection.alone() as database:
                _prepare(path, database)
            return connection
    except LibraryError as error:
        if fresh or not _lacks_room(error):
            raise
    return None


def upgrade_notice(path: Path) -> str:
    """Say that a large library will be upgraded when it is opened, or nothing; its file is only looked at."""
    try:
        if not path.is_file() or path.stat().st_size < _LARGE:
            return ""
        with path.open("rb") as stream:
            head = stream.read(72)
    except OSError:
        return ""
    # Where a file of SQLite keeps both: https://www.sqlite.org/fileformat.html#the_database_header
    made_by, application = (int.from_bytes(head[at : at + 4], "big") for at in (60, 68))
    if application != APPLICATION_ID or made_by >= SCHEMA_VERSION:
        return ""
    return (
        f"{path}: an older kreader made this library; it is being upgraded, which takes a while but happens only once."
    )


def open_for_reading(path: Path) -> Connection:
    """Open the library without ever writing to it; raises LibraryError."""
    try:
        return _checked(path, "ro")
    except LibraryError as error:
        if _has_log(path) or (_writable(path) and not _lacks_room(error)):
            raise
    return _checked(path, "immutable")


@contextmanager
def reading_apart(path: Path) -> Iterator[Connection]:
    """Return a connection of its own for reading that takes long, so that nothing else waits; raises LibraryError."""
    connection = open_for_reading(path)
    try:
        yield connection
    finally:
        connection.close()


def require_sound_values(path: Path) -> None:
    """Raise LibraryError if the library at ``path`` holds wrong values; all of it is read."""
    try:
        with reading_apart(path) as connection, connection.reading() as database:
            strange = values.strange(database)
    except LibraryError:  # there is none, or it cannot be asked
        return
    if strange:
        raise damaged(path)


def _checked(path: Path, mode: Mode) -> Connection:
    with closed_on_failure(Connection(path, mode)) as connection:
        with connection.alone() as database:
            if version(path, database) < SCHEMA_VERSION:
                raise LibraryError(
                    f"{path}: the library was made by an older kreader and is read-only, so it cannot be upgraded; "
                    "it was left as it is: allow writing to the file and its folder."
                )
            _require_ours(path, database, SCHEMA_VERSION)
        return connection


def beside(path: Path, ending: str) -> Path:
    """Return a file that SQLite keeps beside a library: beside the file that a link leads to, not beside the link."""
    return Path(f"{os.path.realpath(path)}{ending}")


def check_file(path: Path) -> None:
    """Raise LibraryError, leaving the file alone, if it is not a library; create the default folder."""
    try:
        if path == default_library():
            path.parent.mkdir(parents=True, exist_ok=True)
        complaint = _complaint(path)
    except OSError as error:
        complaint = (
            f"the library cannot be used ({error.strerror}); nothing was changed: check the file and its folder."
        )
    if complaint:
        raise LibraryError(f"{path}: {complaint}")


def require_library(path: Path) -> None:
    """Refuse a path without a library, or an empty file, without creating one; raises LibraryError."""
    try:
        is_one = path.exists() and not (path.is_file() and path.stat().st_size == 0)
    except OSError:  # which opening it says better
        return
    if not is_one:
        raise LibraryError(f"{path}: there is no library here; an import creates one, or --library names another.")


def _complaint(path: Path) -> str:
    """Say why a file cannot be a library, or nothing."""
    if not path.parent.is_dir():
        return f"there is no folder {path.parent}; create it, or name another file with --library."
    if path.is_dir():
        return "this is a folder, not a library; name a file with --library."
    if not path.exists():
        return ""
    if not path.is_file():
        return "this is a device, not a library; name a file with --library."
    return "" if _head(path) in (b"", MAGIC) else _FOREIGN


def _head(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.read(len(MAGIC))


def _prepare(path: Path, database: sqlite3.Connection) -> None:
    with transaction(database, "BEGIN"):  # another process may be upgrading it
        made_by = version(path, database)
        _require_ours(path, database, made_by)
    insist(database, "PRAGMA journal_mode = WAL")
    if made_by < SCHEMA_VERSION:
        _upgrade(path, database)


def _require_ours(path: Path, database: sqlite3.Connection, made_by: int) -> None:
    """Raise LibraryError if the tables of a library are not those of its version."""
    with explained(path):
        strange = schema.fault(database, made_by)
    if strange:
        raise LibraryError(f"{path}: the library is damaged: its {strange} is not as kreader makes it; {_TAKE_OVER}")


def _upgrade(path: Path, database: sqlite3.Connection) -> None:
    """Take the pending steps in one transaction; another process may have taken them while this one waited."""
    from reader.library.articles.reindexing import catch_up
    from reader.library.migrations import migrate

    with transaction(database, "BEGIN IMMEDIATE"):
        if (made_by := version(path, database)) < SCHEMA_VERSION:
            with _upgradable(path):
                migrate(database)
            catch_up(database, made_by)
            _require_ours(path, database, SCHEMA_VERSION)
            database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


@contextmanager
def _upgradable(path: Path) -> Iterator[None]:
    """Explain why the steps cannot be taken: the tables are not those that any version had."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if result_code(error) != sqlite3.SQLITE_ERROR:
            raise
        raise LibraryError(f"{path}: the library cannot be upgraded ({error}); {_TAKE_OVER}") from error


def version(path: Path, database: sqlite3.Connection) -> int:
    """Return the version of a library, 0 for a file that holds nothing yet; raises LibraryError for any other file."""
    with explained(path):
        (application,) = database.execute("PRAGMA application_id").fetchone()
        (made_by,) = database.execute("PRAGMA user_version").fetchone()
        (tables,) = database.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if application != APPLICATION_ID and (application or made_by or tables):
        raise LibraryError(f"{path}: {_FOREIGN}")
    if made_by > SCHEMA_VERSION:
        raise NewerLibraryError(
            f"{path}: the library was made by a newer kreader (its version is {made_by}, this one knows "
            f"{SCHEMA_VERSION}); it was left as it is: install the newer kreader."
        )
    return int(made_by)


def _writable(path: Path) -> bool:
    return os.access(beside(path, "").parent, os.W_OK) and (not path.exists() or os.access(path, os.W_OK))


def _lacks_room(error: LibraryError) -> bool:
    """Whether the disk has no room for the files beside the library that SQLite makes even to read."""
    return failed_by(error) == sqlite3.SQLITE_FULL


def _has_log(path: Path) -> bool:
    """Whether a write-ahead log holds articles that reading the file alone would miss."""
    log = beside(path, "-wal")
    return log.exists() and log.stat().st_size > 0
