"""The window that asks what to import, or how the import that runs shall go on."""

from __future__ import annotations

from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from reader.ui.keys import key
from reader.ui.paths import PathSuggester


class ImportDialog(ModalScreen[str | None]):
    """Gives the path to import, "" to stop the import that runs, or None."""

    BINDINGS = [
        key("dialog.close-import", "escape", "close", "Close",
            "Close the window; an import that runs goes on", footer=True),
        key("dialog.stop-import", "ctrl+c", "stop", "Stop the import",
            "Stop the import; what is imported is kept", footer=True, priority=True),
    ]  # fmt: skip

    def __init__(self, running: bool) -> None:
        super().__init__()
        self._busy = running

    def compose(self) -> ComposeResult:
        """Ask for a path, or say how to stop."""
        with Vertical(classes="window") as window:
            window.border_title = "Import"
            if self._busy:
                yield Static(Content("An import is running; you can read on meanwhile."))
                yield Static(Content("esc goes on    ctrl+c stops it, keeping what is imported"), classes="hint")
            else:
                yield Static(Content("A file, a folder or an archive:"))
                yield Input(placeholder="~/articles", suggester=PathSuggester(), compact=True)
                yield Static(Content("→ completes    enter imports    esc closes"), classes="hint")

    @on(Input.Submitted)
    def _submitted(self, submitted: Input.Submitted) -> None:
        typed = submitted.value.strip()
        path = Path(typed).expanduser()
        if typed:
            self.dismiss(str(path))

    def action_close(self) -> None:
        """Close the window."""
        self.dismiss(None)

    def action_stop(self) -> None:
        """Stop the import."""
        self.dismiss("" if self._busy else None)
