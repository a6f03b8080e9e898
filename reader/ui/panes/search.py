"""Search over the list: results while typing, kept until they are closed."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual import on
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from reader.ui.commands import first_keys
from reader.ui.keys import key
from reader.ui.panes.pane import Pane
from reader.ui.panes.query import QueryPane
from reader.ui.panes.results import ResultsPane
from reader.ui.panes.search_kinds import ARTICLES, QUOTATIONS, SearchKind
from reader.ui.widgets.search_bar import SearchBar

if TYPE_CHECKING:
    from reader.ui.panes.facets import FacetPane


class SearchPane(Pane):
    """The search of articles or quotations over the list: its query, and the results or their facets."""

    BINDINGS = [
        key("search.next-hit", "down", "move(1)", "Next hit",
            "Go to the next hit or suggestion while typing"),
        key("search.previous-hit", "up", "move(-1)", "Previous hit",
            "Go to the previous hit or suggestion while typing"),
    ]  # fmt: skip

    narrowing: reactive[FacetPane | None] = reactive(None, repaint=False, toggle_class="-narrowing")
    """The facets, while they lie over the hits."""

    class Closed(Message):
        """The search is over; the list comes back as it was."""

    def __init__(self) -> None:
        super().__init__(id="search")
        self.display = False
        self.bar = SearchBar("search-bar", ARTICLES.prompt)
        self.results = ResultsPane(self.bar)
        self.hits = self.results.hits
        self.query_pane = QueryPane(self.bar, self.results)
        self._opening = asyncio.Lock()  # calls during the first search wait for it

    @property
    def front(self) -> Widget | None:
        """The widget that takes the focus instead of the list, if any."""
        if self.narrowing:
            return self.narrowing.facets
        return self.hits if self.display else None

    @property
    def is_before_hits(self) -> bool:
        """Whether the line of the bar has the focus and the hits below it are the next pane."""
        return self.display and self.bar.field.has_focus and self.hits.count > 0

    async def begin(self, kind: SearchKind, typing: bool = True, query: str = "") -> None:
        """Show the bar over the hits, ``typing`` into it; the first search creates both.

        What is typed takes the place of a query that is still there, unless the cursor is moved first.
        """
        async with self._opening:
            if not self.children:
                await self.mount(self.query_pane, self.results)
                self.watch(self.bar.field, "value", self.results.held_frame.hold, init=False)
        self.narrowing = None
        self.display = True
        if typing:
            self.query_pane.remember()
            self.bar.field.focus()
            self.bar.field.select_all()
        self.bar.field.placeholder = kind.prompt
        self.results.seek(kind)
        if query:
            self.query_pane.clear()
            self.query_pane.write(f"{query} ")  # of which the last word is whole

    async def action_begin(self) -> None:
        """Search the articles."""
        await self.begin(ARTICLES)

    async def action_quotations(self) -> None:
        """Search the quotations of all articles."""
        await self.begin(QUOTATIONS)

    def close(self) -> None:
        """Forget the search and bring back the list."""
        self.display = False
        self.narrowing = None
        self.query_pane.clear()
        self.results.clear()
        self.post_message(self.Closed())

    def take(self) -> bool:
        """Accept the suggestion; False if there is none."""
        return self.display and self.query_pane.take()

    async def narrow(self, shelf: str) -> None:
        """Show the facets of the hits, or of the articles of a shelf, which the query ``shelf`` finds."""
        from reader.ui.panes.facets import FacetPane  # seldom needed

        over_search = self.display
        if over_search and self.results.kind != ARTICLES:
            self.notify(f"Facets are for articles: {first_keys(self)['reader.search']} searches them.", timeout=3)
            return
        if not over_search:
            await self.begin(ARTICLES)
            self.query_pane.write(shelf)
        if not self.query(FacetPane):
            await self.results.mount(FacetPane(self.query_pane, self.results))
        self.narrowing = self.query_one(FacetPane)
        self.narrowing.open(None if over_search else shelf)

    def back(self) -> bool:
        """Close the suggestions, else the facets, else the search; False if none of them is open."""
        if self.query_pane.choosing:
            self.query_pane.withdraw()
            return True
        facets, self.narrowing = self.narrowing, None
        if facets is None:
            return False
        if facets.is_untouched:
            self.close()
        else:
            (self.hits if self.hits.count else self.bar.field).focus()
        return True

    @on(ResultsPane.Answered)
    def _answered(self) -> None:
        self.query_pane.follow()
        if self.narrowing:
            self.narrowing.count()

    # Named so instead of @on, which would need the class of the facets before they are loaded.
    def on_facet_pane_applied(self) -> None:
        """Go from the facets to the hits, and show the one under the cursor."""
        self.back()
        # A message that a pane posts at the order of the one around it would come no further than that.
        self.results.call_later(self.results.want)

    async def action_move(self, rows: int) -> None:
        """Move through suggestions or hits while typing."""
        if not await self.query_pane.walk(rows) and self.hits.count:
            self.hits.cursor += rows

    async def action_recall(self) -> None:
        """Bring back the query before the one in the bar."""
        if not self.bar.is_attached or not self.bar.field.has_focus:
            await self.begin(self.results.kind)
        self.query_pane.recall()

    def action_language(self) -> None:
        """Show the search language."""
        from reader.ui.screens.language import LanguageScreen  # seldom needed

        self.app.push_screen(LanguageScreen())
