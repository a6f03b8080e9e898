"""Window listing all notes of the library."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from textual import events, getters, on
from textual.app import ComposeResult
from textual.widgets import Input

from reader.model import Note
from reader.ui.keys import key
from reader.ui.lines.line_list import LineList
from reader.ui.lines.one_line import OneLine
from reader.ui.screens.window import ViewScreen
from reader.ui.views.entries import has_words
from reader.ui.views.notes import NoteRow
from reader.ui.widgets.key_hint import KeyHint
from reader.ui.widgets.note_list import NoteList
from reader.ui.widgets.window import Window

_WAYS = (
    "{list.open} goes there    {notes.narrow} narrows    {notes.copy} copies    {notes.copy-all} copies all    "
    "{notes.delete} deletes    {dialog.close} closes"
)
_NARROWING = "type to narrow    enter keeps these    {dialog.close} lists all"


# What is to be done: going to a note, deleting one, or undoing what was done last.
Wish = Literal["go", "delete", "undo"]


class NotesScreen(ViewScreen[None]):
    """Hands what is to be done to ``wished``, and stays open for other ``rows`` unless a note is gone to.

    Those that have the words of the line above them are listed; the line is there once it is asked for.
    """

    BINDINGS = [key("notes.narrow", "slash,f", "narrow", "Narrow", "List only the notes with the words that you type")]

    AUTO_FOCUS = "NoteList"

    notes = getters.query_one(NoteList)
    line = getters.query_one(OneLine)

    def __init__(self, rows: tuple[NoteRow, ...], wished: Callable[[Wish, Note | None], None]) -> None:
        super().__init__()
        self._rows = rows
        self._wished = wished

    def compose(self) -> ComposeResult:
        """Lay out the list and its keys."""
        with Window("", large=True):
            line = OneLine(placeholder="Words of the note, of the text beside it or of the article", compact=True)
            line.display = False
            yield line
            yield NoteList()
            yield KeyHint(_WAYS)

    def show(self, rows: tuple[NoteRow, ...]) -> None:
        """Show the notes as they are now; the cursor stays on its note."""
        self._rows = rows
        self._list()

    @on(events.Mount)
    @on(Input.Changed)
    def _list(self) -> None:
        """List the notes that have all words of the line."""
        rows = tuple(row for row in self._rows if has_words(row.copied, self.line.value))
        self.notes.without = "No note has these words." if self._rows else "There are no notes."
        self.notes.renew_rows(rows, lambda row: row.note.id)
        self.query_one(Window).border_title = _title(rows, self._rows)

    def action_narrow(self) -> None:
        """Type the words of the notes to list."""
        self.line.display = True
        self.line.focus()
        self.hint.say(_NARROWING)

    @on(Input.Submitted)
    def _narrowed(self) -> None:
        self.line.display = bool(self.line.value)
        self.notes.focus()
        self.hint.say(_WAYS)

    def action_close(self) -> None:
        """List all notes again, or close if they are listed."""
        if self.line.display:
            self.line.clear()
            self._narrowed()
        else:
            self.dismiss()

    @on(LineList.Chosen)
    def _chosen(self) -> None:
        self.dismiss()
        self._wish("go")

    @on(NoteList.ChangeWanted)
    def _change_wanted(self, wanted: NoteList.ChangeWanted) -> None:
        self._wish(wanted.change)

    def _wish(self, wish: Wish) -> None:
        row = self.notes.current
        self._wished(wish, row.note if row else None)


def _title(rows: tuple[NoteRow, ...], of_all: tuple[NoteRow, ...]) -> str:
    return f"Notes {len(rows):,} of {len(of_all):,}" if len(rows) < len(of_all) else f"Notes {len(rows):,}"
