"""The window that asks how a name is spelt."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from reader.ui.keys import key
from reader.ui.views.wording import one_line


class NameDialog(ModalScreen[str | None]):
    """Gives the name as it shall be spelt, or None."""

    BINDINGS = [key("dialog.close-naming", "escape", "dismiss", "Close", "Close the window; the name stays")]

    def __init__(self, name: str) -> None:
        super().__init__()
        self._known_as = name

    def compose(self) -> ComposeResult:
        """Begin with the name as it is."""
        with Vertical(classes="window") as window:
            window.border_title = "Rename"
            yield Static(Content("Everywhere in the library, and in what is imported later:"))
            yield Input(self._known_as, compact=True, select_on_focus=False)
            yield Static(Content("enter renames    esc closes"), classes="hint")

    @on(Input.Submitted)
    def _submitted(self, submitted: Input.Submitted) -> None:
        self.dismiss(one_line(submitted.value))
