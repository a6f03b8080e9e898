"""Marking: what star, read and tags act on, and how they are given and undone."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from textual import getters, work
from textual.message import Message
from textual.reactive import reactive

from reader.model import Mark, Shelf
from reader.ui.keys import key
from reader.ui.lines.line_list import CountingList
from reader.ui.panes.history import Step, Undoable, say_undoable, step_of
from reader.ui.panes.pane import Pane
from reader.ui.panes.reading import ReadingPane
from reader.ui.views.rows import ArticleRow
from reader.ui.widgets.article_list import ArticleList
from reader.ui.widgets.hit_list import HitList
from reader.wording.phrases import counted

if TYPE_CHECKING:
    from reader.library import Library


class MarkingPane(Pane):
    """Surrounds the articles of a shelf, to mark them.

    Without a mark, and outside of the list, commands act on the article that is shown or loaded.
    """

    BINDINGS = [
        key("articles.mark", "v", "mark", "Mark",
            "Mark the article, so that star, read, tags, bin, copying and export act on all marked ones", footer=True),
        key("articles.mark-range", "V", "mark_range", "Mark up to here",
            "Mark all articles from the last mark to the cursor"),
        key("articles.mark-all", "ctrl+a", "mark_all", "Mark all", "Mark every article of the list"),
    ]  # fmt: skip

    articles = getters.query_one(ArticleList)

    shelf: reactive[Shelf] = reactive[Shelf]("all", repaint=False)
    """The shelf whose articles they are."""

    class Changed(Message):
        """An article was read, and must be counted and shown again."""

    def __init__(self) -> None:
        super().__init__(id="marking")
        self.dismissed: Collection[int] = ()  # what was changed last from the list, with whose leaving one is done
        self._last_mark = 0

    @property
    def wanted(self) -> int:
        """The id of the article that is shown or loaded, 0 for none."""
        return self.screen.query_one(ReadingPane).wanted

    @property
    def marked(self) -> Collection[int]:
        """The ids of the marked articles or hits while their list has the focus: elsewhere one looks at others."""
        focused = self.screen.focused
        return focused.marks if isinstance(focused, ArticleList | HitList) else ()

    @property
    def targets(self) -> Collection[int]:
        """The ids of the marked articles, or of the one that is shown or being loaded."""
        return self.marked or tuple(filter(None, [self.wanted]))

    @work(group="reading")
    async def note_opened(self, article: int, unread: bool) -> None:
        """Note that an article is being read; one that was ``unread`` no longer is, which cannot be undone."""
        self.articles.touched = True
        self.dismissed = ()
        if unread and await self.make(lambda library: library.sessions.note_opened(article)):
            self.post_message(self.Changed())

    def unmark(self, rows: ArticleList | HitList) -> bool:
        """Remove all marks of a list and say how many; False if there were none."""
        count, rows.marks = rows.marked_count, frozenset()
        if count:
            self.notify(f"{counted(count, 'mark')} removed.", timeout=2)
        return bool(count)

    def action_mark(self) -> None:
        """Mark the article under the cursor, or unmark it, and move on."""
        row = self.articles.current
        if row:
            self.articles.marks ^= {row.id}
            self._last_mark = row.id
        elif not self.articles.count:
            self.say_none_shown()
        self.articles.cursor += 1

    def action_mark_range(self) -> None:
        """Mark the articles from the last mark to the cursor, inclusive; without marks, the current one."""
        if self.articles.marks:
            self._mark_up_to(self.articles.current, self.articles.position)
        else:
            self.action_mark()

    @work(exclusive=True, group="marks")
    async def _mark_up_to(self, here: ArticleRow | None, position: int) -> None:
        ends = (self._last_mark, here.id if here else 0)
        await self._mark_all(lambda library, shelf: _between(library, shelf, *ends, position))

    @work(exclusive=True, group="marks")
    async def action_mark_all(self) -> None:
        """Mark every article of the list, known to it or not."""
        if self.articles.count:
            await self._mark_all(lambda library, shelf: library.choices.on_shelf(shelf, 0, library.counts().on(shelf)))
        else:
            self.say_none_shown()

    async def _mark_all(self, which: Callable[[Library, Shelf], Sequence[int]]) -> None:
        shelf = self.shelf
        ids = await self.ask(lambda library: which(library, shelf))
        self.articles.marks |= frozenset(ids or ())
        self.notify(f"{counted(len(self.articles.marks), 'article')} marked.", timeout=2)

    @work(group="change")
    async def action_switch(self, what: Mark) -> None:
        """Star the marked articles, or the one that is shown, or mark them as read; if all are, take that back."""
        ids = tuple(self.targets)
        if not ids:
            self.say_none_shown()
        elif not (await self._mark(ids, what, True) or await self._mark(ids, what, False)):
            self.notify("Nothing to change: the article was removed meanwhile.", timeout=3)

    @work(group="change")
    async def change(self, what: Mark, ids: Collection[int], value: bool) -> None:
        """Mark articles as read or starred, or unmark them."""
        if not await self._mark(tuple(ids), what, value):
            self.notify("Nothing to change: they already are.", timeout=2)

    async def _mark(self, ids: tuple[int, ...], what: Mark, value: bool) -> bool:
        """Change what differs, and report it; False if nothing did."""

        def change(library: Library) -> tuple[int, ...]:
            return library.mark(ids, what, value)

        changed = await self.make(change)
        if not changed:
            return changed is None  # an error was told
        self.dismissed = changed if self.articles.has_focus else ()
        said = f"{counted(len(changed), 'article')} {what if value else 'un' + what}"
        step = step_of(said, change, lambda library, done: library.mark(done, what, not value), changed)
        self.done(step, ids, len(ids) > 1)
        return True

    def done(self, step: Step, ids: Collection[int], loudly: bool) -> None:
        """Make a change of articles undoable, and remove their marks in every list."""
        if loudly:
            say_undoable(self, step)
        for rows in self.screen.query(CountingList):
            rows.marks -= frozenset(ids)
        self.post_message(Undoable(step))


def _between(library: Library, shelf: Shelf, first: int, last: int, position: int) -> Sequence[int]:
    """Return the articles of a shelf from the first to the last, wherever they are by now.

    For a last one that has left the shelf, its position in the list counts; without the first one, it is the only one.
    """
    there, here = (library.rank(shelf, article) for article in (first, last))
    here = position if here is None else here
    there = here if there is None else there
    return library.choices.on_shelf(shelf, min(here, there), abs(here - there) + 1)
