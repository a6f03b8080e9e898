"""Window listing all notes of the library."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult

from reader.ui.lines.line_list import LineList
from reader.ui.screens.window import ViewScreen
from reader.ui.views.notes import NoteRow
from reader.ui.widgets.key_hint import KeyHint
from reader.ui.widgets.note_list import NoteList
from reader.ui.widgets.window import Window

_COPIES = "{notes.copy} copies    {notes.copy-all} copies all"


class NotesScreen(ViewScreen[NoteRow | None]):
    """Returns the chosen note, or None if cancelled."""

    def __init__(self, rows: tuple[NoteRow, ...]) -> None:
        super().__init__()
        self._rows = rows

    def compose(self) -> ComposeResult:
        """Lay out the list and its keys."""
        with Window(f"Notes {len(self._rows):,}", large=True):
            yield NoteList(self._rows)
            yield KeyHint(f"{{list.open}} goes there    {_COPIES}    {{dialog.close}} closes")

    @on(LineList.Chosen)
    def _chosen(self) -> None:
        self.dismiss(self.query_one(NoteList).current)
