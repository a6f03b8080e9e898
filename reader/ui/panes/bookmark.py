"""Resuming where the reader was left: the list, the search, the article and the focus."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from textual import work
from textual.worker import Worker

from reader.errors import ReaderError
from reader.model import Session
from reader.ui.fitting import PANES
from reader.ui.panes.desk import Desk
from reader.ui.panes.pane import ArticleWanted, UnseenPane
from reader.ui.panes.search_kinds import ARTICLES, QUOTATIONS
from reader.ui.views.queries import as_typed
from reader.ui.widths import widths_of
from reader.ui.workers import came_through

# Often enough that little is lost when the power fails, and seldom enough to cost nothing.
KEEP_SECONDS = 5

# An article that cannot be shown is told of; whoever typed ahead should not wait for it any longer.
_PATIENCE_SECONDS = 3


class BookmarkPane(UnseenPane):
    """Restores the ``desk`` to the state of the last session, and stores the present one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(id="bookmark")
        self._desk = desk
        self._kept: Session | None = None

    @work(group="resume")
    async def resume(self, session: Session, then: Callable[[], None]) -> None:
        """Show everything as it was left, ``then`` go on; what the user does meanwhile is not disturbed."""
        try:
            await self._lay_out(session)
        finally:
            then()

    async def _lay_out(self, session: Session) -> None:
        desk = self._desk
        session = await self._without_removed(session)
        chosen = session.themes.get(self.app.config.theme)
        if chosen in self.app.available_themes:
            self.app.theme = chosen
        desk.search.query_pane.earlier = session.earlier
        desk.reading.shows_hidden, desk.reading.shows_indirect = session.hidden, session.indirect
        desk.spread.folders_hidden = session.folders_hidden
        if session.folders:
            await desk.folders.open()
        desk.spread.widths = widths_of(session)
        listing = desk.shelf.begin(session)
        searched = bool(session.query) or session.quotations
        if session.pane in PANES and not searched:
            self._return_to(session.pane)
        if session.article:
            words = "" if session.quotations else as_typed(session.query)
            desk.reading.want(ArticleWanted(session.article, query=words, end=0))
        if searched:
            await self._search_again(session)
        self._kept = session
        self.set_interval(KEEP_SECONDS, self.keep)
        await self._shown(listing)

    async def _without_removed(self, session: Session) -> Session:
        """Return a session that begins in the list if its article was removed since."""
        if not session.article:
            return session
        there = await self.ask(lambda library: library.choices.listings([session.article]))
        return session if there else replace(session, article=0, pane="articles")

    async def _shown(self, listing: Worker[None]) -> None:
        """Wait until an article is shown or there is known to be none, but not for ever."""
        shown = asyncio.Event()
        self.watch(self._desk.sheet, "shelved", lambda shelved: shown.set() if shelved else None)
        if await came_through(listing) and self._desk.shelf.articles.count:
            with suppress(TimeoutError):
                async with asyncio.timeout(_PATIENCE_SECONDS):
                    await shown.wait()

    async def _search_again(self, session: Session) -> None:
        """Repeat the search, with the cursor on the same hit, and return to the pane that was left."""
        search, screen = self._desk.search, self._desk.screen
        await search.begin(QUOTATIONS if session.quotations else ARTICLES, typing=False)
        focused = screen.focused
        search.hits.begin_at = (session.hit, session.hit_above)
        # If the user has begun another search or pressed a key, nothing is restored.
        if not await came_through(search.query_pane.write(session.query)) or screen.focused is not focused:
            return
        hit = search.hits.current if search.hits.count else None
        if hit and not session.article:
            search.results.want()
        elif hit and hit.place and hit.id == session.article:
            search.results.want(end=0)  # now that it is known which quotation is to be highlighted
        if search.hits.count or session.pane != "articles":
            self._return_to(session.pane if session.pane in PANES else "articles")
        else:
            screen.set_focus(search.bar.field)

    def _return_to(self, pane: str) -> None:
        self._desk.reading.returning = pane == "text"
        self._desk.spread.go(pane)

    @property
    def session(self) -> Session:
        """Where the reader is."""
        spread, search, shelf, reading = self._desk.spread, self._desk.search, self._desk.shelf, self._desk.reading
        articles, hits = shelf.articles, search.hits if search.hits.count else None
        return Session(
            shelf=shelf.shelf,
            held=(articles.current.id if articles.has_lost and articles.current else articles.held) or 0,
            above=articles.rows_above,
            story=shelf.story if articles.unfolded.rows else 0,
            query=search.bar.field.value if search.display else "",
            quotations=search.results.kind == QUOTATIONS,
            hit=hits.cursor if hits else 0,
            hit_above=hits.rows_above if hits else 0,
            article=reading.shelved.id if reading.shelved else 0,
            pane=spread.current,
            hidden=reading.shows_hidden,
            indirect=reading.shows_indirect,
            list_columns=spread.widths.list or 0,
            names_columns=spread.widths.names or 0,
            folders=spread.has_folders,
            themes=self._themes,
            earlier=search.query_pane.earlier,
            folders_hidden=spread.folders_hidden,
        )

    @property
    def _themes(self) -> dict[str, str]:
        """The themes chosen so far, by the configured theme that each replaces."""
        theme, begun = self.app.theme, self.app.config.theme
        before = self._kept.themes if self._kept else {}
        others = {instead_of: chosen for instead_of, chosen in before.items() if instead_of != begun}
        return others if theme == begun else {**others, begun: theme}

    def keep(self) -> list[Worker[None]]:
        """Store the session if it changed; return the workers that do so."""
        if self._kept is None:  # the last session is not even shown
            return []
        kept = [self._desk.reading.keep_place()]
        session = self.session
        if session != self._kept:
            self._kept = session
            kept.append(self._keep(session))
        return [worker for worker in kept if worker]

    @work(group="session")
    async def _keep(self, session: Session) -> None:
        with suppress(ReaderError):  # what is wrong with the library is told when something else is to be kept
            await self.put(lambda library: library.sessions.keep(session), self.app.changes.make)
