"""The base of all windows over a screen."""

from __future__ import annotations

from typing import TypeVar

from textual import events
from textual.screen import ModalScreen

from reader.ui.keys import bindings_of, live_keys

Answer = TypeVar("Answer")


class WindowScreen(ModalScreen[Answer]):
    """A modal window. A click outside it does what escape does."""

    async def on_click(self, event: events.Click) -> None:
        """Close on a click outside the window."""
        if self.get_widget_at(*event.screen_offset)[0] is self:
            for closing in bindings_of([type(self)]):
                if "escape" in live_keys(closing, {}):
                    await self.app.run_action(closing.action, self)
