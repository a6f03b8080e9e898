"""Dialog to write a note in."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.widgets import TextArea

from reader.controls import without_controls
from reader.ui.keys import key
from reader.ui.screens.window import WindowScreen
from reader.ui.views.notes import quoted
from reader.ui.widgets.excerpt import Excerpt
from reader.ui.widgets.key_hint import KeyHint
from reader.ui.widgets.window import Window


class NoteDialog(WindowScreen[str]):
    """Returns the text of the note, "" to delete it. Every way of closing keeps what was typed."""

    BINDINGS = [
        key("dialog.keep-note", "ctrl+s,ctrl+enter", "close", "Keep",
            "Save the note and close the window; an emptied note is deleted", footer=True, priority=True),
    ]  # fmt: skip

    def __init__(self, words: str, text: str) -> None:
        super().__init__()
        self._words = words
        self._text = text

    def compose(self) -> ComposeResult:
        """Lay out the words the note is about and the text area."""
        with Window("Note"):
            yield Excerpt(quoted(self._words))
            area = TextArea(self._text, show_line_numbers=False, compact=True)
            area.move_cursor(area.document.end)
            yield area
            yield KeyHint("{dialog.close} keeps it    an emptied note is deleted")

    @property
    def typed(self) -> str:
        """The current text of the note, also before the window is laid out."""
        (text,) = [area.text for area in self.query(TextArea)] or [self._text]
        return without_controls(text).strip()

    def action_close(self) -> None:
        """Close with the current text."""
        self.dismiss(self.typed)
