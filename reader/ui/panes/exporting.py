"""Writing the list that is shown to a file, while the reader reads on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from textual.widget import Widget
from textual.worker import Worker

from reader.errors import ReaderError
from reader.model import Damaged
from reader.ui.panes.pane import Pane
from reader.wording.phrases import counted, one_line

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

        def begin(path: Path) -> Worker[str]:
            return self._pane.run_worker(self._write(dialog, path, noun, values), group="export")

        dialog = ExportDialog(what, begin)
        self._pane.app.push_screen(dialog)

    async def _write(
        self, dialog: Widget, path: Path, noun: str, values: Callable[[Library], Iterable[Value | Damaged]]
    ) -> str:
        """Write to a file; what went wrong is given to the ``dialog``, or told where that was closed meanwhile."""
        from reader.export import write  # loaded with the window

        try:
            written = await self._pane.put(lambda library: write(path, values(library)))
        except ReaderError as error:
            if not dialog.is_attached:
                self._pane.complain(str(error))
            return str(error)
        self._pane.notify(f"{counted(written.values, noun)} written to {one_line(str(path))}.", timeout=4, markup=False)
        if written.damaged:
            lost = counted(written.damaged, "article")
            self._pane.notify(
                f"{lost} cannot be read any more: run “kreader doctor”.", severity="warning", markup=False
            )
        return ""
