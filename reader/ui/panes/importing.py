"""An import that runs while the reader reads: one line of progress, and a tally at the end."""

from __future__ import annotations

import multiprocessing
import time
from collections import deque
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on, work
from textual.message import Message
from textual.widgets import Input, ProgressBar, Static, TextArea
from textual.worker import get_current_worker

from reader.errors import ReaderError
from reader.model import Outcome, Refreshed, ShelvedArticle, Subscription, Tally
from reader.resources import resource_dir
from reader.ui.commands import first_keys
from reader.ui.panes.background import in_stints, options_of
from reader.ui.panes.pane import Pane
from reader.wording.feeds import refresh_line
from reader.wording.phrases import counted, joined, one_line, pace_line, tally_line

if TYPE_CHECKING:
    from reader.intake import Options, Progress
    from reader.library import Library
    from reader.ui.screens.import_dialog import ImportDialog, Wanted

    Report = Progress | Refreshed

# The interval of updates: often enough to look alive, seldom enough to cost nothing (one takes as long as a key).
_REPORT_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class _Job:
    """Something to bring in, told from another by what it ``brings``; ``said`` says at first what is going on."""

    said: str
    brings: Hashable
    steps: Callable[[Library, Options], Iterator[Report]] = field(compare=False)


class ImportPane(Pane):
    """Shows the progress of an import; hidden while there is none. What is asked for meanwhile follows it."""

    BLANK = False  # its parts stand apart

    @dataclass
    class Advanced(Message):
        """One more article was processed."""

        progress: Progress

    class Began(Message):
        """An import is running."""

    @dataclass
    class Done(Message):
        """The import ended, or was stopped.

        ``looked`` are the feeds that were checked for it, if any. ``error`` says what broke it off; ``first`` says that
        there were no articles before it.
        """

        tally: Tally
        looked: Sequence[Refreshed]
        stopped: bool
        error: str
        first: bool

    def __init__(self) -> None:
        super().__init__(id="importing")
        self.display = False
        self._dialog: ImportDialog | None = None  # the last window that asked what to import
        self._job: _Job | None = None  # the one that runs, or ran last
        self._waiting: deque[_Job] = deque()
        self._failed: ImportPane.Done | None = None  # the last one of which something failed

    @property
    def running(self) -> bool:
        """Whether an import is running."""
        return self.display

    def start(self, inputs: Sequence[str | bytes]) -> None:
        """Import ``inputs`` in the background."""
        self._begin(_Job("Importing …", tuple(inputs), partial(_imported, inputs=inputs)))

    def refresh_feeds(self, feeds: Sequence[Subscription]) -> None:
        """Check feeds in the background, and import what is new in them."""
        said, ids = f"Checking {counted(len(feeds), 'feed')} …", tuple(feed.id for feed in feeds)
        self._begin(_Job(said, ids, partial(_refreshed, feeds=feeds)))

    def complete(self, shelved: ShelvedArticle | None) -> None:
        """Fetch the page of an article, and keep its text."""
        if shelved is None:
            self.say_none_shown()
        elif shelved.article.link:
            self._begin(_Job("Fetching the page …", shelved.id, partial(_completed, article_id=shelved.id)))
        else:
            self.notify("This article has no link.", timeout=2)

    def _begin(self, job: _Job) -> None:
        """Start a job, or let it wait for the one that runs, unless it is there already."""
        if not self.running:
            self._run(job)
            return
        key = first_keys(self)["reader.import"]
        if job in (self._job, *self._waiting):
            self.notify(f"An import is running: {key} can stop it.", timeout=3)
        else:
            self._waiting.append(job)
            self.notify(f"This follows the import that is running; {key} can stop that one.", timeout=3)

    def _run(self, job: _Job) -> None:
        self._job, self.display = job, True
        self.post_message(self.Began())
        self.mount(Static(job.said, markup=False), ProgressBar(show_eta=False, show_percentage=False))
        self._import(job)

    def stop(self) -> None:
        """Stop after the articles in hand; what was imported is kept."""
        self.workers.cancel_group(self, "import")

    def abandon(self) -> None:
        """Stop at once, giving up what waits and the article in hand: its analysis may be ended anywhere."""
        self._waiting.clear()
        self.stop()
        for process in multiprocessing.active_children():
            process.kill()

    def action_ask(self) -> None:
        """Ask what to import, and whether to stop the import that runs."""
        from reader.ui.screens.import_dialog import ImportDialog  # seldom needed

        self._dialog = ImportDialog(self.running)
        self.app.push_screen(self._dialog, self._asked)

    @work(exclusive=True, group="samples")
    async def start_samples(self) -> None:
        """Import the sample articles, but never among the reader's own."""
        counts = await self.ask(lambda library: library.counts())
        if counts is not None and counts.articles:
            said = "The library is not empty: kreader --demo opens the samples in a library of their own."
            self.notify(said, timeout=4)
        elif counts is not None:
            self.start([str(resource_dir("sample_articles"))])

    def _asked(self, wanted: Wanted | None) -> None:
        """Start what was typed, or stop what runs when nothing was."""
        if self.running and wanted == ():
            self.stop()
        elif wanted:
            self.start(wanted)

    @work(thread=True, group="import")
    def _import(self, job: _Job) -> None:
        """Import in a thread, which reaches the screen only through messages and waits for nobody."""
        worker = get_current_worker()
        tally, error, reported, first = Tally(), "", 0.0, False
        looked: list[Refreshed] = []
        try:
            library = self.app.opening.result()
            first = library.counts().articles == 0
            # What it needs is loaded only now, so that opening the reader need not wait for it.
            options = replace(options_of(self.app.config), stopping=lambda: worker.is_cancelled)
            for step in in_stints(job.steps(library, options), lambda: self.app.quiet_seconds):
                if isinstance(step, Refreshed):
                    looked.append(step)
                    continue
                tally = tally.plus(step.outcome)
                if time.monotonic() - reported > _REPORT_SECONDS:
                    reported = time.monotonic()
                    self.post_message(self.Advanced(step))
        except ReaderError as broken:
            error = str(broken)
        except OSError as broken:  # of a disk that fails while it is looked through
            error = f"The import broke off ({broken.strerror or broken}); what was imported before is kept."
        self.post_message(self.Done(tally, looked, worker.is_cancelled, error, first))

    @on(Advanced)
    def _advanced(self, advanced: Advanced) -> None:
        """Show how far the import is, unless the reader is being left and its lines are gone."""
        if not self.children:
            return
        progress = advanced.progress
        total = f" of {progress.total:,}" if progress.total else ""
        pace = pace_line(progress.rate, progress.seconds_left)
        line = joined(f"Importing {progress.done:,}{total}", pace, one_line(progress.outcome.title))
        self.query_one(Static).update(line)
        self.query_one(ProgressBar).update(total=progress.total, progress=progress.done)

    @on(Done)
    async def _done(self, done: Done) -> None:
        """Report the result: in a line if all went well, in a window if something failed. Then begin what waits."""
        following = self._waiting.popleft() if self._waiting else None
        self.display = following is not None
        if self._dialog:
            self._dialog.show(self.running)
        if done.tally.failures or done.error:
            self._failed = done
            self._report(done)
        else:
            self.notify(_verdict(done, first_keys(self)["reader.feeds"]), timeout=6 if done.looked else 4)
        await self.remove_children()
        if following:
            self._run(following)

    def _report(self, done: Done) -> None:
        """Say what failed in a window, unless there is one already or a line to type into: it would take the keys."""
        if self.screen.is_active and not isinstance(self.app.focused, Input | TextArea):
            self.action_report()
        else:
            key = first_keys(self)["reader.report"]
            self.notify(f"{tally_line(done.tally, done.stopped)}. {key} in the list opens the report.", timeout=6)

    @work(exclusive=True, group="window")
    async def action_report(self) -> None:
        """Open a window with what failed last, or else with what of the watched folders cannot be read."""
        failed = self._failed
        tally, error = (failed.tally, failed.error) if failed else (await self.ask(_refused), "")
        if tally is None:
            return
        if not (tally.failures or error):
            self.notify("No import has failed since the reader was opened.", timeout=3)
            return
        from reader.ui.screens.report import ReportScreen  # seldom needed

        self.app.push_screen(ReportScreen(tally, error))


