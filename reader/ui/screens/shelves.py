"""What is listed: a shelf, or what a folder finds."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual import getters, on, work

from reader.model import Folder, Shelf
from reader.ui.commands import first_keys
from reader.ui.panes.exporting import ExportPane
from reader.ui.panes.results import ResultsPane
from reader.ui.panes.sought import ARTICLES
from reader.ui.screens.desk import DeskScreen
from reader.ui.views.wording import SHELVES, one_line
from reader.ui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from reader.library import Library
    from reader.ui.panes.folders import FolderPane


class ShelvesScreen(DeskScreen):
    """Lists shelves and folders, and says in the title which one it is."""

    library: asyncio.Future[Library]
    title_bar = getters.query_one(TitleBar)
    exporting = getters.query_one(ExportPane)
    _folder: Folder | None = None
    """The folder that is listed, None for a shelf or another search."""
    _landing = False
    """Whether the reader is on the way to what a folder finds."""

    def say_where(self) -> None:
        """Say in the title what is listed."""
        self.title_bar.shelf = one_line(self._folder.name) if self._folder else SHELVES[self.shelf.shelf]

    async def show_folders(self) -> FolderPane:
        """Give the folders, which come when they are first asked for."""
        from reader.ui.panes.folders import FolderPane

        if not self.query(FolderPane):
            await self.query_one("#panes").mount(FolderPane(self.library), before=0)
            self.fit_panes()
        return self.query_one(FolderPane)

    @work(exclusive=True, group="look-for-folders")
    async def look_for_folders(self) -> None:
        """Show the folders that there are, or count anew those in sight."""
        if self.query("#folder-pane"):
            folders = await self.show_folders()
            if folders.display:
                folders.recount()
        elif await self.shelf.ask(lambda library: library.folders.all()):
            await self.show_folders()

    async def action_folders(self) -> None:
        """Go to the folders."""
        (await self.show_folders()).recount()
        self.go("folders")

    async def action_save(self) -> None:
        """Save the search as a folder."""
        query = self.search.query_shown.strip() if self.search.display and self.search.sought == ARTICLES else ""
        if query:
            (await self.show_folders()).save(query)
        else:
            search = first_keys(self)["reader.search"]
            self.notify(f"Search for articles first: {search} finds what a folder is to hold.", timeout=3)

    def action_shelf(self, shelf: Shelf) -> None:
        """List another shelf."""
        if self.search.display:
            self.search.close()
        self.shelf.recount(shelf)
        self.go("articles")

    def action_export(self) -> None:
        """Write the list that is shown to a file."""
        sought, query, shelf = self.search.sought, self.search.query_shown, self.shelf.shelf
        if self.search.display and (query.strip() or sought.lists_all):
            what = f"{sought.noun.capitalize()}s found"
            self.exporting.ask_where(what, sought.noun, lambda library: sought.extract(library, query))
        else:
            self.exporting.ask_where(SHELVES[shelf], "article", lambda library: library.extracts.of_shelf(shelf))

    def on_folder_pane_listed(self, listed: FolderPane.Listed) -> None:
        """Give the folders their column while there are any."""
        if self.has_folders != listed.any:
            self.has_folders = listed.any
            self.fit_panes()

    def on_folder_pane_shelf_wanted(self, wanted: FolderPane.ShelfWanted) -> None:
        """List a shelf."""
        self.action_shelf(wanted.shelf)

    async def on_folder_pane_opened(self, opened: FolderPane.Opened) -> None:
        """List what a folder finds."""
        await self.action_over_list("begin")
        self._folder, self._landing = opened.folder, True
        self.search.type(f"{opened.folder.query} ")  # of which the last word is whole

    @on(ResultsPane.Answered)
    def _answered(self) -> None:
        if self._folder and self._folder.query != self.search.query_shown.strip():
            self._folder = None
        self.say_where()
        if self._landing:
            self._landing = False
            self.go("articles")
            self.search.want()

    @on(ResultsPane.Closed)
    def _over(self) -> None:
        self._folder = None
        self.say_where()

    def step_back(self) -> bool:
        """Close the folders, or what was opened last."""
        if self.current != "folders":
            return super().step_back()
        self.go("articles")
        return True
