"""Going on where the reader was left: the list, the search, the article and the focus."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual import work
from textual.widgets import Input
from textual.worker import Worker, WorkerCancelled

from reader.config import Config
from reader.errors import ReaderError
from reader.model import Session
from reader.ui.panes.pane import ArticleWanted
from reader.ui.panes.sought import ARTICLES, QUOTATIONS
from reader.ui.screens.paned import PANES
from reader.ui.screens.shelves import ShelvesScreen
from reader.ui.views.queries import as_typed
from reader.ui.widths import widths_of

if TYPE_CHECKING:
    from reader.library import Library

# Often enough that little is lost when the power fails, and seldom enough to cost nothing.
KEEP_SECONDS = 5


class ResumedScreen(ShelvesScreen):
    """Begins with the last session, and keeps the one that is under way."""

    def __init__(self, library: asyncio.Future[Library], config: Config) -> None:
        super().__init__(id="main")
        self.library = library
        self.config = config
        self._kept: Session | None = None

    @work(group="resume")
    async def resume(self, session: Session) -> None:
        """Show everything as it was left; whoever does something meanwhile is not disturbed."""
        if session.instead_of == self.config.theme and session.theme in self.app.available_themes:
            self.app.theme = session.theme
        self.reading.shows_hidden, self.reading.shows_indirect = session.hidden, session.indirect
        self.widths = widths_of(session)
        if session.folders:
            await self.show_folders()
        self.fit_panes()
        self.shelf.begin(session)
        searched = bool(session.query) or session.quotations
        if session.pane in PANES and not searched:
            self._return_to(session.pane)
        if session.article:
            self.post_message(ArticleWanted(session.article, query=as_typed(session.query), end=0))
        if searched:
            await self._search_again(session)
        self._kept = session
        self.set_interval(KEEP_SECONDS, self.keep_session)

    async def _search_again(self, session: Session) -> None:
        """Find anew what was found, with the cursor on the same hit, and go back to the pane that was left."""
        await self.search.begin(QUOTATIONS if session.quotations else ARTICLES, typing=False)
        focused = self.focused
        with self.search.prevent(Input.Changed):
            self.search.bar.field.value = session.query
        self.search.hits.begin_at = (session.hit, session.hit_above)
        try:
            await self.search.find(session.query).wait()
        except WorkerCancelled:  # something else is searched for already
            return
        if self.focused is not focused:  # whoever pressed a key meanwhile stays there
            return
        if self.search.has_hits or session.pane != "articles":
            self._return_to(session.pane if session.pane in PANES else "articles")
        else:
            self.set_focus(self.search.bar.field)

    def _return_to(self, pane: str) -> None:
        self.returning = pane == "text"
        self.go(pane)

    @property
    def session(self) -> Session:
        """Where the reader is."""
        articles, theme = self.shelf.articles, self.app.theme
        hits = self.search.hits if self.search.has_hits else None
        return Session(
            shelf=self.shelf.shelf,
            held=(articles.current.id if articles.has_lost and articles.current else articles.held) or 0,
            above=articles.rows_above,
            story=self.shelf.story if articles.unfolded.rows else 0,
            query=self.search.bar.field.value if self.search.display else "",
            quotations=self.search.sought == QUOTATIONS,
            hit=hits.cursor if hits else 0,
            hit_above=hits.rows_above if hits else 0,
            article=self.reading.shelved.id if self.reading.shelved else 0,
            pane=self.current,
            hidden=self.reading.shows_hidden,
            indirect=self.reading.shows_indirect,
            list_columns=self.widths.list or 0,
            names_columns=self.widths.names or 0,
            folders=self.has_folders,
            theme=theme if theme != self.config.theme else "",
            instead_of=self.config.theme if theme != self.config.theme else "",
        )

    def keep_session(self) -> list[Worker[None]]:
        """Remember where the reader is, if that changed; give the workers that do."""
        if self._kept is None:  # the last session is not even shown
            return []
        kept = [self.reading.keep_place()]
        session = self.session
        if session != self._kept:
            self._kept = session
            kept.append(self._keep(session))
        return [worker for worker in kept if worker]

    @work(group="session")
    async def _keep(self, session: Session) -> None:
        library = await self.library
        try:
            await asyncio.to_thread(library.sessions.keep, session)
        except ReaderError:  # what is wrong with the library is told when something else is to be kept
            return
