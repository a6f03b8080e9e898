"""The dossier of one name: asked for, shown in its lists, and left for a passage, another name or a search."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from textual import events, getters, on, work
from textual.app import ComposeResult
from textual.message import Message
from textual.worker import get_current_worker

from reader.model import Dossier
from reader.ui.commands import first_keys
from reader.ui.keys import key
from reader.ui.lines.line_list import LineList
from reader.ui.panes.correcting import CorrectingPane, Subject
from reader.ui.panes.dossier_extracts import extract_of
from reader.ui.panes.dossier_lists import SECTIONS, DossierLists
from reader.ui.panes.exporting import ask_where_to_write
from reader.ui.panes.pane import DossierWanted, Pane, SearchWanted
from reader.ui.panes.search_kinds import ARTICLES, QUOTATIONS
from reader.ui.terminal.clipboard import copy
from reader.ui.trail import DossierPlace
from reader.ui.views.dossiers import DossierView, Spot, dossier_view

if TYPE_CHECKING:
    from reader.library import Library


class DossierPane(Pane):
    """Asks for a dossier and shows it; ``coming`` is the place in one that is on its way."""

    BINDINGS = [
        key("dossier.copy", "y", "copy(False)", "Copy", "Copy the quotation"),
        key("dossier.cite", "Y", "copy(True)", "Copy with citation",
            "Copy the quotation with speaker, source, date and link"),
        key("dossier.export", "E", "export", "Export",
            "Write what the list of the dossier shows to a file; a search from there writes more than it lists"),
    ]  # fmt: skip

    lists = getters.query_one(DossierLists)

    @dataclass
    class SpotWanted(Message):
        """A place in an article is to be shown."""

        spot: Spot

    class Missing(Message):
        """There is no such name."""

    def __init__(self, place: DossierPlace) -> None:
        super().__init__(id="dossier")
        self.coming: DossierPlace | None = place
        self._shown = place
        self._dossier: Dossier | None = None
        self._view: DossierView | None = None

    def compose(self) -> ComposeResult:
        """Show nothing but the lists with their head."""
        with CorrectingPane(lambda: self.subject):
            yield DossierLists(self._shown.section)

    @on(events.Mount)
    def follow(self) -> None:
        """Ask for what is on its way, or again for what is shown."""
        self.show(self.coming or self.place)

    @property
    def subject(self) -> Subject | None:
        """The name of the dossier, in the article under the cursor or else in the newest."""
        if self._dossier is None or self._view is None:
            return None
        who = self._dossier.identity
        newest = self._dossier.appearances[0].listing.id if self._dossier.appearances else None
        spot = self._spot if SECTIONS[self.lists.section] == "articles" else None
        article = spot.article if spot else newest
        return Subject(who.id, self._view.name, who.kind, article, self._dossier.dropped, is_beside=spot is not None)

    @property
    def place(self) -> DossierPlace:
        """What is shown, and how."""
        return DossierPlace(self._shown.identity, self.lists.section, self.lists.states)

    def show(self, place: DossierPlace) -> None:
        """Show a dossier as it was left, or from its beginning; what it only sampled is counted after that."""
        self.coming = place
        self.workers.cancel_group(self, "chronicle")
        self._fetch(place)

    @work(exclusive=True, group="dossier")
    async def _fetch(self, place: DossierPlace) -> None:
        dossier = await self.ask(lambda library: library.directory.dossier(place.identity))
        self.coming = None
        if dossier is None:
            self.post_message(self.Missing())
            return
        self._shown, self._dossier, self._view = place, dossier, self._view_of(dossier)
        self.lists.show(self._view, place.lists)
        self.lists.go(place.section)
        if dossier.sampled > 1:
            self._count_out(place.identity)

    @work(group="chronicle")
    async def _count_out(self, identity: int) -> None:
        """Show the whole of what a dossier only sampled, unless the reader moves on."""
        worker = get_current_worker()
        whole = await self.ask(partial(_counted_out, identity, lambda: worker.is_cancelled))
        if whole and self._view:
            view = self._view_of(whole)
            self._view = replace(self._view, about=view.about, months=view.months, sampled=view.sampled)
            self.lists.head.show(self._view)

    def _view_of(self, dossier: Dossier) -> DossierView:
        return dossier_view(dossier, first_keys(self.lists)["names.drop"])

    @property
    def _spot(self) -> Spot | None:
        """The passage under the cursor."""
        spots = self._view.spots if self._view else ()
        here = spots[self.lists.section] if self.lists.section < len(spots) else ()
        cursor = self.lists.current.cursor
        return here[cursor] if cursor < len(here) else None

    @on(LineList.Chosen)
    def _chosen(self, chosen: LineList.Chosen) -> None:
        rows = self.lists.current
        if rows.current is None or chosen.line_list is not rows:
            return
        if spot := self._spot:
            self.post_message(self.SpotWanted(spot))
        else:
            self.post_message(DossierWanted(rows.current.id))

    def search(self) -> None:
        """Search for all entries, of which the lists have only the newest."""
        if self._view and SECTIONS[self.lists.section] == "by":
            self.post_message(SearchWanted(QUOTATIONS, self._view.spoken))
        elif self._view:
            self.post_message(SearchWanted(ARTICLES, self._view.named))

    def action_copy(self, cited: bool) -> None:
        """Copy the quotation under the cursor."""
        if (spot := self._spot) and spot.words:
            copy(self.app, spot.citation if cited else spot.words, "quotation", cited)
        else:
            self.notify("There is no quotation under the cursor.", timeout=2)

    def action_export(self) -> None:
        """Write what the focused list shows to a file."""
        ask_where_to_write(self, extract_of(self._dossier, self.lists.section) if self._dossier else None)


def _counted_out(identity: int, given_up: Callable[[], bool], library: Library) -> Dossier | None:
    """Count everything that a dossier only sampled, unless the reader moves on."""
    return library.directory.dossier(identity) if library.directory.chronicle(identity, given_up) else None
