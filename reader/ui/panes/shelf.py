"""The shelf: the list of articles, what is read and starred, and how the list follows changes."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from textual import getters, on, work
from textual.app import ComposeResult
from textual.message import Message
from textual.widget import Widget

from reader.model import Counts, Shelf
from reader.ui.line_list import LineList
from reader.ui.panes.pane import ArticleWanted, Pane
from reader.ui.views.rows import ArticleRow, article_rows
from reader.ui.views.wording import counted
from reader.ui.widgets.article_list import ArticleList
from reader.ui.widgets.welcome import Welcome

if TYPE_CHECKING:
    from reader.library import Library


class ShelfPane(Pane):
    """The articles of one shelf. ``shown`` is the article in the text pane, which star and read act on."""

    articles = getters.query_one(ArticleList)

    class Counted(Message):
        """The shelf was counted again."""

        def __init__(self, shelf: Shelf, counts: Counts) -> None:
            super().__init__()
            self.shelf = shelf
            self.counts = counts

    class Changed(Message):
        """Articles were starred, read, or taken back."""

    def __init__(self, library: asyncio.Future[Library]) -> None:
        super().__init__(library, id="shelf")
        self.shelf: Shelf = "all"
        self.shown: ArticleRow | None = None
        self.empty = False

    def compose(self) -> ComposeResult:
        """Put the greeting of an empty library beside the list."""
        yield ArticleList()
        yield Welcome()

    def on_mount(self) -> None:
        """Ask what is on the shelf."""
        self.recount()

    @work(exclusive=True, group="shelf")
    async def recount(self, shelf: Shelf | None = None) -> None:
        """Follow what changed in the library; the article under the cursor stays where it is on the screen.

        Given another shelf, turn to it and begin at its newest article.
        """
        self.shelf = shelf or self.shelf
        counts = await self.ask(lambda library: library.counts())
        if counts is None:
            return
        place, here, anchor = None, self.shelf, self.articles.held
        if anchor is not None and shelf is None:
            place = await self.ask(lambda library: library.rank(here, anchor))
        count = counts.on(self.shelf)
        if shelf is not None:
            self.articles.reset(count)
        else:
            self.articles.rebase(count, max(0, min(self.articles.cursor if place is None else place, count - 1)))
        self._greet(counts.articles == 0)
        self.post_message(self.Counted(self.shelf, counts))

    def _greet(self, empty: bool) -> None:
        """Put the greeting in the place of an empty list, with its focus."""
        focused, self.empty = self.front.has_focus, empty
        self.query_one(Welcome).display = empty
        self.articles.display = not empty
        if focused and not self.front.has_focus:
            self.front.focus()

    @property
    def front(self) -> Widget:
        """The list, or the greeting of an empty library."""
        return self.query_one(Welcome) if self.empty else self.articles

    @on(ArticleList.RowsWanted)
    @work(exclusive=True, group="rows")
    async def _rows_wanted(self, wanted: ArticleList.RowsWanted) -> None:
        shelf = self.shelf
        listings = await self.ask(lambda library: library.page(shelf, wanted.start, wanted.count))
        self.articles.fill(wanted.start, article_rows(listings or ()))

    @on(LineList.Moved)
    def _moved(self, moved: LineList.Moved) -> None:
        moved.stop()
        self.show_current(opened=isinstance(moved, LineList.Chosen))

    def show_current(self, opened: bool = False) -> None:
        """Ask for the article under the cursor."""
        if self.articles.current:
            self.post_message(ArticleWanted(self.articles.current.id, opened))

    @on(ArticleList.UnreadWanted)
    def _unread_wanted(self, wanted: ArticleList.UnreadWanted) -> None:
        self.go_unread(wanted.step)

    @work(exclusive=True, group="unread")
    async def go_unread(self, step: int, opened: bool = False) -> None:
        """Go to the nearest unread article, or say that there is none."""
        way: Literal[1, -1] = 1 if step > 0 else -1
        shelf, cursor = self.shelf, self.articles.cursor
        answer = await self.ask(lambda library: (library.next_unread(shelf, cursor, way),))
        if answer is None:
            return
        place = answer[0]
        if place is None:
            self.notify("No unread article that way.", timeout=2)
            return
        found = place
        listings = await self.ask(lambda library: library.page(shelf, found, 1))
        self.articles.fill(found, article_rows(listings or ()))
        self.articles.cursor = found
        self.show_current(opened)

    def action_star(self) -> None:
        """Star the marked articles, or the one that is shown; when all bear a star, take it away."""
        rows = self._targets()
        self.change("starred", [row.id for row in rows], not all(row.starred for row in rows))

    def action_toggle_read(self) -> None:
        """Mark the marked articles, or the one that is shown, as read; when all are read, as unread."""
        rows = self._targets()
        self.change("read", [row.id for row in rows], any(row.unread for row in rows))

    def _targets(self) -> list[ArticleRow]:
        shown = [self.shown] if self.shown else []
        return list(self.articles.marks.values()) or shown

    @work(group="change")
    async def change(self, what: Literal["read", "starred"], ids: Sequence[int], value: bool) -> None:
        """Mark articles as read or starred, or take it back."""
        if what == "read":
            await self.ask(lambda library: library.mark_read(ids, value))
        else:
            await self.ask(lambda library: library.star(ids, value))
        if len(ids) > 1:
            self.notify(f"{counted(len(ids), 'article')} {what if value else 'un' + what}.", timeout=2)
        self.articles.marks.clear()
        self.recount()
        self.post_message(self.Changed())
