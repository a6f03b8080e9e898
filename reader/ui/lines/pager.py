"""Scrolling through a text, with the same keys in every pane."""

from __future__ import annotations

from textual.message import Message

from reader.ui.article_actions import on_words
from reader.ui.keys import key
from reader.ui.lines.scroller import Scroller


class Pager(Scroller):
    """A text that may be longer than the screen; paging beyond its end posts ``Finished``."""

    BINDINGS = [
        key("text.down", "j,down", "scroll_by(1)", "Down", "Scroll one line down"),
        key("text.up", "k,up", "scroll_by(-1)", "Up", "Scroll one line up"),
        key("text.page", "space", "page_on", "Page", "Page on, then go to the next unread article", footer=True),
        key("text.page-back", "b,pageup", "page(-1)", "Page back", "Page back"),
        key("text.page-down", "pagedown", "page(1)", "Page down", "Page down"),
        key("text.half-down", "ctrl+d", "page(0.5)", "Half a page down", "Scroll half a page down"),
        key("text.half-up", "ctrl+u", "page(-0.5)", "Half a page up", "Scroll half a page up"),
        key("text.top", "g,home", "top", "Top", "Go to the top of the text"),
        key("text.bottom", "G,end", "bottom", "Bottom", "Go to the end of the text"),
    ]  # fmt: skip

    class Finished(Message):
        """The reader paged beyond the end."""

    def action_scroll_by(self, lines: int) -> None:
        """Scroll by a number of lines."""
        self.scroll_to(y=self.scroll_offset.y + lines)

    def action_page(self, pages: float) -> None:
        """Scroll by a number of pages, less one line."""
        self.action_scroll_by(int(pages * max(1, self.scrollable_content_region.height - 1)))

    @on_words
    def action_page_on(self) -> None:
        """Scroll one page down; at the end, post ``Finished``."""
        if self.scroll_offset.y >= self.max_scroll_y:
            self.post_message(self.Finished())
        else:
            self.action_page(1)

    def action_top(self) -> None:
        """Go to the top."""
        self.scroll_to(y=0)

    def action_bottom(self) -> None:
        """Go to the end."""
        self.scroll_to(y=self.max_scroll_y)
