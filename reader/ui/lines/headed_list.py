"""A list with rows under headings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Protocol, TypeVar

from textual.strip import Strip

from reader.ui.lines.line_list import LineList
from reader.ui.lines.strips import fit


class Headed(Protocol):
    """A row that may be the first under a heading."""

    @property
    def heading(self) -> str:
        """The heading above the row; empty if the row before has the same one."""


HeadedRow = TypeVar("HeadedRow", bound=Headed)


class HeadedList(LineList[HeadedRow]):
    """A list with headings between its rows; the cursor passes over them, and moves from one to the next."""

    gap: ClassVar = 0
    """The number of blank lines above each heading but the first."""

    _lines: Sequence[tuple[int | None, str]] = ()  # the item on each line, or none and the heading
    _starts: Sequence[int] = ()

    def height_of(self, row: HeadedRow) -> int:
        """Return the number of lines of a row without its heading."""
        return 1

    def show_rows(self, rows: Sequence[HeadedRow], cursor: int = 0, top: int | None = None) -> None:
        """Also lay out the headings."""
        lines: list[tuple[int | None, str]] = []
        starts = []
        for number, row in enumerate(rows):
            if row.heading:
                lines += [(None, "")] * (self.gap if number else 0) + [(None, row.heading)]
            starts.append(len(lines))
            lines += [(number, "")] * self.height_of(row)
        self._lines, self._starts = lines, starts
        super().show_rows(rows, cursor, top)

    def extent(self, item: int) -> tuple[int, int]:
        """Return the first line of a row and its height."""
        return (self._starts[item], self.height_of(self.rows[item])) if item < len(self._starts) else (0, 1)

    def lead(self, item: int) -> int:
        """Return 1 for the first row under a heading, which is to be seen with it."""
        return int(bool(self.rows[item].heading)) if item < len(self.rows) else 0

    def item_at(self, line: int) -> int | None:
        """Return the index of the row on a line, or None for a heading."""
        return self._lines[line][0] if line < len(self._lines) else None

    def render_line(self, y: int) -> Strip:
        """Draw headings; ``render_item`` draws the rows."""
        number = y + self.scroll_offset.y
        if number < len(self._lines) and self._lines[number][0] is None:
            base = self.get_visual_style("line-list--row")
            width = self.scrollable_content_region.width
            return self.row_line(width, base, (fit(f" {self._lines[number][1]}", width), "heading"))
        return super().render_line(y)

    def action_heading(self, step: int) -> None:
        """Go to the first row under the next heading (1), or under the one before the cursor (-1)."""
        begun = [number for number, row in enumerate(self.rows) if row.heading]
        ways = [number for number in begun if (number > self.cursor if step > 0 else number < self.cursor)]
        if ways:
            self.cursor = ways[0 if step > 0 else -1]
