"""A story shown open in the list: where its copies stand among the rows of the shelf."""

from __future__ import annotations

from dataclasses import dataclass

from reader.ui.views.rows import ArticleRow


@dataclass(frozen=True, slots=True)
class Unfolded:
    """The copies below the row at ``position`` of the shelf; none when every story is folded.

    An *item* counts the lines of the list with the copies, a *position* those of the shelf without them.
    """

    position: int = -1
    rows: tuple[ArticleRow, ...] = ()

    def copy_at(self, item: int) -> ArticleRow | None:
        """Give the copy that stands at ``item``, if one does."""
        place = item - self.position - 1
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def position_of(self, item: int) -> int:
        """Give the position on the shelf of an item; that of its story for a copy."""
        return item - min(len(self.rows), max(0, item - self.position))

    def item_of(self, position: int) -> int:
        """Give the item of a position on the shelf."""
        return position + len(self.rows) if position > self.position else position

    def holds(self, item: int) -> bool:
        """Say whether an item is the open story or one of its copies."""
        return bool(self.rows) and self.position_of(item) == self.position
