"""A short list below an input, which keeps the focus and moves the cursor of the list."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from textual.strip import Strip
from textual.style import Style

from reader.ui.lines.line_list import LineList
from reader.ui.lines.strips import pad
from reader.ui.views.completions import ChoiceRow

# Of more, the rest is scrolled to.
_MOST_LINES = 8


class ChoiceList(LineList[ChoiceRow], can_focus=False):
    """The completions of the typed text."""

    def show(self, rows: Sequence[ChoiceRow]) -> None:
        """Show ``rows``, with the cursor on the first."""
        self.styles.height = min(len(rows), _MOST_LINES)
        self.show_rows(rows, top=0)

    def render_item(self, item: int, line: int, width: int, base: Style) -> Strip:
        """Draw a completion and its description."""
        row = self.rows[item]
        end = f" {row.end} "
        return self.row_line(width, base, (pad(f" {row.name}", max(1, width - cell_len(end))), "title"), (end, "dim"))
