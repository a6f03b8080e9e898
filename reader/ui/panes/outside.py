"""What leaves the reader: copies, links, and the article as it came from outside."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual import work

from reader.model import ShelvedArticle
from reader.ui.clipboard import copy
from reader.ui.links import open_page
from reader.ui.panes.pane import Pane
from reader.ui.views.body import Place
from reader.ui.views.speech import cite, cite_paragraph, quote_at
from reader.ui.widgets.article_body import ArticleBody

if TYPE_CHECKING:
    from reader.library import Library


class OutsidePane(Pane):
    """Gives the shown article to what lies outside of the reader; it has nothing to show itself.

    ``shelved`` is the article, None before the first is shown.
    """

    def __init__(self, library: asyncio.Future[Library]) -> None:
        super().__init__(library, id="outside")
        self.display = False
        self.shelved: ShelvedArticle | None = None

    def copy(self, place: Place, cited: bool) -> None:
        """Copy the quotation at ``place``, or else its paragraph, as it is or with where it comes from."""
        if self.shelved is None:
            return
        article = self.shelved.article
        if quote := quote_at(article, place):
            text, what = cite(article, quote) if cited else article.quoted(quote), "quotation"
        else:
            index = place.paragraph
            text, what = cite_paragraph(article, index) if cited else article.paragraphs[index].text, "paragraph"
        copy(self.app, text, f"{what} with its source" if cited else what)

    @work(exclusive=True, group="link")
    async def action_link(self) -> None:
        """Open the article's page in the browser."""
        link = self.shelved.article.link if self.shelved else None
        said = await asyncio.to_thread(open_page, link or "")
        self.notify(said, timeout=3, markup=False)

    @work(exclusive=True, group="raw")
    async def action_raw(self) -> None:
        """Show the article as it was imported beside the cleaned text."""
        if self.shelved is None:
            return
        article_id, article = self.shelved.id, self.shelved.article
        raw = await self.ask(lambda library: library.original(article_id))
        if raw is not None:
            from reader.ui.panes.provenance import trace  # seldom needed
            from reader.ui.screens.raw import RawScreen

            provenance = await asyncio.to_thread(trace, raw, article)
            place = self.screen.query_one(ArticleBody).first_place
            self.app.push_screen(RawScreen(provenance, place.paragraph if place else 0))
