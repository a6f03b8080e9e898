"""The top line: the current shelf, progress and counts."""

from __future__ import annotations

from rich.cells import cell_len
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from reader.ui.lines.strips import fit, line, look

# Stands between the counts.
_PARTING = " · "
_GAP = "   "


class TitleBar(Widget):
    """The name of the program and of the shelf at the left, counts at the right."""

    COMPONENT_CLASSES = {"title-bar--name", "title-bar--shelf", "title-bar--counts"}

    shelf: reactive[str] = reactive("")
    """The name of the list."""
    counts: reactive[str] = reactive("")
    """How much there is."""
    news: reactive[str] = reactive("")
    """What is new in folders out of sight, shown in front of the counts."""
    progress: reactive[str] = reactive("")
    """The progress of work in the background, shown in front of both."""

    def render_line(self, y: int) -> Strip:
        """Draw the bar; the right side is shortened first."""
        width = self.size.width
        base = self.get_visual_style()
        shelf = fit(f" ▸ {self.shelf}", width - 9) if self.shelf else ""
        used = 8 + cell_len(shelf)
        right = self._right(max(0, width - used - 4))
        left = [(" kreader", look(self, "title-bar--name")), (shelf, look(self, "title-bar--shelf"))]
        gap = " " * max(1, width - used - cell_len(right) - 1)
        return line([*left, (gap, base), (right, look(self, "title-bar--counts"))], width, base)

    def _right(self, room: int) -> str:
        """Return as much of the right side as fits into ``room`` columns; the unread count goes last."""
        parts = self.counts.split(_PARTING)
        shorter = _PARTING.join(dict.fromkeys((parts[0], parts[-1])))
        sides = (
            (self.progress, self.news, self.counts),
            (self.news, self.counts),
            (self.news, shorter),
            (self.counts,),
            (shorter,),
            (parts[-1],),
        )
        worded = map(_GAP.join, (filter(None, side) for side in sides))
        return next((side for side in worded if cell_len(side) <= room), fit(self.counts, room))
