"""The list of articles on a shelf, two lines a row. Only the rows near the screen are loaded."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from textual.message import Message
from textual.strip import Strip
from textual.style import Style

from reader.ui.lines.counting_list import MarkableList
from reader.ui.lines.strips import fit, pad
from reader.ui.views.rows import ArticleRow, about_in, ends_of
from reader.ui.views.unfolded import Unfolded

# Rows loaded at once: more than any screen shows, so that most key presses load nothing.
WINDOW = 128
# Rows kept: enough to page back and forth, a few hundred kilobytes at most.
KEPT_ROWS = 4096


class ArticleList(MarkableList[ArticleRow]):
    """Articles with their unread dots, sources, dates, stars and marks.

    ``held`` is the id of the article under the cursor. The cursor stays on it when the shelf changes, even while the
    row shown there is outdated. ``touched`` is whether the reader has moved the cursor or opened an article.
    """

    item_height = 2

    @dataclass
    class RowsWanted(Message):
        """Posted when rows on the screen are not loaded yet: ``count`` rows from ``start`` on."""

        start: int
        count: int

    def __init__(self) -> None:
        super().__init__(id="articles")
        self.border_title = "Articles"
        self.held: int | None = None
        self.touched = False
        self.unfolded = Unfolded()
        self._known: dict[int, ArticleRow] = {}
        self._former: dict[int, ArticleRow] = {}
        self._asked: tuple[int, int] | None = None
        self._unreported = True

    @property
    def has_lost(self) -> bool:
        """Whether the article under the cursor has left the shelf, as a read one leaves the unread shelf."""
        return self.current is not None and self.held is not None and self.current.id != self.held

    @property
    def position(self) -> int:
        """The position on the shelf of the article under the cursor; for a copy, that of its story."""
        return self.unfolded.position_of(self.cursor)

    def above_cursor(self, articles: Collection[int]) -> int:
        """Return how many of the ``articles`` stand above the cursor, among the rows that are loaded."""
        wanted = frozenset(articles)
        return sum(row.id in wanted for position, row in self._known.items() if position < self.position)

    def fill(self, start: int, rows: Iterable[ArticleRow]) -> None:
        """Store the rows from ``start`` on, and redraw the lines that changed."""
        before = [(item, self.row(item)) for item in self.in_sight]
        if len(self._known) > KEPT_ROWS:
            self._known = {number: row for number, row in self._known.items() if abs(number - start) < KEPT_ROWS // 4}
        self._known.update(enumerate(rows, start))
        self._asked = None
        for item, row in before:
            if self.row(item) != row:
                self.refresh_lines(*self.extent(item))
        if self.held is None and self.current is not None:
            self.held = self.current.id
        if self._unreported and self.current is not None:
            self._unreported, self.held = False, self.current.id
            self.post_message(self.Moved(self))

    def rebase(self, count: int, position: int, lets_go: bool = False) -> None:
        """Follow a changed shelf, in which the article under the cursor, or its story, is now at ``position``.

        It stays on its line of the screen, and old rows are shown until new ones arrive. A story stays unfolded while
        the cursor is in it. With ``lets_go``, the cursor takes and reports the article that is now at ``position``.
        """
        moved = position - self.position
        self._former = {number + moved: row for number, row in {**self._former, **self._known}.items()}
        self._known, self._asked = {}, None
        kept = self.unfolded.holds(self.cursor)
        self._rearrange(count, Unfolded(position, self.unfolded.rows) if kept else Unfolded(), position, kept)
        if lets_go:
            self.held, self._unreported = None, True

    def unfold(self, position: int, rows: tuple[ArticleRow, ...], reveals: bool = False) -> None:
        """Show the copies below a position and fold any other story; without ``rows``, fold everything.

        If it ``reveals``, the list is scrolled as little as possible to show the copies, as many as fit.
        """
        count = self.count - len(self.unfolded.rows)
        self._rearrange(
            count, Unfolded(position, rows) if rows else Unfolded(), self.position, position == self.position
        )
        head, height = self.extent(self.unfolded.item_of(position))
        lacking = head + height * (1 + len(rows)) - self.size.height
        if reveals and self.scroll_offset.y < lacking:
            self.scroll_to(y=min(head, lacking + -lacking % height))

    def _rearrange(self, count: int, unfolded: Unfolded, position: int, stays_in_story: bool) -> None:
        """Show ``count`` rows and an open story, with the cursor at a ``position``, on the same line of the screen.

        If it ``stays_in_story``, the cursor stays on the same copy.
        """
        before, top, shown = self.cursor, self.scroll_offset.y, (self.count, self.cursor, self.unfolded)
        now = unfolded.item_of(position) + (self._rows_below_head(unfolded) if stays_in_story else 0)
        self.unfolded = unfolded
        self.set_reactive(ArticleList.cursor, now)
        self.count = count + len(unfolded.rows)
        if now != before:
            self.scroll_to(y=top + (now - before) * self.item_height)
            self._first = self._first_in_sight  # the window may have changed, which is told only later
        if shown != (self.count, now, unfolded):  # else the rows that changed are drawn when they are known
            self.refresh()
        if self.above is not None:
            self.show_cursor()
        self.want_rows()
        self.say_position()

    def _rows_below_head(self, unfolded: Unfolded) -> int:
        """Return how many rows below the head of its story the article under the cursor will stand."""
        below = self.cursor - self.unfolded.item_of(self.position)
        found = (number for number, row in enumerate(unfolded.rows, 1) if row.id == self.held)
        return min(next(found, below), len(unfolded.rows))

    def come_back(self, held: int, above: int, shown: bool) -> None:
        """Start at an article with ``above`` rows above it on the screen; ``shown`` if its text is already shown."""
        self.held, self.above, self._unreported = held, above, not shown
        self.touched = True

    def reset(self, count: int) -> None:
        """Show another shelf from its top."""
        self._former.clear()
        self._known.clear()
        self._unreported, self.held, self.unfolded = True, None, Unfolded()
        self.set_reactive(ArticleList.cursor, 0)
        self.scroll_to(y=0)
        self.rebase(count, 0)

    def want_rows(self) -> None:
        """Post RowsWanted for the rows on the screen that are not loaded."""
        shown = (item for item in self.in_sight if item < self.count)
        lacking = [number for number in map(self.unfolded.position_of, shown) if number not in self._known]
        if lacking:
            window = (max(0, lacking[0] - WINDOW // 4), WINDOW)
            if window != self._asked:
                self._asked = window
                self.post_message(self.RowsWanted(*window))

    def watch_cursor(self, before: int, now: int) -> None:
        """Hold the article under the cursor; a row that is not loaded yet is reported once it is."""
        super().watch_cursor(before, now)
        self.touched = self.count > 0
        self._unreported = self.current is None
        self.held = self.current.id if self.current else None

    def action_move(self, rows: int) -> None:
        """Move the cursor by ``rows``. After an article left the shelf, the next one is under the cursor already."""
        if rows > 0 and self.has_lost and self.current:
            rows, self.held = rows - 1, self.current.id
            self.post_message(self.Moved(self))
        super().action_move(rows)

    def pass_on(self, step: int) -> bool:
        """Open the next article (1) or the previous one (-1); return False if there is none."""
        before = self.current and self.held
        with self.prevent(self.Moved):
            self.action_move(step)
        if self.held == before:
            return False
        self.post_message(self.Chosen(self))
        return True

    def render_item(self, item: int, line_number: int, width: int, base: Style) -> Strip:
        """Draw the title, or the line below it."""
        row = self.row(item)
        if row is None:
            return self.row_line(width, base, ("" if line_number else "   ┄┄┄", "dim"))
        is_copy = self.unfolded.copy_at(item) is not None
        rail = "│ " if is_copy else ""
        if line_number == 0:
            signs = ("▪" if row.key in self.marks else " ", "sign"), ("● " if row.unread else "  ", "sign")
            title = (fit(row.title, width - 4 - len(rail)), "unread" if row.unread else "title")
            return self.row_line(width, base, *signs, (rail, "dim"), title)
        ends = ends_of(row, "" if is_copy else "▾" if self.unfolded.holds(item) else "▸")
        room = max(0, width - 3 - len(ends))
        about = pad(rail + about_in(row, room - len(rail)), room)
        return self.row_line(width, base, (f"   {about}", "dim"), (ends, "sign"))

    def row(self, item: int) -> ArticleRow | None:
        """Return the row of an item, or None if it is not loaded."""
        position = self.unfolded.position_of(item)
        return self.unfolded.copy_at(item) or self._known.get(position) or self._former.get(position)
