"""Search over the list: results while typing, kept until they are closed."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual import getters, on, work
from textual.message import Message
from textual.widgets import Input

from reader.errors import ReaderError
from reader.model import Answer
from reader.ui.keys import key
from reader.ui.line_list import LineList
from reader.ui.panes.pane import ArticleWanted, Pane
from reader.ui.views.queries import as_typed, verdict
from reader.ui.views.rows import hit_row
from reader.ui.widgets.hit_list import HitList
from reader.ui.widgets.search_bar import SearchBar

if TYPE_CHECKING:
    from reader.library import Library

# Keys that are pasted or typed ahead arrive within a millisecond of each other; a search that is outrun by a slower
# typist is stopped by the next one.
DEBOUNCE_SECONDS = 0.005
# Enough to walk through; a reader who wants more narrows the query.
HITS = 100


class SearchPane(Pane):
    """The search bar and the hits below it. ``articles`` is how many the library holds."""

    BINDINGS = [
        key("search.next-hit", "down", "move(1)", "Next hit", "Go to the next hit while typing"),
        key("search.previous-hit", "up", "move(-1)", "Previous hit", "Go to the previous hit while typing"),
    ]  # fmt: skip

    hits = getters.query_one(HitList)
    bar = getters.query_one(SearchBar)

    class Answered(Message):
        """There are other hits, or none."""

    class Closed(Message):
        """The search is over; the list comes back as it was."""

    def __init__(self, library: asyncio.Future[Library]) -> None:
        super().__init__(library, id="search")
        self.display = False
        self.articles = 0
        self.query_shown = ""

    @property
    def has_hits(self) -> bool:
        """Whether there is something to walk through."""
        return self.display and self.hits.count > 0

    async def action_begin(self) -> None:
        """Show the bar over the hits and type into it; the first search brings both."""
        if not self.query(SearchBar):
            await self.mount(SearchBar("search-bar", "Search the library"), HitList())
        self.display = True
        self.bar.field.focus()

    def close(self) -> None:
        """Forget the search and give the list back."""
        self.workers.cancel_group(self, "search")
        self.display = False
        with self.prevent(Input.Changed):
            self.bar.field.value = ""
        self.bar.say("")
        self.query_shown = ""
        self.hits.show(())
        self.remove_class("-found")
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
            self._want(opened=True, end=step)

    @on(Input.Changed)
    def _typed(self, changed: Input.Changed) -> None:
        changed.stop()
        self._search(changed.value)

    @on(Input.Submitted)
    def _submitted(self, submitted: Input.Submitted) -> None:
        submitted.stop()
        if as_typed(submitted.value) == self.query_shown:
            self._want(opened=True)
        else:
            self._search(submitted.value, opened=True)

    @on(LineList.Moved)
    def _moved(self, moved: LineList.Moved) -> None:
        moved.stop()
        self._want(opened=isinstance(moved, LineList.Chosen))

    @work(exclusive=True, group="search")
    async def _search(self, text: str, opened: bool = False) -> None:
        await asyncio.sleep(DEBOUNCE_SECONDS)
        query = as_typed(text)
        try:
            library = await self.library
            answer = await asyncio.to_thread(library.search, query, HITS) if query.strip() else Answer()
        except ReaderError as error:
            self.bar.say(str(error), amiss=True)
            return
        self._show(query, answer)
        if opened:
            self._want(opened=True)

    def _show(self, query: str, answer: Answer) -> None:
        """Show what was found; a query that cannot be used leaves the last good results."""
        if answer.complaint:
            self.bar.say(answer.complaint, amiss=True)
        elif query.strip():
            self.bar.say(verdict(answer, self.articles))
        else:
            self.bar.say("")
        if answer.hits or not answer.complaint:
            self.query_shown = query
            self.hits.show([hit_row(hit) for hit in answer.hits])
        self.set_class(self.hits.count > 0, "-found")
        self.post_message(self.Answered())

    def _want(self, opened: bool = False, end: int = 1) -> None:
        if self.hits.current:
            self.post_message(ArticleWanted(self.hits.current.id, opened, self.query_shown, end))

    def action_move(self, rows: int) -> None:
        """Move through the hits while typing."""
        self.hits.cursor += rows
