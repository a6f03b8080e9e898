"""The feeds that are subscribed to and the folders that are watched, two lines each."""

from __future__ import annotations

from typing import Literal

from textual.message import Message
from textual.strip import Strip
from textual.style import Style

from reader.ui.keys import key
from reader.ui.lines.line_list import CountingList, row_line
from reader.ui.lines.strips import fit
from reader.wording.feeds import FeedRow

Change = Literal["add", "remove"]


class FeedList(CountingList[FeedRow]):
    """Feeds and folders with what the last look at each came to, those that came to nothing first."""

    item_height = 2
    BINDINGS = [
        key("feeds.add", "a", "change('add')", "Add",
            "Subscribe to a feed or to that of a page, or watch a folder", footer=True),
        key("feeds.remove", "x", "change('remove')", "Remove",
            "Unsubscribe from the feed or stop watching the folder; its articles stay", footer=True),
    ]  # fmt: skip

    class ChangeWanted(Message):
        """A feed or folder is to be added, or the one under the cursor to be removed."""

        def __init__(self, change: Change) -> None:
            super().__init__()
            self.change = change

    def __init__(self, rows: tuple[FeedRow, ...]) -> None:
        super().__init__(id="feed-list")
        self.rows = rows

    def on_mount(self) -> None:
        """Say how many there are."""
        self.count = len(self.rows)
        self.say_position()

    def render_item(self, item: int, line_number: int, width: int, base: Style) -> Strip:
        """Draw the title with a sign where something failed, or below it what came of the last look."""
        row = self.rows[item]
        if line_number:
            return row_line(self, width, base, (f"   {fit(row.said, width - 4)}", "dim"))
        return row_line(
            self, width, base, (" ! " if row.failed else "   ", "sign"), (fit(row.title, width - 4), "title")
        )

    def action_change(self, change: Change) -> None:
        """Ask for a change; there must be a feed to be removed."""
        if change == "add" or self.current:
            self.post_message(self.ChangeWanted(change))
