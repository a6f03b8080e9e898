"""The line of a window that names its keys."""

from __future__ import annotations

import re

from textual.content import Content
from textual.widgets import Static

from reader.ui.keyed_app import keymap_of
from reader.ui.keys import first_shown

_COMMAND = re.compile(r"\{([\w.-]+)\}")


class KeyHint(Static):
    """Says ``words``, in which a command in braces stands for the first of its keys: "{feeds.add} adds one"."""

    def __init__(self, words: str) -> None:
        super().__init__(classes="hint")
        self._words = words

    def on_mount(self) -> None:
        """Show the current keys."""
        self.say(self._words)

    def say(self, words: str) -> None:
        """Show ``words``."""
        keys = first_shown(map(type, (*self.screen.walk_children(with_self=True), self.app)), keymap_of(self))
        self.update(Content(_COMMAND.sub(lambda found: _spelt(keys.get(found[1], found[0])), words)))


def _spelt(key: str) -> str:
    """Spell out a key for running text; the key bar abbreviates it."""
    if key == "⏎":
        return "enter"
    return f"ctrl+{key[1:]}" if key.startswith("^") and key != "^" else key
