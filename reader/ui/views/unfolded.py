"""An unfolded story in the list: where its copies are among the rows of the shelf."""

from __future__ import annotations

from dataclasses import dataclass

from reader.ui.views.rows import ArticleRow


@dataclass(frozen=True, slots=True)
class Unfolded:
    """The copies below the row at ``position`` of the shelf; empty if no story is unfolded.

    An *item* counts the lines of the list with the copies, a *position* those of the shelf without them.
    """

    position: int = -1
    rows: tuple[ArticleRow, ...] = ()

    def copy_at(self, item: int) -> ArticleRow | None:
        """Return the copy at ``item``, or None."""
        place = item - self.position - 1
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def position_of(self, item: int) -> int:
        """Return the position on the shelf of an item; for a copy, that of its story."""
        return item - min(len(self.rows), max(0, item - self.position))

    def item_of(self, position: int) -> int:
        """Return the item of a position on the shelf."""
        return position + len(self.rows) if position > self.position else position

    def holds(self, item: int) -> bool:
        """Whether an item is the unfolded story or one of its copies."""
        return bool(self.rows) and self.position_of(item) == self.position
