"""The people, places and organisations of one article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.actions import SkipAction
from textual.reactive import reactive
from textual.strip import Strip
from textual.style import Style

from reader.ui.commands import Selective
from reader.ui.keys import key
from reader.ui.lines.headed_list import HeadedList
from reader.ui.lines.strips import fit, pad
from reader.wording.names import NameRow

# The commands for a name.
_OF_NAMES = frozenset({
    "list.open", "names.merge", "names.split", "names.drop", "names.kind", "names.rename", "names.next-mention",
    "names.copy",
})  # fmt: skip


class NameList(HeadedList[NameRow], Selective):
    """Names by kind with their counts; those on the screen of the text are highlighted."""

    BINDINGS = [
        key("names.next-kind", "right,l", "heading(1)", "Next kind", "Go to the first name of the next kind"),
        key("names.previous-kind", "left,h", "heading(-1)", "Previous kind", "Go back to the start of a kind"),
        key("names.copy", "y", "copy", "Copy", "Copy the name"),
    ]

    KEYS_CALLED: ClassVar = {"list.open": "Dossier"}

    clicks_to_open = 2
    gap = 1
    keys_idle = _OF_NAMES  # until there are names
    on_screen: reactive[frozenset[int]] = reactive(frozenset[int](), repaint=False)
    """The paragraphs that the text shows at the moment."""

    def __init__(self) -> None:
        super().__init__(id="names")
        self.border_title = "In this article"

    def show(self, rows: Sequence[NameRow], without: str, keep: bool = False) -> None:
        """Show the names of another article, or why it is ``without``; ``keep`` stays at the name or near it."""
        self.without = without
        if keep:
            self.renew_rows(rows, lambda row: row.identity)
        else:
            self.show_rows(rows, top=0)
        self.leave_idle(frozenset() if rows else _OF_NAMES)

    def height_of(self, row: NameRow) -> int:
        """Return 2 for a name whose role stands below it."""
        return 1 + bool(row.role)

    def watch_on_screen(self, before: frozenset[int], now: frozenset[int]) -> None:
        """Redraw the names that scrolled into or out of sight in the text."""
        top = self.scroll_offset.y
        for item in {item for line in range(top, top + self.height_kept) if (item := self.item_at(line)) is not None}:
            if self.rows[item].is_among(before) != self.rows[item].is_among(now):
                self.refresh_lines(*self.extent(item))

    def action_copy(self) -> None:
        """Copy the name under the cursor; without one, the key copies what it does elsewhere."""
        if self.current is None:
            raise SkipAction
        self.post_message(self.CopyWanted(self.current.name, "name"))

    def render_item(self, item: int, line_number: int, width: int, base: Style) -> Strip:
        """Draw a name with its count, or its role below it."""
        row = self.rows[item]
        if line_number:
            return self.row_line(width, base, (f"   {fit(row.role, width - 4)}", "dim"))
        here = row.is_among(self.on_screen)
        count = f" {row.count:,} "
        name = pad(row.name, max(0, width - 2 - len(count)))
        bar = ("▌ " if here else "  ", "sign")
        return self.row_line(width, base, bar, (name, "lit" if here else "title"), (count, "dim"))
