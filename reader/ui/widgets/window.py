"""The frame of what lies over a screen."""

from __future__ import annotations

from textual.containers import Vertical
from textual.content import Content


class Window(Vertical):
    """Lines below each other in a frame with a ``title``; one that is ``large`` takes most of the screen."""

    def __init__(self, title: str, large: bool = False) -> None:
        super().__init__(classes="window -large" if large else "window")
        self.border_title = Content(title)
