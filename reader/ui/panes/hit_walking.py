"""Reading on from one hit to another."""

from __future__ import annotations

from collections.abc import Callable

from textual.worker import Worker

from reader.ui.lines.line_list import LineList
from reader.ui.widgets.hit_list import HitList
from reader.ui.workers import came_through


class HitWalking:
    """Opens one of the ``hits`` after the other without going back to their list.

    ``want`` asks for the article of the hit under the cursor, opened or not, at its first (1) or last (-1) match;
    ``bring_rest`` fetches the hits that are not there yet.
    """

    def __init__(
        self, hits: HitList, want: Callable[[bool, int], None], bring_rest: Callable[[], Worker[None]]
    ) -> None:
        self._hits = hits
        self._want = want
        self._bring_rest = bring_rest

    def open_next(self, step: int, end: int) -> None:
        """Open the next or previous hit, at its first (1) or last (-1) match."""
        before = self._hits.cursor
        self._go(before + step)
        if self._hits.cursor == before:
            self._hits.notify("That was the last hit." if step > 0 else "That was the first hit.", timeout=2)
        elif self._hits.current:
            where = f"Hit {self._hits.cursor + 1} of {self._hits.count}"
            self._hits.notify(f"{where}: {self._hits.current.title}", timeout=2)
            self._want(True, end)

    async def go_unread(self, step: int, opened: bool) -> None:
        """Go to the nearest unread hit after (1) or before (-1) the cursor; to the very next of quotations."""
        if self._hits.current and self._hits.current.place:
            self.open_next(step, 1)
            return
        found = self._unread(step)
        if found is None and step > 0 and self._hits.lacking:
            await came_through(self._bring_rest())
            found = self._unread(step)
        if found is None:
            self._hits.notify("No other hit that way is unread.", timeout=3)
        else:
            self._go(found)
            self._want(opened, 1)

    def _unread(self, step: int) -> int | None:
        rows, here = self._hits.rows, self._hits.cursor
        places = range(here + 1, len(rows)) if step > 0 else range(here - 1, -1, -1)
        return next((place for place in places if rows[place].unread), None)

    def _go(self, place: int) -> None:
        with self._hits.prevent(LineList.Moved):
            self._hits.cursor = place
