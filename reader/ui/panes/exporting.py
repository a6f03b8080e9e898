"""Writing the list that is shown to a file, while the reader reads on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model import Damaged
from reader.ui.panes.pane import Pane
from reader.ui.views.wording import counted, one_line

if TYPE_CHECKING:
    from reader.export import Value
    from reader.library import Library


class Exporting:
    """Asks where to write what a ``pane`` lists."""

    def __init__(self, pane: Pane) -> None:
        self._pane = pane

    def ask_where(self, what: str, noun: str, values: Callable[[Library], Iterable[Value | Damaged]]) -> None:
        """Ask for a file and write ``values`` there; ``what`` names the list and ``noun`` one of its members."""
        from reader.ui.screens.export_dialog import ExportDialog  # seldom needed

        def asked(path: Path | None) -> None:
            if path is not None:
                self._pane.run_worker(self._write(path, noun, values), group="export")

        self._pane.app.push_screen(ExportDialog(what), asked)

    async def _write(self, path: Path, noun: str, values: Callable[[Library], Iterable[Value | Damaged]]) -> None:
        from reader.export import write  # loaded with the window

        written = await self._pane.ask(lambda library: write(path, values(library)))
        if written is None:
            return
        self._pane.notify(f"{counted(written.values, noun)} written to {one_line(str(path))}.", timeout=4, markup=False)
        if written.damaged:
            lost = counted(written.damaged, "article")
            self._pane.notify(
                f"{lost} cannot be read any more: run “kreader doctor”.", severity="warning", markup=False
            )
