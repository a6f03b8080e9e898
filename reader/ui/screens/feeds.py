"""Window listing the subscribed feeds and the watched folders."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from textual import getters, on
from textual.app import ComposeResult

from reader.ui.commands import first_keys
from reader.ui.lines.line_list import LineList
from reader.ui.screens.window import ViewScreen
from reader.ui.widgets.feed_list import FeedList
from reader.ui.widgets.key_hint import KeyHint
from reader.ui.widgets.window import Window
from reader.wording.feeds import FeedRow

_NONE = "There are no feeds yet, and no folder is watched: {} adds one by its address or path."
# The actions of the keys, and whether they need a feed or folder.
_WAYS = {
    "{list.open} lists its articles or imports the folder": True, "{feeds.look-one} checks it": True,
    "{feeds.look} checks all": True, "{feeds.add} adds one": False, "{feeds.remove} removes it": True,
    "{dialog.close} closes": False,
}  # fmt: skip


# What is to be done: listing, checking, removing or adding a feed or folder, or undoing what was done last.
Wish = Literal["list", "look", "look at all", "add", "remove", "undo"]


class FeedsScreen(ViewScreen[None]):
    """Hands what is to be done to ``wished``, and stays open for other ``rows`` unless a feed is listed or checked."""

    feeds = getters.query_one(FeedList)

    def __init__(self, rows: tuple[FeedRow, ...], wished: Callable[[Wish, FeedRow | None], None]) -> None:
        super().__init__()
        self._rows = rows
        self._wished = wished

    def compose(self) -> ComposeResult:
        """Lay out the list and its keys."""
        with Window("", large=True):
            yield FeedList()
            yield KeyHint("")

    def on_mount(self) -> None:
        """Show the rows, or the key that adds a feed if there are none."""
        self.feeds.without = _NONE.format(first_keys(self.feeds)["feeds.add"])
        self.show(self._rows)

    def show(self, rows: tuple[FeedRow, ...]) -> None:
        """Show the feeds and folders as they are now; the cursor stays on its own."""
        self.feeds.renew_rows(rows, lambda row: (type(row.feed), row.feed.id))
        self.query_one(Window).border_title = f"Feeds and folders {len(rows):,}"
        self.hint.say("    ".join(way for way, needs_one in _WAYS.items() if rows or not needs_one))

    @on(LineList.Chosen)
    def _chosen(self) -> None:
        self.dismiss()
        self._wished("list", self.feeds.current)

    @on(FeedList.ChangeWanted)
    def _change_wanted(self, wanted: FeedList.ChangeWanted) -> None:
        if wanted.change == "look":
            self.dismiss()
        self._wished(wanted.change, self.feeds.current)
