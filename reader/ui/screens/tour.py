"""The tour: the reader in one picture, for new users."""

from __future__ import annotations

from collections.abc import Mapping

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from reader.ui.keys import key
from reader.ui.screens.window import ViewScreen
from reader.ui.widgets.tour_page import TourPage
from reader.ui.widgets.window import Window


class TourScreen(ViewScreen[None]):
    """Shows a small picture of the panes, with the main keys as currently set."""

    BINDINGS = [key("dialog.close-tour", "enter", "close", "Close", "Close the tour")]

    def __init__(self, keys: Mapping[str, str]) -> None:
        super().__init__()
        self._keys = keys

    def compose(self) -> ComposeResult:
        """Lay out the picture and a hint."""
        with Window("kreader"):
            yield TourPage(self._keys)
            more = f"{self._keys['reader.commands']} commands"
            yield Static(Content(f"{self._keys['dialog.close']} closes    {more}"), classes="hint")
