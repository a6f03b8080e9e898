"""Items below each other, each on lines of its own."""

from __future__ import annotations

from textual.geometry import Size
from textual.reactive import reactive
from textual.strip import Strip
from textual.style import Style

from reader.ui.lines.scroller import Scroller


class Rows(Scroller):
    """The shape of a list: ``count`` items of ``item_height`` lines.

    A list gives ``render_item``; one whose items differ in height also gives ``extent`` and ``item_at``.
    """

    item_height = 1
    count: reactive[int] = reactive(0, repaint=False)
    """How many items there are."""

    def render_item(self, item: int, line: int, width: int, base: Style) -> Strip:
        """Draw one line of one item."""
        raise NotImplementedError

    def extent(self, item: int) -> tuple[int, int]:
        """Give the first line of ``item`` and how many lines it has."""
        return item * self.item_height, self.item_height

    def item_at(self, line: int) -> int | None:
        """Give the item on ``line``, if there is one."""
        item = line // self.item_height
        return item if item < self.count else None

    @property
    def height_kept(self) -> int:
        """How many lines there are for items, also of a list that is not seen now: it comes back as it is drawn."""
        return max(0, self.outer_size.height - self.gutter.height)

    def fit_lines(self) -> None:
        """Tell the scroll bar how many lines there are."""
        lines = sum(self.extent(self.count - 1)) if self.count else 0
        height = self.height_kept
        # Rounded up where it scrolls, so that the last page begins with a whole row, too.
        self.virtual_size = Size(0, lines + (height - lines) % self.item_height if lines > height else lines)
