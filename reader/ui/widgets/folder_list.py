"""The shelves and the saved searches, one a line."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message
from textual.strip import Strip
from textual.style import Style

from reader.ui.commands import Selective, first_keys
from reader.ui.keys import key
from reader.ui.lines.line_list import LineList
from reader.ui.lines.strips import fit, folded, pad
from reader.ui.views.folders import FolderRow

_CHANGES = frozenset({"folders.rename", "folders.remove", "folders.move-down", "folders.move-up"})


class FolderList(LineList[FolderRow], Selective):
    """Shelves and folders with their unread counts, and what is new since the last visit: "+3"."""

    BINDINGS = [
        key("folders.rename", "R", "change('rename')", "Rename", "Give the folder another name", footer=True),
        key("folders.remove", "x", "change('remove')", "Remove",
            "Remove the folder; its articles stay in the library", footer=True),
        key("folders.move-down", "J", "change('down')", "Move down", "Move the folder down", footer=True),
        key("folders.move-up", "K", "change('up')", "Move up", "Move the folder up"),
    ]  # fmt: skip

    @dataclass
    class ChangeWanted(Message):
        """Posted when the folder under the cursor is to be renamed, removed or moved."""

        row: FolderRow
        change: str

    def __init__(self) -> None:
        super().__init__(id="folders")
        self.border_title = "Folders"

    def show(self, rows: tuple[FolderRow, ...]) -> None:
        """Show ``rows``; the cursor follows its folder."""
        self.renew_rows(rows, lambda row: row.folder.id if row.folder else row.shelf)
        self._offer()

    def watch_cursor(self, before: int, now: int) -> None:
        """Also update the keys on offer."""
        super().watch_cursor(before, now)
        self._offer()

    def _offer(self) -> None:
        """Offer the keys that change a folder only on a folder."""
        on_folder = self.current and self.current.folder
        self.leave_idle(frozenset() if on_folder else _CHANGES)

    def render_line(self, y: int) -> Strip:
        """Draw a line of the list; below the shelves, how a folder comes there while there is none."""
        line = y + self.scroll_offset.y - self.count - 1
        if line < 0 or not self.count or any(row.folder for row in self.rows):
            return super().render_line(y)
        width, keys = self.scrollable_content_region.width, first_keys(self)
        said = f"Searches become folders here: {keys['reader.search']} searches, {keys['reader.save']} saves."
        words = dict(enumerate(folded(said, width - 2, self.size.height))).get(line, "")
        return self.row_line(width, self.get_visual_style("line-list--row"), (f" {words}", "dim"))

    def render_item(self, item: int, line_number: int, width: int, base: Style) -> Strip:
        """Draw a name with its new and unread counts."""
        row = self.rows[item]
        new, count = (f" {row.new}" if row.new else ""), f" {row.count} "
        name = pad(f"{'' if row.shelf else '› '}{row.name}", max(0, width - 1 - len(new) - len(count)))
        look = "lit" if row.new else "title"
        return self.row_line(width, base, (f" {name}", look), (fit(new, width), "sign"), (count, "dim"))

    def action_change(self, change: str) -> None:
        """Post ChangeWanted for the folder under the cursor."""
        if self.current:
            self.post_message(self.ChangeWanted(self.current, change))
