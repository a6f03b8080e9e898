"""Window listing the subscribed feeds and the watched folders."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

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
    "{list.open} checks it now": True, "{feeds.look} checks all": True, "{feeds.add} adds one": False,
    "{feeds.remove} removes it": True, "{dialog.close} closes": False,
}  # fmt: skip


class FeedWish(NamedTuple):
    """The chosen action: checking, removing or adding a feed or folder, or undoing what was done last."""

    what: Literal["look", "look at all", "add", "remove", "undo"]
    row: FeedRow | None = None


class FeedsScreen(ViewScreen[None]):
    """Hands what is to be done to ``wished``, and stays open for other ``rows`` unless a feed is checked."""

    feeds = getters.query_one(FeedList)

    def __init__(self, rows: tuple[FeedRow, ...], wished: Callable[[FeedWish], None]) -> None:
        super().__init__()
        self._rows = rows
        self._wished = wished

    def compose(self) -> ComposeResult:
        """Lay out the list and its keys."""
        with Window(_title(self._rows), large=True):
            yield FeedList(self._rows)
            yield KeyHint(_ways(self._rows))

    def show(self, rows: tuple[FeedRow, ...]) -> None:
        """Show the feeds and folders as they are now; the cursor stays on its own."""
        self.feeds.renew_rows(rows, _are_same)
        self.query_one(Window).border_title = _title(rows)
        self.hint.say(_ways(rows))

    def on_mount(self) -> None:
        """Name the key that adds a feed, if there is none."""
        self.feeds.without = _NONE.format(first_keys(self.feeds)["feeds.add"])

    @on(LineList.Chosen)
    def _chosen(self) -> None:
        self.dismiss()
        self._wished(FeedWish("look", self.feeds.current))

    @on(FeedList.ChangeWanted)
    def _change_wanted(self, wanted: FeedList.ChangeWanted) -> None:
        row = self.feeds.current if wanted.change == "remove" else None
        self._wished(FeedWish(wanted.change, row))


def _are_same(one: FeedRow, other: FeedRow) -> bool:
    """Whether two rows are of the same feed or folder, whatever came from it."""
    return (type(one.feed), one.feed.id) == (type(other.feed), other.feed.id)


def _title(rows: Sequence[FeedRow]) -> str:
    return f"Feeds and folders {len(rows):,}"


def _ways(rows: Sequence[FeedRow]) -> str:
    """Name the keys that do something."""
    return "    ".join(way for way, needs_one in _WAYS.items() if rows or not needs_one)
