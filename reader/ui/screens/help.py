"""Window listing all keys as currently set, with a search line."""

from __future__ import annotations

import textwrap
from collections.abc import Collection, Sequence
from itertools import groupby

from textual import on
from textual.app import ComposeResult
from textual.widgets import Input

from reader.ui.commands import Command
from reader.ui.keys import shown_key
from reader.ui.lines.one_line import OneLine
from reader.ui.screens.window import TextScreen
from reader.ui.synonyms import matches
from reader.ui.widgets.key_hint import KeyHint
from reader.ui.widgets.plain_text import PlainText
from reader.ui.widgets.window import Window

# The columns of the keys, and those in a window of fewer columns than ``_ROOMY``.
_KEY_COLUMNS, _FEW_COLUMNS, _ROOMY = 16, 8, 60
# The fewest columns of a line, however narrow the window is.
_LEAST_WORDS = 12

_HINT = "type to search    {dialog.close} closes    {reader.tour} tour    change keys: kreader config"


class HelpScreen(TextScreen[None]):
    """Lists every command by section, the ``near`` sections first; typing narrows the list."""

    def __init__(self, commands: Sequence[Command], near: Collection[str]) -> None:
        super().__init__()
        self._commands = sorted(commands, key=lambda command: command.section not in near)

    def compose(self) -> ComposeResult:
        """Lay out the search line, the list and the hint."""
        with Window("Keys", large=True):
            yield OneLine(placeholder="Search the keys", compact=True)
            yield PlainText(self._text, "", headings=True)
            yield KeyHint(_HINT)

    @on(Input.Changed)
    def _narrow(self) -> None:
        self.query_one(PlainText).show(self._text)

    def _text(self, width: int) -> str:
        """Return the commands that match the search line, wrapped to ``width`` columns."""
        return help_text(found_by(self.query_one(Input).value.strip(), self._commands), width)


def help_text(commands: Sequence[Command], width: int) -> str:
    """Return the commands under their headings, wrapped to ``width`` columns."""
    columns = _KEY_COLUMNS if width >= _ROOMY else _FEW_COLUMNS
    lines: list[str] = []
    for section, members in groupby(commands, key=lambda command: command.section):
        lines += ["", section] if lines else [section]
        for command in members:
            keys = f"  {command.shown_keys:<{columns}} "
            said = textwrap.wrap(command.tooltip, max(_LEAST_WORDS, width - columns - 3))
            lines += [f"{keys if not number else ' ' * len(keys)}{words}" for number, words in enumerate(said)]
    return "\n".join(lines) or "No key does that."


def found_by(typed: str, commands: Sequence[Command]) -> list[Command]:
    """Return the commands with the typed key, as printed or configured or "^d", or else those that match the words."""
    named = f"ctrl+{typed[1:]}" if typed.startswith("^") and typed != "^" else typed
    keyed = [command for command in commands if named in command.keys or named in map(shown_key, command.keys)]
    if keyed and (len(typed) == 1 or not typed.isalpha()):  # "end" is a key and a word, "G" and "f1" are keys
        return keyed
    words = typed.casefold().split()
    return [command for command in commands if _has(command, words)]


def _has(command: Command, words: Sequence[str]) -> bool:
    said = f"{command.section} {command.description} {command.tooltip} {command.id}"
    keys = [*map(str.casefold, command.keys)]
    return matches(command.id, said, [word for word in words if word not in keys])
