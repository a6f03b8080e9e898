"""The main screen: the panes between their bars, and the import and the history behind them."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Vertical

from reader.config import Config
from reader.model import Shelf
from reader.ui.panes.history import HistoryPane, Undoable
from reader.ui.panes.importing import ImportPane
from reader.ui.panes.outside import OutsidePane
from reader.ui.panes.reading import ReadingPane
from reader.ui.panes.search import SearchPane
from reader.ui.panes.shelf import ShelfPane
from reader.ui.screens.desk import DeskScreen
from reader.ui.screens.main_keys import MAIN_KEYS
from reader.ui.screens.paned import size_classes
from reader.ui.views.wording import counts_line
from reader.ui.widgets.key_bar import KeyBar
from reader.ui.widgets.split import Split
from reader.ui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from reader.library import Library

SHELVES: dict[Shelf, str] = {"all": "All articles", "unread": "Unread", "starred": "Starred"}


class MainScreen(DeskScreen):
    """Lays everything out, and follows what changes in the library."""

    BINDINGS = [*MAIN_KEYS]

    importing = getters.query_one(ImportPane)
    history = getters.query_one(HistoryPane)
    title_bar = getters.query_one(TitleBar)

    def __init__(self, library: asyncio.Future[Library], config: Config) -> None:
        super().__init__(id="main")
        self.library = library
        self._config = config

    def compose(self) -> ComposeResult:
        """Put the list and the search at the left, the article at the right."""
        self.set_classes(size_classes(*self.app.size))  # now, so that nothing is styled twice
        yield TitleBar()
        with Split():
            with Vertical(id="left"):
                yield SearchPane(self.library)
                yield ShelfPane(self.library)
            yield ReadingPane(self.library, self._config.measure, self._config.paragraph_spacing)
        yield ImportPane(self.library, self._config.language_model)
        yield HistoryPane(self.library)
        yield OutsidePane(self.library)
        yield KeyBar()

    @on(ShelfPane.Counted)
    def _counted(self, counted_: ShelfPane.Counted) -> None:
        counts = counted_.counts
        self.search.articles = counts.articles
        self.title_bar.shelf = SHELVES[counted_.shelf]
        self.title_bar.counts = counts_line(counts)

    def on_undoable(self, done: Undoable) -> None:
        """Remember what was done, and show its effect everywhere."""
        self.history.remember(done.step)
        self._follow()

    @on(HistoryPane.Undone)
    def _follow(self) -> None:
        """Show anew what a change may have touched."""
        self.shelf.recount()
        self.reading.reload()

    @on(ShelfPane.Changed)
    @on(ImportPane.Advanced)
    def _recount(self) -> None:
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

    def action_shelf(self, shelf: Shelf) -> None:
        """List another shelf."""
        self.shelf.recount(shelf)
        self.go("articles")
