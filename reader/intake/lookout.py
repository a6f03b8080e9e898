"""Checks a watched folder again and again for new and changed files that are no longer being written.

There is no more to it than looking: notifications of changes never come from network drives, get lost when much happens
at once, and say nothing of a folder that does not exist yet.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from reader.intake.folders import walk
from reader.model import SeenFile, Stamp, WatchedFolder
from reader.sources import Refusal

# A file at rest has kept its size and its time of change for this many seconds: programs that write in pieces pause for
# less, and whoever puts a file there need not wait for long.
_AT_REST = 1.0
# Each time a file changes after it was read the wait is twice as long, up to half an hour: a log that grows for ever is
# not read for ever.
_MOST_DOUBLINGS = 11
# The state of a file that could not be opened, which is tried again even if it has not changed.
_UNOPENED = Stamp(-1, 0)


class _Sighting(NamedTuple):
    """The present state of a file, and since when it was seen so."""

    stamp: Stamp
    since: float


class Lookout:
    """Knows a folder and which files in it were ``seen`` before; the files of the ``library`` itself are left alone.

    ``missing`` says that the folder could not be read at the last look, ``gone`` which files had disappeared, and
    ``refused`` which folders in it could not be read for the first time.
    """

    def __init__(self, folder: WatchedFolder, seen: Iterable[SeenFile], library: Path) -> None:
        self.folder = folder
        self.missing = folder.missing
        self.gone: set[str] = set()
        self.refused: list[Refusal] = []
        self._root = Path(folder.path)
        self._seen = {one.name: one for one in seen}
        self._waiting: dict[str, _Sighting] = {}
        self._readings: dict[str, int] = {}
        self._unread: set[str] = set()
        self._looked = 0.0
        self._library = library

    def look(self, now: float) -> None:
        """Look at all files in the folder; ``now`` is in seconds, on any monotonic clock."""
        self._looked = now
        found, refused = self._found()
        unread = {one.path for one in refused}
        self.missing = self.folder.path in unread
        self.refused = [] if self.missing else [one for one in refused if one.path not in self._unread]
        self._unread = unread
        before, self._waiting = self._waiting, {}
        for name, stamp in found.items():
            if name not in self._seen or stamp != self._seen[name].stamp:
                known = before.get(name)
                self._waiting[name] = known if known and known.stamp == stamp else _Sighting(stamp, now)
        self.gone = set()
        if not self.missing:
            self._forget(found, whole=bool(found) and not unread)

    def at_rest(self) -> dict[str, Stamp]:
        """Return the new and changed files that were at rest at the last look, in order, each with its state."""
        looked, waiting = self._looked, self._waiting.items()
        return {name: one.stamp for name, one in waiting if looked - one.since >= self._patience(name)}

    def path(self, name: str) -> Path:
        """Return the path of a file."""
        return self._root / name

    def read(self, name: str, stamp: Stamp, reason: str) -> SeenFile:
        """Note that a file was read, or why not; one that could not be opened is tried again later."""
        self._waiting.pop(name, None)
        self._readings[name] = self._readings.get(name, 0) + 1
        seen = SeenFile(name, _UNOPENED if reason and not _opens(self.path(name)) else stamp, reason)
        self._seen[name] = seen
        return seen

    def is_no_news(self, name: str) -> bool:
        """Whether the failure to read a file needs no report: it could not be opened before, or is gone."""
        return (name in self._seen and self._seen[name].stamp == _UNOPENED) or not os.path.lexists(self.path(name))

    def _patience(self, name: str) -> float:
        return _AT_REST * float(2 ** min(self._readings.get(name, 0), _MOST_DOUBLINGS))

    def _forget(self, found: dict[str, Stamp], whole: bool) -> None:
        """Forget files that are gone; but a drive that is empty or only partly readable is no reason to forget others.

        Files that could not be read are not worth remembering in that case.
        """
        gone = {name for name, seen in self._seen.items() if name not in found and (whole or seen.reason)}
        self.gone = gone
        for name in gone:
            del self._seen[name]
            self._readings.pop(name, None)

    def _found(self) -> tuple[dict[str, Stamp], list[Refusal]]:
        """Return all non-empty files by name, and the folders that could not be read."""
        found, refused = {}, []
        own, start = self._own_files(), len(str(self._root / "_")) - 1
        for entry in walk(self.folder.path):
            if isinstance(entry, Refusal):
                refused.append(entry)
            elif (stamp := _stamp(entry)) and entry.path not in own:
                found[entry.path[start:]] = stamp
        return found, refused

    def _own_files(self) -> frozenset[str]:
        """Return the files of the library as they would be found here: reading them would change them, endlessly."""
        library, root = os.path.realpath(self._library), os.path.realpath(self._root / "_")[:-1]
        path = str(self._root / library[len(root) :]) if library.startswith(root) else library
        return frozenset(path + ending for ending in ("", "-wal", "-shm", "-journal"))


def _stamp(entry: os.DirEntry[str]) -> Stamp | None:
    """Return the state of a file; None if it is still empty or gone again."""
    try:
        state = entry.stat()
    except OSError:
        return None
    return Stamp(state.st_size, state.st_mtime_ns) if state.st_size else None


def _opens(path: Path) -> bool:
    try:
        with path.open("rb"):
            return True
    except OSError:
        return False
