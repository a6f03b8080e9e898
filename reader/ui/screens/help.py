"""All keys, from the live keymap, with a line to search them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from reader.ui.commands import Command
from reader.ui.keys import key
from reader.ui.widgets.plain_text import PlainText

_KEY_COLUMNS = 16


class HelpScreen(ModalScreen[None]):
    """Lists every command under its heading; typing narrows the list."""

    BINDINGS = [
        key("dialog.close-help", "escape", "dismiss", "Close", "Close the help", footer=True),
        key("dialog.help-down", "down", "scroll(1)", "Down", "Scroll the help down"),
        key("dialog.help-up", "up", "scroll(-1)", "Up", "Scroll the help up"),
        key("dialog.help-page-down", "pagedown", "scroll(10)", "Page down", "Page the help down"),
        key("dialog.help-page-up", "pageup", "scroll(-10)", "Page up", "Page the help up"),
    ]  # fmt: skip

    def __init__(self, commands: Sequence[Command]) -> None:
        super().__init__()
        self._commands = commands

    def compose(self) -> ComposeResult:
        """Put the search over the list."""
        with Vertical(classes="window -large") as window:
            window.border_title = "Keys"
            yield Input(placeholder="Search the keys", compact=True)
            yield PlainText(help_text(self._commands), "", headings=True)
            hint = "type to search    esc closes    every key can be changed in the configuration"
            yield Static(Content(hint), classes="hint")

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
