"""Marking articles as read or starred, and what else is done to several at once: which ones, and how it is undone."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from textual import work
from textual.message import Message

from reader.model import Mark
from reader.ui.article_actions import on_article
from reader.ui.lines.counting_list import MarkableList
from reader.ui.panes.history import Step, offer_undo, step_of
from reader.ui.panes.pane import UnseenPane
from reader.ui.panes.shelf import ShelfPane
from reader.wording.phrases import counted

if TYPE_CHECKING:
    from reader.library import Library


class MarkingPane(UnseenPane):
    """Marks the ``targets`` as read or starred: the rows that are marked, or the article that is shown or loaded.

    ``shown`` gives the id of that article, 0 for none. The ``shelf`` is told what is done with there.
    """

    class Changed(Message):
        """An article was read, and must be counted and shown again."""

    def __init__(self, shelf: ShelfPane, shown: Callable[[], int]) -> None:
        super().__init__(id="marking")
        self._shelf = shelf
        self.shown = shown

    @property
    def targets(self) -> Collection[int]:
        """The ids of the marked articles, or of the one that is shown or being loaded."""
        return self.marked or tuple(filter(None, [self.shown()]))

    @work(group="reading")
    async def note_opened(self, article: int, unread: bool) -> None:
        """Note that an article is being read; one that was ``unread`` no longer is, which cannot be undone."""
        self._shelf.articles.touched = True
        self._shelf.dismissed = ()
        if unread:
            self._shelf.contents = self._shelf.contents.keeping(article)
        if unread and await self.make(lambda library: library.sessions.note_opened(article)):
            self.post_message(self.Changed())

    @on_article
    @work(group="change")
    async def action_switch(self, what: Mark) -> None:
        """Star the marked articles, or the one that is shown, or mark them as read; if all are, take that back."""
        ids = tuple(self.targets)
        if not ids:
            self.say_none_shown()
        elif not (await self._mark(ids, what, True) or await self._mark(ids, what, False)):
            self.notify("Nothing to change: the article was removed meanwhile.", timeout=3)

    @work(group="change")
    async def change(self, what: Mark, ids: Collection[int], value: bool) -> None:
        """Mark articles as read or starred, or unmark them."""
        if not await self._mark(tuple(ids), what, value):
            self.notify("Nothing to change: they already are.", timeout=2)

    async def _mark(self, ids: tuple[int, ...], what: Mark, value: bool) -> bool:
        """Change what differs, and report it; False if nothing did."""

        def change(library: Library) -> tuple[int, ...]:
            return library.mark(ids, what, value)

        changed = await self.make(change)
        if not changed:
            return changed is None  # an error was told
        self._shelf.dismissed = changed if self._shelf.articles.has_focus else ()
        if what == "read":
            self._shelf.contents = self._shelf.contents.without(self._shelf.dismissed)
        said = f"{counted(len(changed), 'article')} {what if value else 'un' + what}"
        step = step_of(said, change, lambda library, done: library.mark(done, what, not value), changed)
        self.done(step, ids, quietly=len(ids) == 1)
        return True

    def done(self, step: Step, ids: Collection[int], quietly: bool = False) -> None:
        """Make a change of articles undoable, and remove their marks in every list."""
        offer_undo(self, step, quietly)
        for rows in self.screen.query(MarkableList):
            rows.unmark(ids)
