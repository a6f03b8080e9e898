"""Search over the list: results while typing, kept until they are closed."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from textual import on, work
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
from reader.ui.workers import came_through

if TYPE_CHECKING:
    from reader.ui.panes.facets import FacetPane


class _Sought(NamedTuple):
    """A search that another one was begun over, and the state of its hits."""

    kind: SearchKind
    query: str
    cursor: int
    above: int


class SearchPane(Pane):
    """The search of articles or quotations over the list: its query, and the results or their facets."""

    BINDINGS = [
        key("search.next-hit", "down", "move(1)", "Next hit",
            "Go to the first hit, the next one or the next suggestion while typing"),
        key("search.previous-hit", "up", "move(-1)", "Previous hit",
            "Go to the previous hit or suggestion while typing"),
    ]  # fmt: skip

    narrowing: reactive[FacetPane | None] = reactive(None, repaint=False, toggle_class="-narrowing")
    """The facets, while they lie over the hits."""

    @dataclass
    class Closed(Message):
        """The search is over; what lies below it comes back as it was. ``stepped`` if the reader stepped back."""

        stepped: bool = False

    def __init__(self) -> None:
        super().__init__(id="search")
        self.display = False
        self.bar = SearchBar("search-bar", ARTICLES.prompt)
        self.results = ResultsPane(self.bar)
        self.hits = self.results.hits
        self.query_pane = QueryPane(self.bar, self.results)
        self._opening = asyncio.Lock()  # calls during the first search wait for it
        self._below: _Sought | None = None

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
        self._lay_over(kind, query)
        self.narrowing = None
        self.display = True
        if typing:
            self.query_pane.remember()
            self.bar.field.focus()
            self.bar.field.select_all()
        self.results.seek(kind)
        if query:
            self.query_pane.clear()
            self.query_pane.write(f"{query} ")  # of which the last word is whole

    def _lay_over(self, kind: SearchKind, query: str) -> None:
        """Remember the hits over which other ones are sought, unless those are what they were laid over."""
        before = self.results.kind
        if self._below and self._below.kind == kind and not query:
            self._below = None
        elif self.display and self.hits.count and (kind != before or query):
            self._below = _Sought(before, self.bar.field.value, self.hits.cursor, self.hits.rows_above)

    async def action_begin(self) -> None:
        """Search the articles."""
        await self.begin(ARTICLES)

    async def action_quotations(self) -> None:
        """Search the quotations of all articles."""
        await self.begin(QUOTATIONS)

    def step_back(self) -> bool:
        """Go back to the hits over which the search was begun; if there are none, close it, and return True."""
        if self._below is None:
            self.close(stepped=True)
            return True
        self._bring_back(self._below)
        self._below = None
        self.post_message(self.Closed(stepped=True))
        return False

    @work(exclusive=True, group="bring-back")
    async def _bring_back(self, below: _Sought) -> None:
        self.query_pane.remember()
        self.results.seek(below.kind)
        self.hits.begin_at = (below.cursor, below.above)
        if await came_through(self.query_pane.write(below.query)):
            self.results.want()

    def close(self, stepped: bool = False) -> None:
        """Forget the search and bring back the list."""
        self.display = False
        self._below = None
        self.narrowing = None
        self.query_pane.clear()
        self.results.clear()
        self.post_message(self.Closed(stepped))

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
            self.hits.focus()
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
        """Move through suggestions or hits while typing; of other hits than before, the first one comes first."""
        if await self.query_pane.walk(rows) or not self.hits.count:
            return
        if self.hits.is_looked_at or rows < 0:
            self.hits.cursor += rows
        else:
            self.results.want()

    async def action_recall(self) -> None:
        """Bring back the query before the one in the bar."""
        if not self.bar.is_attached or not self.bar.field.has_focus:
            await self.begin(self.results.kind)
        self.query_pane.recall()

    def action_language(self) -> None:
        """Show the search language."""
        from reader.ui.screens.language import LanguageScreen  # seldom needed

        self.app.push_screen(LanguageScreen())
