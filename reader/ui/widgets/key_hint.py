"""The line of a window that names its keys."""

from __future__ import annotations

import re

from rich.segment import Segment
from textual.content import Content
from textual.strip import Strip
from textual.widgets import Static

from reader.ui.keyed_app import keymap_of
from reader.ui.keys import first_shown

_COMMAND = re.compile(r"\{([\w.-]+)\}")
# A blank between two words of one way, and what stands for it until the lines are broken: Textual breaks them even at
# blanks that are meant to hold.
_WITHIN, _HELD = re.compile(r"(?<! ) (?! )"), "\ue000"


class KeyHint(Static):
    """Says ``words``, in which a command in braces stands for the first of its keys: "{feeds.add} adds one".

    Several blanks part one way from the next.
    """

    def __init__(self, words: str) -> None:
        super().__init__(classes="hint")
        self._words = words

    def on_mount(self) -> None:
        """Show the current keys."""
        self.say(self._words)

    def say(self, words: str) -> None:
        """Show ``words``."""
        self.remove_class("-told")
        self.update(Content(_WITHIN.sub(_HELD, self._with_keys(words))))

    def tell(self, sentence: str) -> None:
        """Show what must be known now instead; it is seen also where few lines leave no room for keys."""
        self.add_class("-told")
        self.update(Content(self._with_keys(sentence)))

    def _with_keys(self, words: str) -> str:
        keys = first_shown(map(type, (*self.screen.walk_children(with_self=True), self.app)), keymap_of(self))
        return _COMMAND.sub(lambda found: _spelt(keys.get(found[1], found[0])), words)

    def render_line(self, y: int) -> Strip:
        """Draw a line, with usual blanks."""
        strip = super().render_line(y)
        return Strip([Segment(text.replace(_HELD, " "), style) for text, style, _ in strip], strip.cell_length)


def _spelt(key: str) -> str:
    """Spell out a key for running text; the key bar abbreviates it."""
    return "enter" if key == "⏎" else key
