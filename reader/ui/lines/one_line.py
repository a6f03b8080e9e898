"""A line to type into that takes every line of what is pasted."""

from __future__ import annotations

from typing import Any

from textual import events
from textual.widgets import Input


class OneLine(Input):
    """An input that joins pasted lines, with ``between`` between them; Textual would keep only the first."""

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
