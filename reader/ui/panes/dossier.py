"""The dossier of one name: its head, and the lists of its articles, its quotations and its company."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from textual import events, getters, on, work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.worker import get_current_worker

from reader.model import Dossier
from reader.ui.keys import key
from reader.ui.lines.line_list import LineList
from reader.ui.panes.correcting import CorrectingPane, Subject
from reader.ui.panes.pane import DossierWanted, Pane, SearchWanted
from reader.ui.panes.sought import ARTICLES, QUOTATIONS
from reader.ui.terminal.clipboard import copy
from reader.ui.trail import DossierPlace, Stand
from reader.ui.views.dossiers import DossierView, Spot, dossier_view
from reader.ui.widgets.dossier_head import DossierHead
from reader.ui.widgets.entry_list import EntryList

if TYPE_CHECKING:
    from reader.library import Library

# The lists in the order in which they are walked through.
SECTIONS = ("articles", "by", "about", "with")

# A window of at least this many columns and lines shows all lists at once.
_WIDE, _TALL = 110, 26
# Below this height the head is its first line only, and below that even the lists are not named.
_LOW, _LOWEST = 16, 10


class DossierPane(Pane):
    """Asks for a dossier and shows it; ``coming`` is the place in one that is on its way."""

    BINDINGS = [
        key("dossier.next-section", "tab,right_square_bracket,l,right", "section(1)", "Next list",
            "Go to the next list of the dossier", footer=True),
        key("dossier.previous-section", "shift+tab,left_square_bracket,h,left", "section(-1)", "Previous list",
            "Go to the previous list of the dossier"),
        key("dossier.copy", "y", "copy(False)", "Copy", "Copy the quotation"),
        key("dossier.cite", "Y", "copy(True)", "Copy with citation",
            "Copy the quotation with speaker, source, date and link"),
    ]  # fmt: skip

    head = getters.query_one(DossierHead)

    class SpotWanted(Message):
        """A place in an article is to be shown."""

        def __init__(self, spot: Spot) -> None:
            super().__init__()
            self.spot = spot

    class Missing(Message):
        """There is no such name."""

    def __init__(self, library: asyncio.Future[Library], place: DossierPlace) -> None:
        super().__init__(library, id="dossier")
        self.coming: DossierPlace | None = place
        self._shown = place
        self._dossier: Dossier | None = None
        self._view: DossierView | None = None
        self.section = place.section

    def compose(self) -> ComposeResult:
        """Put the head over the lists: what was written on the left, what was said on the right."""
        with CorrectingPane(self.library, lambda: self.subject):
            yield DossierHead()
            with Horizontal(id="dossier-lists"):
                with Vertical(classes="dossier-column"):
                    yield EntryList("dossier-articles")
                    yield EntryList("dossier-with")
                with Vertical(classes="dossier-column"):
                    yield EntryList("dossier-by", words_lines=2)
                    yield EntryList("dossier-about", words_lines=2)

    @on(events.Mount)
    def follow(self) -> None:
        """Ask for what is on its way, or again for what is shown."""
        self.show(self.coming or self.place)

    def list_of(self, section: int) -> EntryList:
        """Return the list of a section."""
        return self.query_one(f"#dossier-{SECTIONS[section]}", EntryList)

    @property
    def subject(self) -> Subject | None:
        """The name of the dossier."""
        if self._dossier is None or self._view is None:
            return None
        who = self._dossier.identity
        article = self._dossier.appearances[0].listing.id if self._dossier.appearances else None
        return Subject(who.id, self._view.name, who.kind, article, self._dossier.dropped)

    @property
    def place(self) -> DossierPlace:
        """What is shown, and how."""
        lists = map(self.list_of, range(len(SECTIONS)))
        return DossierPlace(
            self._shown.identity, self.section, tuple(Stand(rows.cursor, rows.scroll_offset.y) for rows in lists)
        )

    def show(self, place: DossierPlace) -> None:
        """Show a dossier as it was left, or from its beginning."""
        self.coming = place
        _fetch(self, place)

    def go(self, section: int) -> None:
        """Give the focus to a list, showing it first."""
        self.section = self.head.current = section
        self.fit()
        self.list_of(section).focus()

    @on(events.Resize)
    def fit(self) -> None:
        """Show all lists where they have room in the window, or one of them."""
        width, height = self.app.size
        together = width >= _WIDE and height >= _TALL
        for number in range(len(SECTIONS)):
            self.list_of(number).display = together or number == self.section
        for column in self.query(".dossier-column"):
            column.display = any(rows.display for rows in column.query(EntryList))
        self.head.tabs = not together and height >= _LOWEST
        self.head.generous = 2 if height >= _TALL else 1 if height >= _LOW else 0
        self.head.fit_lines()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Follow a focus that came by mouse, unless it has gone on since."""
        name = (event.widget.id or "").removeprefix("dossier-")
        if name in SECTIONS and event.widget.has_focus:
            self.section = self.head.current = SECTIONS.index(name)

    @on(DossierHead.SectionWanted)
    def _section_wanted(self, wanted: DossierHead.SectionWanted) -> None:
        self.go(wanted.section)

    @on(LineList.Chosen)
    def _chosen(self, chosen: LineList.Chosen) -> None:
        rows = self.list_of(self.section)
        if rows.current is None or self._view is None or chosen.line_list is not rows:
            return
        if self.section < len(self._view.spots):
            self.post_message(self.SpotWanted(self._view.spots[self.section][rows.cursor]))
        else:
            self.post_message(DossierWanted(rows.current.id))

    def action_section(self, steps: int) -> None:
        """Go to the next or previous list."""
        self.go((self.section + steps) % len(SECTIONS))

    def search(self) -> None:
        """Search for all entries, of which the lists have only the newest."""
        if self._view and SECTIONS[self.section] == "by":
            self.post_message(SearchWanted(QUOTATIONS, self._view.spoken))
        elif self._view:
            self.post_message(SearchWanted(ARTICLES, self._view.named))

    def action_copy(self, cited: bool) -> None:
        """Copy the quotation under the cursor."""
        spots = self._view.spots[self.section] if self._view and self.section < len(self._view.spots) else ()
        cursor = self.list_of(self.section).cursor
        if cursor < len(spots) and spots[cursor].words:
            text = spots[cursor].citation if cited else spots[cursor].words
            copy(self.app, text, "quotation with its source" if cited else "quotation")
        else:
            self.notify("There is no quotation under the cursor.", timeout=2)


