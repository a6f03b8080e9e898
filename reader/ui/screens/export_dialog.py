"""Dialog that asks for the file to export a list to."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from textual import on, work
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Input, Static
from textual.worker import Worker

from reader.errors import OutputError
from reader.export import ENDINGS
from reader.outputs import require_other
from reader.paths import addressed, expanded, is_there
from reader.ui.lines.one_line import OneLine
from reader.ui.paths import path_suggester
from reader.ui.screens.window import WindowScreen
from reader.ui.widgets.key_hint import KeyHint
from reader.ui.widgets.window import Window
from reader.ui.workers import came_through, under_way
from reader.wording.phrases import one_line

_HINT = "→ completes    enter writes    {dialog.close} closes"


class ExportDialog(WindowScreen[None]):
    """Asks for the file to write ``what`` to, and stays open until it is written or shows why that failed.

    ``noun`` names one of what is written. ``write`` starts the export; its worker returns an error message, or "".
    Replacing a file needs a second enter, and the ``library`` in use is never replaced.
    """

    def __init__(self, what: str, noun: str, library: Path, write: Callable[[Path], Worker[str]]) -> None:
        super().__init__()
        self._what = what
        self._noun = noun
        self._library = library
        self._write = write
        self._warned: Path | None = None

    def compose(self) -> ComposeResult:
        """Ask for a path."""
        with Window("Export"):
            yield Static(Content(f"{self._what} to a file that ends in {', '.join(ENDINGS)}:"))
            yield OneLine(placeholder=f"such as ~/{self._noun}s.csv", suggester=path_suggester(), compact=True)
            yield KeyHint(_HINT)

    @on(Input.Changed)
    def _changed(self) -> None:
        self._warned = None
        self.hint.say(_HINT)

    @on(Input.Submitted)
    def _submitted(self, submitted: Input.Submitted) -> None:
        if not under_way(self):
            self._try(expanded(addressed(submitted.value.strip())))

    @work(group="write")
    async def _try(self, path: Path) -> None:
        """Write to ``path`` and close, or show why that failed."""
        if path.suffix.lower() not in ENDINGS:
            self.hint.tell(f"Name a file that ends in {', '.join(ENDINGS)}.")
        elif refusal := await asyncio.to_thread(_refusal, path, self._library):
            self.hint.tell(refusal)
        elif path != self._warned and await asyncio.to_thread(is_there, path):
            self._warned = path
            self.hint.tell(f"{one_line(path.name)} already exists: enter again replaces it.")
        else:
            self.hint.tell("Writing …    {dialog.close} reads on meanwhile")
            writing = self._write(path)
            if not await came_through(writing):
                return
            if writing.result:
                self.hint.tell(writing.result)
            else:
                self.dismiss()


def _refusal(path: Path, library: Path) -> str:
    """Say why a file is not written to; nothing if it may be."""
    try:
        if is_there(path):
            require_other(path, library)
    except OutputError as error:
        return str(error)
    return ""
