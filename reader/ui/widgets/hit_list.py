"""The found articles, best first, each with a snippet in which the matches are marked."""

from __future__ import annotations

from collections.abc import Sequence

from textual.strip import Strip
from textual.style import Style

from reader.ui.flow import wrap
from reader.ui.line_list import CountingList, row_line
from reader.ui.strips import fit, line, look, marked
from reader.ui.views.rows import HitRow

_SNIPPET_LINES = 2


class HitList(CountingList):
    """Search results: a title, a line about the article, two lines of snippet."""

    item_height = 2 + _SNIPPET_LINES

    def __init__(self) -> None:
        super().__init__(id="hits")
        self.border_title = "Found"
        self._rows: Sequence[HitRow] = ()

    @property
    def current(self) -> HitRow | None:
        """The hit under the cursor."""
        return self._rows[self.cursor] if self.cursor < len(self._rows) else None

    def show(self, rows: Sequence[HitRow]) -> None:
        """Show other hits, from the best."""
        self._rows = rows
        self.set_reactive(HitList.cursor, 0)
        self.count = len(rows)
        self.scroll_to(y=0, animate=False, force=True)
        self.refresh()
        self.say_position()

    def render_item(self, item: int, line_number: int, width: int, base: Style) -> Strip:
        """Draw the title, the line about the article, or a line of the snippet."""
        row = self._rows[item]
        if line_number == 0:
            sign = (" ● " if row.unread else "   ", "sign")
            return row_line(self, width, base, sign, (fit(row.title, width - 4), "unread"))
        if line_number == 1:
            about = (f"   {fit(row.about, width - 6)}", "dim")
            return row_line(self, width, base, about, (" ★" if row.starred else "", "sign"))
        return self._snippet_line(row, line_number - 2, width, base)

    def _snippet_line(self, row: HitRow, number: int, width: int, base: Style) -> Strip:
        lines = wrap(row.snippet, max(1, width - 4))
        if number >= len(lines):
            return row_line(self, width, base)
        start, end = lines[number]
        found = [(left - start, right - start, look(self, "line-list--match")) for left, right in row.matches]
        words = marked(row.snippet[start:end], found, look(self, "line-list--title"))
        return line([("   ", base), *words], width, base)
