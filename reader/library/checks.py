"""The checks of what is derived from the articles, and of what can be reset: each is rebuilt if it is wrong."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass

from reader.errors import LibraryError
from reader.library.connection import Connection
from reader.library.failures import failed_by
from reader.model import Finding

# What refuses to look at an index that may be sound: another program, the disk.
_IN_THE_WAY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR)


@dataclass(frozen=True, slots=True)
class Index:
    """A full-text index: whether it ``differs`` from what it indexes, and how it is rebuilt."""

    differs: Callable[[sqlite3.Connection], bool]
    rebuild: Callable[[sqlite3.Connection], None]

    def check(self, subject: str, connection: Connection, repair: bool) -> Finding:
        """Check the index, and rebuild it when it differs; SQLite checks an index only where it could write."""
        amiss = self._is_amiss(connection)
        if amiss is None:
            return Finding(subject, True, f"The {subject} was not checked, as the library is read-only.")
        if not amiss:
            return Finding(subject, True, f"The {subject} agrees with the articles.")
        if not repair:
            return Finding(subject, False, f"The {subject} is damaged; it can be rebuilt.")
        with connection.writing() as database:
            self.rebuild(database)
        if self._is_amiss(connection):
            return Finding(subject, False, f"The {subject} is damaged and could not be rebuilt.")
        return Finding(subject, True, f"The {subject} was damaged; it was rebuilt from the articles.", repaired=True)

    def _is_amiss(self, connection: Connection) -> bool | None:
        """Whether the index differs or cannot be read, None if SQLite may not check it.

        Raises LibraryError if another program or the disk is in the way.
        """
        try:
            with connection.writing() as database:
                return self.differs(database)
        except LibraryError as error:
            if failed_by(error) in _IN_THE_WAY:
                raise
            return None if failed_by(error) == sqlite3.SQLITE_READONLY else True


@dataclass(frozen=True, slots=True)
class Derived:
    """Data derived from the articles, or from files, and how it is rebuilt if it ``differs``.

    ``sound`` is said when it does not differ, ``amiss`` when it does, with the ``cure`` that followed.
    """

    differs: Callable[[sqlite3.Connection], bool]
    rebuild: Callable[[sqlite3.Connection], None]
    sound: str
    amiss: str
    cure: str = "were rebuilt from the articles"

    def check(self, subject: str, connection: Connection, repair: bool) -> Finding:
        """Check it, and rebuild it when it differs."""
        with connection.reading() as database:
            if not self.differs(database):
                return Finding(subject, True, self.sound)
        if not repair:
            return Finding(subject, False, f"{self.amiss}; they can be rebuilt.")
        with connection.writing() as database:
            self.rebuild(database)
            is_amiss = self.differs(database)
        if is_amiss:
            return Finding(subject, False, f"{self.amiss}; they could not be rebuilt.")
        return Finding(subject, True, f"{self.amiss}; they {self.cure}.", repaired=True)
