"""Writes the current list to a file, while the reader reads on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from textual.widget import Widget
from textual.worker import Worker

from reader.errors import ReaderError
from reader.model import Damaged
from reader.ui.panes.pane import Pane
from reader.wording.phrases import counted, one_line, written_line

if TYPE_CHECKING:
    from reader.export import Value
    from reader.library import Library

    Values = Callable[[Library], Iterable[Value | Damaged]]


@dataclass(frozen=True, slots=True)
class Extract:
    """The ``values`` of one list, for a file: ``what`` says which and how many, ``noun`` names one of them."""

    what: str
    noun: str
    values: Values


def ask_where_to_write(pane: Pane, extract: Extract | None) -> None:
    """Ask for a file and write there what a pane lists, unless that is nothing."""
    if extract is None:
        pane.notify("There is nothing in the list to write.", timeout=3)
        return
    from reader.ui.screens.export_dialog import ExportDialog  # seldom needed

    def begin(path: Path) -> Worker[str]:
        return pane.run_worker(_write(pane, dialog, path, extract), group="export")

    dialog = ExportDialog(extract.what, extract.noun, pane.app.config.library, begin)
    pane.app.push_screen(dialog)


async def _write(pane: Pane, dialog: Widget, path: Path, extract: Extract) -> str:
    """Write to a file; errors are shown in the ``dialog``, or as a message if that was closed meanwhile."""
    from reader.export import write  # loaded with the window

    try:
        written = await pane.put(lambda library: write(path, extract.values(library)))
    except ReaderError as error:
        if not dialog.is_attached:
            pane.complain(str(error))
        return str(error)
    values = counted(written.values, extract.noun)
    pane.notify(written_line(values, written.copies, one_line(str(path))), timeout=4)
    if written.damaged:
        lost = counted(written.damaged, "article")
        pane.notify(f"{lost} can no longer be read: run “kreader doctor”.", severity="warning")
    return ""
