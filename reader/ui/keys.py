"""How a key is declared, so that each has an id, a name for the footer and a sentence for the help."""

from __future__ import annotations

from collections.abc import Sequence

from textual.binding import Binding


def key(id: str, keys: str, action: str, name: str, help: str, footer: bool = False, priority: bool = False) -> Binding:
    """Bind ``keys``, separated by commas, to an action; those of a sequence such as "] q" are
    pressed one after the other.

    ``id`` is what the configuration calls the command; ``footer`` shows it in the footer of its pane; keys with
    ``priority`` work inside a line that is typed into, too.
    """
    return Binding(keys, action, name, show=footer, tooltip=help, id=id, priority=priority)


def is_sequence(keys: str) -> bool:
    """Tell whether ``keys`` are pressed one after the other."""
    return " " in keys


def continues(keys: str, pressed: Sequence[tuple[str, str | None]]) -> bool:
    """Tell whether a sequence begins with what was pressed, each key by its name and its character."""
    parts = keys.split()
    return len(pressed) <= len(parts) and all(part in names for part, names in zip(parts, pressed, strict=False))
