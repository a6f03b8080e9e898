"""Marking hits: star, read, tags and bin act on the articles of all marked ones, copying and export on the hits."""

from __future__ import annotations

from collections.abc import Callable

from textual import work
from textual.app import ComposeResult
from textual.worker import Worker

from reader.ui.keys import key
from reader.ui.panes.pane import Pane
from reader.ui.widgets.hit_list import HitList
from reader.ui.workers import came_through
from reader.wording.phrases import counted


class HitMarkingPane(Pane):
    """Surrounds the ``hits`` of a search, to mark them; ``bring_rest`` fetches those not there yet."""

    BINDINGS = [
        key("search.mark", "v", "mark", "Mark",
            "In the hits, mark it, so that star, read, tags, bin, copying and export act on all marked ones",
            footer=True),
        key("search.mark-range", "V", "mark_range", "Mark up to here",
            "In the hits, mark all from the last mark to the cursor"),
        key("search.mark-all", "ctrl+a", "mark_all", "Mark all", "In the hits, mark all that are listed"),
    ]  # fmt: skip

    def __init__(self, hits: HitList, bring_rest: Callable[[], Worker[None]]) -> None:
        super().__init__(id="hit-marking")
        self._hits = hits
        self._bring_rest = bring_rest
        self._last_mark: tuple[int, ...] = ()

    def compose(self) -> ComposeResult:
        """Show nothing but the list."""
        yield self._hits

    def action_mark(self) -> None:
        """Mark the hit under the cursor, or unmark it, and move on."""
        row = self._hits.current
        if row:
            self._hits.mark([row], turning=True)
            self._last_mark = row.key
            self._hits.cursor += 1

    def action_mark_range(self) -> None:
        """Mark the hits from the last mark to the cursor, inclusive; without marks, the current one."""
        hits, here = self._hits, self._hits.cursor
        if not hits.marks:
            self.action_mark()
            return
        there = next((item for item, row in enumerate(hits.rows) if row.key == self._last_mark), here)
        self._mark(min(here, there), max(here, there) + 1)

    @work(exclusive=True, group="marks")
    async def action_mark_all(self) -> None:
        """Mark all hits that are listed, loaded or not."""
        if self._hits.lacking:
            await came_through(self._bring_rest())
        if self._hits.count:
            self._mark(0, self._hits.count)
        else:
            self.say_none_shown()

    def _mark(self, start: int, stop: int) -> None:
        rows = self._hits.rows[start:stop]
        self._hits.mark(rows)
        noun = "quotation" if any(row.place for row in rows) else "article"
        self.notify(f"{counted(self._hits.marked_count, noun)} marked.", timeout=2)
