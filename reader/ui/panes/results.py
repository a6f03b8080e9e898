"""The results of a search: found while the query is typed, the rest when the reader goes there."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import ComposeResult
from textual.message import Message

from reader.errors import ReaderError
from reader.model import Listing
from reader.ui.article_actions import on_words
from reader.ui.commands import first_keys
from reader.ui.held_frame import HeldFrame
from reader.ui.keys import key
from reader.ui.lines.line_list import LineList
from reader.ui.panes.hit_walking import HitWalking
from reader.ui.panes.pane import ArticleWanted, PageWanted, Pane
from reader.ui.panes.row_marking import HitMarkingPane
from reader.ui.panes.search_kinds import ARTICLES, Results, SearchKind
from reader.ui.views.completions import NOTHING_FOUND, how_to_search
from reader.ui.views.queries import as_typed
from reader.ui.views.quotations import renamed
from reader.ui.views.rows import HitRow, hit_row, hit_row_now
from reader.ui.widgets.hit_list import HitList
from reader.ui.widgets.search_bar import SearchBar
from reader.ui.workers import under_way

if TYPE_CHECKING:
    from reader.library import Library

# The most hits: enough to walk through, and a query can be narrowed. Snippets take longer than finding the hits, so
# they are loaded when these come into sight.
HITS = 100


class ResultsPane(Pane):
    """The hits of ``query_shown``, which are things of one ``kind``.

    The outcome of a query is shown below the ``bar``.
    """

    BINDINGS = [
        key("search.next-unread", "n", "unread(1)", "Next unread",
            "In the hits, go to the next unread one", footer=True),
        key("search.previous-unread", "p", "unread(-1)", "Previous unread",
            "In the hits, go to the previous unread one"),
        key("search.page", "space", "page_text", "Page",
            "In the hits, page the text, then go to the next unread one", footer=True),
    ]  # fmt: skip

    class Answered(Message):
        """Other results are shown."""

    def __init__(self, bar: SearchBar) -> None:
        super().__init__(id="results")
        self.hits = HitList()
        self.row_marking = HitMarkingPane(self.hits, self.bring_rest)
        self.walking = HitWalking(self.hits, self.want, self.bring_rest)
        self.query_shown = ""
        self.is_unfinished = False
        """Whether something of ``query_shown`` was left out because it is still being typed."""
        self.kind = ARTICLES
        self.held_frame = HeldFrame(self)
        self._bar = bar
        self._total = 0
        # How many hits were asked for last, whether all of them, and whether the query had been typed to its end.
        self._asked = (0, False, False)
        self._found: tuple[HitRow, ...] = ()  # what is shown, and what of it was removed since
        self._one_at_a_time = asyncio.Lock()  # two searches that are both awaited would stop each other again and again

    def compose(self) -> ComposeResult:
        """Show nothing but the list."""
        with self.row_marking:
            yield self.hits

    @property
    def is_searching(self) -> bool:
        """Whether a search is running."""
        return bool(under_way(self, "search"))

    def seek(self, kind: SearchKind) -> None:
        """Search another kind of thing with the query in the bar, unless it is already the current one."""
        self._bar.field.placeholder = kind.prompt
        if kind != self.kind:
            self.kind = kind
            self.find(self._bar.field.value)
        self._head(self.query_shown)

    def clear(self) -> None:
        """Stop searching."""
        self.workers.cancel_group(self, "search")
        self.kind = ARTICLES
        self.show("", Results())

    @work(group="unread")
    async def action_unread(self, step: int, opened: bool = False) -> None:
        """Go to the nearest unread hit after (1) or before (-1) the cursor."""
        await self.walking.go_unread(step, opened)

    @on_words
    def action_page_text(self) -> None:
        """Ask for the next page of the text."""
        self.post_message(PageWanted())

    @work(exclusive=True, group="search")
    async def find(self, text: str, opened: bool = False) -> bool:
        """Show as many hits as the screen has room for; ``opened`` goes to the first. False if the query is unusable.

        Only a query that is to be ``opened`` was typed to its end: no other is blamed for what it lacks there.
        """
        query = as_typed(text)
        most = self.screen.size.height // HitList.item_height + 1
        results = await self._ask_for(query, most, is_whole=opened)
        if results is None:
            return False
        is_shown = self.show(query, results)
        if opened and is_shown:
            self.want(opened=True)
        if 0 < results.total <= most and not results.are_all:
            self.hits.post_message(HitList.RestWanted())
        return is_shown

    @on(HitList.RestWanted)
    def _rest_wanted(self) -> None:
        """Fetch the hits further down, unless others are being fetched."""
        if not self.is_searching:
            self.bring_rest()

    @work(exclusive=True, group="search")
    async def bring_rest(self) -> None:
        """Fetch also the hits that a quick search may have left out, and update the outcome."""
        query = self.query_shown
        results = await self._ask_for(query, HITS, all_of_them=True)
        if results is None:
            return
        self.hits.fill(results.rows, min(results.total, HITS))
        self._found = tuple(self.hits.rows)
        if as_typed(self._bar.field.value) == query:
            self._bar.say(results.said)

    @on(HitList.SnippetsWanted)
    @work(exclusive=True, group="snippets")
    async def _bring_snippets(self, wanted: HitList.SnippetsWanted) -> None:
        """Fetch the snippets of the hits in sight, unless others are shown by then."""
        query = self.query_shown
        hits = await self.ask(lambda library: library.hits(wanted.ids, query))
        if hits and query == self.query_shown:
            self.hits.renew(tuple(map(hit_row, hits)))

    async def _ask_for(
        self, query: str, most: int, all_of_them: bool = False, is_whole: bool = False
    ) -> Results | None:
        """Ask the library for up to ``most`` hits; an error is shown below the query and gives None."""
        kind, self._asked = self.kind, (most, all_of_them, is_whole)
        if not kind.asks(query):
            return Results()
        try:
            async with self._one_at_a_time:
                results = await self.put(lambda library: kind.find(library, query, most, all_of_them))
        except ReaderError as error:
            self._bar.say(str(error), amiss=True)
            return None
        return results if is_whole else results.while_typed

    @work(exclusive=True, group="renewal")
    async def renew(self) -> None:
        """Refresh the articles that were found; those that were removed are left out until they are back."""
        found = self._found
        if not found:
            return
        known = await self.ask(partial(_known, found))
        if known is None or found is not self._found:
            return
        there, speakers = known
        shown = {row.key: row for row in self.hits.rows}
        rows = [shown.get(row.key, row) for row in found if row.id in there]
        renewed = tuple(hit_row_now(renamed(row, speakers.get(row.key)), there[row.id]) for row in rows)
        if len(renewed) == len(shown):
            self.hits.renew(renewed)
            return
        self._total += len(renewed) - len(shown)
        self.hits.keep(renewed)
        self._head(self.query_shown)
        query = self.query_shown
        results = await self._ask_for(query, *self._asked)
        if results and query == self.query_shown and as_typed(self._bar.field.value) == query:
            self._say(results)

    def seek_again(self) -> None:
        """Look whether the query that found nothing finds something by now, unless something else is looked at."""
        if self.query_shown and not (self._found or self.is_searching) and self._bar.field.has_focus:
            self.find(self._bar.field.value)

    def show(self, query: str, results: Results) -> bool:
        """Show what was found; an unusable query keeps the last good results, and gives False."""
        self._say(results)
        if as_typed(self._bar.field.value) == query:
            self._bar.field.mark(self._bar.field.value, results.amiss)
        if results.is_good:
            self.is_unfinished = results.is_unfinished and not results.complaint
            self.query_shown, self._total = query, results.total
            self.hits.show(results.rows, min(results.total, HITS))
            self._found = tuple(self.hits.rows)
            self.post_message(self.Answered())
        self._head(query)
        self.call_after_refresh(self.held_frame.release)
        return results.is_good

    @on(LineList.Moved)
    def _moved(self, moved: LineList.Moved) -> None:
        self.want(opened=isinstance(moved, LineList.Chosen))

    def want(self, opened: bool = False, end: int = 1) -> None:
        """Ask for the article of the hit under the cursor, at its matches or its quotation."""
        if hit := self.hits.go_to():
            query, lit = ("", (hit.place,)) if hit.place else (self.query_shown, ())
            self.post_message(ArticleWanted(hit.id, opened, query, end, lit))

    def _say(self, results: Results) -> None:
        """Say how many were found, or what is wrong with the query."""
        self._bar.say(results.complaint or results.said, amiss=bool(results.complaint))

    def _head(self, query: str) -> None:
        """Word the heading of the hits, with whether there are more, or the reason why there are none."""
        kind, hits = self.kind, self.hits
        asks = kind.asks(query)
        more = f" · first {HITS}" if hits.count and self._total > HITS else ""
        title = f"{kind.title}{more}{' 0' if asks and not hits.count else ''}"
        if title != hits.border_title:
            hits.border_title = title
        if asks:
            hits.without = NOTHING_FOUND
        else:
            keys = first_keys(self)
            hits.without = how_to_search(keys["search.language"], keys["search.earlier"])


def _known(rows: tuple[HitRow, ...], library: Library) -> tuple[dict[int, Listing], dict[tuple[int, ...], str | None]]:
    """Return what is there now of the articles of some hits, and who says the quotations among these, by their keys."""
    there = {listing.id: listing for listing in library.choices.listings([row.id for row in rows])}
    said = {row.key: (row.id, row.place) for row in rows if row.place}
    speakers = library.extracts.of_speakers([*said.values()]) if said else ()
    return there, dict(zip(said, speakers, strict=True))
