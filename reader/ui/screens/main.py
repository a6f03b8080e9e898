"""The main screen: which pane has the focus, which panes fit, and who hears from whom."""

from __future__ import annotations

from textual import events, getters, on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical

from reader.library import Library
from reader.model import Shelf
from reader.ui.panes.importing import ImportPane
from reader.ui.panes.pane import ArticleWanted
from reader.ui.panes.reading import ReadingPane
from reader.ui.panes.search import SearchPane
from reader.ui.panes.shelf import ShelfPane
from reader.ui.panes.text import TextPane
from reader.ui.pager import Pager
from reader.ui.screens.paned import PanedScreen
from reader.ui.views.wording import counted
from reader.ui.widgets.article_list import ArticleList
from reader.ui.widgets.key_bar import KeyBar
from reader.ui.widgets.title_bar import TitleBar

SHELVES: dict[Shelf, str] = {"all": "All articles", "unread": "Unread", "starred": "Starred"}


class MainScreen(PanedScreen):
    """Passes wishes and news between the panes; what they do is theirs."""

    BINDINGS = [
        Binding("slash", "at('#search', 'begin')", "Search", tooltip="Search the library", id="reader.search", key_display="/"),
        Binding("quotation_mark", "pane('quotes')", "Quotes", tooltip="Go to the quotations", id="reader.quotes", key_display='"'),
        Binding("e", "pane('names')", "Names", tooltip="Go to the people, places and organisations", id="reader.names"),
        Binding("tab", "cycle(1)", "Next pane", tooltip="Go to the next pane", id="reader.next-pane", show=False, priority=True),
        Binding("shift+tab", "cycle(-1)", "Previous pane", tooltip="Go to the previous pane", id="reader.previous-pane", show=False, priority=True),
        Binding("1", "shelf('all')", "All articles", tooltip="List all articles", id="reader.all", show=False),
        Binding("2", "shelf('unread')", "Unread articles", tooltip="List the unread articles", id="reader.unread", show=False),
        Binding("3", "shelf('starred')", "Starred articles", tooltip="List the starred articles", id="reader.starred", show=False),
        Binding("escape", "back", "Back", tooltip="Step back one level; never quits", id="reader.back", show=False),
        Binding("i", "at('#importing', 'ask')", "Import", tooltip="Import files, folders or archives", id="reader.import", show=False),
        Binding("question_mark", "app.help", "Help", tooltip="Show all keys", id="reader.help", key_display="?"),
        Binding("q", "leave", "Quit", tooltip="Step back, or quit from the list of articles", id="reader.quit", show=False),
        Binding("d", "at('#reading', 'hidden')", "Repeats", tooltip="Show repeats and furniture in place, or fold them", id="article.repeats"),
        Binding("s", "at('#shelf', 'star')", "Star", tooltip="Star the article or the marked ones", id="article.star"),
        Binding("m", "at('#shelf', 'toggle_read')", "Read/unread", tooltip="Mark as read or unread", id="article.read", show=False),
        Binding("I", "at('#reading', 'indirect')", "Reported speech", tooltip="Show reported speech without quotation marks", id="article.indirect", show=False),
        Binding("r", "at('#reading', 'raw')", "Raw", tooltip="Show the article as it was imported beside the cleaned text", id="article.raw", show=False),
        Binding("o", "at('#reading', 'link')", "Open link", tooltip="Open the article's page in the browser", id="article.link", show=False),
    ]  # fmt: skip

    shelf = getters.query_one(ShelfPane)
    importing = getters.query_one(ImportPane)
    title_bar = getters.query_one(TitleBar)

    def __init__(self, measure: int, language_model: str) -> None:
        super().__init__(id="main")
        self._measure = measure
        self._language_model = language_model

    def compose(self) -> ComposeResult:
        """Put the list and the search at the left, the article at the right."""
        yield TitleBar()
        with Horizontal(id="panes"):
            with Vertical(id="left"):
                yield SearchPane()
                yield ShelfPane()
            yield ReadingPane(self._measure)
        yield ImportPane(self._language_model)
        yield KeyBar()

    def open(self, library: Library) -> None:
        """Show what is in ``library``."""
        self.search.library = self.reading.library = self.importing.library = library
        self.shelf.open(library)
        self.go("articles")

    def on_article_wanted(self, wanted: ArticleWanted) -> None:
        """Show an article, and go to its text when it is opened."""
        self.reading.want(wanted)
        if wanted.opened:
            self.go("text")

    @on(ReadingPane.Loaded)
    def _loaded(self, loaded: ReadingPane.Loaded) -> None:
        self.shelf.shown = loaded.row
        if loaded.opened:
            self.shelf.mark_read(loaded.row)

    @on(ShelfPane.Counted)
    def _counted(self, counted_: ShelfPane.Counted) -> None:
        counts = counted_.counts
        self.search.articles = counts.articles
        self.title_bar.shelf = SHELVES[counted_.shelf]
        self.title_bar.counts = f"{counted(counts.articles, 'article')} · {counts.unread:,} unread"

    @on(ShelfPane.Changed)
    def _changed(self) -> None:
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

    @on(ArticleList.PageWanted)
    def _page_wanted(self) -> None:
        """Page the text from the list; whoever pages an article reads it."""
        self.reading.opened(True)
        self.reading.sheet.text.body.action_page_on()

    @on(Pager.Finished)
    def _finished(self) -> None:
        self.shelf.go_unread(1, opened=self.current == "text")

    @on(ImportPane.Grew)
    def _grew(self) -> None:
        self.shelf.recount()

    def action_shelf(self, shelf: Shelf) -> None:
        """List another shelf."""
        self.shelf.turn_to(shelf)
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
            self._show_selected()
        elif self.search.display:
            self.search.close()
        else:
            return False
        return True

    def _show_selected(self) -> None:
        """Show what the cursor of the list stands on, when it is another article than the one that was read."""
        if not self.search.has_hits:
            self.shelf.show_current()
