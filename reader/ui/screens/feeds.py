"""Window listing the subscribed feeds and the watched folders."""

from __future__ import annotations

from typing import Literal, NamedTuple

from textual import on
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
    "{list.open} checks it now": True, "{feeds.add} adds one": False,
    "{feeds.remove} removes it": True, "{dialog.close} closes": False,
}  # fmt: skip


class FeedWish(NamedTuple):
    """The chosen action: checking, removing or adding a feed or folder, or undoing what was done last."""

    what: Literal["look", "add", "remove", "undo"]
    row: FeedRow | None = None


class FeedsScreen(ViewScreen[FeedWish | None]):
    """Returns what to do, or None if nothing."""

    def __init__(self, rows: tuple[FeedRow, ...]) -> None:
        super().__init__()
        self._rows = rows

    def compose(self) -> ComposeResult:
        """Lay out the list and its keys."""
        with Window(f"Feeds and folders {len(self._rows):,}", large=True):
            yield FeedList(self._rows)
            yield KeyHint("    ".join(way for way, needs_one in _WAYS.items() if self._rows or not needs_one))

    def on_mount(self) -> None:
        """Name the key that adds a feed, if there is none."""
        feeds = self.query_one(FeedList)
        feeds.without = _NONE.format(first_keys(feeds)["feeds.add"])

    @on(LineList.Chosen)
    def _chosen(self) -> None:
        self.dismiss(FeedWish("look", self.query_one(FeedList).current))

    @on(FeedList.ChangeWanted)
    def _change_wanted(self, wanted: FeedList.ChangeWanted) -> None:
        row = self.query_one(FeedList).current if wanted.change == "remove" else None
        self.dismiss(FeedWish(wanted.change, row))
