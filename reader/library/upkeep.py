"""Work that is left for when nobody needs the library for something else, done a little at a time."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic

from reader.library.articles.reindexing import Arrears
from reader.library.connection import Access, Connection
from reader.library.words import wordindex

# Brought into the indexes at once: a few hundredths of a second, in which nobody else can write.
_BROUGHT_IN = 20


@dataclass(frozen=True, eq=False, slots=True)
class Upkeep:
    """Merges the pieces in which words were indexed, so that a search looks through few.

    What an older kreader left, the ``arrears``, comes first. Each step holds the library for a few hundredths of a
    second, and is kept whatever becomes of the next. Whoever keeps a library up can also ask whether others changed it.
    ``changes_before`` is what ``foreign_changes`` gave when the library was opened.
    """

    _access: Access
    arrears: Arrears
    changes_before: int

    @classmethod
    def begin(cls, access: Access) -> Upkeep:
        """Return the upkeep of a library that was just opened."""
        return cls(access, Arrears(access), _foreign_changes(access))

    def foreign_changes(self) -> int:
        """Return a number that becomes another one when another process has changed the library.

        Raises LibraryError if the file is no longer at its place.
        """
        _connection(self._access).require_file()
        return _foreign_changes(self._access)

    def step(self) -> bool:
        """Do a little of the work, and say whether there may be more; nothing in a read-only library."""
        if self._access.writer is None:
            return False
        return self.arrears.settle(_BROUGHT_IN) or self._merge()

    def merge(self, seconds: float) -> None:
        """Merge for at most so many ``seconds``; the rest is left for idle time."""
        until = monotonic() + seconds
        while monotonic() < until and self._merge():
            pass

    def _merge(self) -> bool:
        with self._access.writing() as database:
            return wordindex.merge(database)


def _connection(access: Access) -> Connection:
    return access.writer or access.reader


def _foreign_changes(access: Access) -> int:
    with _connection(access).alone() as database:
        (version,) = database.execute("PRAGMA data_version").fetchone()
        return int(version)
