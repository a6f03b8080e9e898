"""All notes of the library, three lines each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from textual.message import Message
from textual.strip import Strip
from textual.style import Style

from reader.ui.keys import key
from reader.ui.lines.counting_list import CountingList
from reader.ui.lines.strips import fit
from reader.ui.views.notes import NoteRow

Change = Literal["delete", "undo"]


class NoteList(CountingList[NoteRow]):
    """Notes with the words they refer to and their articles, newest first."""

    item_height = 3
    BINDINGS = [
        key("notes.copy", "y", "copy(False)", "Copy", "Copy the note with its words and article", footer=True),
        key("notes.copy-all", "Y", "copy(True)", "Copy all", "Copy all notes", footer=True),
        key("notes.delete", "x,delete", "change('delete')", "Delete", "Delete the note", footer=True),
        key("notes.undo", "u", "change('undo')", "Undo", "Take back in the list of notes what was done last"),
    ]  # fmt: skip

    @dataclass
    class ChangeWanted(Message):
        """Posted to delete the note under the cursor, or to undo what was done last."""

        change: Change

    def __init__(self) -> None:
        super().__init__(id="note-list")

    def render_item(self, item: int, line_number: int, width: int, base: Style) -> Strip:
        """Draw the note, the words it refers to, or its article."""
        row = self.rows[item]
        if line_number == 0:
            return self.row_line(width, base, (" ✎ ", "sign"), (fit(row.text, width - 4), "unread"))
        text = row.words if line_number == 1 else row.about
        return self.row_line(width, base, (f"   {fit(text, width - 4)}", "title" if line_number == 1 else "dim"))

    def action_copy(self, whole: bool) -> None:
        """Copy the note under the cursor, or all of them."""
        if whole and self.rows:
            self.post_message(self.CopyWanted("\n\n".join(row.copied for row in self.rows), "notes"))
        elif self.current:
            self.post_message(self.CopyWanted(self.current.copied, "note"))

    def action_change(self, change: Change) -> None:
        """Post ChangeWanted; deleting needs a note under the cursor."""
        if change == "undo" or self.current:
            self.post_message(self.ChangeWanted(change))
