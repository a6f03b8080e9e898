"""A list with rows under headings."""

from __future__ import annotations

from typing import Protocol, TypeVar

from reader.ui.lines.line_list import LineList


class Headed(Protocol):
    """A row that may be the first under a heading."""

    @property
    def heading(self) -> str:
        """The heading above the row; empty if the row before has the same one."""


HeadedRow = TypeVar("HeadedRow", bound=Headed)


class HeadedList(LineList[HeadedRow]):
    """A list whose cursor also moves from heading to heading."""

    def action_heading(self, step: int) -> None:
        """Go to the first row under the next heading (1), or under the one before the cursor (-1)."""
        begun = [number for number, row in enumerate(self.rows) if row.heading]
        ways = [number for number in begun if (number > self.cursor if step > 0 else number < self.cursor)]
        if ways:
            self.cursor = ways[0 if step > 0 else -1]
