"""Exchange with other programs: copying, opening links, piping, and the article as it was imported."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from typing import TYPE_CHECKING

from textual import work
from textual.app import SuspendNotSupported
from textual.reactive import reactive

from reader.model import Article, Link, Original, Place, ShelvedArticle, Transfer
from reader.ui.article_actions import on_words
from reader.ui.commands import first_keys
from reader.ui.links import needs_terminal, open_page
from reader.ui.panes.pane import UnseenPane
from reader.ui.panes.text import TextPane
from reader.ui.terminal.clipboard import copy
from reader.ui.views.hints import hints_of
from reader.ui.views.quotations import cite, cite_paragraph, cite_title, quote_at
from reader.wording.phrases import counted, one_line

if TYPE_CHECKING:
    from reader.library import Library
    from reader.ui.screens.links import LinkWanted

# Titles that are copied at once, each of which takes reading its article.
_MOST_TITLES = 500


class OutsidePane(UnseenPane):
    """Passes the shown article on to the clipboard, the browser and other commands."""

    shelved: reactive[ShelvedArticle | None] = reactive(None, repaint=False, always_update=True)
    """The article, None before the first."""

    def __init__(self, text: TextPane) -> None:
        super().__init__(id="outside")
        self._text = text
        self._command = ""

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
        copy(self.app, text, what, cited)

    @on_words
    def action_copy_title(self, cited: bool) -> None:
        """Copy the title of the article or of all marked ones, as it is or with where it comes from."""
        marked = self.marked
        if len(marked) > _MOST_TITLES:
            many, key = counted(len(marked), "article"), first_keys(self)["reader.export"]
            self.notify(f"Too many to copy, {many}: {key} writes them to a file.", timeout=4)
        elif marked:
            self._copy_titles(marked, cited)
        elif self.shelved is None:
            self.say_none_shown()
        else:
            copy(self.app, _titled(self.shelved.article, cited), "title", cited)

    @work(exclusive=True, group="titles")
    async def _copy_titles(self, marked: Collection[int], cited: bool) -> None:
        """Copy a line of each of the marked articles that are there."""

        def titles(library: Library) -> list[str]:
            found = library.extracts.of_articles(marked)
            return [_titled(one.article, cited) for one in found if isinstance(one, Transfer)]

        if lines := await self.ask(titles):
            what = "title" if len(lines) == 1 else counted(len(lines), "title")
            copy(self.app, "\n".join(lines), what, cited)

    @on_words
    def action_link(self) -> None:
        """Open the article's page in the browser."""
        if self.shelved is None:
            self.say_none_shown()
        else:
            self._open(self.shelved.article.link or "")

    @work(exclusive=True, group="link")
    async def _open(self, link: str) -> None:
        if await asyncio.to_thread(needs_terminal, link):
            said = self._lend_terminal(link)
        else:
            said = await asyncio.to_thread(open_page, link)
        self.notify(said, timeout=3)

    def _lend_terminal(self, link: str) -> str:
        """Leave the terminal to a browser until it ends, and return the outcome; nothing else goes on meanwhile."""
        try:
            with self.app.suspend():
                return open_page(link)
        except SuspendNotSupported:
            return "The only browser needs the terminal, which cannot be left to it."

    @on_words
    @work(exclusive=True, group="window")
    async def action_links(self) -> None:
        """Label every link of the article with letters: over the text, or in a list if it is not in sight."""
        shelved = self.shelved
        if shelved is None:
            self.say_none_shown()
            return
        original = await self.ask(lambda library: library.backlog.original(shelved.id))
        links = await asyncio.to_thread(_links, shelved.article, original) if original else ()
        body = self._text.body
        view = body.view
        if view is None or not self._still_shows(shelved):
            return
        shown = [block.paragraph for block in view.blocks if block.paragraph is not None and block.kind != "fold"]
        hints = hints_of(shelved.article, shown, links)
        if not hints:
            self.notify("This article has no link.", timeout=2)
            return
        from reader.ui.screens.links import LinkScreen  # seldom needed

        unseen = [hint for hint in hints if not any(map(body.shows, hint.places))]
        body.mark(body.matches, body.lights.lit, hints)
        self.app.push_screen(LinkScreen(hints, unseen), self._link_chosen)

    def _link_chosen(self, wanted: LinkWanted | None) -> None:
        body = self._text.body
        body.mark(body.matches, body.lights.lit)
        if wanted and wanted.copied:
            copy(self.app, wanted.link, "link")
        elif wanted:
            self._open(wanted.link)

    @on_words
    def action_pipe(self) -> None:
        """Ask for a command, and pipe the article to it."""
        if self.shelved is None:
            self.say_none_shown()
            return
        from reader.ui.screens.pipe import PipeScreen  # seldom needed

        self.app.push_screen(PipeScreen(self.shelved, self._command), self._piped)

    def _piped(self, command: str | None) -> None:
        """Remember the command for the next article."""
        self._command = command or self._command

    @on_words
    @work(exclusive=True, group="window")
    async def action_raw(self) -> None:
        """Show the article as it was imported beside the cleaned text."""
        shelved, place = self.shelved, self._text.body.top_place
        if shelved is None:
            self.say_none_shown()
            return
        from reader.ui.panes.provenance import provenance_of  # seldom needed
        from reader.ui.screens.raw import RawScreen

        provenance = await self.ask(lambda library: provenance_of(library, shelved))
        if provenance is None:
            return
        if self._still_shows(shelved):
            self.app.push_screen(RawScreen(provenance, place.paragraph if place else 0))

    def _still_shows(self, shelved: ShelvedArticle) -> bool:
        """Whether an article is shown, with no window over it."""
        return self.screen.is_active and self.shelved is not None and self.shelved.id == shelved.id


def _links(article: Article, original: Original) -> tuple[Link, ...]:
    """Return the links in the original of an article."""
    from reader.sources.anchors import read_links  # seldom needed

    paragraphs = [paragraph.text for paragraph in article.paragraphs]
    return read_links(original.path, original.key, original.raw, paragraphs, article.link or "")


def _titled(article: Article, cited: bool) -> str:
    return cite_title(article) if cited else one_line(article.title)
