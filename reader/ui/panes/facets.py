"""The facets of the hits: counted for the current query, and added to it when chosen."""

from __future__ import annotations

from datetime import date

from textual import getters, on, work
from textual.app import ComposeResult
from textual.message import Message

from reader.ui.lines.line_list import LineList
from reader.ui.panes.pane import Pane
from reader.ui.panes.query import QueryPane
from reader.ui.panes.results import ResultsPane
from reader.ui.views.facets import FacetRow, Sign, counted_in, facet_rows, toggled
from reader.ui.widgets.facet_list import FacetList
from reader.ui.workers import settled


class FacetPane(Pane):
    """Narrows the query in the bar by what the ``results`` have in common."""

    facets = getters.query_one(FacetList)

    class Applied(Message):
        """The narrowed search is done."""

    def __init__(self, query_pane: QueryPane, results: ResultsPane) -> None:
        super().__init__(id="facet-pane")
        self._query_pane = query_pane
        self._results = results
        self._query = ""
        self._shelf: str | None = None
        self._is_fresh = True

    def compose(self) -> ComposeResult:
        """Show the list alone."""
        yield FacetList()

    def open(self, shelf: str | None) -> None:
        """Begin with the facets of the search, or of a whole ``shelf``, whose query was entered for it.

        As long as nothing is included or excluded, Enter includes the value under the cursor.
        """
        self._shelf, self._is_fresh = shelf, True
        self.facets.focus()
        self.count()

    @property
    def is_untouched(self) -> bool:
        """Whether these are still the facets of the whole shelf, without any search."""
        return self._query_pane.bar.field.value == self._shelf

    @work(exclusive=True, group="facets")
    async def count(self) -> None:
        """Count the facets of the hits."""
        understood, query = self._results.query_shown, self._query_pane.bar.field.value
        counts = await self.ask(lambda library: library.facets.count(understood))
        if counts is not None:
            self._query = query
            self.facets.show(facet_rows(counts, query, date.today()), counted_in(counts))

    @on(LineList.Moved)
    def _moved(self, moved: LineList.Moved) -> None:
        moved.stop()
        if isinstance(moved, LineList.Chosen):
            row = self.facets.current
            if self._is_fresh and row and not row.sign:
                self._narrow(row, "+")
            self._apply()

    @on(FacetList.ToggleWanted)
    def _toggle_wanted(self, wanted: FacetList.ToggleWanted) -> None:
        self._narrow(wanted.row, wanted.sign)

    def _narrow(self, row: FacetRow, sign: Sign) -> None:
        self._is_fresh = False
        self._query = toggled(self._query, row.field, row.value, sign, date.today())
        self._query_pane.write(self._query)

    @work(exclusive=True, group="opening")
    async def _apply(self) -> None:
        """Wait for the running search, and finish."""
        self._shelf = None
        if await settled(self._results, "search"):
            self.post_message(self.Applied())
