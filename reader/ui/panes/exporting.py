"""Writes the current list to a file, while the reader reads on."""

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

    Values = Callable[[Library], Iterable[Value | Damaged]]


def ask_where_to_write(pane: Pane, what: str, noun: str, values: Values) -> None:
    """Ask for a file and write what a pane lists there; ``what`` names the list and ``noun`` one of its members."""
    from reader.ui.screens.export_dialog import ExportDialog  # seldom needed

    def begin(path: Path) -> Worker[str]:
        return pane.run_worker(_write(pane, dialog, path, noun, values), group="export")

    dialog = ExportDialog(what, noun, begin)
    pane.app.push_screen(dialog)


async def _write(pane: Pane, dialog: Widget, path: Path, noun: str, values: Values) -> str:
    """Write to a file; errors are shown in the ``dialog``, or as a message if that was closed meanwhile."""
    from reader.export import write  # loaded with the window

    try:
        written = await pane.put(lambda library: write(path, values(library)))
    except ReaderError as error:
        if not dialog.is_attached:
            pane.complain(str(error))
        return str(error)
    pane.notify(f"{counted(written.values, noun)} written to {one_line(str(path))}.", timeout=4)
    if written.damaged:
        lost = counted(written.damaged, "article")
        pane.notify(f"{lost} can no longer be read: run “kreader doctor”.", severity="warning")
    return ""
