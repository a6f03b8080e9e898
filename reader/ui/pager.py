"""Scrolling through a text: the same keys in every pane that shows one."""

from __future__ import annotations

from textual.binding import Binding
from textual.message import Message
from textual.scroll_view import ScrollView


class Pager(ScrollView, can_focus=True):
    """A text that is longer than the screen; paging beyond its end is told by ``Finished``."""

    BINDINGS = [
        Binding("j,down", "scroll_by(1)", "Down", tooltip="Scroll one line down", id="text.down", show=False),
        Binding("k,up", "scroll_by(-1)", "Up", tooltip="Scroll one line up", id="text.up", show=False),
        Binding("space", "page_on", "Page", tooltip="Page on, then go to the next unread article", id="text.page"),
        Binding("b,pageup", "page(-1)", "Page back", tooltip="Page back", id="text.page-back", show=False),
        Binding("pagedown", "page(1)", "Page down", tooltip="Page down", id="text.page-down", show=False),
        Binding("ctrl+d", "page(0.5)", "Half a page down", tooltip="Scroll half a page down", id="text.half-down", show=False),
        Binding("ctrl+u", "page(-0.5)", "Half a page up", tooltip="Scroll half a page up", id="text.half-up", show=False),
        Binding("g,home", "top", "Top", tooltip="Go to the top of the text", id="text.top", show=False),
        Binding("G,end", "bottom", "Bottom", tooltip="Go to the end of the text", id="text.bottom", show=False),
    ]  # fmt: skip
    class Finished(Message):
        """The reader paged beyond the end."""

    def action_scroll_by(self, lines: int) -> None:
        """Scroll by lines."""
        self.scroll_to(y=self.scroll_offset.y + lines, animate=False, force=True)

    def action_page(self, pages: float) -> None:
        """Scroll by pages, with one line in common."""
        self.action_scroll_by(int(pages * max(1, self.scrollable_content_region.height - 1)))

    def action_page_on(self) -> None:
        """Page on; beyond the end the article is finished."""
        if self.scroll_offset.y >= self.max_scroll_y:
            self.post_message(self.Finished())
        else:
            self.action_page(1)

    def action_top(self) -> None:
        """Go to the top."""
        self.scroll_to(y=0, animate=False, force=True)

    def action_bottom(self) -> None:
        """Go to the end."""
        self.scroll_to(y=self.max_scroll_y, animate=False, force=True)
