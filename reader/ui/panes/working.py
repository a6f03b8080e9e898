"""Work in the background, and its effects on the desk."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Container

from reader.ui.article_actions import on_words
from reader.ui.panes.analysing import AnalysisPane
from reader.ui.panes.desk import Desk
from reader.ui.panes.feeds import FeedsPane
from reader.ui.panes.importing import ImportPane
from reader.ui.panes.watching import WatchPane

# The time since the last key after which counting the list again does not delay the user.
_QUIET_SECONDS = 0.5


class WorkPane(Container):
    """Imports, checks feeds and folders and analyses the backlog without disturbing what is read on the ``desk``."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(id="work")
        self._desk = desk
        self.importing = ImportPane()
        self.analysing = AnalysisPane(self.in_sight)
        self.watching = WatchPane(lambda: self.importing.running, lambda: self.analysing.is_at_work)
        self._feeds = FeedsPane()

    def compose(self) -> ComposeResult:
        """Keep a line for the import; the others have nothing to show."""
        yield from (self.importing, self.analysing, self.watching, self._feeds)

    def is_busy(self) -> bool:
        """Whether an import is running, or the application is closing."""
        return not self.children or self.importing.running or self.watching.running

    def end(self) -> None:
        """Give up all work at once; what was stored is kept."""
        self.analysing.stop()
        self.watching.stop()
        self.importing.abandon()

    def follow(self) -> None:
        """Refresh what a change in the library may affect."""
        self._feeds.follow()

    def in_sight(self) -> list[int] | None:
        """Return the articles on the screen, the current one first; None while an import needs the machine."""
        if self.is_busy():
            return None
        search, shelved = self._desk.search, self._desk.reading.shelved
        rows = search.hits if search.hits.count else self._desk.shelf.articles
        listed = [row.id for item in rows.in_sight if (row := rows.row(item))]
        return [shelved.id, *listed] if shelved else listed

    @on_words
    def action_complete(self) -> None:
        """Fetch the page of the current article, and keep its text."""
        self.importing.complete(self._desk.reading.shelved)

    @on(FeedsPane.FilesWanted)
    def _files_wanted(self, wanted: FeedsPane.FilesWanted) -> None:
        self.importing.start(wanted.paths)

    @on(FeedsPane.ListWanted)
    def _list_wanted(self, wanted: FeedsPane.ListWanted) -> None:
        self._desk.list_found(wanted.query)

    @on(FeedsPane.LookWanted)
    def _look_wanted(self, wanted: FeedsPane.LookWanted) -> None:
        self.importing.refresh_feeds(wanted.feeds)

    @on(ImportPane.Began)
    def _begun(self) -> None:
        self._desk.shelf.coming = True

    @on(ImportPane.Advanced)
    def _grew(self) -> None:
        """Let the list grow while nobody presses a key; at the end of the import it is complete in any case."""
        if self._desk.app.quiet_seconds > _QUIET_SECONDS:
            self._desk.shelf.recount()

    @on(ImportPane.Done)
    def _imported(self, done: ImportPane.Done) -> None:
        """Show the newest article of a first import, and refresh an article that was imported again."""
        shelf = self._desk.shelf
        shelf.coming = False
        shelf.recount(at_newest=done.first)
        if done.tally.updated:
            self._desk.reading.reload()
        self._desk.folders.look()
        self._feeds.follow()
        self.analysing.hurry()

    @on(WatchPane.Arrived)
    def _arrived(self, arrived: WatchPane.Arrived) -> None:
        self._feeds.follow()
        if arrived.updated:
            self._desk.follow()
        else:
            self._desk.shelf.recount()
            self._desk.folders.look()
        self.analysing.hurry()

    @on(AnalysisPane.Advanced)
    def _analysed(self, advanced: AnalysisPane.Advanced) -> None:
        """Show the new quotes and names of the current article."""
        shelved = self._desk.reading.shelved
        if shelved and shelved.id == advanced.article:
            self._desk.reading.reload()
        if advanced.shifted:
            self._desk.shelf.recount()
