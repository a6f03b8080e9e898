"""Marking: what star, read and tags act on, and how they are given and taken back."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from typing import TYPE_CHECKING

from textual import getters, work
from textual.message import Message
from textual.reactive import reactive

from reader.model import Mark, Shelf
from reader.ui.keys import key
from reader.ui.panes.history import Step, Undoable
from reader.ui.panes.pane import Pane
from reader.ui.widgets.article_list import ArticleList
from reader.wording.phrases import counted

if TYPE_CHECKING:
    from reader.library import Library


class MarkingPane(Pane):
    """Lies around the articles of a shelf, to mark them; while there is no mark, it acts on the one ``wanted``."""

    BINDINGS = [
        key("articles.mark", "v", "mark", "Mark",
            "Mark the article, so that star, read and tags act on all marked ones", footer=True),
        key("articles.mark-range", "V", "mark_range", "Mark up to here",
            "Mark all articles from the last mark to the cursor"),
        key("articles.mark-all", "ctrl+a", "mark_all", "Mark all", "Mark every article of the list"),
    ]  # fmt: skip

    articles = getters.query_one(ArticleList)

    shelf: reactive[Shelf] = reactive[Shelf]("all", repaint=False)
    """The shelf whose articles they are."""

    class Changed(Message):
        """An article was read, so that it is to be counted and shown again."""

    def __init__(self, library: asyncio.Future[Library]) -> None:
        super().__init__(library, id="marking")
        self.wanted = 0  # the article in the text pane, or on its way there
        self._last_mark = 0

    @property
    def targets(self) -> Collection[int]:
        """The ids of the marked articles, else of the one that is shown, or on its way."""
        return self.articles.marks or ((self.wanted,) if self.wanted else ())

    def note_opened(self, article: int, unread: bool) -> None:
        """Note that an article is being read; one that was ``unread`` is marked so no longer."""
        self.articles.touched = True
        if unread:
            self.change("read", [article], True, quietly=True)

    def unmark(self) -> bool:
        """Take all marks away and say how many; False when there were none."""
        marks, self.articles.marks = self.articles.marks, frozenset()
        if marks:
            self.notify(f"{counted(len(marks), 'mark')} removed.", timeout=2)
        return bool(marks)

    def action_mark(self) -> None:
        """Mark the article under the cursor, or take the mark away, and go on."""
        row = self.articles.current
        if row:
            self.articles.marks ^= {row.id}
            self._last_mark = row.id
        elif not self.articles.count:
            self.say_none_shown()
        self.articles.cursor += 1

    def action_mark_range(self) -> None:
        """Mark the articles from the last mark to the cursor, both included; without marks the one under the cursor."""
        if self.articles.marks:
            self._mark_up_to(self.articles.position)
        else:
            self.action_mark()

    @work(exclusive=True, group="marks")
    async def _mark_up_to(self, here: int) -> None:
        shelf, last = self.shelf, self._last_mark
        there = await self.ask(lambda library: library.rank(shelf, last))
        there = here if there is None else there
        await self._mark_stretch(min(here, there), abs(here - there) + 1)

    @work(exclusive=True, group="marks")
    async def action_mark_all(self) -> None:
        """Mark every article of the list, known to it or not."""
        if self.articles.count:
            await self._mark_stretch(0, self.articles.count)
        else:
            self.say_none_shown()

    async def _mark_stretch(self, start: int, count: int) -> None:
        shelf = self.shelf
        ids = await self.ask(lambda library: library.choices.on_shelf(shelf, start, count))
        self.articles.marks |= frozenset(ids or ())
        self.notify(f"{counted(len(self.articles.marks), 'article')} marked.", timeout=2)

    def action_star(self) -> None:
        """Star the marked articles, or the one that is shown; when all bear a star, take it away."""
        self._toggle("starred")

    def action_toggle_read(self) -> None:
        """Mark the marked articles, or the one that is shown, as read; when all are read, as unread."""
        self._toggle("read")

    @work(group="change")
    async def _toggle(self, what: Mark) -> None:
        ids = tuple(self.targets)
        if not ids:
            self.say_none_shown()
        elif not await self._mark(ids, what, True):
            await self._mark(ids, what, False)

    @work(group="change")
    async def change(self, what: Mark, ids: Collection[int], value: bool, quietly: bool = False) -> None:
        """Mark articles as read or starred, or take it back; ``quietly`` is no step of its own to be undone."""
        if quietly:
            if await self.ask(lambda library: library.mark(tuple(ids), what, value)):
                self.post_message(self.Changed())
        elif not await self._mark(tuple(ids), what, value):
            self.notify("Nothing to change: they already are.", timeout=2)

    async def _mark(self, ids: tuple[int, ...], what: Mark, value: bool) -> bool:
        """Change what is not so yet, and tell it; False when everything was so."""
        changed = await self.ask(lambda library: library.mark(ids, what, value))
        if not changed:
            return changed is None  # an error was told
        said = f"{counted(len(changed), 'article')} {what if value else 'un' + what}"
        self.done(Step(said, lambda library: library.mark(changed, what, not value)), len(ids) > 1)
        return True

    def done(self, step: Step, loudly: bool) -> None:
        """Let a change of the targets be a step that can be taken back; it takes their marks away."""
        if loudly:
            self.notify(f"{step.what}.", timeout=2, markup=False)
        self.articles.marks = frozenset()
        self.post_message(Undoable(step))
