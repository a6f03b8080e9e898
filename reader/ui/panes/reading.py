"""Reading: loads the requested article, and remembers where it was left."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from textual import work
from textual.message import Message
from textual.worker import Worker

from reader.errors import NoSuchArticleError
from reader.model import Place, ShelvedArticle, moved
from reader.ui.article_actions import on_words
from reader.ui.commands import first_keys
from reader.ui.lines.typesetting import Flow
from reader.ui.panes.comparing import whats_new
from reader.ui.panes.pane import ArticleWanted, Reply, UnseenPane
from reader.ui.panes.sheet import Sheet
from reader.ui.views.body import UNANALYSED, body_view
from reader.ui.views.matches import Matches
from reader.ui.views.news import NO_NEWS
from reader.ui.workers import under_way
from reader.wording.phrases import counted
from reader.wording.quotes import QuoteRow, quote_rows

if TYPE_CHECKING:
    from reader.library import Library


class ReadingPane(UnseenPane):
    """Shows the current article on the ``sheet``."""

    returning = False
    """Whether the text is about to get the focus without being opened, as the last session is shown again."""

    @dataclass
    class Opened(Message):
        """The article on the sheet is being read; ``unread`` if it was so before."""

        article_id: int
        unread: bool

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(id="reading")
        self._sheet = sheet
        self.shows_hidden = False
        self.shows_indirect = False
        self.lit_for: tuple[str, tuple[Place, ...]] = ("", ())
        self._news = NO_NEWS
        self._coming: ArticleWanted | None = None

    @property
    def shelved(self) -> ShelvedArticle | None:
        """The article on the sheet, None before the first."""
        return self._sheet.shelved

    @property
    def wanted(self) -> int:
        """The id of the article on its way to the sheet, else of the one on it, else 0."""
        if self._coming:
            return self._coming.article_id
        return self.shelved.id if self.shelved else 0

    def want(self, wanted: ArticleWanted) -> None:
        """Show an article, unless it is already shown."""
        shown = self.shelved is not None and self.shelved.id == wanted.article_id and not self.is_loading
        if shown and self.lit_for == (wanted.query, wanted.lit) and wanted.end > 0:
            if wanted.opened:
                self.open()
            return
        former = self._coming
        # It stays opened when it is only looked at again, as by who goes back to the list at once.
        opened = wanted.opened or bool(former and former.opened and former.article_id == wanted.article_id)
        self._coming = ArticleWanted(wanted.article_id, opened, wanted.query, wanted.end, wanted.lit)
        self._show(self._coming)

    @property
    def is_loading(self) -> bool:
        """Whether another article is being loaded."""
        return bool(under_way(self, "article"))

    @work(exclusive=True, group="article")
    async def _show(self, wanted: ArticleWanted) -> None:
        """Show an article where it was left, or at the first or last match of the query; say if it was removed."""
        self.keep_place()
        reply = await self.ask(lambda library: Reply(_if_there(library, wanted.article_id)))
        if reply is None or reply.value is None:
            self._coming = None
            if reply:
                self.notify("That article was removed meanwhile.", timeout=3)
            else:  # or keys would act on the one before it
                self._sheet.clear()
            return
        shelved = reply.value
        self._news = NO_NEWS
        flow, quotes = await self._lay_out(shelved)
        sought = (wanted.query, wanted.lit)
        places = await self.ask(lambda library: _places(library, wanted.article_id, *sought)) or ()
        self._sheet.shelved, self.lit_for, self._coming = shelved, sought, None
        place = _left_at(shelved)
        self._sheet.show(flow, quotes, place)
        self._sheet.text.begin(Matches(places, _begins_at(wanted.end, place, places)), stays=not wanted.end)
        if wanted.opened:
            self.open()

    def open(self) -> None:
        """Say that the article is being read, and mark it so here, to save loading it again."""
        if shelved := self.shelved:
            self.post_message(self.Opened(shelved.id, not shelved.read))
            if not shelved.read:
                self._sheet.shelved = replace(shelved, read=True)

    def entered(self) -> None:
        """Count entering the text as reading; an article that is still loading does so itself."""
        returning, self.returning = self.returning, False
        if not (returning or self.is_loading):
            self.open()

    @work(exclusive=True, group="article")
    async def reload(self) -> None:
        """Show the same article again, with its changes, at the same place; or the one being loaded.

        If it was removed, no article is shown until the list asks for another.
        """
        if self._coming is not None:
            self._show(self._coming)
            return
        if self.shelved is None:
            return
        former = self.shelved
        reply = await self.ask(lambda library: Reply(_if_there(library, former.id)))
        if reply is None:
            return
        if reply.value is None:
            self._sheet.clear()
            return
        shelved = reply.value
        flow, quotes = await self._lay_out(shelved)
        self._sheet.shelved = shelved
        if (flow.view, shelved.article) != (self._sheet.text.body.view, former.article):
            top, cut = self._sheet.text.body.top_place, (former.article.paragraphs, shelved.article.paragraphs)
            self._sheet.show(flow, quotes, top and moved(top, *cut), anew=True)
        if (shelved.article, shelved.identities) != (former.article, former.identities):
            places = await self.ask(lambda library: _places(library, shelved.id, *self.lit_for))
            self._sheet.text.renew(Matches(places or ()))

    def clear(self) -> None:
        """Show no article, not even the one being loaded."""
        self.keep_place()
        self.workers.cancel_group(self, "article")
        self._coming = None
        self._sheet.clear()

    async def _lay_out(self, shelved: ShelvedArticle) -> tuple[Flow, tuple[QuoteRow, ...]]:
        """Lay an article out in a thread, for the screen as it is now."""
        fetch_key, indirect = first_keys(self)["article.whole"], self.shows_indirect
        view = partial(body_view, shelved, self.shows_hidden, indirect, self._news, fetch_key)
        size = self._sheet.text.body.text_width, self.app.config.paragraph_spacing
        return await asyncio.to_thread(lambda: (Flow(view(), *size), quote_rows(shelved.article, indirect)))

    def keep_place(self) -> Worker[None] | None:
        """Remember the place at the top of the screen; return the worker that does so."""
        place = self._sheet.text.body.top_place or Place(0, 0, 0)
        shelved = self.shelved
        if shelved and (shelved.reached, shelved.reached_at) != place[:2]:
            self._sheet.shelved = replace(shelved, reached=place.paragraph, reached_at=place.start)
            kept = self.make(lambda library: library.sessions.keep_place(shelved.id, place.paragraph, place.start))
            return self.run_worker(kept, group="place")
        return None

    def toggle_fold(self, paragraph: int | None) -> None:
        """Show what a paragraph is folded with, what is told elsewhere or repeats and furniture, or fold it again."""
        if paragraph in self._news.elsewhere:
            self.toggle_news()
        else:
            self.action_hidden()

    @on_words
    def action_hidden(self) -> None:
        """Show repeats and furniture in place, or fold them."""
        if self.shelved is None:
            self.say_none_shown()
        elif not (self.shows_hidden or any(paragraph.hidden for paragraph in self.shelved.article.paragraphs)):
            self.notify("There are no repeats and no furniture in this article.", timeout=3)
        else:
            self.shows_hidden = not self.shows_hidden
            self.reload()

    @on_words
    def action_indirect(self) -> None:
        """Show reported speech, or hide it; it may be out of sight."""
        if self.shelved is None:
            self.say_none_shown()
            return
        number = sum(quote.kind == "indirect" for quote in self.shelved.article.quotes)
        if not (self.shows_indirect or number):
            none = "There is no reported speech without quotation marks in this article."
            self.notify(none if self.shelved.article.analysed else UNANALYSED, timeout=3)
            return
        self.shows_indirect = not self.shows_indirect
        found = f"shown: {counted(number, 'passage')}" if self.shows_indirect else "no longer shown"
        self.notify(f"Reported speech is {found}.", timeout=2)
        self.reload()

    def toggle_news(self) -> None:
        """Fold what the other articles of the story say, or show everything again."""
        if self._news.elsewhere:
            self._news = NO_NEWS
            self.reload()
        elif self.shelved:
            self._compare(self.shelved)
        else:
            self.say_none_shown()

    @work(exclusive=True, group="news")
    async def _compare(self, shelved: ShelvedArticle) -> None:
        news = await self.ask(lambda library: whats_new(library, shelved))
        if news is None or self.shelved is None or self.shelved.id != shelved.id:
            return
        if news.elsewhere:
            self._news = news
            self.reload()
        else:
            self.notify(news.said, timeout=4)


def _if_there(library: Library, article_id: int) -> ShelvedArticle | None:
    """Return an article unless it was removed."""
    try:
        return library.article(article_id)
    except NoSuchArticleError:
        return None


def _places(library: Library, article_id: int, query: str, lit: tuple[Place, ...]) -> tuple[Place, ...]:
    """Return what is to be highlighted: the given places, or those of the words of the query."""
    return lit or (library.matches(article_id, query) if query else ())


def _left_at(shelved: ShelvedArticle) -> Place | None:
    """Return the place where an article was left, or None for its top."""
    place = Place(shelved.reached, shelved.reached_at, shelved.reached_at)
    return place if place > Place(0, 0, 0) else None


def _begins_at(end: int, left_at: Place | None, places: Sequence[Place]) -> int:
    """Return the number of the current match: the first (1), the last (-1), or that after the place left (0)."""
    if end > 0:
        return 0
    behind = (number for number, place in enumerate(places) if place >= (left_at or place))
    return next(behind, len(places) - 1) if end == 0 else len(places) - 1
