"""The folders: the shelves and saved searches, with what is unread and new in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from textual import getters, on, work
from textual.message import Message

from reader.model import Counts, Folder, FolderCounts, Shelf
from reader.ui.commands import first_keys
from reader.ui.lines.line_list import LineList
from reader.ui.panes.folder_news import FolderNewsPane
from reader.ui.panes.history import Step, offer_undo
from reader.ui.panes.pane import Pane
from reader.ui.views.folders import folder_rows
from reader.ui.widgets.folder_list import FolderList

if TYPE_CHECKING:
    from reader.library import Library


class FolderPane(Pane):
    """Lists the folders and changes them; the counts follow one by one, after other work.

    ``searched`` gives what the search that could be saved may mean, likeliest first, and nothing if there is none. The
    list appears when it is first opened, or when there are folders.
    """

    folders = getters.query_one(FolderList)

    @dataclass
    class Listed(Message):
        """The folders were listed as they are now."""

        folders: tuple[Folder, ...]

    @dataclass
    class ShelfWanted(Message):
        """A shelf is to be listed."""

        shelf: Shelf

    @dataclass
    class FolderWanted(Message):
        """The articles of a folder should be listed."""

        folder: Folder

    def __init__(self, searched: Callable[[], tuple[str, ...]]) -> None:
        super().__init__(id="folder-pane")
        self.display = False
        self._searched = searched
        self._counts: dict[int, FolderCounts] = {}
        self._is_behind = False  # since something changed while the list was out of sight

    async def open(self) -> None:
        """List the folders as they are now."""
        if not self.query(FolderList):
            await self.mount(FolderList(), FolderNewsPane())
        self.recount()

    @work(exclusive=True, group="look-for-folders")
    async def look(self) -> None:
        """List the folders, or recount those in sight; of others, say what is new, and whether there are any."""
        folders = await self.ask(lambda library: library.folders.all()) or ()
        if not self.query(FolderList):
            if folders:
                await self.open()
                self._tell_news()
            return
        self._is_behind = not self.display
        if self.display:
            self.recount()
        else:
            self._tell_news(anew=False)
            self.post_message(self.Listed(folders))

    def on_show(self) -> None:
        """Catch up with what happened out of sight."""
        self._tell_news()
        if self._is_behind:
            self._is_behind = False
            self.recount()

    def on_hide(self) -> None:
        """Say what is new at the top instead."""
        self._tell_news()

    def _tell_news(self, anew: bool = True) -> None:
        for news in self.query(FolderNewsPane):
            news.tell(not self.display, anew)

    @work(exclusive=True, group="folders")
    async def recount(self) -> None:
        """List the folders as they are now, then count each again."""
        state = await self.ask(lambda library: (library.counts(), library.folders.all()))
        if state is None:
            return
        shelves, folders = state
        self._show(shelves, folders)
        self.post_message(self.Listed(folders))
        for folder in folders:
            counts = await self.ask(partial(_count, folder=folder))
            if counts is not None:
                self._counts[folder.id] = counts
                self._show(shelves, folders)

    def _show(self, shelves: Counts, folders: tuple[Folder, ...]) -> None:
        self.folders.show(folder_rows(shelves, folders, self._counts))

    @work(exclusive=True, group="window")
    async def action_save(self) -> None:
        """Save the search as a folder under a name that the reader gives; one already saved is renamed."""
        if not (readings := self._searched()):
            search = first_keys(self)["reader.search"]
            self.notify(f"Search for articles first: {search} finds what the folder should hold.", timeout=3)
            return
        await self.open()
        meant = await self.ask(lambda library: _meant(library, readings))
        if meant is None:
            return
        query, saved = meant
        if saved:
            self._rename(saved)
        else:
            about = "A name for its folder:"
            name = query.removesuffix("*")  # of a word that was still being typed
            self._ask_name("Save the search", about, name, lambda name: self._save(name, query), proposed=True)

    @work(group="change")
    async def _save(self, name: str, query: str) -> None:
        saved = await self.make(lambda library: library.folders.save(name, query))
        if saved is not None:
            step = Step(
                f"folder “{name}” saved",
                lambda library: library.folders.remove(saved),
                lambda library: library.folders.restore(saved),
            )
            self._tell(step)

    @on(LineList.Chosen)
    def _chosen(self) -> None:
        row = self.folders.current
        if row and row.folder:
            self.post_message(self.FolderWanted(row.folder))
        elif row and row.shelf:
            self.post_message(self.ShelfWanted(row.shelf))

    @on(FolderWanted)
    @work(group="change")
    async def _visit(self, wanted: FolderPane.FolderWanted) -> None:
        await self.make(lambda library: library.folders.visit(wanted.folder))
        await self.open()
        self._tell_news()

    @on(FolderList.ChangeWanted)
    def _change_wanted(self, wanted: FolderList.ChangeWanted) -> None:
        folder = wanted.row.folder
        if folder is None:
            self.notify("Only saved searches can be renamed, moved or removed.", timeout=3)
        elif wanted.change == "rename":
            self._rename(folder)
        elif wanted.change == "remove":
            self._change(
                f"folder “{folder.name}” removed",
                lambda library: library.folders.remove(folder),
                lambda library: library.folders.restore(folder),
            )
        else:
            self._move(folder, 1 if wanted.change == "down" else -1)

    def _rename(self, folder: Folder) -> None:
        def named(name: str) -> None:
            self._change(
                f"folder “{folder.name}” renamed",
                lambda library: library.folders.rename(folder, name),
                lambda library: library.folders.rename(folder, folder.name),
            )

        self._ask_name("Rename the folder", folder.query, folder.name, named)

    def _move(self, folder: Folder, steps: int) -> None:
        self._change(
            f"folder “{folder.name}” moved",
            lambda library: library.folders.move(folder, steps),
            lambda library: library.folders.move(folder, -steps),
            quietly=True,
        )

    def _ask_name(
        self, title: str, about: str, name: str, then: Callable[[str], object], proposed: bool = False
    ) -> None:
        from reader.ui.screens.name_dialog import NameDialog  # seldom needed

        def asked(given: str | None) -> None:
            if given:
                then(given)

        self.app.push_screen(NameDialog(title, about, name, proposed), asked)

    @work(group="change")
    async def _change(
        self,
        what: str,
        change: Callable[[Library], bool],
        take_back: Callable[[Library], object],
        quietly: bool = False,
    ) -> None:
        if await self.make(change):
            self._tell(Step(what, take_back, change), quietly)
        else:  # another program may have removed it
            self.recount()

    def _tell(self, step: Step, quietly: bool = False) -> None:
        offer_undo(self, step, quietly)
        self.recount()


def _count(library: Library, folder: Folder) -> FolderCounts:
    return library.folders.count(folder)


def _meant(library: Library, readings: Sequence[str]) -> tuple[str, Folder | None]:
    """Return the first reading of a query that finds something, or else the last, and its folder if it has one."""
    query = next((one for one in readings if library.search(one, 1, snippets=0).hits), readings[-1])
    return query, library.folders.of(query)
