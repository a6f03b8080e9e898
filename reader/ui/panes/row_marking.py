"""Marking the rows of a list, so that commands act on all of them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from textual import work
from textual.reactive import reactive
from textual.worker import Worker

from reader.ui.keys import key
from reader.ui.lines.counting_list import MarkableList
from reader.ui.panes.contents import Contents
from reader.ui.panes.pane import Pane
from reader.ui.widgets.article_list import ArticleList
from reader.ui.widgets.hit_list import HitList
from reader.ui.workers import came_through
from reader.wording.phrases import counted

if TYPE_CHECKING:
    from reader.library import Library

Marked = TypeVar("Marked", bound=MarkableList[Any])

# What tells a row from all others, beginning with the id of its article.
Key = tuple[int, ...]


class RowMarkingPane(Pane, Generic[Marked]):
    """Surrounds a list, and marks its rows; a subclass finds the keys of many."""

    def __init__(self, rows: Marked, id: str | None = None) -> None:
        super().__init__(id=id)
        self._list = rows
        self._last_mark: Key = (0,)

    @property
    def noun(self) -> str:
        """What the rows are."""
        return "article"

    async def up_to_cursor(self) -> Iterable[Key]:
        """Find the rows from the last mark to the cursor, inclusive."""
        raise NotImplementedError

    async def all_of_them(self) -> Iterable[Key]:
        """Find all rows, known to the list or not."""
        raise NotImplementedError

    def unmark(self) -> bool:
        """Remove all marks and say how many; False if there were none."""
        count, self._list.marks = len(self._list.marks), frozenset()
        if count:
            self.notify(f"{counted(count, 'mark')} removed.", timeout=2)
        return bool(count)

    def action_mark(self) -> None:
        """Mark the row under the cursor, or unmark it, and move on."""
        if row := self._list.current:
            self._last_mark = row.key
            self._list.marks ^= {row.key}
        elif not self._list.count:
            self.say_none_shown()
        self._list.cursor += 1

    def action_mark_range(self) -> None:
        """Mark the rows from the last mark to the cursor, inclusive; without marks, the current one."""
        if self._list.marks:
            self._mark(self.up_to_cursor)
        else:
            self.action_mark()

    def action_mark_all(self) -> None:
        """Mark every row of the list."""
        if self._list.count:
            self._mark(self.all_of_them)
        else:
            self.say_none_shown()

    @work(exclusive=True, group="marks")
    async def _mark(self, which: Callable[[], Awaitable[Iterable[Key]]]) -> None:
        self._list.marks |= frozenset(await which())
        self.notify(f"{counted(len(self._list.marks), self.noun)} marked.", timeout=2)


class ArticleMarkingPane(RowMarkingPane[ArticleList]):
    """Surrounds the articles of a shelf, to mark them."""

    BINDINGS = [
        key("articles.mark", "v", "mark", "Mark",
            "Mark the article, so that star, read, tags, bin, copying and export act on all marked ones", footer=True),
        key("articles.mark-range", "V", "mark_range", "Mark up to here",
            "Mark all articles from the last mark to the cursor"),
        key("articles.mark-all", "ctrl+a", "mark_all", "Mark all", "Mark every article of the list"),
    ]  # fmt: skip

    contents: reactive[Contents] = reactive(Contents(), repaint=False)
    """What the list holds."""

    async def up_to_cursor(self) -> Iterable[Key]:
        """Find the articles between, wherever they are by now."""
        contents, here, position = self.contents, self._list.current, self._list.position
        ends = (self._last_mark[0], here.id if here else 0)
        return _keys(await self.ask(lambda library: _between(library, contents, *ends, position)))

    async def all_of_them(self) -> Iterable[Key]:
        """Find all articles of the list."""
        contents = self.contents
        return _keys(await self.ask(lambda library: contents.ids(library, 0, contents.count(library)[1])))


class HitMarkingPane(RowMarkingPane[HitList]):
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
        super().__init__(hits, "hit-marking")
        self._bring_rest = bring_rest

    @property
    def noun(self) -> str:
        """What the hits are."""
        return "quotation" if any(row.place for row in self._list.rows) else "article"

    async def up_to_cursor(self) -> Iterable[Key]:
        """Find the hits between."""
        keys, here = [row.key for row in self._list.rows], self._list.cursor
        there = keys.index(self._last_mark) if self._last_mark in keys else here
        return keys[min(here, there) : max(here, there) + 1]

    async def all_of_them(self) -> Iterable[Key]:
        """Find all hits that are listed, loaded or not."""
        if self._list.lacking:
            await came_through(self._bring_rest())
        return [row.key for row in self._list.rows]


def _keys(ids: Sequence[int] | None) -> list[Key]:
    return [(one,) for one in ids or ()]


def _between(library: Library, contents: Contents, first: int, last: int, position: int) -> Sequence[int]:
    """Return the articles of the list from the first to the last, wherever they are by now.

    For a last one that has left it, the position where it is shown counts; without the first one, it is the only one.
    """
    there, here = (contents.rank(library, article) for article in (first, last))
    here = position if here is None else here
    there = here if there is None else there
    return contents.ids(library, min(here, there), abs(here - there) + 1)
