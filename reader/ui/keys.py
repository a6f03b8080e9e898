"""How keys are declared, each with an id, a name for the footer and a sentence for the help, and the present ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from textual.binding import Binding
from textual.dom import DOMNode
from textual.keys import format_key


def key(id: str, keys: str, action: str, name: str, help: str, footer: bool = False, priority: bool = False) -> Binding:
    """Bind ``keys`` to an action: alternatives are separated by commas, the keys of a sequence ("] q") by blanks.

    ``id`` is the name of the command in the configuration; ``footer`` shows it in the footer of its pane; keys with
    ``priority`` work in every window and while something is typed, too, unless they type a character.
    """
    return Binding(keys, action, name, show=footer, tooltip=help, id=id, priority=priority)


def is_sequence(keys: str) -> bool:
    """Whether ``keys`` are pressed one after the other."""
    return " " in keys


def continues(keys: str, pressed: Sequence[tuple[str, str | None]]) -> bool:
    """Whether a sequence begins with the pressed keys, each given by its name and its character."""
    parts = keys.split()
    return len(pressed) <= len(parts) and all(part in names for part, names in zip(parts, pressed, strict=False))


def shown_key(key: str) -> str:
    """Return one key, or a sequence of keys, as it is printed: "ctrl+d", as configurations and manuals spell it."""
    if is_sequence(key):
        return " ".join(map(shown_key, key.split()))
    held, plus, struck = key.rpartition("+")
    return f"{held}{plus}{format_key(struck)}"


def bindings_of(kinds: Iterable[type[DOMNode]]) -> Iterator[Binding]:
    """Yield our own bindings of all ``kinds``, including inherited ones, each id once."""
    seen: set[str] = set()
    for kind in kinds:
        for ancestor in kind.__mro__:
            for binding in ancestor.__dict__.get("BINDINGS", ()):
                if isinstance(binding, Binding) and binding.id and binding.id not in seen:
                    seen.add(binding.id)
                    yield binding


def live_keys(binding: Binding, keymap: Mapping[str, str]) -> tuple[str, ...]:
    """Return the present keys of a command."""
    return tuple(part.strip() for part in (keymap.get(binding.id or "") or binding.key).split(","))


def actions_of(kind: type[DOMNode], key: str, keymap: Mapping[str, str]) -> set[str]:
    """Return the names of the actions that a key has in a class."""
    return {binding.action.partition("(")[0] for binding in bindings_of([kind]) if key in live_keys(binding, keymap)}


def first_shown(kinds: Iterable[type[DOMNode]], keymap: Mapping[str, str]) -> dict[str, str]:
    """Return the first key, as printed, of each command of ``kinds`` by id."""
    return {binding.id: shown_key(live_keys(binding, keymap)[0]) for binding in bindings_of(kinds) if binding.id}
