"""The main screen: the panes between their bars, and what goes on behind them."""

from __future__ import annotations

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.worker import Worker

from reader.model import Place
from reader.ui.panes.analysing import AnalysisPane
from reader.ui.panes.exporting import ExportPane
from reader.ui.panes.feeds import FeedsPane
from reader.ui.panes.history import HistoryPane, Undoable
from reader.ui.panes.importing import ImportPane
from reader.ui.panes.noting import NotesPane
from reader.ui.panes.outside import OutsidePane
from reader.ui.panes.reading import ReadingPane
from reader.ui.panes.search import SearchPane
from reader.ui.panes.shelf import ShelfPane
from reader.ui.panes.sought import ARTICLES
from reader.ui.panes.trail import TrailPane
from reader.ui.panes.watching import WatchPane
from reader.ui.screens.main_keys import MAIN_KEYS
from reader.ui.screens.paned import size_classes
from reader.ui.screens.working import WorkingScreen
from reader.ui.views.wording import counts_line
from reader.ui.widgets.key_bar import KeyBar
from reader.ui.widgets.split import Split
from reader.ui.widgets.title_bar import TitleBar


class MainScreen(WorkingScreen):
    """Lays everything out, and follows what changes in the library."""

    BINDINGS = [*MAIN_KEYS]

    noting = getters.query_one(NotesPane)
    history = getters.query_one(HistoryPane)

    def compose(self) -> ComposeResult:
        """Put the list and the search at the left, the article at the right."""
        self.set_classes(size_classes(*self.app.size))  # now, so that nothing is styled twice
        yield TitleBar()
        with Split():
            with Vertical(id="left"):
                yield SearchPane(self.library)
                yield ShelfPane(self.library)
            yield ReadingPane(self.library, self.config.measure, self.config.paragraph_spacing)
        yield ImportPane(self.library, self.config.language_model)
        yield AnalysisPane(self.library, self.config, self.in_sight)
        yield WatchPane(self.library, self.config, lambda: self.importing.running)
        yield NotesPane(self.library)
        yield HistoryPane(self.library)
        yield FeedsPane(self.library)
        yield ExportPane(self.library)
        yield TrailPane(self.library)
        yield OutsidePane(self.library)
        yield KeyBar()

    def on_mount(self) -> None:
        """Look for folders as soon as there is a library."""
        super().on_mount()
        self.look_for_folders()

    @on(ShelfPane.Counted)
    def _counted(self, counted_: ShelfPane.Counted) -> None:
        counts = counted_.counts
        self.say_where()
        self.title_bar.counts = counts_line(counts)

    def on_undoable(self, done: Undoable) -> None:
        """Remember what was done, and show its effect everywhere."""
        self.history.remember(done.step)
        self._follow()

    @on(HistoryPane.Undone)
    def _follow(self) -> None:
        """Show anew what a change may have touched."""
        self.shelf.recount()
        self.search.renew()
        self.reading.reload()
        self.look_for_folders()
        self.trail.follow()

    @on(ShelfPane.Changed)
    def _changed(self) -> None:
        self.shelf.recount()
        self.search.renew()
        self.look_for_folders()

    @on(ReadingPane.Loaded)
    def _note_loaded(self) -> None:
        self.noting.shelved = self.importing.shelved = self.reading.shelved

    @on(NotesPane.PlaceWanted)
    def _note_wanted(self, wanted: NotesPane.PlaceWanted) -> None:
        self.reading.sheet.text.light((wanted.place,), wanted.place)
        self.show_text()

    def action_note(self) -> None:
        """Write beside the quotation under the cursor, the words that are lit, or the paragraph at the top."""
        quote = self.reading.sheet.quotes.current if self.current == "quotes" else None
        place = quote.place if quote else self._lit_place() or self.reading.sheet.text.body.first_paragraph
        self.noting.write(place or Place(0, 0, 0))

    def action_walk_notes(self, step: int) -> None:
        """Go to the next or previous note."""
        top = self.reading.sheet.text.body.top_place or Place(-1, 0, 0)
        self.noting.walk(self._lit_place() or top, step)

    def _lit_place(self) -> Place | None:
        """Give the words that are lit and in sight, unless there are several."""
        body = self.reading.sheet.text.body
        shown = [place for place in body.lit if body.shows(place)]
        return shown[0] if len(shown) == 1 else None

    def action_bulk(self) -> None:
        """Change what is found, or what is on the shelf, all at once."""
        on_shelf = "" if self.shelf.shelf == "all" else f"is:{self.shelf.shelf}"
        found = self.search.has_hits and self.search.sought == ARTICLES
        self.shelf.ask_bulk(self.search.query_shown if found else on_shelf)

    def keep_all(self) -> list[Worker[None]]:
        """Keep what would be lost when the reader is left; give the workers that do."""
        return [*self.noting.finish(), *self.keep_session()]
