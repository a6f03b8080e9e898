"""Marking: what star and read act on, and how they are given and taken back."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual import getters, work
from textual.message import Message

from reader.model import Mark
from reader.ui.panes.history import Step, Undoable
from reader.ui.panes.pane import Pane
from reader.ui.views.rows import ArticleRow
from reader.ui.views.wording import counted
from reader.ui.widgets.article_list import ArticleList

if TYPE_CHECKING:
    from reader.library import Library


class MarkingPane(Pane):
    """A pane with articles to mark. ``shown`` is the article in the text pane, which star and read act on."""

    articles = getters.query_one(ArticleList)

    class Changed(Message):
        """An article was read, so that it is to be counted and shown anew."""

    def __init__(self, library: asyncio.Future[Library], id: str) -> None:
        super().__init__(library, id)
        self.shown: ArticleRow | None = None

    def action_star(self) -> None:
        """Star the marked articles, or the one that is shown; when all bear a star, take it away."""
        rows = self._targets()
        self.change("starred", [row.id for row in rows], not all(row.starred for row in rows))

    def action_toggle_read(self) -> None:
        """Mark the marked articles, or the one that is shown, as read; when all are read, as unread."""
        rows = self._targets()
        self.change("read", [row.id for row in rows], any(row.unread for row in rows))

    def _targets(self) -> list[ArticleRow]:
        shown = [self.shown] if self.shown else []
        return list(self.articles.marks.values()) or shown

    @work(group="change")
    async def change(self, what: Mark, ids: Sequence[int], value: bool, quietly: bool = False) -> None:
        """Mark articles as read or starred, or take it back; ``quietly`` is no step of its own to be undone."""
        changed = await self.ask(lambda library: library.mark(ids, what, value))
        if changed is None:
            return
        said = f"{counted(len(ids), 'article')} {what if value else 'un' + what}"
        if len(ids) > 1:
            self.notify(f"{said}.", timeout=2)
        self.articles.marks.clear()
        if quietly or not changed:
            self.post_message(self.Changed())
        else:
            self.post_message(Undoable(Step(said, lambda library: library.mark(changed, what, not value))))
