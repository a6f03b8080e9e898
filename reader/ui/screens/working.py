"""What goes on in the background, and how the screen follows it."""

from __future__ import annotations

from time import monotonic

from textual import getters, on

from reader.ui.commands import KeyedApp
from reader.ui.panes.analysing import AnalysisPane
from reader.ui.panes.feeds import FeedsPane
from reader.ui.panes.importing import ImportPane
from reader.ui.panes.watching import WatchPane
from reader.ui.screens.wandering import WanderingScreen
from reader.ui.widgets.title_bar import TitleBar

# Who has not pressed a key for so long is not kept waiting by a list that is counted again.
_QUIET_SECONDS = 0.5


class WorkingScreen(WanderingScreen):
    """Follows an import and the analysis of the backlog without a change of what is read."""

    importing = getters.query_one(ImportPane)
    analysing = getters.query_one(AnalysisPane)
    watching = getters.query_one(WatchPane)

    @property
    def is_busy(self) -> bool:
        """Whether an import is under way, or the screen already goes."""
        panes = self.query(ImportPane)
        return not panes or panes.first().running or self.watching.running

    @on(ImportPane.Advanced)
    def _grew(self) -> None:
        """Let the list grow while nobody presses a key; at the end of the import it is whole in any case."""
        touched = self.app.touched if isinstance(self.app, KeyedApp) else 0.0
        if monotonic() - touched > _QUIET_SECONDS:
            self.shelf.recount()

    @on(ImportPane.Done)
    def _imported(self, done: ImportPane.Done) -> None:
        """Show the newest article of a first import, and what became of an article that was imported again."""
        if done.first and not self.shelf.articles.touched:
            self.shelf.recount(self.shelf.shelf)
        else:
            self.shelf.recount()
        if done.tally.updated:
            self.reading.reload()
        self.look_for_folders()

    @on(WatchPane.Arrived)
    def _arrived(self, arrived: WatchPane.Arrived) -> None:
        self.shelf.recount()
        if arrived.updated:
            self.reading.reload()
        self.look_for_folders()
        self.analysing.hurry()

    @on(FeedsPane.FilesWanted)
    def _files_wanted(self, wanted: FeedsPane.FilesWanted) -> None:
        self.importing.start(wanted.paths)

    @on(FeedsPane.LookWanted)
    def _look_wanted(self, wanted: FeedsPane.LookWanted) -> None:
        self.importing.refresh_feeds(wanted.feeds)

    @on(AnalysisPane.Advanced)
    def _analysed(self, advanced: AnalysisPane.Advanced) -> None:
        """Show the quotes and names of the article that is read, where it is read."""
        if self.reading.shelved and self.reading.shelved.id == advanced.article:
            self.reading.reload()
        if advanced.shifted:
            self.shelf.recount()

    @on(AnalysisPane.Said)
    def _said(self, said: AnalysisPane.Said) -> None:
        self.query_one(TitleBar).progress = said.words

    def in_sight(self) -> list[int] | None:
        """Give the articles on the screen, the one that is read first; None while an import needs the machine."""
        if self.is_busy:
            return None
        rows = self.search.hits if self.search.has_hits else self.shelf.articles
        listed = [row.id for item in rows.in_sight if (row := rows.row(item))]
        return [self.reading.shelved.id, *listed] if self.reading.shelved else listed

    def end_work(self) -> None:
        """Give up all work at once; what was stored is kept."""
        self.analysing.stop()
        self.watching.stop()
        self.importing.abandon()
