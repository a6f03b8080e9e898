"""Panes side by side, resized by keys or by dragging their borders."""

from __future__ import annotations

from textual import events
from textual.containers import Horizontal
from textual.reactive import reactive
from textual.widget import Widget

from reader.ui.widths import AS_THE_WINDOW, Edge, Frame, Widths

_NOTHING_BESIDE: dict[Edge, str] = {
    "list": "The list is not beside the text now.",
    "names": "The names are not beside the text now.",
}


class Split(Horizontal):
    """Panes laid out in a ``frame``, which the subclass keeps up to date."""

    BLANK = True

    widths: reactive[Widths] = reactive(AS_THE_WINDOW, repaint=False, init=False)
    """The widths of the panes, as set by the user."""
    frame = Frame(0)

    def __init__(self, *panes: Widget) -> None:
        super().__init__(*panes, id="panes")
        self._dragged: Edge | None = None
        self._grip = 0

    def edge_at(self, column: int) -> Edge | None:
        """Return the border at a column of the screen; a border is two columns wide."""
        return next((edge for edge, at in self.frame.edges.items() if column in (at, at + 1)), None)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Start dragging the border under the pointer."""
        self._dragged = self.edge_at(event.screen_x)
        if self._dragged:
            self._grip = event.screen_x - self.frame.edges[self._dragged]
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Move the dragged border."""
        if self._dragged:
            self.widths = self.frame.moved(self._dragged, event.screen_x - self._grip)

    def on_mouse_up(self) -> None:
        """Stop dragging."""
        if self._dragged:
            self._dragged = None
            self.release_mouse()

    def action_widen(self, edge: Edge, by: int) -> None:
        """Make the list or the names wider, or narrower."""
        at = self.frame.edges.get(edge)
        if at is None:
            self.notify(_NOTHING_BESIDE[edge], timeout=2)
        else:
            self.widths = self.frame.moved(edge, at + (by if edge == "list" else -by))

    def action_reset_widths(self) -> None:
        """Reset the widths to those that fit the window."""
        self.widths = AS_THE_WINDOW
