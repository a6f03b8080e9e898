"""The picture of the tour, drawn line by line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from textual.geometry import Size
from textual.strip import Strip

from reader.ui.lines.pager import Pager
from reader.ui.lines.strips import line
from reader.ui.views.tour import Line, tour_lines


class TourPage(Pager):
    """A small picture of the panes with their keys; scrolls if it does not fit."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "tour--frame", "tour--heading", "tour--key", "tour--what", "tour--text", "tour--strong", "tour--quote",
    }  # fmt: skip

    def __init__(self, keys: Mapping[str, str]) -> None:
        super().__init__()
        self._keys = keys
        self._lines: list[Line] = []

    def on_resize(self) -> None:
        """Choose the picture that fits the width."""
        self._lines = tour_lines(self._keys, self.scrollable_content_region.width)
        self.virtual_size = Size(0, len(self._lines))
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw one line."""
        base = self.get_visual_style()
        number = y + self.scroll_offset.y
        pieces = self._lines[number] if number < len(self._lines) else ()
        drawn = [(text, self.look(f"tour--{kind}")) for text, kind in pieces]
        return line(drawn, self.scrollable_content_region.width, base)
