"""Picker: an input over a list that narrows as you type."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from textual import getters, on, work
from textual.app import ComposeResult
from textual.widgets import Input

from reader.ui.lines.line_list import LineList
from reader.ui.lines.one_line import OneLine
from reader.ui.screens.window import TypingScreen
from reader.ui.views.entries import EntryRow
from reader.ui.widgets.entry_list import EntryList
from reader.ui.widgets.key_hint import KeyHint
from reader.ui.widgets.window import Window
from reader.ui.workers import settled

_NOT_FOUND = "Nothing is called that."

Find = Callable[[str], Awaitable[Sequence[EntryRow]]]


class ChoiceScreen(TypingScreen[EntryRow | None]):
    """Returns the chosen entry, or None if cancelled. ``find`` returns the entries that match the input, best first.

    ``without`` says why there may be none at all; ``bare`` entries have no second line.
    """

    HINT = "type to narrow    {dialog.up} {dialog.down} move    enter chooses    {dialog.close} closes"

    choices = getters.query_one(EntryList)

    def __init__(
        self, title: str, placeholder: str, find: Find, without: str = "", cursor: int = 0, bare: bool = False
    ) -> None:
        super().__init__()
        self._title = title
        self._placeholder = placeholder
        self._find = find
        self._without = without
        self._cursor = cursor
        self._bare = bare

    def compose(self) -> ComposeResult:
        """Lay out the input and the list."""
        with Window(self._title, large=True):
            yield OneLine(placeholder=self._placeholder, compact=True)
            yield EntryList("choices", bare=self._bare)
            yield KeyHint(self.HINT)

    def on_mount(self) -> None:
        """Show the entries that match an empty input."""
        self._narrow("", self._cursor)

    @on(Input.Changed)
    def _typed(self, changed: Input.Changed) -> None:
        self._narrow(changed.value)

    async def found(self) -> Sequence[EntryRow]:
        """Return the entries that match the input now."""
        return await self._find(self.query_one(OneLine).value)

    @work(exclusive=True, group="narrow")
    async def _narrow(self, typed: str, cursor: int = 0) -> None:
        rows = await self._find(typed)
        self.choices.show("", rows, _NOT_FOUND if typed.strip() else self._without, cursor)

    @on(Input.Submitted)
    @on(LineList.Chosen)
    @work(exclusive=True, group="choose")
    async def _chosen(self) -> None:
        """Close with the entry under the cursor, once the list matches the input. Typing on cancels this."""
        if await settled(self, "narrow") and (chosen := self.choices.current):
            self.dismiss(chosen)

    def action_scroll(self, rows: int) -> None:
        """Move the cursor of the list while the input has the focus."""
        self.choices.cursor += rows

    def action_page(self, pages: int) -> None:
        """Page the list while the input has the focus."""
        self.choices.action_page(pages)
