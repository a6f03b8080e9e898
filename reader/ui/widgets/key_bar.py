"""The line at the bottom: the keys of the focused pane, from the live keymap."""

from __future__ import annotations

from textual import events
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from reader.ui.commands import shown_key
from reader.ui.keys import continues, is_sequence
from reader.ui.strips import Piece, line, look


class KeyBar(Widget):
    """Keys and what they do, as many as fit; a click presses the key."""

    COMPONENT_CLASSES = {"key-bar--key", "key-bar--what"}

    pressed: reactive[tuple[tuple[str, str | None], ...]] = reactive(())
    """The first keys of a sequence, by name and character, while the next is awaited."""

    def on_mount(self) -> None:
        """Draw again whenever the focus or the keymap changes."""
        self.screen.bindings_updated_signal.subscribe(self, lambda _: self.refresh())

    def entries(self) -> list[tuple[str, str, str]]:
        """Give key, key as shown and description of each binding that belongs here, each action once."""
        seen: dict[tuple[object, str], tuple[str, str, str]] = {}
        for key, active in self.screen.active_bindings.items():
            binding = active.binding
            belongs = is_sequence(key) and continues(key, self.pressed) if self.pressed else binding.show
            if binding.id and belongs:
                seen.setdefault((active.node, binding.action), (key, shown_key(key), binding.description))
        return list(seen.values())

    @property
    def _typed(self) -> str:
        """What is held back of a sequence."""
        return f" {' '.join(character or key for key, character in self.pressed)} …" if self.pressed else ""

    def render_line(self, y: int) -> Strip:
        """Draw the entries that fit."""
        base = self.get_visual_style()
        pieces: list[Piece] = [(self._typed, look(self, "key-bar--key"))]
        used = len(self._typed)
        for _, key, what in self.entries():
            used += len(key) + len(what) + 3
            if used <= self.size.width:
                pieces += [(f" {key}", look(self, "key-bar--key")), (f" {what} ", look(self, "key-bar--what"))]
        return line(pieces, self.size.width, base)

    def on_click(self, event: events.Click) -> None:
        """Press the key that was clicked, of a sequence the next one."""
        x = len(self._typed)
        for key, shown, what in self.entries():
            x += len(shown) + len(what) + 3
            if event.x < x:
                self.app.simulate_key(key.split()[len(self.pressed)])
                return
