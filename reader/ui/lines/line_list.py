"""A list that draws only the lines in sight, so that a hundred thousand rows are as fast as ten."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Generic, NamedTuple, TypeVar

from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.style import Style

from reader.linebreaks import wrap
from reader.ui.keys import key
from reader.ui.lines.rows import Rows
from reader.ui.lines.strips import line

Row = TypeVar("Row")

# The lines among which there is one of an item: a blank line and a heading may stand above it.
_LINES_WITH_ITEM = 3


class ListState(NamedTuple):
    """The position of the cursor of a list, and its first line on the screen."""

    cursor: int = 0
    top: int = 0


class LineList(Rows, Generic[Row]):
    """The base of all lists, with a cursor on one of the items.

    ``rows`` are the items as they are shown; a list that does not hold them all overrides ``row``.
    """

    BINDINGS = [
        key("list.down", "j,down", "move(1)", "Down", "Go to the next row"),
        key("list.up", "k,up", "move(-1)", "Up", "Go to the previous row"),
        key("list.half-down", "ctrl+d", "page(0.5)", "Half a page down", "Go half a page down"),
        key("list.half-up", "ctrl+u", "page(-0.5)", "Half a page up", "Go half a page up"),
        key("list.page-down", "pagedown", "page(1)", "Page down", "Go a page down"),
        key("list.page-up", "pageup", "page(-1)", "Page up", "Go a page up"),
        key("list.first", "g,home", "edge(False)", "First", "Go to the first row"),
        key("list.last", "G,end", "edge(True)", "Last", "Go to the last row"),
        key("list.open", "enter", "choose", "Open", "Open the row under the cursor", footer=True),
    ]  # fmt: skip
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "line-list--row", "line-list--cursor", "line-list--active", "line-list--title", "line-list--unread",
        "line-list--dim", "line-list--sign", "line-list--match", "line-list--heading", "line-list--lit",
    }  # fmt: skip

    clicks_to_open = 1
    without: reactive[str] = reactive("")
    """What is shown if there are no items."""
    rows: Sequence[Row] = ()
    above: int | None = None
    """The number of rows that should be above the cursor once there is room for them; then None."""
    cursor: reactive[int] = reactive(0, repaint=False)
    """The position of the item under the cursor, from 0."""

    _first = 0  # the first item on the screen, as long as only the window changes
    _room = 0  # the lines there were for items when the window changed last

    @dataclass
    class Moved(Message):
        """The cursor is on another item."""

        line_list: LineList[Any]

        @property
        def control(self) -> LineList[Any]:
            """The list whose cursor moved."""
            return self.line_list

    class Chosen(Moved):
        """The item under the cursor was chosen, by key or by click."""

    def row(self, item: int) -> Row | None:
        """Return the row of an item; None while it is not loaded."""
        return self.rows[item] if item < len(self.rows) else None

    @property
    def current(self) -> Row | None:
        """The row under the cursor; None if there is none, or it is not loaded yet."""
        return self.row(self.cursor)

    @property
    def state(self) -> ListState:
        """What is needed to show the list again as it is."""
        return ListState(self.cursor, self.scroll_offset.y)

    def show_rows(self, rows: Sequence[Row], cursor: int = 0, top: int | None = None) -> None:
        """Show other rows, with the cursor on one of them; ``top`` is the first line on the screen, if given."""
        self.rows = rows
        # Both at once: a change of the count alone would move the cursor, and post that.
        self.set_reactive(LineList.count, len(rows))
        self.set_reactive(LineList.cursor, max(0, min(cursor, len(rows) - 1)))
        self.fit_lines()
        if top is not None:
            self.scroll_to(y=top)
        self.show_cursor()
        self._first = self._first_in_sight
        self.refresh()

    def renew_rows(self, rows: Sequence[Row], key: Callable[[Row], object]) -> None:
        """Show rows as they are now, with the cursor on that of the same ``key``, or else at the same position."""
        held = None if self.current is None else key(self.current)
        places = (place for place, row in enumerate(rows) if held is not None and key(row) == held)
        self.show_rows(rows, next(places, self.cursor))

    def render_line(self, y: int) -> Strip:
        """Draw the line at ``y`` of the screen."""
        number = y + self.scroll_offset.y
        item = self.item_at(number)
        width = self.scrollable_content_region.width
        base = self.get_visual_style("line-list--row")
        if item is None:
            return self.row_line(width, base, ("" if self.count else _line_of(self.without, y, width), "dim"))
        if item == self.cursor:
            base += self.look("line-list--active" if self.has_focus else "line-list--cursor")
        return self.render_item(item, number - self.extent(item)[0], width, base)

    def row_line(self, width: int, base: Style, *pieces: tuple[str, str]) -> Strip:
        """Draw one line of a row; each piece is a text and the name of its ``line-list`` component."""
        return line([(text, self.look(f"line-list--{name}")) for text, name in pieces], width, base)

    def validate_cursor(self, cursor: int) -> int:
        """Keep the cursor within the list."""
        return max(0, min(cursor, self.count - 1))

    def watch_count(self) -> None:
        """Adjust to a list that grew or shrank; the caller refreshes the items that changed."""
        self.fit_lines()
        self.cursor = self.validate_cursor(self.cursor)

    def watch_cursor(self, before: int, now: int) -> None:
        """Bring the cursor into sight and post its position; only the changed rows are drawn again."""
        for item in (before, now):
            self.refresh_lines(*self.extent(item))
        self.show_cursor()
        if self.count:
            self.post_message(self.Moved(self))

    def on_resize(self) -> None:
        """Begin with the same row when the window changes, unless the cursor would be out of sight."""
        self.fit_lines()
        if self._room and self._first < self.count:
            self.scroll_to(y=self.extent(self._first)[0] - self.lead(self._first))
        self.show_cursor()
        if not self._room:
            self._first = self._first_in_sight
        self._room = self.size.height

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Note where the list begins now, unless that is only because the window changes."""
        super().watch_scroll_y(old_value, new_value)
        if self.size.height == self._room:
            self._first = self._first_in_sight

    @property
    def _first_in_sight(self) -> int:
        top = self.scroll_offset.y
        items = map(self.item_at, range(top, top + _LINES_WITH_ITEM))
        return next((item for item in items if item is not None), 0)

    def focus_marks(self) -> list[Region]:
        """Add the row under the cursor."""
        first, lines = self.extent(self.cursor) if self.count else (0, 0)
        return [*super().focus_marks(), Region(0, first - self.scroll_offset.y, self.size.width, lines)]

    def show_cursor(self) -> None:
        """Scroll as little as possible to show the item under the cursor, and begin with a whole row."""
        start, height = self.extent(self.cursor)
        if self.above is not None and self.count and self.size.height:
            self.scroll_to(y=start - self.above * self.item_height)
            self.above = None
        top, room = self.scroll_offset.y, self.size.height
        if not room:  # not laid out yet; the layout calls this again
            return
        lacking = start + min(height, room) - room
        lead = self.lead(self.cursor) if height < room else 0
        if start - lead < top:
            self.scroll_to(y=start - lead)
        elif self.count and top < lacking:
            self.scroll_to(y=min(start, lacking + -lacking % self.item_height))

    def on_click(self, event: events.Click) -> None:
        """Move the cursor to the row that was clicked; open it at the last of the clicks that this takes."""
        at = event.get_content_offset(self)  # None on the border, which may have been dragged
        item = None if at is None else self.item_at(at.y + self.scroll_offset.y)
        if item is not None:
            self.cursor = item
            opens = event.chain >= self.clicks_to_open
            self.post_message(self.Chosen(self) if opens else self.Moved(self))

    def action_move(self, rows: int) -> None:
        """Move the cursor by ``rows``."""
        self.cursor += rows

    def action_page(self, pages: float) -> None:
        """Move the cursor by screens."""
        self.cursor += int(pages * max(2, self.size.height // self.item_height))

    def action_edge(self, last: bool) -> None:
        """Go to the first item or to the last."""
        self.cursor = self.count - 1 if last else 0

    def action_choose(self) -> None:
        """Open the item under the cursor."""
        if self.count:
            self.post_message(self.Chosen(self))


def _line_of(words: str, number: int, width: int) -> str:
    """Return a line of ``words`` that are wrapped to a width, indented; empty below them."""
    lines = wrap(words, max(1, width - 4))
    said = "".join(words[start:end] for start, end in lines[number : number + 1])
    return f"   {said}" if said else ""
