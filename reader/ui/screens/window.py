"""The bases of all screens over the main one: they close once, and most are windows."""

from __future__ import annotations

from typing import TypeVar

from textual import events
from textual.await_complete import AwaitComplete
from textual.screen import ModalScreen, Screen

from reader.ui.keys import bindings_of, live_keys
from reader.ui.widgets.plain_text import PlainText

Answer = TypeVar("Answer")


class PassingScreen(Screen[Answer]):
    """A screen that closes once: keys that come faster than it goes would close what lies below it, too."""

    def dismiss(self, result: Answer | None = None) -> AwaitComplete:
        """Close with a result, unless it is closed already or something lies over it."""
        return super().dismiss(result) if self.is_active else AwaitComplete()


class WindowScreen(ModalScreen[Answer], PassingScreen[Answer]):
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
