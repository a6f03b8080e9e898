"""The screen of a dossier, with the way back through the dossiers that led to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from textual import getters, on
from textual.app import ComposeResult
from textual.screen import Screen
from textual.widget import Widget

from reader.ui.fitting import size_classes
from reader.ui.keys import key
from reader.ui.panes.dossier import DossierPane
from reader.ui.panes.history import Undoable, UndoWanted
from reader.ui.panes.pane import DossierWanted, SearchWanted
from reader.ui.screens.window import PassingScreen
from reader.ui.trail import DossierPlace, Trail
from reader.ui.views.dossiers import Spot
from reader.ui.widgets.key_bar import KeyBar


class DossierScreen(PassingScreen[Spot | SearchWanted | None]):
    """Returns the passage or the search to show next, or None to go back.

    Dossiers left behind are appended to the ``trail``. Corrections are passed on to the ``desk``, which can undo them.
    ``ask_whom`` lists all names and posts the chosen one.
    """

    BINDINGS = [
        key("dossier.back", "backspace", "back", "Back", "Go back to where the dossier was opened", footer=True),
        key("dossier.close", "escape,q", "close", "Close", "Close the dossier, without a way back to it", footer=True),
        key("dossier.search", "slash", "search", "Search",
            "Search all articles with the name, or from its quotations everything it says", footer=True),
        key("dossier.people", "P", "people", "Names of the library", "Open the dossier of another name of the library"),
        key("dossier.undo", "u", "undo", "Undo", "Take back what was done last"),
        key("dossier.redo", "U", "redo", "Redo", "Do again what was undone last"),
    ]  # fmt: skip

    AUTO_FOCUS = ""  # the list that is to have it is known with the dossier

    pane = getters.query_one(DossierPane)

    def __init__(
        self,
        desk: Screen[Any],
        place: DossierPlace,
        trail: Trail,
        ask_whom: Callable[[Widget], None],
    ) -> None:
        super().__init__()
        self._desk = desk
        self._place = place
        self._trail = trail
        self._ask_whom = ask_whom

    def compose(self) -> ComposeResult:
        """Lay out the dossier and the key bar."""
        yield DossierPane(self._place)
        yield KeyBar()

    def on_resize(self) -> None:
        """Set the size classes; a low window has no key bar."""
        self.set_classes(size_classes(*self.size))

    def follow(self) -> None:
        """Reload after a change in the library. A dossier that is not mounted yet loads itself."""
        if self.is_mounted:
            self.pane.follow()

    @on(DossierWanted)
    def _dossier_wanted(self, wanted: DossierWanted) -> None:
        """Show the dossier of another name, unless one is on its way already."""
        if self.pane.coming is None:
            self._trail.append(self.pane.place)
            self.pane.show(DossierPlace(wanted.identity))

    @on(DossierPane.SpotWanted)
    @on(SearchWanted)
    def _left_for(self, wanted: DossierPane.SpotWanted | SearchWanted) -> None:
        """Close with the passage or the search; the trail leads back here."""
        if self.is_active:
            self._trail.append(self.pane.place)
            self.dismiss(wanted.spot if isinstance(wanted, DossierPane.SpotWanted) else wanted)

    @on(DossierPane.Missing)
    def _missing(self) -> None:
        self.notify("The library no longer knows this name.", timeout=3)
        self.action_back()

    @on(Undoable)
    def _done(self, done: Undoable) -> None:
        """Pass a correction on to the desk, which keeps the undo history."""
        self._desk.post_message(Undoable(done.step))

    def action_search(self) -> None:
        """Search for the entries of the focused list."""
        self.pane.search()

    def action_people(self) -> None:
        """List the names of the library, and show the dossier of one."""
        self._ask_whom(self)

    def action_undo(self) -> None:
        """Undo the last change, wherever it was made."""
        self._desk.post_message(UndoWanted())

    def action_redo(self) -> None:
        """Do again what was undone last."""
        self._desk.post_message(UndoWanted(again=True))

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
