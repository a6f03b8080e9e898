"""Every command with its live key: what help, footer and palette are made of, so that none can be forgotten."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from textual.app import App
from textual.binding import Binding
from textual.dom import DOMNode
from textual.keys import format_key

from reader.ui.keys import is_sequence

# What the first part of a command's id means to the reader, in the order of the help.
SECTIONS = {
    "reader": "Everywhere",
    "article": "The article that is shown",
    "list": "All lists",
    "articles": "Articles",
    "text": "Text",
    "quotes": "Quotes",
    "search": "Search",
    "dialog": "Dialogs",
}


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its id, what it does, and the keys that do it now."""

    id: str
    description: str
    tooltip: str
    keys: tuple[str, ...]
    action: str

    @property
    def section(self) -> str:
        """The heading under which the help lists it."""
        return SECTIONS[self.id.partition(".")[0]]

    @property
    def shown_keys(self) -> str:
        """The keys as they are printed: "j  ↓"."""
        return "  ".join(map(shown_key, self.keys))


# Commands that wait for a key at the same time: those of these sections with all but dialogs, lists with each list.
_ALWAYS = {"reader", "article"}
_LISTS = {"articles", "quotes"}


def complaints(commands: Sequence[Command], keymap: Mapping[str, str]) -> list[str]:
    """Say what is amiss in a keymap: ids that name no command, and keys that would do two things at once."""
    by_id = {command.id: command for command in commands}
    said = []
    for name in keymap:
        if name not in by_id:
            close = difflib.get_close_matches(name, by_id, 1)
            hint = f"; did you mean “{close[0]}”?" if close else "."
            said.append(f"The keys in the configuration name no command “{name}”{hint}")
            continue
        mine = by_id[name]
        for other in commands:
            shared = set(mine.keys) & set(other.keys)
            told = other.id in keymap and other.id < name
            if other.id != name and shared and not told and _meet(name, other.id):
                said.append(f"The key “{shown_key(min(shared))}” stands for both “{name}” and “{other.id}”.")
    return said


def _meet(one: str, other: str) -> bool:
    """Whether two commands wait for keys at the same time."""
    sections = {one.partition(".")[0], other.partition(".")[0]}
    if "dialog" in sections:
        return False
    return len(sections) == 1 or bool(sections & _ALWAYS) or ("list" in sections and bool(sections & _LISTS))


class KeyedApp(App[None]):
    """An application whose keys the user may change: ``keymap`` gives the keys of the changed commands by id."""

    keymap: Mapping[str, str] = {}


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
            action=binding.action,
        )
        for binding in bindings_of(kinds)
        if binding.id
    ]
    return sorted(commands, key=lambda command: order.index(command.id.partition(".")[0]))
