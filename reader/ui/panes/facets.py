"""The facets over the hits: counted for the query that is shown, and written into it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual import getters, on, work
from textual.app import ComposeResult
from textual.message import Message

from reader.ui.line_list import LineList
from reader.ui.panes.pane import Pane
from reader.ui.views.facets import FacetRow, Sign, counted_in, facet_rows, toggled
from reader.ui.widgets.facet_list import FacetList

if TYPE_CHECKING:
    from reader.library import Library


class FacetPane(Pane):
    """Narrows a query by what the articles have in common.

    ``fresh`` tells that nothing was included or excluded yet: then Enter includes the value under the cursor.
    """

    facets = getters.query_one(FacetList)

    class Narrowed(Message):
        """The query with a facet included or excluded, or without it."""

        def __init__(self, query: str) -> None:
            super().__init__()
            self.query = query

    class Applied(Message):
        """The reader wants to see what was found."""

    def __init__(self, library: asyncio.Future[Library]) -> None:
        super().__init__(library, id="facet-pane")
        self._query = ""
        self.fresh = True

    def compose(self) -> ComposeResult:
        """Show the list alone."""
        yield FacetList()

    @work(exclusive=True, group="facets")
    async def count(self, understood: str, query: str) -> None:
        """Count the facets of what ``understood`` finds; ``query`` is what was typed for it."""
        counts = await self.ask(lambda library: library.facets.count(understood))
        if counts is not None:
            self._query = query
            self.facets.show(facet_rows(counts, query), counted_in(counts))

    @on(LineList.Moved)
    def _moved(self, moved: LineList.Moved) -> None:
        moved.stop()
        if isinstance(moved, LineList.Chosen):
            row = self.facets.current
            if self.fresh and row and not row.sign:
                self._narrow(row, "+")
            self.post_message(self.Applied())

    @on(FacetList.Toggled)
    def _toggled(self, wanted: FacetList.Toggled) -> None:
        self._narrow(wanted.row, wanted.sign)

    def _narrow(self, row: FacetRow, sign: Sign) -> None:
        self.fresh = False
        self._query = toggled(self._query, row.field, row.value, sign)
        self.post_message(self.Narrowed(self._query))
