"""A short list under a line that is typed into, which keeps the focus: it is walked and chosen from there."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from textual.strip import Strip
from textual.style import Style

from reader.ui.lines.line_list import LineList, row_line
from reader.ui.lines.strips import pad
from reader.ui.views.completions import ChoiceRow

# Of more, the rest is scrolled to.
_MOST_LINES = 8


class ChoiceList(LineList[ChoiceRow], can_focus=False):
    """The ways to go on with what is typed."""

    def show(self, rows: Sequence[ChoiceRow]) -> None:
        """Show other rows, the cursor on the first."""
        self.styles.height = min(len(rows), _MOST_LINES)
        self.show_rows(rows, top=0)

    def render_item(self, item: int, line: int, width: int, base: Style) -> Strip:
        """Draw a name and what is said of it."""
        row = self.rows[item]
        end = f" {row.end} "
        return row_line(self, width, base, (pad(f" {row.name}", max(1, width - cell_len(end))), "title"), (end, "dim"))
