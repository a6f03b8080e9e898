"""The facets of the results with their counts, to be included or excluded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.style import Style

from reader.ui.commands import Selective
from reader.ui.keys import key
from reader.ui.lines.headed_list import HeadedList
from reader.ui.lines.strips import pad
from reader.ui.views.facets import FacetRow, Sign

_OF_VALUES = frozenset({"list.open", "facets.include", "facets.exclude", "facets.next-field", "facets.previous-field"})


class FacetList(HeadedList[FacetRow], Selective):
    """Values grouped by field; a sign marks those that the query includes or excludes."""

    BINDINGS = [
        key("facets.include", "space", "narrow('+')", "Include", "Show only articles with this value", footer=True),
        key("facets.exclude", "minus", "narrow('−')", "Exclude", "Leave out articles with this value", footer=True),
        key("facets.next-field", "right,l", "heading(1)", "Next field", "Go to the first value of the next field"),
        key("facets.previous-field", "left,h", "heading(-1)", "Previous field", "Go back to the start of a field"),
    ]  # fmt: skip

    KEYS_CALLED: ClassVar = {"list.open": "Apply"}
    keys_idle = _OF_VALUES  # until there are values

    @dataclass
    class ToggleWanted(Message):
        """A value is to be included, excluded or released."""

        row: FacetRow
        sign: Sign

    def __init__(self) -> None:
        super().__init__(id="facets")
        self.border_title = "Facets"

    def show(self, rows: tuple[FacetRow, ...], title: str) -> None:
        """Show ``rows``; the cursor stays on its value if that is still listed."""
        self.border_title = title
        self.without = "There is nothing to narrow."  # not before they were counted
        self.renew_rows(rows, lambda row: (row.field, row.value))
        self.leave_idle(frozenset() if rows else _OF_VALUES)

    def render_item(self, item: int, line_number: int, width: int, base: Style) -> Strip:
        """Draw a value with its sign and count."""
        row = self.rows[item]
        count = f" {row.count} "
        label = pad(row.label, max(0, width - 3 - len(count)))
        sign = (f" {row.sign or ' '} ", "match")
        return self.row_line(width, base, sign, (label, "lit" if row.sign else "title"), (count, "dim"))

    def on_click(self, event: events.Click) -> None:
        """Include the clicked value, or release it, instead of choosing it, which would apply the facets."""
        event.prevent_default()
        at = event.get_content_offset(self)
        item = None if at is None else self.item_at(at.y + self.scroll_offset.y)
        if item is not None:
            self.cursor = item
            self.action_narrow("+")

    def action_narrow(self, sign: Sign) -> None:
        """Post ToggleWanted for the value under the cursor."""
        if self.current:
            self.post_message(self.ToggleWanted(self.current, sign))
