"""The bases of all screens: they come styled; those over the main one close once, and most are windows."""

from __future__ import annotations

from typing import TypeVar

from textual import events, getters
from textual.await_complete import AwaitComplete
from textual.screen import ModalScreen, Screen

from reader.ui.keys import key
from reader.ui.widgets.key_hint import KeyHint
from reader.ui.widgets.plain_text import PlainText

Answer = TypeVar("Answer")


class ComingScreen(Screen[Answer]):
    """A screen that comes styled: Textual styles each part of it as it comes, and then all of them again."""

    def on_screen_resume(self, resumed: events.ScreenResume) -> None:
        """Style nothing again the first time."""
        resumed.refresh_styles = resumed.refresh_styles and self.stack_updates > 0


class PassingScreen(ComingScreen[Answer]):
    """A screen that closes once: keys that come faster than it goes would close what lies below it, too."""

    @property
    def is_complete(self) -> bool:
        """Whether everything in it is there: it is no longer coming and not yet going, by itself or with the reader."""
        return self.is_mounted and self.app.is_running and self in self.app.screen_stack

    def dismiss(self, result: Answer | None = None) -> AwaitComplete:
        """Close with a result, unless it is closed already or something lies over it."""
        return super().dismiss(result) if self.is_active else AwaitComplete()


class WindowScreen(ModalScreen[Answer], PassingScreen[Answer]):
    """A modal window, which a key closes, and a click outside it."""

    BINDINGS = [key("dialog.close", "escape", "close", "Close", "Close the window", footer=True)]

    hint = getters.query_one(KeyHint)

    async def on_click(self, event: events.Click) -> None:
        """Close on a click outside the window."""
        if self.get_widget_at(*event.screen_offset)[0] is self:
            await self.run_action("close")

    def action_close(self) -> None:
        """Close without an answer."""
        self.dismiss(None)


class ViewScreen(WindowScreen[Answer]):
    """A window without a line to type into, which a letter closes, too."""

    BINDINGS = [key("dialog.leave", "q", "close", "Close", "Close a window that nothing is typed into")]


class TypingScreen(WindowScreen[Answer]):
    """A window whose list or text is scrolled while something is typed."""

    BINDINGS = [
        key("dialog.down", "down", "scroll(1)", "Down", "Go down the list or the text while typing"),
        key("dialog.up", "up", "scroll(-1)", "Up", "Go up the list or the text while typing"),
        key("dialog.page-down", "pagedown", "page(1)", "Page down", "Go a page down while typing"),
        key("dialog.page-up", "pageup", "page(-1)", "Page up", "Go a page up while typing"),
    ]


class TextScreen(TypingScreen[Answer]):
    """A window with a text below the line to type into."""

    text = getters.query_one(PlainText)

    def action_scroll(self, lines: int) -> None:
        """Scroll the text."""
        self.text.action_scroll_by(lines)

    def action_page(self, pages: int) -> None:
        """Page the text."""
        self.text.action_page(pages)
