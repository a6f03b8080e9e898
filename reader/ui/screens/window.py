"""The base of all windows over a screen."""

from __future__ import annotations

from typing import TypeVar

from textual import events
from textual.screen import ModalScreen

from reader.ui.keys import bindings_of, live_keys
from reader.ui.widgets.plain_text import PlainText

Answer = TypeVar("Answer")


class WindowScreen(ModalScreen[Answer]):
    """A modal window. A click outside it does what escape does."""

    async def on_click(self, event: events.Click) -> None:
        """Close on a click outside the window."""
        if self.get_widget_at(*event.screen_offset)[0] is self:
            for closing in bindings_of([type(self)]):
                if "escape" in live_keys(closing, {}):
                    await self.app.run_action(closing.action, self)


class TextScreen(WindowScreen[Answer]):
    """A window with a text that scrolls while another widget has the focus."""

    def action_scroll(self, lines: int) -> None:
        """Scroll the text."""
        self.query_one(PlainText).action_scroll_by(lines)

    def action_page(self, pages: int) -> None:
        """Page the text."""
        self.query_one(PlainText).action_page(pages)
