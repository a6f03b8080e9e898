"""The window that says what an import could not read, and why."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from reader.model import Tally
from reader.ui.keys import key
from reader.ui.views.wording import one_line, tally_line
from reader.ui.widgets.plain_text import PlainText


class ReportScreen(ModalScreen[None]):
    """Each failure with its reason; ``error`` says what broke the import off, if something did."""

    BINDINGS = [key("dialog.close-report", "escape,enter,q", "dismiss", "Close", "Close the report", footer=True)]

    def __init__(self, tally: Tally, error: str = "") -> None:
        super().__init__()
        self._tally = tally
        self._error = error

    def compose(self) -> ComposeResult:
        """Put the failures under the tally."""
        with Vertical(classes="window -large") as window:
            window.border_title = "Import"
            yield Static(Content(tally_line(self._tally)))
            reasons = [f"{one_line(failure.path)}\n    {one_line(failure.reason)}" for failure in self._tally.failures]
            yield PlainText("\n".join([*filter(None, [self._error]), *reasons]), "Not imported")
            yield Static(Content("esc closes"), classes="hint")