def _verdict(done: ImportPane.Done, feeds_key: str) -> str:
    """Word the result of an import in which at most feeds failed, for which the list of feeds says why."""
    if not done.looked:
        is_empty = done.tally == Tally() and not done.stopped
        return "There is nothing to import in that place." if is_empty else tally_line(done.tally, done.stopped)
    failed = any(one.feed.failure for one in done.looked)
    return refresh_line(done.looked, done.stopped) + (f"; {feeds_key} says why" if failed else "")


def _refused(library: Library) -> Tally:
    """Count the files of watched folders that cannot be read."""
    tally = Tally()
    for folder in library.watched.all():
        for file in library.watched.refused(folder):
            path = str(Path(folder.path, file.name))
            tally = tally.plus(Outcome(path, "failed", reason=file.reason))
    return tally


def _imported(library: Library, options: Options, inputs: Sequence[str | bytes]) -> Iterator[Progress]:
    from reader.intake import import_all

    return import_all(library, inputs, options)


def _refreshed(library: Library, options: Options, feeds: Sequence[Subscription]) -> Iterator[Report]:
    from reader.intake import refresh

    return refresh(library, feeds, options)


def _completed(library: Library, options: Options, article_id: int) -> Iterator[Progress]:
    from reader.intake import complete

    return complete(library, article_id, options)
