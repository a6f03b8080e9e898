"""The lines of an article in a column; widths are in terminal columns."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from rich.cells import cell_len

from reader.linebreaks import Line, wrap
from reader.ui.views.body import Block, BodyView, Mark, Place
from reader.ui.views.lights import Stretches

# The fewest columns between text and credit.
_APART = 4


class Flow:
    """An article laid out in a column: the lines of every block, and ``spacing`` blank lines between blocks.

    ``credited_below`` says of each block whether its credit needs a line of its own.
    """

    def __init__(self, view: BodyView, width: int, spacing: int = 1) -> None:
        self.view = view
        self.width = width
        self.spacing = spacing
        self.lines = [wrap(block.text, width) for block in view.blocks]
        self.credited_below = [
            bool(block.credit) and not self._has_room(block, lines[-1])
            for block, lines in zip(view.blocks, self.lines, strict=True)
        ]
        gaps = [*(0 if block.tight else spacing for block in view.blocks[1:]), 1]
        blocks = zip(self.lines, self.credited_below, gaps, strict=False)
        heights = [len(lines) + below + gap for lines, below, gap in blocks]
        self.tops = [0, *accumulate(heights)]
        self._marks: dict[int, Stretches[Mark]] = {}

    def _has_room(self, block: Block, last: Line) -> bool:
        """Whether the credit fits behind the last line."""
        return cell_len(block.text[last[0] : last[1]]) + _APART + cell_len(block.credit) <= self.width

    @property
    def height(self) -> int:
        """The number of lines."""
        return self.tops[-1]

    def marks(self, number: int, start: int, end: int) -> list[Mark]:
        """Return the marks in a line of a block."""
        if number not in self._marks:
            self._marks[number] = Stretches(self.view.blocks[number].marks)
        return self._marks[number].between(start, end)

    def at(self, y: int) -> tuple[int, int]:
        """Return the block at line ``y``, and the line within it; the credit and the gap follow the last line."""
        number = max(0, min(bisect_right(self.tops, y), len(self.lines)) - 1)
        return number, y - self.tops[number]

    def letter_at(self, y: int, column: int) -> tuple[int, int] | None:
        """Return the block and the offset of the letter in a column of line ``y``, None where there is none."""
        number, index = self.at(y)
        if column < 0 or y >= self.height or index >= len(self.lines[number]):
            return None
        start, end = self.lines[number][index]
        text = self.view.blocks[number].text
        return next(
            ((number, offset) for offset in range(start, end) if cell_len(text[start : offset + 1]) > column), None
        )

    def letter_near(self, y: int, column: int) -> tuple[int, int]:
        """Return the block and the offset of the letter nearest to a column of line ``y``, or of the end of a block."""
        number, index = self.at(max(0, min(y, self.height - 1)))
        lines, length = self.lines[number], len(self.view.blocks[number].text)
        if index >= len(lines):
            return number, length
        end = lines[index][1]
        return self.letter_at(self.tops[number] + index, max(0, column)) or (number, end - (end < length))

    def line_of(self, place: Place) -> int | None:
        """Return the line on which ``place`` begins; None if its paragraph is not shown."""
        number = self.view.numbers.get(place.paragraph)
        if number is None:
            return None
        lines = self.lines[number]
        return self.tops[number] + max(0, bisect_right(lines, (place.start, len(self.view.blocks[number].text))) - 1)

    def place_at(self, y: int) -> Place | None:
        """Return the first place of a paragraph on line ``y`` or after it."""
        number, index = self.at(y)
        for later in range(number, len(self.lines)):
            paragraph = self.view.blocks[later].paragraph
            if paragraph is not None:
                lines = self.lines[later]
                start = lines[min(index, len(lines) - 1)][0] if later == number else 0
                return Place(paragraph, start, start)
        return None

    def paragraph_from(self, y: int) -> Place | None:
        """Return the first paragraph with words on line ``y`` or after it; a folded one has none."""
        number, index = self.at(y)
        for later in range(number + (index >= len(self.lines[number])), len(self.lines)):
            block = self.view.blocks[later]
            if block.paragraph is not None and block.kind != "fold":
                return Place(block.paragraph, 0, len(block.text))
        return None
