"""The current list: a shelf, the search over it, or what a folder finds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual import getters, on, work
from textual.app import ComposeResult
from textual.message import Message
from textual.widget import Widget

from reader.model import Folder, Shelf
from reader.ui.panes.exporting import Extract, ask_where_to_write
from reader.ui.panes.marking import MarkingPane
from reader.ui.panes.pane import Pane
from reader.ui.panes.removing import RemovingPane
from reader.ui.panes.results import ResultsPane
from reader.ui.panes.search import SearchPane
from reader.ui.panes.search_kinds import ARTICLES
from reader.ui.panes.shelf import ShelfPane
from reader.ui.panes.tagging import TaggingPane
from reader.ui.views.queries import as_meant
from reader.ui.workers import came_through, under_way
from reader.wording.phrases import SHELVES, counted, one_line


class ListingPane(Pane):
    """A shelf, and the search that lies over it; ``shown`` gives the id of the article beside them, 0 for none."""

    search = getters.query_one(SearchPane)
    shelf = getters.query_one(ShelfPane)
    marking = getters.query_one(MarkingPane)

    @dataclass
    class Named(Message):
        """The list has this name."""

        name: str

    class Entered(Message):
        """The reader has reached what was asked for, and goes on in the list."""

    def __init__(self, shown: Callable[[], int]) -> None:
        super().__init__(id="listing")
        self._shown = shown
        self._folders: Sequence[Folder] = ()

    def compose(self) -> ComposeResult:
        """Lay the search over the shelf."""
        shelf = ShelfPane(lambda: self.search.display)
        marking = MarkingPane(shelf, self._shown)
        removing = RemovingPane(shelf, marking)
        yield from (SearchPane(), shelf, marking, removing, TaggingPane(marking, removing))

    @property
    def front(self) -> Widget:
        """The widget that takes the focus: the hits, if there are any, instead of the articles."""
        return self.search.front or self.shelf.front

    @property
    def is_going(self) -> bool:
        """Whether it is not known yet which article of the list the reader goes to."""
        rows = self.search.hits if self.search.hits.count else self.shelf.articles
        return bool(under_way(self.shelf, "unread")) or (rows.count > 0 and rows.current is None)

    @property
    def searched(self) -> tuple[str, ...]:
        """The search for articles, with its last word whole and as it is found while typing; empty without one."""
        query = self.search.results.query_shown.strip()
        if not query or not self.search.display or self.search.results.kind != ARTICLES:
            return ()
        return tuple(dict.fromkeys((as_meant(query, self.search.bar.field.value), query)))

    @property
    def _shelf_query(self) -> str:
        """The query that finds what is on the shelf."""
        return "" if self.shelf.shelf == "all" else f"is:{self.shelf.shelf}"

    @work(exclusive=True, group="folder")
    async def list_found(self, query: str) -> None:
        """List what a query finds, as that of a folder, and go there as soon as it is found."""
        await self.search.action_begin()
        finding = self.search.query_pane.write(f"{query} ")  # of which the last word is whole
        if await came_through(finding) and finding.result:
            self.post_message(self.Entered())
            self.search.results.want()

    def name_folder(self, folders: Sequence[Folder]) -> None:
        """Call the list as the folder of its search is called now; one that was removed is a search like any other."""
        self._folders = folders
        self._say_name()

    @on(ResultsPane.Answered)
    @on(ShelfPane.Counted)
    def _say_name(self) -> None:
        searched = self.searched
        names = (one_line(folder.name) for folder in self._folders if folder.query in searched)
        self.post_message(self.Named(next(names, SHELVES[self.shelf.shelf])))

    @on(ShelfPane.Counted)
    def _look_again(self) -> None:
        self.search.results.seek_again()

    @on(MarkingPane.Changed)
    def follow(self) -> None:
        """Refresh what a change in the library may affect."""
        self.shelf.recount()
        self.search.results.renew()
        if facets := self.search.narrowing:
            facets.count()
        self.query_one(RemovingPane).follow()

    def back(self) -> bool:
        """Close what was opened last, or take the marks away; False when there was nothing to step back from."""
        if not self.search.display:
            return self.shelf.row_marking.unmark()
        if not (self.search.back() or self.search.results.row_marking.unmark()) and self.search.step_back():
            self.shelf.show_current()
        return True

    async def action_facets(self) -> None:
        """Show what the found articles, or those on the shelf, have in common."""
        await self.search.narrow(self._shelf_query)
        if self.search.narrowing is None:
            self.front.focus()

    def action_shelf(self, shelf: Shelf) -> None:
        """List another shelf, without the marks of this one."""
        if shelf != self.shelf.shelf:
            self.shelf.row_marking.unmark()
        if self.search.display:
            self.search.close()
        self.shelf.recount(shelf)
        self.front.focus()

    def action_bulk(self) -> None:
        """Change everything found, or everything on the shelf, at once."""
        if self.shelf.empty:
            self.say_none_shown()
            return
        results = self.search.results
        found = self.search.hits.count and results.kind == ARTICLES
        self.query_one(TaggingPane).ask_bulk(results.query_shown if found else self._shelf_query)

    def action_export(self) -> None:
        """Write what is marked to a file, or else the list that is shown."""
        ask_where_to_write(self, self._extract)

    @property
    def _extract(self) -> Extract | None:
        """What is marked, or else the list that is shown; None if that is empty."""
        kind, query, shelf = self.search.results.kind, self.search.results.query_shown, self.shelf.shelf
        is_search = self.search.display and kind.asks(query)
        marked = self.marked
        passages = [(row.id, row.place) for row in self.search.hits.marked if row.place] if is_search and marked else []
        if passages:
            what = counted(len(passages), "marked quotation")
            return Extract(what, "quotation", lambda library: library.extracts.of_passages(passages))
        if marked:
            what = counted(len(marked), "marked article")
            return Extract(what, "article", lambda library: library.extracts.of_articles(marked))
        if not (self.search.hits if is_search else self.shelf.articles).count:
            return None
        if is_search:
            what = f"{kind.noun.capitalize()}s found"
            return Extract(what, kind.noun, lambda library: kind.extract(library, query))
        return Extract(SHELVES[shelf], "article", lambda library: library.extracts.of_shelf(shelf))
