"""Writing the list that is shown to a file, while the reader reads on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from textual import work

from reader.model import Damaged
from reader.ui.panes.pane import Pane
from reader.ui.views.wording import counted, one_line

if TYPE_CHECKING:
    from reader.export import Value
    from reader.library import Library


class ExportPane(Pane):
    """Asks where to write; it has nothing to show."""

    def __init__(self, library: asyncio.Future[Library]) -> None:
        super().__init__(library, id="exporting")
        self.display = False

    def ask_where(self, what: str, noun: str, values: Callable[[Library], Iterable[Value | Damaged]]) -> None:
        """Ask for a file and write ``values`` there; ``what`` names the list and ``noun`` one of its members."""
        from reader.ui.screens.export_dialog import ExportDialog  # seldom needed

        def asked(path: Path | None) -> None:
            if path is not None:
                self._write(path, noun, values)

        self.app.push_screen(ExportDialog(what), asked)

    @work(group="export")
    async def _write(self, path: Path, noun: str, values: Callable[[Library], Iterable[Value | Damaged]]) -> None:
        from reader.export import write  # loaded with the window

        written = await self.ask(lambda library: write(path, values(library)))
        if written is None:
            return
        self.notify(f"{counted(written.values, noun)} written to {one_line(str(path))}.", timeout=4, markup=False)
        if written.damaged:
            lost = counted(written.damaged, "article")
            self.notify(f"{lost} cannot be read any more: run “kreader doctor”.", severity="warning", markup=False)
