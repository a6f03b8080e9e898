"""A list of entries: some words, a line about them, and a number at the right."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from textual.content import Content
from textual.strip import Strip
from textual.style import Style

from reader.ui.lines.counting_list import CountingList
from reader.ui.lines.strips import fit, folded, pad
from reader.ui.views.entries import EntryRow


class EntryList(CountingList[EntryRow]):
    """Entries of ``words_lines`` lines each, plus one line about them unless ``bare``."""

    def __init__(self, id: str, words_lines: int = 1, bare: bool = False) -> None:
        super().__init__(id=id)
        self._words_lines = words_lines
        self.item_height = words_lines if bare else words_lines + 1

    def show(self, title: str, rows: Sequence[EntryRow], without: str, cursor: int = 0, top: int = 0) -> None:
        """Show ``rows`` with the cursor on one, scrolled to line ``top``."""
        self.without = without
        self.border_title = Content(title)
        self.show_rows(rows, cursor, top)

    def render_item(self, item: int, line_number: int, width: int, base: Style) -> Strip:
        """Draw a line of words, the first with the number at its end, or the line about them."""
        row = self.rows[item]
        end = f" {row.end} " if row.end and not line_number else " "
        room = max(1, width - 3 - cell_len(end))
        words = folded(row.words, max(1, width - 4 - cell_len(row.end)), self._words_lines)
        if line_number >= len(words):
            about = row.about if line_number == len(words) else ""
            return self.row_line(width, base, (f"   {fit(about, width - 4)}", "dim"))
        sign = (" ● " if row.unread and not line_number else "   ", "sign")
        said = (pad(words[line_number], room), "unread" if row.unread else "title")
        return self.row_line(width, base, sign, said, (end, "dim"))
