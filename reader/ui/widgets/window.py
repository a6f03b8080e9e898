"""The frame of a window."""

from __future__ import annotations

from textual.containers import Vertical
from textual.content import Content


class Window(Vertical):
    """A vertical box with a ``title``; a ``large`` one takes most of the screen."""

    def __init__(self, title: str, large: bool = False) -> None:
        super().__init__(classes="window -large" if large else "window")
        self.border_title = Content(title)
