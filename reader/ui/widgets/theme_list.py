"""The list of themes with their descriptions."""

from __future__ import annotations

from collections.abc import Sequence

from textual.strip import Strip
from textual.style import Style

from reader.ui.lines.counting_list import CountingList
from reader.ui.lines.strips import fit, pad


class ThemeList(CountingList[tuple[str, str]]):
    """Themes by name, each with its kind."""

    def __init__(self, themes: Sequence[tuple[str, str]], current: str) -> None:
        super().__init__(id="themes")
        self.rows = themes
        self._columns = max(len(name) for name, _ in themes) + 2
        names = [name for name, _ in themes]
        self._first = names.index(current) if current in names else 0

    def on_mount(self) -> None:
        """Put the cursor on the current theme."""
        self.show_rows(self.rows, self._first)

    def render_item(self, item: int, line: int, width: int, base: Style) -> Strip:
        """Draw one theme."""
        name, about = self.rows[item]
        return self.row_line(
            width, base, (f" {pad(name, self._columns)}", "title"), (fit(about, width - self._columns - 2), "dim")
        )
