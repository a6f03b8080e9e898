"""Dialog for the files to import, which can also stop the running import."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import events, on, work
from textual.actions import SkipAction
from textual.app import ComposeResult
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from reader.ui.keys import key
from reader.ui.lines.one_line import OneLine
from reader.ui.paths import are_paths, as_one_line, is_text, missing_of, path_suggester, typed_paths
from reader.ui.screens.window import WindowScreen
from reader.ui.widgets.key_hint import KeyHint
from reader.ui.widgets.window import Window
from reader.wording.phrases import one_line

if TYPE_CHECKING:
    from textual.widgets import TextArea

_ASKED = "Files, folders, addresses, or paste the text of an article:"
_RUNNING = f"An import is running; what you name here follows it. {_ASKED}"
_STOPS = "{dialog.stop-import} stops the one that is running, keeping what is imported"
_PATHS = "→ completes    enter imports    {dialog.import-text} types a text    {dialog.close} closes"
_TYPED = "{dialog.import-typed} imports    {dialog.close} closes"
_THROWN_AWAY = "{dialog.import-typed} imports    {dialog.close} again discards the text"

# Paths and addresses, or the bytes of a text.
Wanted = tuple[str | bytes, ...]


class PathField(OneLine):
    """Input for paths. Pasting several lines gives several paths, or a text if they are not paths, as may one line."""

    @dataclass
    class TextPasted(Message):
        """Posted when a text was pasted."""

        text: str

    def on_paste(self, event: events.Paste) -> None:
        """Take lines of paths in as several paths, and other lines as the text of an article."""
        lines = [line.strip() for line in event.text.splitlines() if line.strip()]
        if len(lines) < 2 and (self.value.strip() or not is_text(event.text)):
            return
        event.stop()
        event.prevent_default()
        if are_paths(lines):
            self.insert_text_at_cursor(as_one_line(lines))
        else:
            self.post_message(self.TextPasted(event.text))


class ImportDialog(WindowScreen[Wanted | None]):
    """Returns what to import, an empty result to stop the import that is ``running``, or None if cancelled."""

    BINDINGS = [
        key("dialog.stop-import", "ctrl+c", "stop", "Stop the import",
            "Stop the import; what was imported is kept", footer=True, priority=True),
        key("dialog.import-text", "ctrl+t", "text", "Type a text",
            "Type or paste the text of an article instead of a path", footer=True, priority=True),
        key("dialog.import-typed", "ctrl+s", "typed", "Import the text", "Import the typed text",
            footer=True, priority=True),
    ]  # fmt: skip

    def __init__(self, running: bool) -> None:
        super().__init__()
        self._is_busy = running
        self._has_warned = False
        self._area: TextArea | None = None  # in place of the line for paths, once it is asked for

    def compose(self) -> ComposeResult:
        """Lay out the input and its keys."""
        with Window("Import"):
            yield Static(Content(self._asked), id="import-what")
            yield PathField(placeholder="such as ~/articles", suggester=path_suggester(), compact=True)
            yield KeyHint(self._ways)

    def show(self, running: bool) -> None:
        """Say whether an import is running now; what was typed stays. The window may just come or go."""
        self._is_busy = running
        for question in self.query("#import-what").results(Static):
            question.update(Content(self._asked))
        for hint in self.query(KeyHint):
            hint.say(self._ways)

    @property
    def _asked(self) -> str:
        if self._area:
            return "The text of an article, its headline first:"
        return _RUNNING if self._is_busy else _ASKED

    @property
    def _ways(self) -> str:
        if self._area:
            return _TYPED
        return f"{_PATHS}    {_STOPS}" if self._is_busy else _PATHS

    @on(Input.Changed)
    def _changed(self) -> None:
        self.hint.say(self._ways)

    @on(Input.Submitted)
    @work(exclusive=True, group="paths")
    async def _submitted(self, submitted: Input.Submitted) -> None:
        paths = await asyncio.to_thread(typed_paths, submitted.value)
        missing = await asyncio.to_thread(missing_of, paths)
        if missing:
            said = f"There is no file or folder “{one_line(missing[0])}”; {{dialog.import-text}} types a text."
            self.hint.tell(said)
        elif paths:
            self.dismiss(paths)
        else:
            self.hint.tell("Nothing is named yet: a file, a folder, an address, or a pasted text.")

    @on(PathField.TextPasted)
    def _pasted(self, pasted: PathField.TextPasted) -> None:
        self._import(pasted.text)

    def _import(self, text: str) -> None:
        if text.strip():
            self.dismiss((text.replace("\r\n", "\n").replace("\r", "\n").encode("utf-8", "replace"),))

    async def action_text(self) -> None:
        """Replace the path input by a text area with what was typed or pasted there."""
        from textual.widgets import TextArea  # seldom needed, and slow to load

        if self._area:
            return
        field = self.query_one(PathField)
        self._area = TextArea(field.value, id="import-text")
        self._area.move_cursor(self._area.document.end)
        await field.remove()
        await self.query_one(Window).mount(self._area, after="#import-what")
        self.show(self._is_busy)
        self._area.focus()

    def action_typed(self) -> None:
        """Close with the typed text."""
        self._import(self._area.text if self._area else "")

    # Named so instead of @on, which would need the class of the text area before it is loaded.
    def on_text_area_changed(self) -> None:
        """Warn again before more is discarded."""
        self._has_warned = False
        self.hint.say(self._ways)

    def action_close(self) -> None:
        """Close. Discarding a typed text needs a second press."""
        if self._area and self._area.text.strip() and not self._has_warned:
            self._has_warned = True
            self.hint.tell(_THROWN_AWAY)
        else:
            self.dismiss(None)

    def action_stop(self) -> None:
        """Stop the import that runs; otherwise, and where a text is typed, the key copies as it does elsewhere."""
        if not self._is_busy or self._area:
            raise SkipAction
        self.dismiss(())
