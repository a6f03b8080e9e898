"""Watched folders: imports new files in them in the background."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import TYPE_CHECKING

from textual import on, work
from textual.message import Message
from textual.worker import get_current_worker

from reader.errors import ReaderError
from reader.model import Counts, Tally, WatchedFolder
from reader.ui.commands import first_keys
from reader.ui.panes.background import in_stints, options_of
from reader.ui.panes.pane import UnseenPane
from reader.ui.workers import under_way
from reader.wording.feeds import turned_line
from reader.wording.phrases import counted, one_line

if TYPE_CHECKING:
    from reader.intake import Options, Watch
    from reader.library import Library

_LOG = logging.getLogger(__name__)

# The interval of checks: soon enough for a new file, and seldom enough to cost nothing.
_LOOK_SECONDS = 2.0
# The wait after an error, which may be over by then.
_AFTER_ERROR = 60.0
# Nobody keeps a folder for longer than this without saying so again; if it seems so, a clock went wrong.
_KEPT_AT_MOST = timedelta(days=1)
# The interval in which the list grows while many articles arrive.
_REPORT_SECONDS = 0.5


class WatchPane(UnseenPane):
    """Checks the watched folders and imports the files in them that are no longer being written.

    It waits while ``is_busy``, and leaves out folders that another process watches. What other processes change in the
    library is reported, too, but not what the one writes that ``is_analysing`` tells of, which reports by itself.
    """

    @dataclass
    class Arrived(Message):
        """The library has more articles than before, or something else about them is new if it was ``updated``."""

        updated: bool = False

    @dataclass
    class Turned(Message):
        """Files could not be read, as the ``tally`` says, or folders that ``turned`` went missing or came back.

        ``error`` says what broke it off.
        """

        tally: Tally
        turned: Sequence[WatchedFolder]
        error: str = ""

    def __init__(self, is_busy: Callable[[], bool], is_analysing: Callable[[], bool]) -> None:
        super().__init__(id="watching")
        self.running = False
        """Whether something is imported."""
        self._is_busy = is_busy
        self._is_analysing = is_analysing
        self._watch: Watch | None = None
        self._options: Options | None = None
        self._known: tuple[int, Counts] | None = None  # the state of the library that was seen last
        self.next_look = 0.0
        """When it is time to look again, on the clock of ``monotonic``."""
        self._error = ""  # the one that was told, until it is over

    def on_mount(self) -> None:
        """Check again and again."""
        self.set_interval(_LOOK_SECONDS, self.look)

    def stop(self) -> None:
        """Stop after the articles in hand; what was imported is kept."""
        self.workers.cancel_group(self, "import")

    def look(self) -> None:
        """Check the folders if it is time, unless a check is running or something else is imported."""
        is_open = self.app.opening.done()
        if is_open and not (under_way(self, "import") or self._is_busy()) and monotonic() >= self.next_look:
            self._follow()

    @work(thread=True, group="import")
    def _follow(self) -> None:
        """Check and import in a thread, which reaches the screen only through messages."""
        worker, vain = get_current_worker(), ""
        try:
            library = self.app.opening.result()
            self._count(library)
            vain = "What appears in watched folders is not imported. "
            self._look_at(library, lambda: worker.is_cancelled)
            self._error = ""
        except (ReaderError, OSError) as error:  # the library is busy, or a disk fails: another time
            _LOG.warning("%s", error)
            self.next_look = monotonic() + _AFTER_ERROR
            reason = f"{error.strerror or error}." if isinstance(error, OSError) else error
            if (said := f"{vain}{reason}") != self._error and not worker.is_cancelled:
                self._error = said
                self.post_message(self.Turned(Tally(), (), self._error))
        finally:
            self.running = False

    def _count(self, library: Library) -> None:
        now = (library.upkeep.foreign_changes(), library.counts())
        before, self._known = self._known or (library.upkeep.changes_before, now[1]), now
        is_changed = before[0] != now[0] and not self._is_analysing()
        if is_changed or before[1] != now[1]:
            self.post_message(self.Arrived(updated=is_changed))

    def _look_at(self, library: Library, stopping: Callable[[], bool]) -> None:
        now = datetime.now(UTC)
        soon, late = (moment.isoformat(timespec="seconds") for moment in (now, now + _KEPT_AT_MOST))
        folders = [one for one in library.watched.all() if not soon <= one.kept <= late]
        if not folders:
            self._watch = None
            return
        from reader.intake import Watch  # only where there are folders

        watch = self._watch = self._watch or Watch(library)
        turned = watch.look(folders)
        self.next_look = monotonic() + watch.rest
        tally = self._take_in(watch, stopping)
        if turned or tally.failed:
            self.post_message(self.Turned(tally, turned))

    def _take_in(self, watch: Watch, stopping: Callable[[], bool]) -> Tally:
        """Import the files that are no longer being written, and return the tally."""
        self.running = watch.waiting > 0
        tally, reported = Tally(), monotonic()
        self._options = self._options or options_of(self.app.config)
        steps = watch.take_in(replace(self._options, stopping=stopping))
        for step in in_stints(steps, lambda: self.app.quiet_seconds):
            tally = tally.plus(step.outcome)
            if monotonic() - reported > _REPORT_SECONDS:
                reported = monotonic()
                self.post_message(self.Arrived())
        if tally.imported or tally.updated:
            self.post_message(self.Arrived(tally.updated > 0))
        return tally

    @on(Turned)
    def _turned(self, now: Turned) -> None:
        """Report once what is wrong; the list of feeds and folders shows it as long as it lasts."""
        said = [turned_line(folder) for folder in now.turned]
        if now.tally.failed:
            said.append(f"{refused_line(now.tally)}; {first_keys(self)['reader.feeds']} lists the folders.")
        if now.error:
            said.append(now.error)
        is_amiss = now.tally.failed or now.error or any(folder.missing for folder in now.turned)
        self.notify("\n".join(said), severity="warning" if is_amiss else "information", timeout=6)


def refused_line(tally: Tally) -> str:
    """Say which file of watched folders could not be read and why, or how many."""
    if tally.failed > 1:
        return f"{counted(tally.failed, 'file')} could not be read"
    return f"{one_line(tally.failures[0].path)}: {one_line(tally.failures[0].reason)}"
