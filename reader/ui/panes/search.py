"""Search over the list: results while typing, kept until they are closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.widget import Widget
from textual.widgets import Input

from reader.ui.commands import first_keys
from reader.ui.keys import key
from reader.ui.line_list import LineList
from reader.ui.panes.results import ResultsPane
from reader.ui.panes.sought import ARTICLES, QUOTATIONS
from reader.ui.panes.wording import WordingPane
from reader.ui.views.queries import as_typed, before

if TYPE_CHECKING:
    from reader.ui.panes.facets import FacetPane


class SearchPane(WordingPane):
    """The search of articles or quotations that lies over the list."""

    BINDINGS = [
        key("search.next-hit", "down", "move(1)", "Next hit",
            "Go to the next hit, or to what is offered, while typing"),
        key("search.previous-hit", "up", "move(-1)", "Previous hit",
            "Go to the previous hit, or back in what is offered, while typing"),
        key("search.earlier", "ctrl+r", "recall", "Earlier search", "Bring back the search before this one"),
    ]  # fmt: skip

    _untouched: str | None = None
    """What stood in the bar when the facets of a whole shelf were opened, None below a search."""
    _landing = False
    """Whether the reader is on the way from the facets to what is being looked for."""

    async def action_begin(self) -> None:
        """Search the articles."""
        self.remove_class("-narrowing")
        await self.begin(ARTICLES)

    async def action_quotations(self) -> None:
        """Search the quotations of all articles."""
        self.remove_class("-narrowing")
        await self.begin(QUOTATIONS)

    @property
    def narrowing(self) -> FacetPane | None:
        """The facets, while they lie over the hits."""
        if not (self.display and self.has_class("-narrowing")):
            return None
        from reader.ui.panes.facets import FacetPane  # loaded when it was opened

        return self.query_one(FacetPane)

    @property
    def front(self) -> Widget | None:
        """What takes the focus in the place of the list, if anything does."""
        if self.narrowing:
            return self.narrowing.facets
        return self.hits if self.display else None

    async def narrow(self, shelf: str) -> None:
        """Show the facets of what was found, or of the articles of a shelf, which the query ``shelf`` finds."""
        from reader.ui.panes.facets import FacetPane  # seldom needed

        if self.display and self.sought != ARTICLES:
            self.notify(f"Facets are for articles: {first_keys(self)['reader.search']} searches them.", timeout=3)
            return
        self._untouched = None if self.display else shelf
        if self._untouched is not None:
            await self.begin(ARTICLES)
            self.type(shelf)
        if not self.query(FacetPane):
            await self.mount(FacetPane(self.library))
        self.add_class("-narrowing")
        facets = self.query_one(FacetPane)
        facets.fresh = True
        facets.facets.focus()
        self._count()

    def back(self) -> bool:
        """Close what is offered, or give the hits back from under the facets, or the list; False without either."""
        if self.choosing:
            self.withdraw()
            return True
        if self.narrowing is None:
            return False
        self.remove_class("-narrowing")
        if self.bar.field.value == self._untouched:
            self.close()
        else:
            (self.hits if self.has_hits else self.bar.field).focus()
        return True

    def _count(self) -> None:
        if self.narrowing:
            self.narrowing.count(self.query_shown, self.bar.field.value)

    @on(ResultsPane.Answered)
    def _answered(self) -> None:
        if self._landing:
            self._landing = False
            self.back()
        self._count()

    def on_facet_pane_narrowed(self, narrowed: FacetPane.Narrowed) -> None:
        """Write what was included or excluded into the query, and look again."""
        self.type(narrowed.query)

    def on_facet_pane_applied(self) -> None:
        """Go from the facets to what was found, as soon as that is known."""
        self._untouched = None
        self._landing = self.is_searching
        if not self._landing:
            self.back()

    @on(Input.Changed)
    def _typed(self, changed: Input.Changed) -> None:
        changed.stop()
        self.find(changed.value)
        self.complete(changed.value)

    @on(Input.Submitted)
    def _submitted(self, submitted: Input.Submitted) -> None:
        submitted.stop()
        if self.choosing:
            self.take()
        elif as_typed(submitted.value) != self.query_shown:
            self.find(submitted.value, opened=True)
        elif self.hits.count:
            self.want(opened=True)
        else:
            self.withdraw()
            self.explain(self.query_shown)

    @on(LineList.Moved, "HitList")
    def _moved(self, moved: LineList.Moved) -> None:
        moved.stop()
        self.want(opened=isinstance(moved, LineList.Chosen))

    async def action_move(self, rows: int) -> None:
        """Move through what is offered, or through the hits, while typing."""
        if not await self.walk(rows) and self.has_hits:
            self.hits.cursor += rows

    async def action_recall(self) -> None:
        """Bring back the query that was used before the one in the bar."""
        if not self.display:
            await self.action_begin()
        query = before(self.earlier, self.bar.field.value.strip())
        if query is None:
            self.notify("There is no earlier search.", timeout=2)
        else:
            self.type(query)
