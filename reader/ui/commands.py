"""Every command with its live key: the source of help, footer and palette, so that none can be forgotten."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import takewhile
from typing import ClassVar

from textual.dom import DOMNode
from textual.screen import Screen
from textual.widget import Widget

from reader.ui.keyed_app import keymap_of
from reader.ui.keys import bindings_of, first_shown, live_keys, shown_key

# The headings for the first parts of the ids of commands, in the order of the help.
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
    """One command: its id, what it does, its present keys, and its default keys."""

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


class Selective(Widget):
    """A widget that hides some keys while it has the focus, as they would do nothing or type a letter."""

    KEYS_SHOWN: ClassVar[tuple[str, ...]] = ()
    """The ids of the only commands whose keys are shown, in this order; all of them are where there are none."""

    KEYS_CALLED: ClassVar[Mapping[str, str]] = {}
    """Words for what a command does here, by its id, where those for it elsewhere say too little."""

    keys_idle: frozenset[str] = frozenset()
    """The ids of the commands that would do nothing now."""

    def leave_idle(self, ids: frozenset[str]) -> None:
        """Show the keys of all commands except ``ids``."""
        if ids != self.keys_idle:
            self.keys_idle = ids
            self.refresh_bindings()


def live_commands(kinds: Iterable[type[DOMNode]], keymap: Mapping[str, str]) -> list[Command]:
    """Return every command of ``kinds`` with the keys it has under ``keymap``, in the order of the help."""
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


def sections_around(node: DOMNode | None) -> set[str]:
    """Return the headings of the commands of a widget and the panes around it, but not of the whole screen."""
    around = takewhile(lambda near: not isinstance(near, Screen), node.ancestors_with_self if node else ())
    return {SECTIONS[binding.id.partition(".")[0]] for binding in bindings_of(map(type, around)) if binding.id}


def first_keys(node: DOMNode) -> dict[str, str]:
    """Return the first key, as printed, of each command of a widget and of everything around it."""
    return first_shown(map(type, node.ancestors_with_self), keymap_of(node))
