"""The main screen: title bar, desk and key bar, and the panes that work in the background."""

from __future__ import annotations

from textual import events, getters, on
from textual.app import ComposeResult
from textual.reactive import Reactive, reactive
from textual.widget import Widget
from textual.worker import Worker

from reader.ui.fitting import size_classes
from reader.ui.keys import continues, is_sequence
from reader.ui.panes.analysing import AnalysisPane
from reader.ui.panes.bookmark import BookmarkPane
from reader.ui.panes.desk import Desk
from reader.ui.panes.folder_news import FolderNewsPane
from reader.ui.panes.history import HistoryPane, Undoable, UndoWanted
from reader.ui.panes.listing import ListingPane
from reader.ui.panes.noting import NotesPane
from reader.ui.panes.shelf import ShelfPane
from reader.ui.panes.spread import Spread
from reader.ui.panes.working import WorkPane
from reader.ui.screens.main_keys import MAIN_KEYS
from reader.ui.screens.window import ComingScreen
from reader.ui.widgets.key_bar import KeyBar
from reader.ui.widgets.title_bar import TitleBar
from reader.ui.widgets.welcome import Welcome
from reader.wording.phrases import counts_line


class MainScreen(ComingScreen[None]):
    """Routes each key to the pane that owns its command, and refreshes the panes when the library changes."""

    BINDINGS = [*MAIN_KEYS]
    AUTO_FOCUS = "#articles"
    VERTICAL_BREAKPOINTS = []  # ``size_classes`` sets the classes

    # Textual draws the whole screen again when the focus moves; the two panes that it concerns draw themselves.
    focused: Reactive[Widget | None] = Reactive(None, repaint=False)
    pressed: reactive[tuple[tuple[str, str | None], ...]] = reactive((), repaint=False)
    """The first keys of a sequence, by name and character, while the next is awaited."""

    title_bar = getters.query_one(TitleBar)
    noting = getters.query_one(NotesPane)
    history = getters.query_one(HistoryPane)

    def __init__(self) -> None:
        super().__init__(id="main")
        self.desk = Desk()
        self.work = WorkPane(self.desk)
        self.bookmark = BookmarkPane(self.desk)

    def compose(self) -> ComposeResult:
        """Lay out the bars, the desk, and the import line below it."""
        self.set_classes(size_classes(*self.app.size))  # now, so that nothing is styled twice
        yield TitleBar()
        yield self.desk
        yield self.work
        yield HistoryPane()
        yield self.bookmark
        yield KeyBar().data_bind(MainScreen.pressed)

    def on_mount(self) -> None:
        """Load the folders, and hide the bars in zen mode."""
        self.watch(self.desk.spread, "zen", self._fit)
        self.desk.folders.look()

    @on(events.Resize)
    def _fit(self) -> None:
        """Set the size classes, and show the panes that fit."""
        self.set_classes(size_classes(*self.size))
        for spread in self.query(Spread):  # the first size is told before it is there
            self.set_class(spread.zen, "-zen")
            spread.fit()

    def get_focusable_widget_at(self, x: int, y: int) -> Widget | None:
        """Return the widget to focus on a click, or None on a border, which is dragged instead."""
        return None if self.desk.spread.edge_at(x) else super().get_focusable_widget_at(x, y)

    async def on_key(self, event: events.Key) -> None:
        """Hold the keys that begin a sequence, and run its command when it is complete."""
        pressed = (*self.pressed, (event.key, event.character))
        found = [keys for keys in self.active_bindings if is_sequence(keys) and continues(keys, pressed)]
        if not (found or self.pressed):
            return
        event.stop()
        complete = next((keys for keys in found if len(keys.split()) == len(pressed)), None)
        self.pressed = () if complete or not found else pressed
        if complete:
            active = self.active_bindings[complete]
            await self.app.run_action(active.binding.action, active.node)

    async def action_at(self, selector: str, action: str, over_list: bool = False) -> None:
        """Run an action on the pane that ``selector`` finds, with the list in sight for one ``over_list``."""
        if over_list:
            self.desk.spread.bring("articles")
        await self.app.run_action(action, self.query_one(selector))

    def action_back(self) -> None:
        """Step back one level; never quits."""
        self.desk.back()

    async def action_leave(self) -> None:
        """Step back one level, or quit from the top level."""
        if not self.desk.back():
            await self.app.action_quit()

    @on(ListingPane.Named)
    def _named(self, named: ListingPane.Named) -> None:
        self.title_bar.shelf = named.name

    @on(FolderNewsPane.Told)
    def _told(self, news: FolderNewsPane.Told) -> None:
        self.title_bar.news = news.said

    @on(ShelfPane.Counted)
    def _counted(self, counted: ShelfPane.Counted) -> None:
        self.title_bar.counts = counts_line(counted.counts)

    @on(Welcome.SamplesWanted)
    def _samples_wanted(self) -> None:
        self.work.importing.start_samples()

    @on(AnalysisPane.Reported)
    def _reported(self, reported: AnalysisPane.Reported) -> None:
        self.title_bar.progress = reported.words

    @on(Undoable)
    def _done(self, done: Undoable) -> None:
        """Add a change to the undo history, and refresh the panes."""
        self.history.remember(done.step)
        self.desk.follow()

    @on(UndoWanted)
    def _undo_wanted(self, wanted: UndoWanted) -> None:
        (self.history.action_redo if wanted.again else self.history.action_undo)()

    @on(HistoryPane.Undone)
    def _undone(self, undone: HistoryPane.Undone) -> None:
        self.desk.follow(undone.article)
        self.work.follow()

    def keep_all(self) -> list[Worker[None]]:
        """Save everything unsaved; return the workers that do it. Before the panes are there, nothing is."""
        if not self.is_mounted:
            return []
        return [*self.noting.finish(), *self.bookmark.keep()]
