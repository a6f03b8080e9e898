"""Items below each other, with the same number of lines each."""

from __future__ import annotations

from textual.geometry import Size
from textual.reactive import reactive
from textual.strip import Strip
from textual.style import Style

from reader.ui.lines.scroller import Scroller


class Rows(Scroller):
    """A list of ``count`` items of ``item_height`` lines.

    A subclass implements ``render_item``; if its items differ in height, also ``extent`` and ``item_at``,
    and under headings ``lead``.
    """

    item_height = 1
    count: reactive[int] = reactive(0, repaint=False)
    """The number of items."""

    def render_item(self, item: int, line: int, width: int, base: Style) -> Strip:
        """Draw one line of one item."""
        raise NotImplementedError

    def extent(self, item: int) -> tuple[int, int]:
        """Return the first line of ``item`` and its number of lines."""
        return item * self.item_height, self.item_height

    def item_at(self, line: int) -> int | None:
        """Return the item on ``line``; None if there is none."""
        item = line // self.item_height
        return item if item < self.count else None

    def lead(self, item: int) -> int:
        """Return how many lines above an item are to be seen with it, as its heading is."""
        return 0

    @property
    def height_kept(self) -> int:
        """The number of lines for items; also of a hidden list, which comes back as it was drawn."""
        return max(0, self.outer_size.height - self.gutter.height)

    def fit_lines(self) -> None:
        """Set the number of lines of the scroll bar."""
        lines = sum(self.extent(self.count - 1)) if self.count else 0
        height = self.height_kept
        # Rounded up where it scrolls, so that the last page begins with a whole row, too.
        self.virtual_size = Size(0, lines + (height - lines) % self.item_height if lines > height else lines)
