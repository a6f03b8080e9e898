"""Window listing what an import could not read, and why."""

from __future__ import annotations

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from reader.model import Tally
from reader.ui.keys import key
from reader.ui.screens.window import ViewScreen
from reader.ui.widgets.key_hint import KeyHint
from reader.ui.widgets.plain_text import PlainText
from reader.ui.widgets.window import Window
from reader.wording.phrases import one_line, reason_lines, tally_line


class ReportScreen(ViewScreen[None]):
    """Lists each failure with its reason; ``error`` is the reason why the import ended early, if any."""

    BINDINGS = [key("dialog.close-report", "enter", "close", "Close", "Close the report")]

    def __init__(self, tally: Tally, error: str = "") -> None:
        super().__init__()
        self._tally = tally
        self._error = error

    def compose(self) -> ComposeResult:
        """Lay out the tally and the failures."""
        with Window("Import", large=True):
            yield Static(Content(tally_line(self._tally)))
            yield PlainText("\n".join(self._lines()), "Not imported")
            yield KeyHint("{dialog.close} closes")

    def _lines(self) -> Iterator[str]:
        """Yield the reason for an early end, the number of failures by reason, and each failure."""
        if self._error:
            yield self._error
        if reasons := reason_lines(self._tally):
            yield from (*reasons, "")
        for failure in self._tally.failures:
            yield f"{one_line(failure.path)}\n    {one_line(failure.reason)}"
        if more := self._tally.failed - len(self._tally.failures):
            yield f"… and {more:,} more"
