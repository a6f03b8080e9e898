"""Watches folders: imports the files in them that are no longer being written, and records which were read.

A file is noted as read when its last article is stored: after a stop in between, the next start finds the rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic, thread_time

from reader.intake.importing import Options, Progress, take_in
from reader.intake.inputs import read_file
from reader.intake.lookout import Lookout
from reader.intake.pace import Pace
from reader.intake.sourcequeue import SourceQueue
from reader.library import Library
from reader.model import Outcome, SeenFile, Stamp, WatchedFolder
from reader.paths import is_folder, is_there
from reader.sources import Refusal
from reader.sources.faults import opened

# Between two looks, in seconds; and this many times what a look takes of the processor and of the clock. So looks need
# no more than a thirtieth of a processor, for 10,000 files one of 80 ms every 2.4 s, and a third of a slow drive's
# time.
_BETWEEN_LOOKS, _TIMES_ITS_WORK, _TIMES_ITS_TIME = 0.5, 30.0, 2.0
# The interval in which read files are recorded, in seconds.
_BETWEEN_NOTES = 1.0
# This long after the next look readers leave folders alone that are kept, in seconds; it is said again in time.
_KEPT, _IN_TIME = 60.0, 30.0
_NO_FOLDER = "this is no folder; import the file, or watch the folder that it lies in"


def watchable(name: str) -> str | Refusal:
    """Return the absolute path of a folder, or say why it cannot be watched."""
    path = Path(name).absolute()
    if not name:
        return Refusal("“”", "an empty name is no folder")
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return Refusal(str(path), "the name of the folder is no text")
    if is_folder(path):
        return str(path)
    return Refusal(str(path), _NO_FOLDER if is_there(path) else "there is no such folder")


class Watch:
    """The watched folders of a library: call ``look`` and then ``take_in``, again and again, and ``end``.

    A watch that is ``keeping`` its folders relieves open readers of watching them.
    """

    def __init__(self, library: Library, keeping: bool = False) -> None:
        self._library = library
        self._keeping = keeping
        self._kept_until = 0.0
        self._lookouts: list[Lookout] = []
        self.rest = _BETWEEN_LOOKS

    def look(self, folders: Sequence[WatchedFolder]) -> list[WatchedFolder]:
        """Look at folders, and return those that went missing since the last look, or came back.

        ``rest`` is how many seconds to wait before the next look. Raises LibraryError.
        """
        began, worked = monotonic(), thread_time()
        known = {(one.folder.id, one.folder.path): one for one in self._lookouts}
        self._lookouts = [known.get((one.id, one.path)) or self._lookout(one) for one in folders]
        self._keep()
        for lookout in self._lookouts:
            lookout.look(monotonic())
            if lookout.gone:
                self._library.watched.note(lookout.folder, (), lookout.gone)
        work, seconds = thread_time() - worked, monotonic() - began
        self.rest = max(_BETWEEN_LOOKS, _TIMES_ITS_WORK * work, _TIMES_ITS_TIME * seconds)
        return [self._turned(one) for one in self._lookouts if one.missing != one.folder.missing]

    @property
    def waiting(self) -> int:
        """The number of bytes waiting to be imported."""
        return sum(stamp.size for lookout in self._lookouts for stamp in lookout.at_rest().values())

    def take_in(self, options: Options) -> Generator[Progress, None, None]:
        """Import the files that are no longer being written, and report each article as it is stored.

        A file that could not be opened is tried again, but reported once. Raises LibraryError when the library cannot
        be written, ReaderError when a worker process was killed.
        """
        for refusal in (one for lookout in self._lookouts for one in lookout.refused):
            yield Progress(Outcome(refusal.path, "failed", reason=refusal.reason), 0, None)
        readings = [
            _Reading(lookout, name, stamp) for lookout in self._lookouts for name, stamp in lookout.at_rest().items()
        ]
        if readings:
            yield from self._read(readings, options)

    def end(self) -> None:
        """Stop watching."""
        if self._keeping:
            self._library.watched.keep([one.folder for one in self._lookouts], "")

    def _read(self, readings: Sequence[_Reading], options: Options) -> Iterator[Progress]:
        queue = SourceQueue[_Reading]()
        done, pace, new = 0, Pace(), Counter[int]()
        notes = _Notes(self._library)
        drafts = queue.items((one, map(opened, read_file(one.lookout.path(one.name)))) for one in readings)
        for outcome in take_in(self._library, drafts, options):
            reading = queue.take()
            if reading.is_news(outcome):
                new[reading.lookout.folder.id] += outcome.kind in ("imported", "updated")
                done += 1
                yield Progress(outcome, done, max(len(readings), done), pace.note(done))
            if notes.take(queue.done()):
                self._keep()
        notes.take(queue.done())
        notes.write()
        moment = datetime.now(UTC).isoformat(timespec="seconds")
        for lookout in self._lookouts:
            if new[lookout.folder.id]:
                self._library.watched.note_arrival(lookout.folder, moment, new[lookout.folder.id])

    def _lookout(self, folder: WatchedFolder) -> Lookout:
        watched = self._library.watched
        return Lookout(folder, watched.seen(folder), watched.library)

    def _turned(self, lookout: Lookout) -> WatchedFolder:
        """Note that a folder is missing, or there again."""
        self._library.watched.note_missing(lookout.folder, lookout.missing)
        lookout.folder = replace(lookout.folder, missing=lookout.missing)
        return lookout.folder

    def _keep(self) -> None:
        """Renew the note that these folders are watched, before the last one expires."""
        now = monotonic()
        if self._keeping and now > self._kept_until - self.rest - _IN_TIME:
            self._kept_until = now + self.rest + _KEPT
            until = datetime.now(UTC) + timedelta(seconds=self.rest + _KEPT)
            self._library.watched.keep([one.folder for one in self._lookouts], until.isoformat(timespec="seconds"))


@dataclass(slots=True)
class _Reading:
    """A file that is read, and the ``reason`` why it could not be."""

    lookout: Lookout
    name: str
    stamp: Stamp
    reason: str = ""

    def is_news(self, outcome: Outcome) -> bool:
        """Note the outcome of an article, and say whether it is worth reporting."""
        if outcome.kind != "failed":
            return True
        self.reason = outcome.reason or ""
        return not self.lookout.is_no_news(self.name)


class _Notes:
    """Collects the files that were read, and writes them to the library now and then."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._files: list[tuple[WatchedFolder, SeenFile]] = []
        self._written = monotonic()

    def take(self, readings: Iterable[_Reading]) -> bool:
        """Add files that were read; True if all were written to the library now."""
        for one in readings:
            self._files.append((one.lookout.folder, one.lookout.read(one.name, one.stamp, one.reason)))
        if monotonic() - self._written < _BETWEEN_NOTES:
            return False
        self.write()
        return True

    def write(self) -> None:
        """Write all noted files to the library."""
        for folder in {folder.id: folder for folder, _ in self._files}.values():
            self._library.watched.note(folder, [file for one, file in self._files if one.id == folder.id])
        self._files, self._written = [], monotonic()
