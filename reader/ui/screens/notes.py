"""Window listing all notes of the library."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple

from textual import on
from textual.app import ComposeResult

from reader.model import Note
from reader.ui.lines.line_list import LineList
from reader.ui.screens.window import ViewScreen
from reader.ui.views.notes import NoteRow
from reader.ui.widgets.key_hint import KeyHint
from reader.ui.widgets.note_list import NoteList
from reader.ui.widgets.window import Window

_WAYS = "{list.open} goes there    {notes.copy} copies    {notes.copy-all} copies all    {notes.delete} deletes"


class NoteWish(NamedTuple):
    """The chosen action: going to a note, deleting one, or undoing what was done last."""

    what: Literal["go", "delete", "undo"]
    note: Note | None = None


class NotesScreen(ViewScreen[None]):
    """Hands what is to be done to ``wished``, and stays open for other ``rows`` unless a note is gone to."""

    def __init__(self, rows: tuple[NoteRow, ...], wished: Callable[[NoteWish], None]) -> None:
        super().__init__()
        self._rows = rows
        self._wished = wished

    def compose(self) -> ComposeResult:
        """Lay out the list and its keys."""
        with Window(_title(self._rows), large=True):
            yield NoteList(self._rows)
            yield KeyHint(f"{_WAYS}    {{dialog.close}} closes")

    def show(self, rows: tuple[NoteRow, ...]) -> None:
        """Show the notes as they are now; the cursor stays on its note."""
        self.query_one(NoteList).renew_rows(rows, lambda one, other: one.note.id == other.note.id)
        self.query_one(Window).border_title = _title(rows)

    @on(LineList.Chosen)
    def _chosen(self) -> None:
        self.dismiss()
        self._wish("go")

    @on(NoteList.ChangeWanted)
    def _change_wanted(self, wanted: NoteList.ChangeWanted) -> None:
        self._wish(wanted.change)

    def _wish(self, what: Literal["go", "delete", "undo"]) -> None:
        row = self.query_one(NoteList).current
        self._wished(NoteWish(what, row.note if row else None))


def _title(rows: tuple[NoteRow, ...]) -> str:
    return f"Notes {len(rows):,}"
