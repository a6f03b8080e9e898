"""The shelf: the list of articles, its stories and shelves, and how it follows changes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import partial

from textual import getters, on, work
from textual.app import ComposeResult
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget
from textual.worker import Worker

from reader.model import Counts, Session, Shelf
from reader.ui.article_actions import on_words
from reader.ui.commands import first_keys
from reader.ui.keys import key
from reader.ui.lines.line_list import LineList
from reader.ui.panes.contents import Contents, Step
from reader.ui.panes.pane import ArticleWanted, PageWanted, Pane
from reader.ui.panes.row_marking import ArticleMarkingPane
from reader.ui.panes.shelf_walking import ALL_READ, ShelfWalking
from reader.ui.views.rows import article_rows
from reader.ui.widgets.article_list import ArticleList
from reader.ui.widgets.welcome import Welcome
from reader.ui.workers import came_through


class ShelfPane(Pane):
    """The articles of one shelf, the copies of a story folded behind the leading article.

    ``story`` is the article that leads the open story, or the last one that was open. ``is_covered`` gives whether a
    search lies over the list.
    """

    BINDINGS = [
        key("articles.next-unread", "n", "unread(1)", "Next unread",
            "In the list, go to the next unread article", footer=True),
        key("articles.previous-unread", "p", "unread(-1)", "Previous unread",
            "In the list, go to the previous unread article"),
        key("articles.page", "space", "page_text", "Page",
            "Page the text, then go to the next unread article", footer=True),
        key("articles.unfold", "right,l", "unfold", "Copies", "Show the other copies of this story"),
        key("articles.fold", "left,h", "fold", "Fold", "Fold the open story again"),
    ]  # fmt: skip

    welcome = getters.query_one(Welcome)

    contents: reactive[Contents] = reactive(Contents(), repaint=False)
    """What is listed."""
    coming: reactive[bool] = reactive(False, repaint=False)
    """Whether an import is running, which the greeting of an empty library says."""
    removed: reactive[bool] = reactive(False, repaint=False)
    """Whether an empty library has articles in its bin, which the greeting says, too."""

    @dataclass
    class Counted(Message):
        """The shelf was counted again."""

        counts: Counts

    class Emptied(Message):
        """Nothing is left to read: the list that was asked for is empty, or its last article was done with there."""

    def __init__(self, is_covered: Callable[[], bool]) -> None:
        super().__init__(id="shelf")
        self.articles = ArticleList()
        self.row_marking = ArticleMarkingPane(self.articles)
        self._walking = ShelfWalking(self.articles, self)
        self.dismissed: Collection[int] = ()  # what was changed last from the list, with whose leaving one is done
        self._is_covered = is_covered
        self.empty = self._at_newest = False
        self._last = Session()
        self._asked: Shelf | None = None  # the shelf on its way, whichever work brings it
        self.story = 0

    def compose(self) -> ComposeResult:
        """Put the greeting of an empty library beside the list."""
        with self.row_marking.data_bind(ShelfPane.contents):
            yield self.articles
            yield Welcome().data_bind(ShelfPane.coming, ShelfPane.removed)

    def begin(self, last: Session) -> Worker[None]:
        """Load the shelf, and show it where it was left; return the worker that does so."""
        self.contents, self._last = Contents(last.shelf, last.kept), last
        if last.held:
            self.articles.come_back(last.held, last.above, shown=last.article > 0)
        return self.recount()

    def recount(self, shelf: Shelf | None = None, at_newest: bool = False) -> Worker[None]:
        """Follow a change in the library; the article under the cursor stays at its place on the screen.

        Another shelf begins at its newest article, as does this one ``at_newest`` unless the reader has chosen one.
        """
        self._asked, self._at_newest = shelf or self._asked, at_newest or self._at_newest
        return self._recount()

    @work(exclusive=True, group="shelf")
    async def _recount(self) -> None:
        self.contents = Contents(self._asked) if self._asked else self.contents
        counted = await self.ask(self.contents.count)
        if counted is None:
            return
        (counts, count), was_asked = counted, self._asked is not None
        self.articles.without = _why_empty(self.shelf, first_keys(self))
        is_done = await self._list(count)
        if not count and (was_asked or is_done):
            self.post_message(self.Emptied())
        self.removed = not counts.articles and bool(await self.ask(lambda library: library.bin.all()))
        self._greet(counts.articles == 0)
        self.post_message(self.Counted(counts))
        await self._unfold_again()

    async def _list(self, count: int) -> bool:
        """List the shelf from its newest on, or around the article under the cursor; True if that is done with."""
        afresh = self._asked is not None or (self._at_newest and not self.articles.touched)
        held = self.articles.held
        place = None if afresh or held is None else await self.ask(partial(self.contents.rank, article=held))
        is_done = place is None and not (afresh or self._is_covered()) and await self._is_done_with(held)
        self._asked, self._at_newest = None, False
        if afresh:
            self.articles.reset(count)
            return False
        if place is None:
            place = self.articles.position - self.articles.above_cursor(self.dismissed if is_done else ())
        self.articles.rebase(count, max(0, min(place, count - 1)), lets_go=is_done)
        return is_done

    async def _is_done_with(self, article: int | None) -> bool:
        """Whether the reader is done with an article that has left the shelf, or another program removed it."""
        if article is None or article in self.dismissed:
            return article is not None
        return await self.ask(lambda library: library.choices.listings([article])) == ()

    async def _unfold_again(self) -> None:
        """Unfold the story that was open, at first that of the last session if the cursor is still where it was."""
        last, self._last = self._last, Session()
        story = self.articles.unfolded.position if self.articles.unfolded.rows else None
        if last.story and self.articles.held == last.held:
            self.articles.come_back(last.held, last.above, shown=last.article > 0)
            story = await self.ask(partial(self.contents.rank, article=last.story))
        if story is not None:
            self._unfold(story)

    def _greet(self, empty: bool) -> None:
        """Show the greeting instead of an empty list, or the list again, with its focus, which may be nowhere now."""
        former, self.empty = self.front, empty
        self.welcome.display = empty
        self.articles.display = not empty
        if self.front is not former and self.screen.focused in (former, None):
            self.front.focus()

    @property
    def shelf(self) -> Shelf:
        """The shelf that is listed."""
        return self.contents.shelf

    @property
    def front(self) -> Widget:
        """The list, or the greeting of an empty library."""
        return self.welcome if self.empty else self.articles

    @on(ArticleList.RowsWanted)
    @work(exclusive=True, group="rows")
    async def _rows_wanted(self, wanted: ArticleList.RowsWanted) -> None:
        listings = await self.ask(partial(self.contents.page, start=wanted.start, count=wanted.count))
        self.articles.fill(wanted.start, article_rows(listings or ()))

    @on(LineList.Moved)
    def _moved(self, moved: LineList.Moved) -> None:
        moved.stop()
        is_chosen = isinstance(moved, LineList.Chosen)
        self.articles.touched = self.articles.touched or is_chosen
        self.show_current(opened=is_chosen)

    def show_current(self, opened: bool = False) -> None:
        """Ask for the article under the cursor."""
        if self.articles.current:
            self.articles.held = self.articles.current.id
            self.post_message(ArticleWanted(self.articles.current.id, opened))

    @on_words
    def action_page_text(self) -> None:
        """Ask for the next page of the text."""
        self.post_message(PageWanted())

    @work(group="unfold")
    async def action_unfold(self) -> None:
        """Show the copies of the story under the cursor, or say that there are none."""
        await self._catch_up()
        if self.articles.unfolded.holds(self.articles.cursor):
            return
        if self.articles.current and self.articles.current.copies:
            self._unfold(self.articles.position, reveals=True)
        elif not self.articles.count:
            self.say_none_shown()
        else:
            self.notify("There is no other copy of this article.", timeout=2)

    def action_fold(self) -> None:
        """Fold the open story; the cursor goes from a copy back to the leading article."""
        if self.articles.unfolded.rows:
            self.articles.unfold(-1, ())
            self.show_current()

    @work(exclusive=True, group="unfold")
    async def _unfold(self, position: int, reveals: bool = False) -> None:
        leading = await self.ask(partial(self.contents.page, start=position, count=1))
        if leading:
            self.story = leading[0].id
            copies = await self.ask(lambda library: library.copies(leading[0].id))
            self.articles.unfold(position, article_rows(copies or ()), reveals)

    @work(group="unread")
    async def action_unread(self, step: Step, opened: bool = False) -> None:
        """Go to the nearest unread article after (1) or before (-1) the cursor, or notify that there is none."""
        await self._catch_up()
        if self.empty:
            self.say_none_shown()
        elif await self._walking.go_unread(self.contents, step):
            self.show_current(opened)

    async def _catch_up(self) -> None:
        """Count again if articles came or went: a position in the list would be that of another one in the library."""
        counted = await self.ask(self.contents.count)
        if counted and counted[1] != self.articles.count - len(self.articles.unfolded.rows):
            await came_through(self.recount())


def _why_empty(shelf: Shelf, keys: Mapping[str, str]) -> str:
    """Say why a shelf may be empty."""
    if shelf == "starred":
        return f"Nothing is starred: {keys['article.star']} stars an article."
    return ALL_READ if shelf == "unread" else ""
