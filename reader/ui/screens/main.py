"""The main screen: which pane has the focus, which panes fit, and who hears from whom."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual import events, getters, on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical

from reader.config import Config
from reader.model import Shelf
from reader.ui.keys import key
from reader.ui.pager import Pager
from reader.ui.panes.importing import ImportPane
from reader.ui.panes.pane import ArticleWanted
from reader.ui.panes.reading import ReadingPane
from reader.ui.panes.search import SearchPane
from reader.ui.panes.shelf import ShelfPane
from reader.ui.panes.text import TextPane
from reader.ui.screens.paned import PanedScreen, size_classes
from reader.ui.views.wording import counts_line
from reader.ui.widgets.key_bar import KeyBar
from reader.ui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from reader.library import Library

SHELVES: dict[Shelf, str] = {"all": "All articles", "unread": "Unread", "starred": "Starred"}


class MainScreen(PanedScreen):
    """Passes wishes and news between the panes; what they do is theirs."""

    BINDINGS = [
        key("reader.search", "slash", "at('#search', 'begin')", "Search", "Search the library", footer=True),
        key("reader.quotes", "quotation_mark", "pane('quotes')", "Quotes", "Go to the quotations", footer=True),
        key("reader.names", "e", "pane('names')", "Names", "Go to the people, places and organisations", footer=True),
        key("reader.next-pane", "tab", "cycle(1)", "Next pane", "Go to the next pane", priority=True),
        key("reader.previous-pane", "shift+tab", "cycle(-1)", "Previous pane",
            "Go to the previous pane", priority=True),
        key("reader.all", "1", "shelf('all')", "All articles", "List all articles"),
        key("reader.unread", "2", "shelf('unread')", "Unread articles", "List the unread articles"),
        key("reader.starred", "3", "shelf('starred')", "Starred articles", "List the starred articles"),
        key("reader.back", "escape", "back", "Back", "Step back one level; never quits"),
        key("reader.import", "i", "at('#importing', 'ask')", "Import", "Import files or folders"),
        key("reader.help", "question_mark", "app.help", "Help", "Show all keys", footer=True),
        key("reader.quit", "q", "leave", "Quit", "Step back, or quit from the list of articles"),
        key("article.repeats", "d", "at('#reading', 'hidden')", "Repeats",
            "Show repeats and furniture in place, or fold them", footer=True),
        key("article.star", "s", "at('#shelf', 'star')", "Star", "Star the article or the marked ones", footer=True),
        key("article.read", "m", "at('#shelf', 'toggle_read')", "Read/unread", "Mark as read or unread"),
        key("article.indirect", "I", "at('#reading', 'indirect')", "Reported speech",
            "Show reported speech without quotation marks"),
        key("article.raw", "r", "at('#reading', 'raw')", "Raw",
            "Show the article as it was imported beside the cleaned text"),
        key("article.link", "o", "at('#reading', 'link')", "Open link", "Open the article's page in the browser"),
    ]  # fmt: skip

    importing = getters.query_one(ImportPane)
    title_bar = getters.query_one(TitleBar)

    def __init__(self, library: asyncio.Future[Library], config: Config) -> None:
        super().__init__(id="main")
        self.library = library
        self._config = config

    def compose(self) -> ComposeResult:
        """Put the list and the search at the left, the article at the right."""
        self.set_classes(size_classes(*self.app.size))  # now, so that nothing is styled twice
        yield TitleBar()
        with Horizontal(id="panes"):
            with Vertical(id="left"):
                yield SearchPane(self.library)
                yield ShelfPane(self.library)
            yield ReadingPane(self.library, self._config.measure)
        yield ImportPane(self.library, self._config.language_model)
        yield KeyBar()

    def on_article_wanted(self, wanted: ArticleWanted) -> None:
        """Show an article, and go to its text when it is opened."""
        self.reading.want(wanted)
        if wanted.opened:
            self.go("text")

    @on(ReadingPane.Loaded)
    def _loaded(self, loaded: ReadingPane.Loaded) -> None:
        self.shelf.shown = loaded.row
        self.shelf.articles.touched |= loaded.opened
        if loaded.opened and loaded.row.unread:
            self.shelf.change("read", [loaded.row.id], True)

    @on(ShelfPane.Counted)
    def _counted(self, counted_: ShelfPane.Counted) -> None:
        counts = counted_.counts
        self.search.articles = counts.articles
        self.title_bar.shelf = SHELVES[counted_.shelf]
        self.title_bar.counts = counts_line(counts)

    @on(ShelfPane.Changed)
    def _changed(self) -> None:
        self.shelf.recount()
        self.reading.reload()

    @on(SearchPane.Closed)
    def _search_closed(self) -> None:
        self.go("articles")
        self.shelf.show_current()

    @on(TextPane.Crossed)
    def _crossed(self, crossed: TextPane.Crossed) -> None:
        if self.search.has_hits:
            self.search.cross(crossed.step)
        else:
            self.notify("Nothing is lit: / searches the library, f this article.", timeout=3)

    @on(ShelfPane.PageWanted)
    def _page_wanted(self) -> None:
        """Page the text from the list; whoever pages an article reads it."""
        self.reading.opened(True)
        self.reading.sheet.text.body.action_page_on()

    @on(Pager.Finished)
    def _finished(self) -> None:
        self.shelf.go_unread(1, opened=self.current == "text")

    @on(ImportPane.Advanced)
    def _grew(self) -> None:
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

    @on(events.DescendantFocus, "#text")
    def _text_focused(self) -> None:
        """Whoever goes into the text reads it; one that is still on its way says so itself."""
        if not self.reading.is_loading:
            self.reading.opened(True)

    def step_back(self) -> bool:
        """Close what was opened last; False from the list of articles."""
        if self.current != "articles" and self.reading.sheet.text.back():
            return True
        if self.current in ("quotes", "names"):
            self.go("text")
        elif self.current == "text":
            self.reading.keep_place()
            self.go("articles")
            if not self.search.has_hits:  # the cursor may stand on another article than the one that was read
                self.shelf.show_current()
        elif self.search.display:
            self.search.close()
        else:
            return False
        return True
