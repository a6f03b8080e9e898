"""All keys, from the live keymap, with a line to search them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from reader.ui.commands import Command
from reader.ui.widgets.plain_text import PlainText

_KEY_COLUMNS = 16


class HelpScreen(ModalScreen[None]):
    """Lists every command under its heading; typing narrows the list."""

    BINDINGS = [
        Binding("escape", "dismiss", "Close", tooltip="Close the help", id="dialog.close-help"),
        Binding("down", "scroll(1)", "Down", tooltip="Scroll the help down", id="dialog.help-down", show=False),
        Binding("up", "scroll(-1)", "Up", tooltip="Scroll the help up", id="dialog.help-up", show=False),
        Binding("pagedown", "scroll(10)", "Page down", tooltip="Page the help down", id="dialog.help-page-down", show=False),
        Binding("pageup", "scroll(-10)", "Page up", tooltip="Page the help up", id="dialog.help-page-up", show=False),
    ]  # fmt: skip

    def __init__(self, commands: Sequence[Command]) -> None:
        super().__init__()
        self._commands = commands

    def compose(self) -> ComposeResult:
        """Put the search over the list."""
        with Vertical(classes="window -large") as window:
            window.border_title = "Keys"
            yield Input(placeholder="Search the keys", compact=True)
            yield PlainText(help_text(self._commands), "")
            yield Static(Content("type to search    esc closes    every key can be changed in the configuration"), classes="hint")

    @on(Input.Changed)
    def _typed(self, changed: Input.Changed) -> None:
        words = changed.value.casefold().split()
        self.query_one(PlainText).show(help_text([found for found in self._commands if _has(found, words)]))

    def action_scroll(self, lines: int) -> None:
        """Scroll the list."""
        self.query_one(PlainText).action_scroll_by(lines)


def help_text(commands: Sequence[Command]) -> str:
    """Print commands under their headings, one a line."""
    lines: list[str] = []
    for section, members in groupby(commands, key=lambda command: command.section):
        lines += ["", section] if lines else [section]
        lines += [f"  {command.shown_keys:<{_KEY_COLUMNS}} {command.tooltip}" for command in members]
    return "\n".join(lines) or "No key does that."


def _has(command: Command, words: Sequence[str]) -> bool:
    text = f"{command.section} {command.description} {command.tooltip} {command.id}".casefold()
    return all(word in text or word in map(str.casefold, command.keys) for word in words)
