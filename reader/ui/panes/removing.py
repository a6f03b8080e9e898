"""Removing: moves the marked articles or the shown one into the bin, and puts articles back."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from textual import work
from textual.message import Message

from reader.ui.article_actions import on_article
from reader.ui.commands import first_keys
from reader.ui.panes.history import Step, offer_undo, step_of
from reader.ui.panes.marking import MarkingPane
from reader.ui.panes.pane import UnseenPane
from reader.ui.panes.shelf import ShelfPane
from reader.ui.views.entries import EntryRow, removed_row, rows_with
from reader.wording.phrases import counted

if TYPE_CHECKING:
    from reader.library import Library
    from reader.ui.screens.bin import BinScreen


class RemovingPane(UnseenPane):
    """Moves the targets of ``marking`` into the bin, with which the ``shelf`` is done, and shows the articles in it."""

    class ShownRemoved(Message):
        """The article in the text pane was removed, so the focus moves to the list."""

    def __init__(self, shelf: ShelfPane, marking: MarkingPane) -> None:
        super().__init__(id="removing")
        self._shelf = shelf
        self._marking = marking
        self._window: BinScreen | None = None  # the last one

    @on_article
    def action_remove(self) -> None:
        """Remove the marked articles, or the one that is shown."""
        if ids := tuple(self._marking.targets):
            self.remove_articles(ids)
        else:
            self.say_none_shown()

    @work(group="change")
    async def remove_articles(self, ids: Collection[int]) -> None:
        """Move articles into the bin, and notify the user of the key that puts them back."""

        def remove(library: Library) -> tuple[int, ...]:
            return library.bin.remove(ids)

        removed = await self.make(remove)
        if removed == ():  # by another program
            self.notify("Nothing to remove: that was done meanwhile.", timeout=3)
        if not removed:
            return
        shown = self._marking.shown()
        shown = shown if shown in removed else 0
        if shown:
            self.post_message(self.ShownRemoved())
        what = f"{counted(len(removed), 'article')} removed"
        step = step_of(what, remove, lambda library, done: library.bin.put_back(done), removed, shown)
        self._shelf.dismissed = removed
        self._marking.done(step, removed)

    def action_bin(self) -> None:
        """Show the removed articles, to put one or all of them back."""
        from reader.ui.screens.bin import BinScreen  # seldom needed

        async def removed(typed: str) -> tuple[EntryRow, ...]:
            found = await self.ask(lambda library: rows_with(typed, map(removed_row, library.bin.all())))
            return found or ()

        def chosen(row: EntryRow | None) -> None:
            if row:
                self._put_back([row])

        without = f"The bin is empty: {first_keys(self)['article.remove']} moves an article here, out of the library."
        self._window = BinScreen(removed, without, self._put_back)
        self.app.push_screen(self._window, chosen)

    def follow(self) -> None:
        """Show again what is in the bin, if its window is open."""
        if self._window and self._window.is_complete:
            self._window.follow()

    @work(group="change")
    async def _put_back(self, rows: Sequence[EntryRow]) -> None:
        put_back = await self.make(lambda library: _back(library, rows))
        if put_back is None:
            return
        back, left = put_back
        if back:
            step = Step(
                f"{counted(len(back), 'article')} put back",
                lambda library: library.bin.remove(back),
                lambda library: library.bin.put_back(back),
            )
            if len(rows) == 1:
                self.notify(f"“{rows[0].words}” is back.", timeout=3)
            offer_undo(self, step, quietly=len(rows) == 1)
        if left:
            self.notify(f"{_named(left)} came in again by another way.", timeout=3)
        found = {*back, *(row.id for row in left)}
        if gone := [row for row in rows if row.id not in found]:
            self.notify(f"{_named(gone)} {'is' if len(gone) == 1 else 'are'} no longer in the bin.", timeout=3)


def _back(library: Library, rows: Sequence[EntryRow]) -> tuple[Sequence[int], Sequence[EntryRow]]:
    """Put articles back; return those that are back, and those that stay in the bin."""
    back = library.bin.put_back([row.id for row in rows])
    staying = {one.id for one in library.bin.all()}
    return back, [row for row in rows if row.id in staying]


def _named(rows: Sequence[EntryRow]) -> str:
    return f"“{rows[0].words}”" if len(rows) == 1 else counted(len(rows), "article")
