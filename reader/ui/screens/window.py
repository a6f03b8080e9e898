"""What all windows over a screen have in common."""

from __future__ import annotations

from typing import TypeVar

from textual import events
from textual.screen import ModalScreen

from reader.ui.keys import bindings_of, live_keys

Answer = TypeVar("Answer")


class WindowScreen(ModalScreen[Answer]):
    """A window that may give an answer; a click beside it does what the escape key does in it."""

    async def on_click(self, event: events.Click) -> None:
        """Give whoever has no keys a way out."""
        if self.get_widget_at(*event.screen_offset)[0] is self:
            for closing in bindings_of([type(self)]):
                if "escape" in live_keys(closing, {}):
                    await self.app.run_action(closing.action, self)
