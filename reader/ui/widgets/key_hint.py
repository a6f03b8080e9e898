"""The line below a window that says its keys."""

from __future__ import annotations

import re

from textual.content import Content
from textual.widgets import Static

from reader.ui.commands import KeyedApp, bindings_of, live_keys, shown_key

_COMMAND = re.compile(r"\{([\w.-]+)\}")


class KeyHint(Static):
    """Says ``words``, in which a command in braces stands for the first of its keys: "{feeds.add} adds one"."""

    def __init__(self, words: str) -> None:
        super().__init__(classes="hint")
        self._words = words

    def on_mount(self) -> None:
        """Say the keys as they are now."""
        self.say(self._words)

    def say(self, words: str) -> None:
        """Say other words."""
        keymap = self.app.keymap if isinstance(self.app, KeyedApp) else {}
        shown = bindings_of(map(type, self.screen.walk_children(with_self=True)))
        keys = {binding.id: _spelt(shown_key(live_keys(binding, keymap)[0])) for binding in shown}
        self.update(Content(_COMMAND.sub(lambda command: keys.get(command[1], command[0]), words)))


def _spelt(key: str) -> str:
    """Write a key as it is read among words; the key bar has less room."""
    if key == "⏎":
        return "enter"
    return f"ctrl+{key[1:]}" if key.startswith("^") and key != "^" else key
