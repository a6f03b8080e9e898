"""A line to type into that takes every line of what is pasted, and shows where more of it is."""

from __future__ import annotations

from typing import Any

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.geometry import Region, Size
from textual.strip import Strip
from textual.widgets import Input

from reader.ui.lines.strips import ELLIPSIS

# The most columns that stay in sight on either side of the cursor.
_AROUND = 6


class OneLine(Input):
    """An input that joins pasted lines, with ``between`` between them; Textual would keep only the first.

    A text that is longer than the line is shown around the cursor, and from its beginning while something else has
    the focus; an ellipsis stands for what is left out on either side.
    """

    def __init__(self, *given: Any, between: str = " ", **how: Any) -> None:
        super().__init__(*given, **how)
        self._between = between

    def on_paste(self, event: events.Paste) -> None:
        """Take a paste in."""
        event.stop()
        event.prevent_default()
        lines = event.text.splitlines()
        stripped = filter(None, map(str.strip, lines))
        self.replace(self._between.join(stripped) if len(lines) > 1 else "".join(lines), *self.selection)

    def watch_selection(self) -> None:
        """Follow the cursor."""
        self.look()

    def watch_has_focus(self, _has_focus: bool) -> None:
        """Go to the cursor, or back to the beginning."""
        super().watch_has_focus(_has_focus)
        self.look()

    def on_resize(self) -> None:
        """Keep the cursor in sight."""
        self.look()

    def watch__suggestion(self) -> None:
        """Make room for the beginning of what is suggested behind the cursor, or show no more of nothing."""
        self.virtual_size = Size(self.content_width, 1)
        self.look()

    @property
    def content_width(self) -> int:
        """The columns of the text, the cursor behind it and the beginning of what is suggested there."""
        return super().content_width + min(self._suggested, _AROUND)

    @property
    def _suggested(self) -> int:
        return cell_len(self._suggestion[len(self.value) :]) if self.value and self.has_focus else 0

    def look(self) -> None:
        """Scroll to what is around the cursor, or to the beginning without the focus."""
        around = min(_AROUND, self.content_size.width // 4)
        cursor = self._position_to_cell(self.cursor_position) if self.has_focus else 0
        start, end = max(0, cursor - around), min(cursor + around, self.content_width - 1)
        self.scroll_to_region(Region(start, 0, end + 1 - start, 1), force=True, animate=False, immediate=True)

    def render_line(self, y: int) -> Strip:
        """Draw the line with a mark where it is cut off."""
        strip, width, start = super().render_line(y), self.content_size.width, self.scroll_offset.x
        if y or not self.value or width < 3:
            return strip
        mark = Strip([Segment(ELLIPSIS, self.get_component_rich_style("input--suggestion"))], 1)
        if start:
            strip = Strip.join([mark, strip.crop(1)])
        if cell_len(self.value) + self._suggested > start + width:
            strip = Strip.join([strip.crop(0, width - 1), mark])
        return strip
