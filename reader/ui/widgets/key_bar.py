"""The bottom line: the keys of the focused pane as currently set."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rich.cells import cell_len
from textual import events
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from reader.ui.commands import Selective
from reader.ui.keyed_app import keymap_of
from reader.ui.keys import bindings_of, continues, is_sequence, live_keys, shown_key
from reader.ui.lines.strips import Piece, line, look

# The commands used most often, which come first; the others follow in the order of declaration.
_FIRST = ("list.open", "articles.page", "articles.next-unread", "text.page", "text.find", "reader.search")
# Always at the right end, so that there is always a way to find out more.
_LAST = "reader.help"


class Entry(NamedTuple):
    """A key with its label, and the column where it begins."""

    key: str
    shown: str
    what: str
    x: int = 0

    @property
    def width(self) -> int:
        """The width in columns."""
        return cell_len(self.shown) + cell_len(self.what) + 3


class _Offer(NamedTuple):
    """The entry of a command: how often that is used, 0 most often, and whether it works everywhere on the screen."""

    rank: int
    is_everywhere: bool
    id: str
    entry: Entry


class KeyBar(Widget):
    """Shows as many keys as fit, none below a window, which says its own; a click presses the key."""

    COMPONENT_CLASSES = {"key-bar--key", "key-bar--what"}

    pressed: reactive[tuple[tuple[str, str | None], ...]] = reactive(())
    """The first keys of a sequence, by name and character, while the next is awaited."""

    def on_mount(self) -> None:
        """Redraw whenever the focus or the keymap changes, and when a window opens or closes."""
        self.screen.bindings_updated_signal.subscribe(self, lambda _: self.refresh())
        self.app.screen_change_signal.subscribe(self, lambda _: self.refresh())

    def _offers(self) -> list[tuple[str, Entry]]:
        """Return id and entry of each binding to show, each action once: most used first, the pane's own next."""
        if not self.screen.is_active:
            return []
        focused = self.screen.focused
        idle, called = (focused.keys_idle, focused.KEYS_CALLED) if isinstance(focused, Selective) else ((), {})
        if isinstance(focused, Selective) and focused.KEYS_SHOWN and not self.pressed:
            return list(_named(focused, [id for id in focused.KEYS_SHOWN if id not in idle]))
        offers: dict[tuple[object, str], _Offer] = {}
        for key, active in self.screen.active_bindings.items():
            binding = active.binding
            belongs = is_sequence(key) and continues(key, self.pressed) if self.pressed else binding.show
            if binding.id and belongs and binding.id not in idle:
                rank = _FIRST.index(binding.id) if binding.id in _FIRST else len(_FIRST)
                is_everywhere = active.node in (self.screen, self.app)
                entry = Entry(key, shown_key(key), called.get(binding.id, binding.description))
                offers.setdefault((active.node, binding.action), _Offer(rank, is_everywhere, binding.id, entry))
        ordered = sorted(offers.values(), key=lambda offer: (offer.rank, offer.is_everywhere))
        return [(offer.id, offer.entry) for offer in ordered]

    def entries(self) -> list[Entry]:
        """Return the entries that fit, with their columns."""
        offers = self._offers()
        last = [entry for id, entry in offers if id == _LAST]
        end = self.size.width - sum(entry.width for entry in last)
        placed, x = [], len(self._typed)
        for id, entry in offers:
            if id != _LAST and x + entry.width <= end:
                placed.append(entry._replace(x=x))
                x += entry.width
        return [*placed, *(entry._replace(x=max(x, end)) for entry in last)]

    @property
    def _typed(self) -> str:
        """The keys of an unfinished sequence."""
        return f" {' '.join(character or key for key, character in self.pressed)} …" if self.pressed else ""

    def render_line(self, y: int) -> Strip:
        """Draw the entries that fit."""
        base = self.get_visual_style()
        pieces: list[Piece] = [(self._typed, look(self, "key-bar--key"))]
        used = len(self._typed)
        for entry in self.entries():
            pieces += [(" " * (entry.x - used), base), (f" {entry.shown}", look(self, "key-bar--key"))]
            pieces.append((f" {entry.what} ", look(self, "key-bar--what")))
            used = entry.x + entry.width
        return line(pieces, self.size.width, base)

    def on_click(self, event: events.Click) -> None:
        """Press the clicked key; of a sequence, the next one."""
        for entry in self.entries():
            if entry.x <= event.x < entry.x + entry.width:
                self.app.simulate_key(entry.key.split()[len(self.pressed)])


def _named(focused: Widget, ids: Sequence[str]) -> Iterator[tuple[str, Entry]]:
    """Yield the entries of the commands ``ids``, as declared by the focused widget and its ancestors."""
    around = {binding.id: binding for binding in bindings_of(map(type, focused.ancestors_with_self))}
    for binding in (around[id] for id in ids if id in around):
        key = live_keys(binding, keymap_of(focused))[0]
        yield binding.id or "", Entry(key, shown_key(key), binding.description)
