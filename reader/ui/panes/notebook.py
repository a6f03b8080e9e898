"""The notes on all articles: listing, deleting and going to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import work

from reader.model import Note
from reader.ui.commands import first_keys
from reader.ui.panes.history import UndoWanted
from reader.ui.panes.noting import delete
from reader.ui.panes.pane import ArticleWanted, UnseenPane
from reader.ui.views.notes import note_rows

if TYPE_CHECKING:
    from reader.ui.screens.notes import NotesScreen, Wish


class NotebookPane(UnseenPane):
    """Opens the window that lists all notes, and does what is asked for there."""

    def __init__(self) -> None:
        super().__init__(id="notebook")
        self._window: NotesScreen | None = None  # the last one

    @work(exclusive=True, group="window")
    async def action_all(self) -> None:
        """Show all notes of the library."""
        notes = await self.ask(lambda library: library.notes.all())
        if not notes:
            writes = first_keys(self)["article.note"]
            self.notify(f"There are no notes yet: {writes} writes one beside the text.", timeout=3)
            return
        if not self.screen.is_active:  # a window was opened meanwhile
            return
        from reader.ui.screens.notes import NotesScreen  # seldom needed

        self._window = NotesScreen(note_rows(notes), self._wished)
        self.app.push_screen(self._window)

    def _wished(self, wish: Wish, note: Note | None) -> None:
        if wish == "undo":
            self.post_message(UndoWanted())
        elif note and wish == "delete":
            self._delete(note)
        elif note:
            self._go(note)

    @work(group="change")
    async def _delete(self, note: Note) -> None:
        await delete(self, note)
        await self._renew()

    @work(exclusive=True, group="renewal")
    async def follow(self) -> None:
        """Show all notes again in the window, if it is open."""
        await self._renew()

    async def _renew(self) -> None:
        window = self._window
        notes = await self.ask(lambda library: library.notes.all()) if window and window.is_complete else None
        if window and notes is not None and window.is_complete:
            window.show(note_rows(notes))

    @work(exclusive=True, group="window")
    async def _go(self, wanted: Note) -> None:
        """Go to a note, where its words stand now."""
        shelved = await self.ask(lambda library: library.article(wanted.article))
        for note in shelved.notes if shelved else ():
            if note.id == wanted.id:
                self.post_message(ArticleWanted(note.article, opened=True, lit=(note.place,)))
