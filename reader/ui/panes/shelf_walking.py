"""Going from one unread article of a shelf to another."""

from __future__ import annotations

from typing import Literal

from reader.model import Shelf
from reader.ui.commands import first_keys
from reader.ui.panes.pane import Pane, Reply
from reader.ui.views.rows import article_rows
from reader.ui.widgets.article_list import ArticleList

#: Said where no article of a library is unread.
ALL_READ = "Everything is read."

Step = Literal[1, -1]


class ShelfWalking:
    """Moves the cursor of a list of ``articles``, of which the library knows more; ``pane`` asks it."""

    def __init__(self, articles: ArticleList, pane: Pane) -> None:
        self._articles = articles
        self._pane = pane

    async def go_unread(self, shelf: Shelf, step: Step) -> bool:
        """Go to the nearest unread article after (1) or before (-1) the cursor; if there is none, say why."""
        held = await self._held(shelf)
        nearest = await self._pane.ask(lambda library: Reply(library.next_unread(shelf, held, step)))
        if nearest is None:
            return False
        if nearest.value is None:
            self._pane.notify(await self._why_none(shelf, held, step), timeout=3)
            return False
        place, listing = nearest.value
        self._articles.fill(place, article_rows([listing]))
        self._articles.cursor = self._articles.unfolded.item_of(place)
        return True

    async def _held(self, shelf: Shelf) -> int | None:
        """Return the article under the cursor, also while its row is on the way."""
        if self._articles.held is not None:
            return self._articles.held
        position = self._articles.position
        listings = await self._pane.ask(lambda library: library.page(shelf, position, 1))
        return listings[0].id if listings else None

    async def _why_none(self, shelf: Shelf, held: int | None, step: Step) -> str:
        answer = await self._pane.ask(
            lambda library: (library.counts().unread, library.next_unread(shelf, held, -step))
        )
        unread, behind = answer or (1, None)
        if not unread:
            return ALL_READ
        if behind is None:
            return "There is no other unread article in this list."
        other = first_keys(self._pane)["articles.previous-unread" if step > 0 else "articles.next-unread"]
        return f"No unread article that way; {other} looks the other way."
