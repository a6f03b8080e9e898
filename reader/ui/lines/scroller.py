"""A scrollable area with a fixed place, whose contents do not move what is around it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Self

from textual import events
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import Reactive
from textual.scroll_view import ScrollView
from textual.style import Style

from reader.ui.lines.strips import look


class Scroller(ScrollView, can_focus=True):
    """The base of lists and texts. Their frames have a fixed size, so that other contents need no new layout."""

    virtual_size: Reactive[Size] = Reactive(Size(0, 0), layout=False, repaint=False)
    """The size of the contents, in columns and lines."""

    _is_quiet = False

    @dataclass
    class CopyWanted(Message):
        """Text should be copied; ``what`` names it, which is ``cited`` with its source."""

        text: str
        what: str
        cited: bool = False

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._looks: dict[str, Style] = {}
        self.set_reactive(Scroller.show_vertical_scrollbar, True)  # as the stylesheet wants it, before it is asked

    def look(self, name: str) -> Style:
        """Return the style that the component ``name`` adds to the one below it; it is computed once for all lines."""
        if name not in self._looks:
            self._looks[name] = look(self, name)
        return self._looks[name]

    def notify_style_update(self) -> None:
        """Forget the computed styles, which may have changed."""
        super().notify_style_update()
        self._looks.clear()

    def _size_updated(self, size: Size, virtual_size: Size, container_size: Size, layout: bool = True) -> bool:
        """Do nothing if a layout gives the same place; Textual would draw the bar again."""
        return size != self.outer_size and super()._size_updated(size, virtual_size, container_size, layout)

    def watch_virtual_size(self, size: Size) -> None:
        """Update the scroll bar, which Textual does only in a layout of the whole screen."""
        self._scroll_update(size)

    def scroll_to(self, x: float | None = None, y: float | None = None, **how: Any) -> None:
        """Scroll at once, at a click on the bar as by keys: other lines may be shown before an animation ends."""
        super().scroll_to(x, y, **{**how, "animate": False, "force": True})

    def focus_marks(self) -> list[Region]:
        """Return the regions that look different with the focus, relative to the contents: the ends of the frame."""
        size, (x, y) = self.outer_size, self.content_offset
        return [Region(-x, line - y, size.width, 1) for line in (0, size.height - 1)]

    def focus(self, scroll_visible: bool = True) -> Self:
        """Take the focus; the marks of the focus are drawn when it arrives."""
        with self._quiet():
            return super().focus(scroll_visible)

    def _on_focus(self, event: events.Focus) -> None:
        event.prevent_default()
        with self._marking_focus():
            super()._on_focus(event)

    def _on_blur(self, event: events.Blur) -> None:
        event.prevent_default()
        with self._marking_focus():
            super()._on_blur(event)

    @contextmanager
    def _marking_focus(self) -> Iterator[None]:
        """Redraw only the marks of the focus instead of everything, unless the theme changes the sides of the frame."""
        sides = self.styles.border_left
        with self._quiet():
            yield
        self.refresh(*(self.focus_marks() if self.styles.border_left == sides else ()))

    @contextmanager
    def _quiet(self) -> Iterator[None]:
        """Suppress all drawing but that of given regions, and all style updates but that of the frame.

        The components must look the same with the focus: there are twenty, and computing their styles takes longer than
        drawing them.
        """
        self._is_quiet = True
        shown = self.show_vertical_scrollbar
        self.set_reactive(Scroller.show_vertical_scrollbar, False)  # or the bar would be drawn again for its colours
        try:
            yield
        finally:
            self.set_reactive(Scroller.show_vertical_scrollbar, shown)
            self._is_quiet = False

    def _get_component_classes(self) -> frozenset[str]:  # type: ignore[override]  # Textual asks the class
        return frozenset() if self._is_quiet else super()._get_component_classes()

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        """Redraw ``regions``, or everything; nothing while only the focus changes."""
        if self._is_quiet and not (regions or layout or recompose):
            return self
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)
