"""A window with a line to type in and a list below it that follows what is typed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from textual import on, work
from textual.app import ComposeResult
from textual.widgets import Input

from reader.ui.keys import key
from reader.ui.lines.line_list import LineList
from reader.ui.screens.window import WindowScreen
from reader.ui.views.entries import EntryRow
from reader.ui.widgets.entry_list import EntryList
from reader.ui.widgets.key_hint import KeyHint
from reader.ui.widgets.window import Window
from reader.ui.workers import settled

_HINT = (
    "type to narrow    {dialog.choice-up} {dialog.choice-down} move    enter chooses    {dialog.close-choice} closes"
)

Find = Callable[[str], Awaitable[Sequence[EntryRow]]]


class ChoiceScreen(WindowScreen[EntryRow | None]):
    """Gives the entry that was chosen, or None. ``find`` gives those that fit what is typed, the likeliest first.

    The entries are ``bare`` where nothing is said about them.
    """

    BINDINGS = [
        key("dialog.close-choice", "escape", "dismiss", "Close", "Close the window; nothing is chosen", footer=True),
        key("dialog.choice-down", "down", "move(1)", "Down", "Go to the next entry"),
        key("dialog.choice-up", "up", "move(-1)", "Up", "Go to the previous entry"),
        key("dialog.choice-page-down", "pagedown", "page(1)", "Page down", "Go a page down the entries"),
        key("dialog.choice-page-up", "pageup", "page(-1)", "Page up", "Go a page up the entries"),
    ]

    def __init__(self, title: str, placeholder: str, find: Find, cursor: int = 0, bare: bool = False) -> None:
        super().__init__()
        self._title = title
        self._placeholder = placeholder
        self._find = find
        self._cursor = cursor
        self._bare = bare

    def compose(self) -> ComposeResult:
        """Put the line over the list."""
        with Window(self._title, large=True):
            yield Input(placeholder=self._placeholder, compact=True)
            yield EntryList("choices", bare=self._bare)
            yield KeyHint(_HINT)

    def on_mount(self) -> None:
        """Show what fits before anything is typed."""
        self._narrow("", self._cursor)

    @on(Input.Changed)
    def _typed(self, changed: Input.Changed) -> None:
        self._narrow(changed.value)

    @work(exclusive=True, group="narrow")
    async def _narrow(self, typed: str, cursor: int = 0) -> None:
        rows = await self._find(typed)
        without = "Nothing is called that." if typed.strip() else "There is nothing to choose from yet."
        self.query_one(EntryList).show("", rows, without, cursor)

    @on(Input.Submitted)
    @on(LineList.Chosen)
    @work(exclusive=True, group="choose")
    async def _chosen(self) -> None:
        """Choose what is under the cursor, once the list has followed what was typed; who types on has not chosen."""
        if await settled(self, "narrow") and (chosen := self.query_one(EntryList).current):
            self.dismiss(chosen)

    def action_move(self, rows: int) -> None:
        """Move through the list while typing."""
        self.query_one(EntryList).cursor += rows

    def action_page(self, pages: int) -> None:
        """Page the list while typing."""
        self.query_one(EntryList).action_page(pages)
