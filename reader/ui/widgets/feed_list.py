"""The subscribed feeds and the watched folders, two lines each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from textual.message import Message
from textual.strip import Strip
from textual.style import Style

from reader.ui.keys import key
from reader.ui.lines.counting_list import CountingList
from reader.ui.lines.strips import fit
from reader.wording.feeds import FeedRow

Change = Literal["look", "look at all", "add", "remove", "undo"]


class FeedList(CountingList[FeedRow]):
    """Feeds and folders with the result of the last check, failed ones first."""

    item_height = 2
    BINDINGS = [
        key("feeds.add", "a", "change('add')", "Add",
            "Subscribe to a feed or to that of a page, or watch a folder", footer=True),
        key("feeds.remove", "x", "change('remove')", "Remove",
            "Unsubscribe from the feed or stop watching the folder; its articles stay", footer=True),
        key("feeds.look-one", "r", "change('look')", "Check", "Check the feed, or look into the folder", footer=True),
        key("feeds.look", "R", "change('look at all')", "Check all",
            "Check all feeds; the list shows what came", footer=True),
        key("feeds.undo", "u", "change('undo')", "Undo", "Take back in the list of feeds what was done last"),
    ]  # fmt: skip

    @dataclass
    class ChangeWanted(Message):
        """Posted to check or remove the feed under the cursor, to check all, to add one, or to undo what was done."""

        change: Change

    def __init__(self) -> None:
        super().__init__(id="feed-list")

    def render_item(self, item: int, line_number: int, width: int, base: Style) -> Strip:
        """Draw the title, marked if the last check failed, or the result of that check."""
        row = self.rows[item]
        if line_number:
            return self.row_line(width, base, (f"   {fit(row.said, width - 4)}", "dim"))
        return self.row_line(
            width, base, (" ! " if row.failed else "   ", "sign"), (fit(row.title, width - 4), "title")
        )

    def action_change(self, change: Change) -> None:
        """Post ChangeWanted; checking one and removing need a row under the cursor."""
        if change not in ("look", "remove") or self.current:
            self.post_message(self.ChangeWanted(change))
