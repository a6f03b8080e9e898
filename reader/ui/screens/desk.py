"""The panes in conversation: what is chosen in one is shown in another."""

from __future__ import annotations

from dataclasses import replace

from textual import events, getters, on

from reader.ui.clipboard import copy
from reader.ui.commands import first_keys
from reader.ui.line_list import LineList
from reader.ui.pager import Pager
from reader.ui.panes.outside import OutsidePane
from reader.ui.panes.pane import ArticleWanted
from reader.ui.panes.reading import ReadingPane
from reader.ui.panes.search import SearchPane
from reader.ui.panes.sheet import Sheet
from reader.ui.panes.shelf import ShelfPane
from reader.ui.panes.text import TextPane
from reader.ui.screens.framed import FramedScreen
from reader.ui.screens.paned import fitting_panes
from reader.ui.views.rows import ArticleRow
from reader.ui.widgets.quote_list import QuoteList


class DeskScreen(FramedScreen):
    """Passes wishes and news between list, search and article; what they do is theirs."""

    outside = getters.query_one(OutsidePane)

    returning = False
    """Whether the text is about to get the focus without being opened, as the last session is shown again."""

    def on_article_wanted(self, wanted: ArticleWanted) -> None:
        """Show an article, and go to its text when it is opened."""
        self.reading.want(wanted)
        if wanted.opened:
            self.go("text")

    @on(ReadingPane.Loaded)
    def _loaded(self, loaded: ReadingPane.Loaded) -> None:
        self.shelf.shown = loaded.row
        self.outside.shelved = self.reading.shelved
        self.shelf.articles.touched |= loaded.opened
        if loaded.opened and loaded.row.unread:
            self._read(loaded.row)

    def _read(self, row: ArticleRow) -> None:
        """Take an article that is opened for read at once, so that it need not be loaded again to say so."""
        self.shelf.shown = replace(row, unread=False)
        if self.reading.shelved and self.reading.shelved.id == row.id:
            self.reading.shelved = replace(self.reading.shelved, read=True)
        self.shelf.change("read", [row.id], True, quietly=True)

    @on(SearchPane.Closed)
    def _search_closed(self) -> None:
        self.go("articles")
        self.shelf.show_current()

    @on(TextPane.Crossed)
    def _crossed(self, crossed: TextPane.Crossed) -> None:
        if self.search.has_hits:
            self.search.cross(crossed.step)
        else:
            keys = first_keys(self.reading.sheet.text)
            said = f"Nothing is lit: {keys['reader.search']} searches the library, {keys['text.find']} this article."
            self.notify(said, timeout=3, markup=False)

    @on(TextPane.CopyWanted)
    @on(QuoteList.QuoteWanted)
    def _words_wanted(self, wanted: TextPane.CopyWanted | QuoteList.QuoteWanted) -> None:
        self.outside.copy(wanted.place, wanted.cited)

    @on(ShelfPane.PageWanted)
    def _page_wanted(self) -> None:
        """Page the text from the list; whoever pages an article reads it."""
        self.reading.opened(True)
        self.reading.sheet.text.body.action_page_on()

    @on(LineList.CopyWanted)
    def _copy_wanted(self, wanted: LineList.CopyWanted) -> None:
        copy(self.app, wanted.text, wanted.what)

    @on(Sheet.TextWanted)
    def show_text(self) -> None:
        """Go to the text from a pane that lies over it or stands in its place."""
        if self.current not in fitting_panes(self.size.width, self.size.height, "text"):
            self.go("text")

    @on(Pager.Finished)
    def _finished(self) -> None:
        self.shelf.go_unread(1, opened=self.current == "text")

    @on(events.DescendantFocus, "#text")
    def _text_focused(self) -> None:
        """Whoever goes into the text reads it; one that is still on its way says so itself."""
        returning, self.returning = self.returning, False
        if not (returning or self.reading.is_loading):
            self.reading.opened(True)

    async def action_over_list(self, action: str) -> None:
        """Let the search, which lies over the list, run a command in sight."""
        self.current = "articles"
        self.fit_panes()
        await self.app.run_action(action, self.search)

    async def action_facets(self) -> None:
        """Show what the articles that were found have in common, or those on the shelf."""
        self.current = "articles"
        self.fit_panes()
        await self.search.narrow("" if self.shelf.shelf == "all" else f"is:{self.shelf.shelf}")
        if self.search.narrowing is None:
            self.go("articles")

    async def action_quotes(self) -> None:
        """Go to the quotations of the article, and from there to those of the whole library."""
        if self.current == "quotes":
            await self.action_over_list("quotations")
        else:
            self.go("quotes")

    def step_back(self) -> bool:
        """Close what was opened last; False from the list of articles."""
        if self.current != "articles" and self.reading.sheet.text.back():
            return True
        if self.zen:
            self.action_zen()
        elif self.current in ("quotes", "names"):
            self.go(self.origin)
        elif self.current == "text":
            self.reading.keep_place()
            self.go("articles")
            if not self.search.has_hits:  # the cursor may stand on another article than the one that was read
                self.shelf.show_current()
        elif self.search.display:
            if not self.search.back():
                self.search.close()
        elif not self.shelf.unmark():
            return False
        return True
