"""The article as it was imported, beside what the reader shows of it."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.screen import ModalScreen

from reader.sources.decoding import decode
from reader.ui.widgets.plain_text import PlainText


class RawScreen(ModalScreen[None]):
    """Two columns to scroll: raw at the left, cleaned at the right."""

    BINDINGS = [
        Binding("escape,q,r", "dismiss", "Close", tooltip="Go back to the text", id="dialog.close-raw"),
        Binding("tab", "app.focus_next", "Other column", tooltip="Go to the other column", id="dialog.other-column"),
    ]

    def __init__(self, raw: bytes, cleaned: str) -> None:
        super().__init__()
        self._raw = raw
        self._cleaned = cleaned

    def compose(self) -> ComposeResult:
        """Put both texts side by side."""
        with Horizontal(id="raw"):
            yield PlainText(decode(self._raw), "As imported")
            yield PlainText(self._cleaned, "As read")
