"""The screen of a dossier, with the way back through the dossiers that led to it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from textual import getters, on
from textual.app import ComposeResult
from textual.screen import Screen

from reader.ui.fitting import size_classes
from reader.ui.keys import key
from reader.ui.panes.dossier import DossierPane
from reader.ui.panes.history import HistoryPane, Undoable
from reader.ui.panes.pane import DossierWanted, SearchWanted
from reader.ui.trail import DossierPlace, Trail
from reader.ui.views.dossiers import Spot
from reader.ui.widgets.key_bar import KeyBar

if TYPE_CHECKING:
    from reader.library import Library


class DossierScreen(Screen[Spot | SearchWanted | None]):
    """Returns the passage or the search to show next, or None to go back.

    Dossiers left behind are appended to the ``trail``. Corrections are passed on to the ``desk``, which can undo them.
    """

    BINDINGS = [
        key("dossier.back", "backspace", "back", "Back", "Go back to where the dossier was opened", footer=True),
        key("dossier.close", "escape,q", "close", "Close", "Close the dossier, without a way back to it", footer=True),
        key(
            "dossier.search",
            "slash",
            "search",
            "Search",
            "Search all articles with the name, or from its quotations everything it says",
            footer=True,
        ),
        key("dossier.undo", "u", "undo", "Undo", "Take back what was done last"),
        key("dossier.redo", "U", "redo", "Redo", "Do again what was undone last"),
    ]

    AUTO_FOCUS = ""  # the list that is to have it is known with the dossier

    pane = getters.query_one(DossierPane)

    def __init__(self, library: asyncio.Future[Library], desk: Screen[Any], place: DossierPlace, trail: Trail) -> None:
        super().__init__()
        self.library = library
        self._desk = desk
        self._place = place
        self._trail = trail

    def compose(self) -> ComposeResult:
        """Lay out the dossier and the key bar."""
        yield DossierPane(self.library, self._place)
        yield KeyBar()

    def on_resize(self) -> None:
        """Set the size classes; a low window has no key bar."""
        self.set_classes(size_classes(*self.size))

    def follow(self) -> None:
        """Reload after a change in the library. A dossier that is not mounted yet loads itself."""
        if self.is_mounted:
            self.pane.show(self.pane.place)

    def on_dossier_wanted(self, wanted: DossierWanted) -> None:
        """Show the dossier of another name."""
        self._trail.append(self.pane.place)
        self.pane.show(DossierPlace(wanted.identity))

    @on(DossierPane.SpotWanted)
    def _spot_wanted(self, wanted: DossierPane.SpotWanted) -> None:
        self._trail.append(self.pane.place)
        self.dismiss(wanted.spot)

    def on_search_wanted(self, wanted: SearchWanted) -> None:
        """Close with a search; the trail leads back here."""
        self._trail.append(self.pane.place)
        self.dismiss(wanted)

    @on(DossierPane.Missing)
    def _missing(self) -> None:
        self.notify("The library no longer knows this name.", timeout=3)
        self.action_back()

    def on_undoable(self, done: Undoable) -> None:
        """Pass a correction on to the desk, which keeps the undo history."""
        self._desk.post_message(Undoable(done.step))

    def action_search(self) -> None:
        """Search for the entries of the focused list."""
        self.pane.search()

    def action_undo(self) -> None:
        """Undo the last change, wherever it was made."""
        self._desk.query_one(HistoryPane).action_undo()

    def action_redo(self) -> None:
        """Do again what was undone last."""
        self._desk.query_one(HistoryPane).action_redo()

    def action_back(self) -> None:
        """Go back to the previous dossier, or close if there is none."""
        if self._trail and isinstance(place := self._trail[-1], DossierPlace):
            self._trail.pop()
            self.pane.show(place)
        else:
            self.dismiss(None)

    def action_close(self) -> None:
        """Close and forget the trail."""
        self._trail.clear()
        self.dismiss(None)
