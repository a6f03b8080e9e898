"""Search over the list: results while typing, kept until they are closed."""

from __future__ import annotations

from textual import on
from textual.message import Message
from textual.widgets import Input

from reader.ui.keys import key
from reader.ui.line_list import LineList
from reader.ui.panes.results import ResultsPane
from reader.ui.panes.sought import ARTICLES, QUOTATIONS, Results, Sought
from reader.ui.views.queries import as_typed
from reader.ui.widgets.hit_list import HitList
from reader.ui.widgets.search_bar import SearchBar


class SearchPane(ResultsPane):
    """The search of articles or quotations that lies over the list."""

    BINDINGS = [
        key("search.next-hit", "down", "move(1)", "Next hit", "Go to the next hit while typing"),
        key("search.previous-hit", "up", "move(-1)", "Previous hit", "Go to the previous hit while typing"),
    ]  # fmt: skip

    class Closed(Message):
        """The search is over; the list comes back as it was."""

    @property
    def has_hits(self) -> bool:
        """Whether there is something to walk through."""
        return self.display and self.hits.count > 0

    async def action_begin(self) -> None:
        """Search the articles."""
        await self._begin(ARTICLES)

    async def action_quotations(self) -> None:
        """Search the quotations of all articles."""
        await self._begin(QUOTATIONS)

    async def _begin(self, sought: Sought) -> None:
        """Show the bar over the hits and type into it; the first search brings both."""
        if not self.query(SearchBar):
            await self.mount(SearchBar("search-bar", sought.prompt), HitList())
        self.display = True
        self.bar.field.focus()
        if sought != self.sought:
            self._look_for(sought)
            self.find(self.bar.field.value)

    def _look_for(self, sought: Sought) -> None:
        self.sought, self.bar.field.placeholder, self.hits.border_title = sought, sought.prompt, sought.title

    def close(self) -> None:
        """Forget the search and give the list back."""
        self.workers.cancel_group(self, "search")
        self.display = False
        self._look_for(ARTICLES)
        self.bar.field.value = ""
        self.show("", Results())
        self.post_message(self.Closed())

    def cross(self, step: int) -> None:
        """Go to the next or previous hit, and there to its first or last match."""
        before = self.hits.cursor
        with self.prevent(LineList.Moved):
            self.hits.cursor += step
        if self.hits.cursor == before:
            self.notify("That was the last hit." if step > 0 else "That was the first hit.", timeout=2)
        elif self.hits.current:
            where = f"Hit {self.hits.cursor + 1} of {self.hits.count}"
            self.notify(f"{where}: {self.hits.current.title}", timeout=2, markup=False)
            self.want(opened=True, end=step)

    @on(Input.Changed)
    def _typed(self, changed: Input.Changed) -> None:
        changed.stop()
        self.find(changed.value)

    @on(Input.Submitted)
    def _submitted(self, submitted: Input.Submitted) -> None:
        submitted.stop()
        if as_typed(submitted.value) == self.query_shown:
            self.want(opened=True)
        else:
            self.find(submitted.value, opened=True)

    @on(LineList.Moved)
    def _moved(self, moved: LineList.Moved) -> None:
        moved.stop()
        self.want(opened=isinstance(moved, LineList.Chosen))

    def action_move(self, rows: int) -> None:
        """Move through the hits while typing."""
        self.hits.cursor += rows
