"""The line at the bottom: the keys of the focused pane, from the live keymap."""

from __future__ import annotations

from textual import events
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from reader.ui.strips import Piece, line, look


class KeyBar(Widget):
    """Keys and what they do, as many as fit; a click presses the key."""

    COMPONENT_CLASSES = {"key-bar--key", "key-bar--what"}

    prefix: reactive[str] = reactive("")
    """The first key of a pair, while the second is awaited."""

    def on_mount(self) -> None:
        """Draw again whenever the focus or the keymap changes."""
        self.screen.bindings_updated_signal.subscribe(self, lambda _: self.refresh())

    def entries(self) -> list[tuple[str, str, str]]:
        """Give key, key as shown and description of each binding that belongs here, each action once."""
        seen: dict[tuple[object, str], tuple[str, str, str]] = {}
        for key, active in self.screen.active_bindings.items():
            binding = active.binding
            pending = self.prefix and key.startswith(self.prefix) and len(key) > 1
            if binding.id and (pending if self.prefix else binding.show):
                shown = binding.key_display or (key if self.prefix else self.app.get_key_display(binding))
                seen.setdefault((active.node, binding.action), (key, shown, binding.description))
        return list(seen.values())

    def render_line(self, y: int) -> Strip:
        """Draw the entries that fit."""
        base = self.get_visual_style()
        pieces: list[Piece] = [(f" {self.prefix} …", look(self, "key-bar--key"))] if self.prefix else []
        used = len(pieces) * 4
        for _, key, what in self.entries():
            used += len(key) + len(what) + 3
            if used <= self.size.width:
                pieces += [(f" {key}", look(self, "key-bar--key")), (f" {what} ", look(self, "key-bar--what"))]
        return line(pieces, self.size.width, base)

    def on_click(self, event: events.Click) -> None:
        """Press the key that was clicked."""
        x = 0
        for key, shown, what in self.entries():
            x += len(shown) + len(what) + 3
            if event.x < x:
                self.app.simulate_key(key)
                return