@work(exclusive=True, group="dossier")
async def _fetch(pane: DossierPane, place: DossierPlace) -> None:
    """Show a dossier as soon as the library has answered; what it only sampled is counted after that."""
    dossier = await pane.ask(lambda library: library.directory.dossier(place.identity))
    pane.coming = None
    if dossier is None:
        pane.post_message(pane.Missing())
        return
    pane._shown, pane._dossier, pane._view = place, dossier, dossier_view(dossier)
    pane.head.show(pane._view)
    stands = place.stands or (Stand(),) * len(SECTIONS)
    for number, section in enumerate(pane._view.sections):
        pane.list_of(number).show(section.title, section.rows, section.without, *stands[number])
    pane.go(place.section)
    if dossier.sampled > 1:
        worker = get_current_worker()
        whole = await pane.ask(partial(_counted_out, place.identity, lambda: worker.is_cancelled))
        if whole:
            view = dossier_view(whole)
            pane._view = replace(pane._view, about=view.about, months=view.months, sampled=view.sampled)
            pane.head.show(pane._view)


def _counted_out(identity: int, given_up: Callable[[], bool], library: Library) -> Dossier | None:
    """Count everything that a dossier only sampled, unless the reader moves on."""
    return library.directory.dossier(identity) if library.directory.chronicle(identity, given_up) else None
