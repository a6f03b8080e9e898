"""The links that are not on the screen, each with its letters."""

from __future__ import annotations

from collections.abc import Sequence

from textual.strip import Strip
from textual.style import Style

from reader.ui.lines.line_list import LineList
from reader.ui.lines.strips import fit
from reader.ui.views.hints import Hint


class LinkList(LineList[Hint], can_focus=False):
    """Letters and address, one line each. The window handles typing, the list clicks."""

    def __init__(self, hints: Sequence[Hint]) -> None:
        super().__init__()
        self.rows = hints

    def on_mount(self) -> None:
        """Show the links."""
        self.show_rows(self.rows)

    def render_item(self, item: int, line_number: int, width: int, base: Style) -> Strip:
        """Draw one link."""
        hint = self.rows[item]
        link = fit(hint.link, width - len(hint.letters) - 3)
        return self.row_line(width, base, (f" {hint.letters} ", "sign"), (link, "title"))
