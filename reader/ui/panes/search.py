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

# Enough to walk through; a reader who wants more narrows the query. Their snippets take longer than finding them.
HITS = 100


class SearchPane(Pane):
    """The search bar and the hits below it. ``articles`` is how many the library holds."""

    BINDINGS = [
        key("search.next-hit", "down", "move(1)", "Next hit", "Go to the next hit while typing"),
        key("search.previous-hit", "up", "move(-1)", "Previous hit", "Go to the previous hit while typing"),
    ]  # fmt: skip

    hits = getters.query_one(HitList)
    bar = getters.query_one(SearchBar)

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
        self.bar.field.value = ""  # which finds nothing
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
        self.find(changed.value)

    @on(Input.Submitted)
    def _submitted(self, submitted: Input.Submitted) -> None:
        submitted.stop()
        if as_typed(submitted.value) == self.query_shown:
            self._want(opened=True)
        else:
            self.find(submitted.value, opened=True)

    @on(LineList.Moved)
    def _moved(self, moved: LineList.Moved) -> None:
        moved.stop()
        self._want(opened=isinstance(moved, LineList.Chosen))

    @work(exclusive=True, group="search")
    async def find(self, text: str, opened: bool = False) -> None:
        """Show as many hits as the screen has room for."""
        query = as_typed(text)
        answer = await self._answer(query, self.screen.size.height // HitList.item_height + 1)
        if answer is None:
            return
        self._show(query, answer)
        if opened:
            self._want(opened=True)

    @on(HitList.RestWanted)
    def _rest_wanted(self) -> None:
        """Bring the hits further down, unless others are on their way."""
        if not any(worker.group == "search" and not worker.is_finished for worker in self.workers):
            self._bring_rest()

    @work(exclusive=True, group="search")
    async def _bring_rest(self) -> None:
        answer = await self._answer(self.query_shown, HITS)
        if answer is not None:
            self.hits.fill(tuple(map(hit_row, answer.hits)))

    async def _answer(self, query: str, most: int) -> Answer | None:
        """Ask the library for up to ``most`` hits; an error is told below the query and gives None."""
        if not query.strip():
            return Answer()
        try:
            library = await self.library
            return await asyncio.to_thread(library.search, query, most)
        except ReaderError as error:
            self.bar.say(str(error), amiss=True)
            return None

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
            self.hits.show(tuple(map(hit_row, answer.hits)), min(answer.total, HITS))
        self.set_class(self.hits.count > 0, "-found")

    def _want(self, opened: bool = False, end: int = 1) -> None:
        if self.hits.current:
            self.post_message(ArticleWanted(self.hits.current.id, opened, self.query_shown, end))

    def action_move(self, rows: int) -> None:
        """Move through the hits while typing."""
        self.hits.cursor += rows
