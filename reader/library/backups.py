"""Backups of a whole library, checked before anybody relies on them, and restored.

A backup shows the library at one moment, even while others write; SQLite would copy a damaged library without a word.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from reader.errors import BackupError, LibraryError, NewerLibraryError, OutputError
from reader.library import otherlibraries
from reader.library.connection import connect
from reader.library.doctor import examine
from reader.library.failures import explained, result_code
from reader.library.opening import beside, check_file, open_for_writing, require_library, version
from reader.outputs import (
    clear_abandoned_parts,
    keep_mode,
    led_to,
    part_of,
    require_free,
    require_other,
    unwritten,
    written,
)
from reader.paths import is_there

# Copied in one go, so that a stop is no long wait: 16 megabytes.
_PAGES = 4096

# What SQLite says of a file that it cannot write, and never of one that it reads.
_UNWRITABLE = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)

_BESIDE = ("", "-wal", "-shm")


def back_up(library: Path, target: Path, replace: bool = False) -> int:
    """Copy a library to a file and return the number of its articles.

    An existing file is kept unless it is to be ``replace``d, and until the copy is found intact. Raises LibraryError,
    OutputError if the copy cannot be written, and BackupError if it is damaged like the library.
    """
    require_library(library)
    check_file(library)  # before SQLite waits for whoever writes into a pipe
    require_free(target, library, replace)
    target = led_to(target)
    with _checked(library, target) as (copy, articles), written(target):
        # A file in the place of a library would meet with the log that SQLite keeps beside that.
        if otherlibraries.is_library(target):
            _copy_into(target, copy)
        else:
            keep_mode(copy, target, library)
            copy.replace(target)
    return articles


def restore(library: Path, backup: Path, replace: bool = False) -> int:
    """Restore a library from a backup, which stays as it is, and return the number of its articles.

    A library that holds anything is kept unless it is to be ``replace``d, and one of a newer kreader in any case;
    processes that have it open go on with what was restored. A damaged one is kept under another name. Raises
    LibraryError, OutputError if the library would be lost or cannot be written, and BackupError if the backup cannot be
    used.
    """
    require_other(backup, library)
    if not is_there(backup):
        raise BackupError(f"{backup}: there is no such file; nothing was changed.")
    if not otherlibraries.is_library(backup):
        raise BackupError(f"{backup}: this is not a copy of a kreader library; nothing was changed.")
    check_file(library)
    held = _held(library)
    if held and not replace:
        raise OutputError(f"{library}: the library holds {held} and was left as it is: --force replaces it.")
    with _checked(backup, library) as (copy, articles), written(library), explained(library):
        if held == _DAMAGED:
            _set_aside(library)
        is_new = not is_there(library)
        _copy_into(library, copy)
        if is_new:
            keep_mode(library, backup)
    return articles


_DAMAGED = "unreadable data"

# What a library holds, for one and for more.
_WORDS = {
    "article": ("article", "articles"),
    "removed": ("article in the bin", "articles in the bin"),
    "subscription": ("feed", "feeds"),
    "folder": ("saved search", "saved searches"),
    "watched_folder": ("watched folder", "watched folders"),
}


def _held(library: Path) -> str:
    """Say what would be lost, or nothing."""
    if not library.exists() or not library.stat().st_size:
        return ""
    try:
        held = otherlibraries.holdings(library)
    except NewerLibraryError:
        raise
    except LibraryError:
        return _DAMAGED
    *others, last = [f"{number:,} {_WORDS[table][number != 1]}" for table, number in held.items() if number] or [""]
    return f"{', '.join(others)} and {last}" if others else last


@contextmanager
def _checked(source: Path, target: Path) -> Iterator[tuple[Path, int]]:
    """Return a copy beside a target, found intact, and the number of its articles; clean up afterwards."""
    clear_abandoned_parts(target)
    copy = part_of(target)
    try:
        with closing(otherlibraries.connection_to(source)) as connection, connection.reading() as database:
            version(source, database)
            with _copied(target):
                copy.touch(0o600)  # which says why it cannot be made, as SQLite does not
                with closing(sqlite3.connect(copy)) as new:
                    database.backup(new, pages=_PAGES)
        _require_whole(source, copy)
        yield copy, otherlibraries.count(copy)
    finally:
        for ending in _BESIDE:
            with suppress(OSError):
                copy.with_name(f"{copy.name}{ending}").unlink()


def _require_whole(source: Path, copy: Path) -> None:
    """Rebuild what can be rebuilt in the copy; raises BackupError where it is damaged beyond that."""
    amiss = next((finding for finding in examine(copy) if not finding.healthy), None)
    if amiss:
        problem = amiss.message.replace(str(copy), str(source))
        raise BackupError(
            f"{source}: the library is damaged, so nothing was changed: {problem} What can still be read of it can "
            "be imported into another library with “kreader import”."
        )


def _copy_into(library: Path, copy: Path) -> None:
    """Replace the contents of a library, made if need be, by a copy, in one transaction of SQLite."""
    writer = open_for_writing(library)
    if writer is None:
        raise LibraryError(f"{library}: the library is read-only; nothing was changed: allow writing to it.")
    with closing(writer), writer.alone() as database, closing(connect(copy, "ro")) as new:
        new.backup(database)


def _set_aside(library: Path) -> None:
    """Rename a damaged library to an unused name."""
    number = 1
    while beside(library, f".damaged-{number}").exists():
        number += 1
    for ending in _BESIDE:
        with suppress(FileNotFoundError):
            beside(library, ending).rename(beside(library, f".damaged-{number}{ending}"))


@contextmanager
def _copied(target: Path) -> Iterator[None]:
    """Explain why a copy cannot be written; other errors of SQLite are left to those who read the library."""
    try:
        with written(target):
            yield
    except sqlite3.Error as error:
        if result_code(error) in _UNWRITABLE:
            raise unwritten(target, error) from error
        raise
