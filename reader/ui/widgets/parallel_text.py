"""One of two texts side by side, with the same paragraphs."""

from __future__ import annotations

import asyncio
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import ClassVar

from textual import events, on, work
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from reader.linebreaks import Line, wrap
from reader.ui.lines.pager import Pager
from reader.ui.lines.strips import line, marked
from reader.ui.views.parallel import Side

# Characters that are wrapped within a few milliseconds; more would be felt as a halt.
_LONG = 100_000


class ParallelText(Pager):
    """Draws only the lines on the screen, with one paragraph highlighted, and reports scrolling."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "parallel--kept", "parallel--removed", "parallel--label", "parallel--lit",
    }  # fmt: skip

    @dataclass
    class Scrolled(Message):
        """Posted when the reader scrolled: ``share`` (0 to 1) of the lines of ``paragraph`` are above the top.

        It is negative while the blank line before the paragraph is on the screen.
        """

        text: ParallelText
        paragraph: int
        share: float

    def __init__(self, side: Side, title: str, paragraph: int) -> None:
        super().__init__()
        self.border_title = title
        self.lit = paragraph
        self._side = side
        self._lines: list[Line] = []
        self._posted = 0
        self._top: int | None = None

    def show(self, side: Side) -> None:
        """Show ``side``, another text of the same article."""
        self._side, self._top = side, None
        self._wrap()

    def light(self, paragraph: int, share: float = 0.0) -> None:
        """Highlight a paragraph, with ``share`` of its lines scrolled above the top."""
        self.lit = paragraph
        if lines := self._lines_of(paragraph):
            self._go(lines.start + round(share * len(lines)))
            self._top = self._lines[self._posted][0]
        self.refresh()

    def _go(self, y: int) -> None:
        self._posted = min(self.max_scroll_y, max(0, y))
        self.scroll_to(y=self._posted)

    @on(events.Resize)
    def _wrap(self) -> None:
        """Wrap the text to the width there is, keeping the top line; very long texts are wrapped in a thread."""
        width = self.scrollable_content_region.width - 2  # a blank at either side
        self.workers.cancel_group(self, "wrap")  # of a text that was left, or for another width
        if len(self._side.text) > _LONG:
            self._wrap_long(width)
        else:
            self._take(wrap(self._side.text, width))

    @work(exclusive=True, group="wrap")
    async def _wrap_long(self, width: int) -> None:
        self._take(await asyncio.to_thread(wrap, self._side.text, width))

    def _take(self, lines: list[Line]) -> None:
        self._lines = lines
        self.virtual_size = Size(0, len(lines))
        if self._top is None:
            self.light(self.lit)
        else:
            self._go(bisect_right(lines, (self._top, len(self._side.text))) - 1)

    def _lines_of(self, paragraph: int) -> range:
        """Return the lines of a paragraph."""
        extent = self._side.extent(paragraph)
        if extent is None or not self._lines:
            return range(0)
        first = bisect_right(self._lines, (extent[0], len(self._side.text))) - 1
        return range(max(0, first), bisect_left(self._lines, (extent[1], 0)))

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Post Scrolled, unless the other side moved this one."""
        super().watch_scroll_y(old_value, new_value)
        y = round(new_value)
        if y == self._posted or y >= len(self._lines):
            return
        self._posted, self._top = y, self._lines[y][0]
        paragraph = self._side.paragraph_at(self._lines[y][0])
        if paragraph is not None:
            self.lit = paragraph
            lines = self._lines_of(paragraph)
            self.post_message(self.Scrolled(self, paragraph, max(-1, y - lines.start) / max(1, len(lines))))

    def render_line(self, y: int) -> Strip:
        """Draw one line."""
        base = self.get_visual_style()
        number = y + self.scroll_offset.y
        start, end = self._lines[number] if number < len(self._lines) else (0, 0)
        spans = []
        for stretch in self._side.between(start, end):
            kinds = (stretch.kind, "lit") if stretch.paragraph == self.lit else (stretch.kind,)
            spans += [(stretch.start - start, stretch.end - start, self.look(f"parallel--{kind}")) for kind in kinds]
        pieces = marked(self._side.text[start:end], spans, base)
        return line([(" ", base), *pieces], self.scrollable_content_region.width, base)
