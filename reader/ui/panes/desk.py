"""The desk, which connects the panes: an article chosen in one is shown in another."""

from __future__ import annotations

from textual import events, getters, on, work
from textual.app import ComposeResult
from textual.containers import Container
from textual.dom import DOMNode

from reader.ui.article_actions import need_of
from reader.ui.commands import first_keys
from reader.ui.keyed_app import KeyedApp
from reader.ui.lines.pager import Pager
from reader.ui.panes.folders import FolderPane
from reader.ui.panes.listing import ListingPane
from reader.ui.panes.notebook import NotebookPane
from reader.ui.panes.pane import ArticleWanted, DossierWanted, PageWanted, SearchWanted
from reader.ui.panes.reading import ReadingPane
from reader.ui.panes.results import ResultsPane
from reader.ui.panes.search import SearchPane
from reader.ui.panes.sheet import Sheet
from reader.ui.panes.shelf import ShelfPane
from reader.ui.panes.spread import Spread
from reader.ui.panes.text import TextPane
from reader.ui.panes.trail import TrailPane
from reader.ui.widgets.article_body import ArticleBody
from reader.ui.workers import settled


class Desk(Container):
    """Passes requests and news between folders, list and article, which do the work themselves."""

    app = getters.app(KeyedApp)
    BLANK = True

    spread = getters.query_one(Spread)
    folders = getters.query_one(FolderPane)
    listing = getters.query_one(ListingPane)
    search = getters.query_one(SearchPane)
    shelf = getters.query_one(ShelfPane)
    sheet = getters.query_one(Sheet)
    reading = getters.query_one(ReadingPane)
    trail = getters.query_one(TrailPane)

    def __init__(self) -> None:
        super().__init__(id="desk")
        self._aside = ""

    def compose(self) -> ComposeResult:
        """Lay out the panes side by side, with panes that show nothing themselves."""
        sheet = Sheet()
        reading = ReadingPane(sheet)
        listing = ListingPane(lambda: reading.wanted)
        yield Spread(FolderPane(lambda: listing.searched), listing, sheet)
        yield reading
        yield TrailPane()
        yield NotebookPane()

    @on(ArticleWanted)
    def _article_wanted(self, wanted: ArticleWanted) -> None:
        """Show an article, and go to its text when it is opened."""
        wanted.stop()
        self._say_beside("")
        self.reading.want(wanted)
        if wanted.opened:
            self.spread.go("text")

    @on(ResultsPane.Answered)
    def _answered(self) -> None:
        """Say over an article that none of the hits led to how they are looked at, while the query is typed."""
        search = self.search
        key = first_keys(search)["search.next-hit"]
        is_typing = search.bar.field.has_focus and search.hits.count
        self._say_beside(f"Article · {key} next hit" if is_typing else "")

    def _say_beside(self, aside: str) -> None:
        """Say something over the article, unless that is said already: each time draws the text."""
        if aside != self._aside:
            self._aside = aside
            self.sheet.text.body.say_where(aside)

    @on(ReadingPane.Opened)
    def _opened(self, opened: ReadingPane.Opened) -> None:
        opened.stop()
        self.listing.marking.note_opened(opened.article_id, opened.unread)

    @on(TextPane.Left)
    def _text_left(self, left: TextPane.Left) -> None:
        if self.search.hits.count:
            self.search.results.walking.open_next(left.step, left.step if left.by_match else 1)
        elif left.by_match and self.sheet.text.go_round(left.step):
            return
        elif left.by_match:
            keys = first_keys(self.sheet.text)
            ways = f"{keys['reader.search']} searches the library, {keys['text.find']} this article"
            self.notify(f"Nothing is highlighted: {ways}.", timeout=3)
        elif not self.shelf.articles.pass_on(left.step):
            said = "That was the last article." if left.step > 0 else "That was the first article."
            self.notify(said, timeout=2)

    @on(ShelfPane.Emptied)
    def _emptied(self) -> None:
        self.reading.clear()

    @on(PageWanted)
    def _page_wanted(self, wanted: PageWanted) -> None:
        """Page the text from the list, which counts as reading the article."""
        wanted.stop()
        self.reading.open()
        self.sheet.text.body.action_page_on()

    @on(ArticleBody.FoldClicked)
    def _fold_clicked(self, clicked: ArticleBody.FoldClicked) -> None:
        self.reading.toggle_fold(clicked.paragraph)

    @on(TextPane.NewsWanted)
    def _news_wanted(self) -> None:
        self.reading.toggle_news()

    @on(Pager.Finished)
    def _finished(self) -> None:
        reading_on = self.search.results if self.search.hits.count else self.shelf
        reading_on.action_unread(1, opened=self.spread.current == "text")

    @on(events.DescendantFocus, "#text")
    def _text_focused(self) -> None:
        self.reading.entered()

    @on(FolderPane.ShelfWanted)
    def _shelf_wanted(self, wanted: FolderPane.ShelfWanted) -> None:
        self.spread.bring("articles")
        self.listing.action_shelf(wanted.shelf)

    @on(FolderPane.FolderWanted)
    def _folder_wanted(self, wanted: FolderPane.FolderWanted) -> None:
        self.list_found(wanted.folder.query)

    def list_found(self, query: str) -> None:
        """List the articles that a query finds."""
        self.spread.bring("articles")
        self.listing.list_found(query)

    @on(SearchWanted)
    async def _search_wanted(self, wanted: SearchWanted) -> None:
        """List what a query finds."""
        self.spread.bring("articles")
        await self.search.begin(wanted.kind, query=wanted.query)

    @on(SearchPane.Closed)
    def _search_closed(self, closed: SearchPane.Closed) -> None:
        self._say_beside("")
        self.trail.search_closed(closed.stepped)

    @on(DossierWanted)
    def _dossier_wanted(self, wanted: DossierWanted) -> None:
        """Open the dossier of a name."""
        shelved = self.reading.shelved
        query, _ = self.reading.lit_for
        place = self.sheet.whereabouts(self.spread.current, shelved.id, query) if shelved else None
        self.trail.open(wanted.identity, place)

    @on(TrailPane.Returned)
    @work(exclusive=True, group="return")
    async def _returned(self, returned: TrailPane.Returned) -> None:
        """Show an article as it was left for a dossier; if it was removed since, go on in the list."""
        place = returned.place
        self.reading.want(ArticleWanted(place.article, query=place.query))
        while not await settled(self.reading, "article"):  # a change in the library has it read again
            if self.reading.wanted != place.article:
                return
        if (shown := self.reading.shelved) and shown.id == place.article:
            self.sheet.return_to(place)
            self.spread.go(place.pane)
        else:
            self.spread.go("articles")

    @property
    def is_going(self) -> bool:
        """Whether another article is on its way than the one that is shown."""
        shown = self.reading.shelved.id if self.reading.shelved else 0
        return self.listing.is_going or self.reading.wanted != shown

    def waits(self, node: DOMNode | None, action: str) -> bool:
        """Whether an action has to wait for the article that the reader went to: it would act on the one before it."""
        if node is None or node.screen is not self.screen:
            return False
        need = need_of(node, action)
        if need == "article":
            return self.listing.is_going and not self.listing.marked
        return need == "words" and self.is_going

    def follow(self, article: int = 0) -> None:
        """Refresh what a change in the library may affect; who is in the list goes to the ``article`` that is back."""
        articles = self.shelf.articles
        if article and articles.has_focus:
            articles.come_back(article, articles.rows_above, shown=False)
        self.listing.follow()
        self.reading.reload()
        self.folders.look()
        self.trail.follow()
        self.query_one(NotebookPane).follow()

    def back(self) -> bool:
        """Close what was opened last; False from the list of articles."""
        current, spread = self.spread.current, self.spread
        if current == "articles" and not spread.zen:
            return self.listing.back()
        if current == "quotes" and self.sheet.quotes_pane.back():
            return True
        if current != "folders" and self.sheet.text.back():
            return True
        if spread.zen:
            spread.action_zen()
            return True
        if current == "text":
            self.reading.keep_place()
        spread.go(spread.origin if current in ("quotes", "names") else "articles")
        if current == "text" and not self.search.hits.count:
            self.shelf.show_current()  # the cursor may stand on another article than the one that was read
        return True
