"""How a key is declared, so that each has an id, a name for the footer and a sentence for the help."""

from __future__ import annotations

from textual.binding import Binding


def key(id: str, keys: str, action: str, name: str, help: str, footer: bool = False, priority: bool = False) -> Binding:
    """Bind ``keys``, separated by commas, to an action; two characters such as "]q" are pressed one after the other.

    ``id`` is what the configuration calls the command; ``footer`` shows it in the footer of its pane; keys with
    ``priority`` work inside a line that is typed into, too.
    """
    return Binding(keys, action, name, show=footer, tooltip=help, id=id, priority=priority)
