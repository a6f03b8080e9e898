"""A long plain text, wrapped to the window."""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate
from typing import ClassVar

from textual.geometry import Size
from textual.strip import Strip

from reader.linebreaks import Line, wrap
from reader.ui.lines.pager import Pager
from reader.ui.lines.strips import line

Source = str | Callable[[int], str]


class PlainText(Pager):
    """Draws only the lines on the screen of a text, or of what is made for so many columns.

    With ``headings``, lines that are not indented stand out.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {"plain-text--heading"}

    def __init__(self, source: Source, title: str, headings: bool = False) -> None:
        super().__init__()
        self._headings = headings
        self.border_title = title
        self.text = ""
        self._source = source
        self._lines: list[Line] = []

    def show(self, source: Source) -> None:
        """Show another text from its top."""
        self._source = source
        self._wrap(0)

    def on_resize(self) -> None:
        """Wrap the text to the new width, from the word that was at the top."""
        self._wrap(self._words_above)

    @property
    def _words_above(self) -> int:
        """The number of words above the first line in sight, which no width changes."""
        above = self._lines[: self.scroll_offset.y]
        return len(self.text[: above[-1][1]].split()) if above else 0

    def _wrap(self, above: int) -> None:
        """Wrap the text, and show it from the line of the word with this number."""
        width = self.scrollable_content_region.width - 2  # a blank at either side
        self.text = _spaced(self._source if isinstance(self._source, str) else self._source(width))
        self._lines = wrap(self.text, width)
        self.virtual_size = Size(0, len(self._lines))
        seen = accumulate(len(self.text[start:end].split()) for start, end in self._lines)
        top = next((number for number, words in enumerate(seen) if words > above), 0) if above else 0
        self.scroll_to(y=top)
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw one line."""
        base = self.get_visual_style()
        number = y + self.scroll_offset.y
        start, end = self._lines[number] if number < len(self._lines) else (0, 0)
        words = self.text[start:end]
        style = self.look("plain-text--heading") if self._headings and words[:1].strip() else base
        return line([(" " + words, style)], self.scrollable_content_region.width, base)


def _spaced(text: str) -> str:
    """Normalise line ends, and replace tabs by spaces."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")
