"""Panes side by side, whose borders are dragged with the mouse."""

from __future__ import annotations

from collections.abc import Mapping

from textual import events
from textual.containers import Horizontal
from textual.message import Message

from reader.ui.widths import Edge


class Split(Horizontal):
    """Panes whose ``edges`` are the columns on which two of their borders meet, each with the column after it."""

    class Dragged(Message):
        """A border was dragged to a column of the screen."""

        def __init__(self, edge: Edge, column: int) -> None:
            super().__init__()
            self.edge = edge
            self.column = column

    def __init__(self) -> None:
        super().__init__(id="panes")
        self.edges: Mapping[Edge, int] = {}
        self._dragged: Edge | None = None
        self._grip = 0

    def edge_at(self, column: int) -> Edge | None:
        """Give the border at a column of the screen."""
        return next((edge for edge, at in self.edges.items() if column in (at, at + 1)), None)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Take hold of the border under the pointer."""
        self._dragged = self.edge_at(event.screen_x)
        if self._dragged:
            self._grip = event.screen_x - self.edges[self._dragged]
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Drag the border along."""
        if self._dragged:
            self.post_message(self.Dragged(self._dragged, event.screen_x - self._grip))

    def on_mouse_up(self) -> None:
        """Let go."""
        if self._dragged:
            self._dragged = None
            self.release_mouse()
