"""Going from one unread article of a shelf to another."""

from __future__ import annotations

from reader.ui.commands import first_keys
from reader.ui.panes.contents import Contents, Step
from reader.ui.panes.pane import Pane, Reply
from reader.ui.views.rows import article_rows
from reader.ui.widgets.article_list import ArticleList

#: Said where no article of a library is unread.
ALL_READ = "Everything is read."


class ShelfWalking:
    """Moves the cursor of a list of ``articles``, of which the library knows more; ``pane`` asks it."""

    def __init__(self, articles: ArticleList, pane: Pane) -> None:
        self._articles = articles
        self._pane = pane

    async def go_unread(self, contents: Contents, step: Step) -> bool:
        """Go to the nearest unread article after (1) or before (-1) the cursor; if there is none, say why."""
        held = await self._held(contents)
        nearest = await self._pane.ask(lambda library: Reply(contents.next_unread(library, held, step)))
        if nearest is None:
            return False
        if nearest.value is None:
            self._pane.notify(await self._why_none(contents, held, step), timeout=3)
            return False
        place, listing = nearest.value
        self._articles.fill(place, article_rows([listing]))
        self._articles.cursor = self._articles.unfolded.item_of(place)
        return True

    async def _held(self, contents: Contents) -> int | None:
        """Return the article under the cursor, also while its row is on the way."""
        if self._articles.held is not None:
            return self._articles.held
        position = self._articles.position
        listings = await self._pane.ask(lambda library: contents.page(library, position, 1))
        return listings[0].id if listings else None

    async def _why_none(self, contents: Contents, held: int | None, step: Step) -> str:
        answer = await self._pane.ask(
            lambda library: (library.counts().unread, contents.next_unread(library, held, -step))
        )
        unread, behind = answer or (1, None)
        if not unread:
            return ALL_READ
        if behind is None:
            return "There is no other unread article in this list."
        other = first_keys(self._pane)["articles.previous-unread" if step > 0 else "articles.next-unread"]
        return f"No unread article that way; {other} looks the other way."
