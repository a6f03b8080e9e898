"""The panes in conversation: what is chosen in one is shown in another."""

from __future__ import annotations

from textual import events, getters, on

from reader.ui.commands import first_keys
from reader.ui.pager import Pager
from reader.ui.panes.outside import OutsidePane
from reader.ui.panes.pane import ArticleWanted
from reader.ui.panes.reading import ReadingPane
from reader.ui.panes.search import SearchPane
from reader.ui.panes.shelf import ShelfPane
from reader.ui.panes.text import TextPane
from reader.ui.screens.framed import FramedScreen


class DeskScreen(FramedScreen):
    """Passes wishes and news between list, search and article; what they do is theirs."""

    outside = getters.query_one(OutsidePane)

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
            self.shelf.change("read", [loaded.row.id], True, quietly=True)

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
    def _copy_wanted(self, wanted: TextPane.CopyWanted) -> None:
        self.outside.copy(wanted.place, wanted.cited)

    @on(ShelfPane.PageWanted)
    def _page_wanted(self) -> None:
        """Page the text from the list; whoever pages an article reads it."""
        self.reading.opened(True)
        self.reading.sheet.text.body.action_page_on()

    @on(Pager.Finished)
    def _finished(self) -> None:
        self.shelf.go_unread(1, opened=self.current == "text")

    @on(events.DescendantFocus, "#text")
    def _text_focused(self) -> None:
        """Whoever goes into the text reads it; one that is still on its way says so itself."""
        if not self.reading.is_loading:
            self.reading.opened(True)

    def step_back(self) -> bool:
        """Close what was opened last; False from the list of articles."""
        if self.current != "articles" and self.reading.sheet.text.back():
            return True
        if self.zen:
            self.action_zen()
        elif self.current in ("quotes", "names"):
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
