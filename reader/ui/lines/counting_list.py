"""Lists that say where their cursor is; the rows of some can be marked, and are loaded as they come into sight."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from textual.content import Content
from textual.geometry import Region
from textual.reactive import reactive

from reader.ui.lines.line_list import LineList, Row


class CountingList(LineList[Row]):
    """A list of items of equal height with the position of the cursor in its border: "3/1,204"."""

    @property
    def position_said(self) -> str:
        """What the border says; empty for an empty list."""
        return f"{self.cursor + 1:,}/{self.count:,}" if self.count else ""

    def watch_cursor(self, before: int, now: int) -> None:
        """Also update the position in the border."""
        super().watch_cursor(before, now)
        self.say_position()

    def show_rows(self, rows: Sequence[Row], cursor: int = 0, top: int | None = None) -> None:
        """Also update the position in the border."""
        super().show_rows(rows, cursor, top)
        self.say_position()

    def say_position(self) -> None:
        """Show the position in the border.

        Only the line of the border is drawn again; otherwise every row would be, at each key.
        """
        said = self.position_said
        with self._quiet():
            self.border_subtitle = Content(said) if said else None
        self.refresh(Region(0, self.height_kept, self.size.width, 1))


class MarkableList(CountingList[Row]):
    """A list of the rows of articles, some of which may be marked: "2 marked · 3/1,204".

    It asks for the rows in sight that it lacks.
    """

    marks: reactive[frozenset[tuple[int, ...]]] = reactive(frozenset[tuple[int, ...]]())
    """The keys of the marked rows, in sight or not; each begins with the id of an article."""

    @property
    def position_said(self) -> str:
        """Also say how many are marked."""
        said = super().position_said
        return f"{len(self.marks):,} marked · {said}" if self.marks and said else said

    @property
    def in_sight(self) -> range:
        """The range of items in sight; it may extend beyond the end of the list."""
        first = self.scroll_offset.y // self.item_height
        return range(first, first + self.height_kept // self.item_height + 2)

    @property
    def rows_above(self) -> int:
        """The number of rows above the cursor on the screen, or the number that should be."""
        return max(0, self.cursor - self.in_sight.start) if self.above is None else self.above

    @property
    def marked_articles(self) -> frozenset[int]:
        """The ids of the articles of the marked rows."""
        return frozenset(article for article, *_ in self.marks)

    def unmark(self, articles: Collection[int]) -> None:
        """Remove the marks of the rows of some articles."""
        gone = frozenset(articles)
        self.marks = frozenset(key for key in self.marks if key[0] not in gone)

    def watch_marks(self) -> None:
        """Update the number of marked items in the border, because some may be out of sight."""
        self.say_position()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Ask for the rows that scrolling brought into sight."""
        super().watch_scroll_y(old_value, new_value)
        self.want_rows()

    def on_resize(self) -> None:
        """Ask for the rows that a larger window brought into sight, besides what every list does then."""
        self.want_rows()

    def want_rows(self) -> None:
        """Ask for the rows in sight that are missing."""
        raise NotImplementedError
