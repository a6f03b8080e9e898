"""Every command with its live key: what help, footer and palette are made of, so that none can be forgotten."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import takewhile
from time import monotonic
from typing import Any, ClassVar

from textual import events
from textual.await_complete import AwaitComplete
from textual.binding import Binding
from textual.dom import DOMNode
from textual.keys import format_key
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input

from reader.ui.keys import is_sequence
from reader.ui.toasts import SayingApp

# What the first part of a command's id means to the reader, in the order of the help.
SECTIONS = {
    "reader": "Everywhere",
    "article": "The article that is shown",
    "list": "All lists",
    "articles": "Articles",
    "text": "Text",
    "quotes": "Quotes",
    "notes": "Notes",
    "names": "Names, in the article and in a dossier",
    "dossier": "The dossier of a name",
    "search": "Search",
    "facets": "Facets",
    "folders": "Folders",
    "feeds": "Feeds",
    "dialog": "Dialogs",
}


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its id, what it does, the keys that do it now, and those that do it by default."""

    id: str
    description: str
    tooltip: str
    keys: tuple[str, ...]
    standard: tuple[str, ...]
    action: str

    @property
    def section(self) -> str:
        """The heading under which the help lists it."""
        return SECTIONS[self.id.partition(".")[0]]

    @property
    def shown_keys(self) -> str:
        """The keys as they are printed: "j  ↓"."""
        return "  ".join(map(shown_key, self.keys))


class KeyedApp(SayingApp):
    """An application whose keys the user may change: ``keymap`` gives the keys of the changed commands by id.

    What is typed waits until ``take_keys`` says that there is something to act on; what leaves at once does not.
    """

    keymap: Mapping[str, str] = {}
    touched = 0.0
    """When a key was pressed or the mouse moved last, on the clock of ``monotonic``."""
    attributes_before: list[Any] | None = None
    """How the terminal took keys before its echo was off, None where it has no such attributes."""

    _early: list[events.Event] | None = None  # None as soon as nothing that is typed waits any more

    def keep_keys(self) -> None:
        """Let what is typed from now on wait."""
        self._early = []

    def take_keys(self) -> None:
        """Act on what was typed early, in its order and before what comes after it."""
        self.call_next(self._take_keys)

    async def _take_keys(self) -> None:
        early, self._early = self._early or [], None
        for event in early:
            await self.on_event(event)

    async def on_event(self, event: events.Event) -> None:
        """Note when somebody was there, and keep what is typed too early."""
        if isinstance(event, events.InputEvent):
            self.touched = monotonic()
        if self._early is not None and isinstance(event, events.Key | events.Paste) and not self._leaves(event):
            self._early.append(event)
        else:
            await super().on_event(event)

    def _leaves(self, event: events.Event) -> bool:
        """Tell whether a key leaves at once."""
        leaving = (binding for binding in bindings_of([type(self)]) if binding.action == "quit")
        return isinstance(event, events.Key) and any(event.key in live_keys(key, self.keymap) for key in leaving)

    def pop_screen(self) -> AwaitComplete:
        """Give up what works for a screen before it goes: Textual does so when what is inside it is gone already."""
        for node in self.screen.walk_children(with_self=True):
            self.workers.cancel_node(node)
        return super().pop_screen()

    def action_help_quit(self) -> None:
        """Say how to leave to whoever presses what ends other programs."""
        keys = first_keys(self.screen)
        said = f"{keys['reader.quit-at-once']} leaves the reader at once."
        self.notify(f"{keys['reader.quit']} leaves step by step, {said}" if "reader.quit" in keys else said, timeout=3)

    def on_key(self, event: events.Key) -> None:
        """Pass what was typed ahead on to the line that it was meant for; what is typed into one never comes here."""
        if isinstance(self.focused, Input) and event.is_printable:
            event.prevent_default()
            self.focused.post_message(events.Key(event.key, event.character))


class Selective(Widget):
    """A widget with whose focus some keys would do nothing, or type a letter: they are not shown then."""

    KEYS_SHOWN: ClassVar[tuple[str, ...]] = ()
    """The ids of the only commands whose keys are shown, in this order; all of them are where there are none."""

    KEYS_CALLED: ClassVar[Mapping[str, str]] = {}
    """Words for what a command does here, by its id, where those for it elsewhere say too little."""

    keys_idle: frozenset[str] = frozenset()
    """The ids of the commands that would do nothing now."""


def shown_key(key: str) -> str:
    """Print one key, or a sequence of keys, as the reader knows it."""
    if is_sequence(key):
        return " ".join(map(shown_key, key.split()))
    return "^" + format_key(key[5:]) if key.startswith("ctrl+") else format_key(key)


def bindings_of(kinds: Iterable[type[DOMNode]]) -> Iterator[Binding]:
    """Give our own bindings of all ``kinds`` and of what they inherit, each id once."""
    seen: set[str] = set()
    for kind in kinds:
        for ancestor in kind.__mro__:
            for binding in ancestor.__dict__.get("BINDINGS", ()):
                if isinstance(binding, Binding) and binding.id and binding.id not in seen:
                    seen.add(binding.id)
                    yield binding


def live_keys(binding: Binding, keymap: Mapping[str, str]) -> tuple[str, ...]:
    """Give the keys that run a command now."""
    return tuple(part.strip() for part in (keymap.get(binding.id or "") or binding.key).split(","))


def live_commands(kinds: Iterable[type[DOMNode]], keymap: Mapping[str, str]) -> list[Command]:
    """Give every command of ``kinds`` under the keys that ``keymap`` leaves or gives it, in the order of the help."""
    order = list(SECTIONS)
    commands = [
        Command(
            id=binding.id,
            description=binding.description,
            tooltip=binding.tooltip,
            keys=live_keys(binding, keymap),
            standard=live_keys(binding, {}),
            action=binding.action,
        )
        for binding in bindings_of(kinds)
        if binding.id
    ]
    return sorted(commands, key=lambda command: order.index(command.id.partition(".")[0]))


def quiet_seconds(node: DOMNode) -> float:
    """Give for how many seconds nobody has pressed a key or moved the mouse, as a widget of the application asks."""
    return monotonic() - (node.app.touched if isinstance(node.app, KeyedApp) else 0.0)


def sections_around(node: DOMNode | None) -> set[str]:
    """Give the headings of what a widget and the panes around it can do; what the whole screen can is none of them."""
    around = takewhile(lambda near: not isinstance(near, Screen), node.ancestors_with_self if node else ())
    return {SECTIONS[binding.id.partition(".")[0]] for binding in bindings_of(map(type, around)) if binding.id}


def first_keys(node: DOMNode) -> dict[str, str]:
    """Give the first key of each command of a widget and of all that is around it, as it is printed."""
    keymap = node.app.keymap if isinstance(node.app, KeyedApp) else {}
    around = bindings_of(type(ancestor) for ancestor in node.ancestors_with_self)
    return {binding.id: shown_key(live_keys(binding, keymap)[0]) for binding in around if binding.id}
