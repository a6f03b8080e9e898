"""The trail through dossiers and articles, and back to the same place."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message
from textual.widget import Widget

from reader.ui.panes.namesakes import told_apart
from reader.ui.panes.pane import ArticleWanted, DossierWanted, SearchWanted, UnseenPane
from reader.ui.trail import STEPS, DeskPlace, DossierPlace, Trail
from reader.ui.views.dossiers import Spot
from reader.ui.views.entries import EntryRow, dropped_row

if TYPE_CHECKING:
    from reader.library.names.directory import Directory
    from reader.ui.screens.dossier import DossierScreen


class TrailPane(UnseenPane):
    """Opens dossiers over the desk, and remembers the places to return to: its ``steps``, the last one at the end."""

    @dataclass
    class Returned(Message):
        """The reader is back at a place of the desk."""

        place: DeskPlace

    def __init__(self) -> None:
        super().__init__(id="trail")
        self.steps: Trail = deque(maxlen=STEPS)
        self._screen: DossierScreen | None = None
        self._sought_from: DossierPlace | DeskPlace | None = None  # the dossier of which the search lists more

    def open(self, identity: int, origin: DeskPlace | None) -> None:
        """Open a dossier from a place of the desk, unless something lies over that already."""
        if self.screen.is_active:
            if origin:
                self.steps.append(origin)
            self._push(DossierPlace(identity))

    def follow(self) -> None:
        """Refresh what a change in the library may affect."""
        if self._screen is not None:
            self._screen.follow()

    def _push(self, place: DossierPlace) -> None:
        from reader.ui.screens.dossier import DossierScreen  # seldom needed

        self._screen = DossierScreen(self.screen, place, self.steps, self.ask_whom)
        self.app.push_screen(self._screen, self._left)

    def _left(self, wanted: Spot | SearchWanted | None) -> None:
        """Show the place chosen in the dossier, or go back to where the dossier was opened."""
        self._screen = None
        if isinstance(wanted, SearchWanted):
            self._sought_from = self.steps[-1]
            self.post_message(SearchWanted(wanted.kind, wanted.query))
        elif wanted:
            self.post_message(ArticleWanted(wanted.article, opened=True, lit=wanted.places))
        elif self.steps:
            self.action_back()

    def search_closed(self, stepped: bool) -> None:
        """Go back to the dossier from which the search was begun, if the reader ``stepped`` back from the search."""
        sought_from, self._sought_from = self._sought_from, None
        if stepped and self.steps and self.steps[-1] is sought_from:
            self.action_back()

    def action_back(self) -> None:
        """Go back one step."""
        if not self.steps:
            self.notify("There is no dossier to go back to.", timeout=2)
        elif isinstance(place := self.steps.pop(), DossierPlace):
            self._push(place)
        else:
            self.post_message(self.Returned(place))

    def action_people(self) -> None:
        """List the people, places and organisations of the library, and open the dossier of one."""
        self.ask_whom(self)

    def ask_whom(self, asking: Widget) -> None:
        """List the people, places and organisations of the library, and post the one that is chosen to ``asking``."""

        async def known(typed: str) -> tuple[EntryRow, ...]:
            return await self.ask(lambda library: directory_rows(library.directory, typed)) or ()

        def chosen(row: EntryRow | None) -> None:
            if row:
                asking.post_message(DossierWanted(row.id))

        from reader.ui.screens.choosing import ChoiceScreen  # seldom needed

        without = "No name is known yet: they are found in the articles that you import."
        self.app.push_screen(ChoiceScreen("People, places and organisations", "A name", known, without), chosen)


def directory_rows(directory: Directory, typed: str) -> tuple[EntryRow, ...]:
    """Make the rows of the names that match the typed text, or of all; dropped names come last."""
    known = directory.like(typed) if typed.strip() else directory.known()
    return (*told_apart(directory, known), *map(dropped_row, directory.dropped(typed.strip())))
