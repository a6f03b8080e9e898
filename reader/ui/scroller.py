"""What scrolls in a place of its own: however much there is, nothing around it moves."""

from __future__ import annotations

from textual.geometry import Size
from textual.reactive import Reactive
from textual.scroll_view import ScrollView


class Scroller(ScrollView, can_focus=True):
    """The shared base of lists and texts. Their frames have a fixed size, so that other contents need no new layout."""

    virtual_size: Reactive[Size] = Reactive(Size(0, 0), layout=False, repaint=False)
    """The columns and lines of all that could be scrolled to."""

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self.set_reactive(Scroller.show_vertical_scrollbar, True)  # as the stylesheet wants it, before it is asked

    def _size_updated(self, size: Size, virtual_size: Size, container_size: Size, layout: bool = True) -> bool:
        """Keep quiet in a layout that gives the same place: Textual would draw the bar anew."""
        return size != self.outer_size and super()._size_updated(size, virtual_size, container_size, layout)

    def watch_virtual_size(self, size: Size) -> None:
        """Tell the scroll bar, which Textual does only in a layout of the whole screen."""
        self._scroll_update(size)
