"""The article as it was imported, beside what the reader shows of it."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.screen import ModalScreen

from reader.sources.decoding import decode
from reader.ui.keys import key
from reader.ui.widgets.plain_text import PlainText


class RawScreen(ModalScreen[None]):
    """Two columns to scroll: raw at the left, cleaned at the right."""

    BINDINGS = [
        key("dialog.close-raw", "escape,q,r", "dismiss", "Close", "Go back to the text", footer=True),
        key("dialog.other-column", "tab", "app.focus_next", "Other column", "Go to the other column", footer=True),
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
