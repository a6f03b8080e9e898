"""The window that asks for a name."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.suggester import Suggester
from textual.widgets import Input, Static

from reader.ui.keys import key


class NameDialog(ModalScreen[str | None]):
    """Gives a name, or None; ``about`` says what for. One that is ``proposed`` goes with the first letter typed.

    What is typed is completed by what ``completes`` suggests.
    """

    BINDINGS = [
        key("dialog.close-name", "escape", "dismiss", "Close", "Close the window, nothing is named", footer=True)
    ]

    def __init__(
        self, title: str, about: str, name: str, proposed: bool = False, completes: Suggester | None = None
    ) -> None:
        super().__init__()
        self._proposed = proposed
        self._completes = completes
        self._title = title
        self._about = about
        self._name_now = name

    def compose(self) -> ComposeResult:
        """Ask, with the present name to begin with."""
        with Vertical(classes="window") as window:
            window.border_title = self._title
            yield Static(Content(self._about))
            yield Input(self._name_now, compact=True, select_on_focus=self._proposed, suggester=self._completes)
            yield Static(Content("enter keeps it    esc closes"), classes="hint")

    @on(Input.Submitted)
    def _submitted(self, submitted: Input.Submitted) -> None:
        if name := submitted.value.strip():
            self.dismiss(name)
