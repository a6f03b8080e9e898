"""Writing the list that is shown to a file, while the reader reads on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from textual import work

from reader.ui.panes.pane import Pane
from reader.ui.views.wording import counted, one_line

if TYPE_CHECKING:
    from reader.export import Record
    from reader.library import Library


class ExportPane(Pane):
    """Asks where to write; it has nothing to show."""

    def __init__(self, library: asyncio.Future[Library]) -> None:
        super().__init__(library, id="exporting")
        self.display = False

    def ask_where(self, what: str, noun: str, records: Callable[[Library], Iterable[Record]]) -> None:
        """Ask for a file and write ``records`` there; ``what`` names the list and ``noun`` one of its members."""
        from reader.ui.screens.export_dialog import ExportDialog  # seldom needed

        def asked(path: Path | None) -> None:
            if path is not None:
                self._write(path, noun, records)

        self.app.push_screen(ExportDialog(what), asked)

    @work(group="export")
    async def _write(self, path: Path, noun: str, records: Callable[[Library], Iterable[Record]]) -> None:
        from reader.export import write  # loaded with the window

        count = await self.ask(lambda library: write(path, records(library)))
        if count is not None:
            self.notify(f"{counted(count, noun)} written to {one_line(str(path))}.", timeout=4, markup=False)
