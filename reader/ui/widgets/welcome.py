"""What an empty library says."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from reader.ui.commands import first_keys
from reader.ui.keys import key

_OFFERS = {
    "reader.import": "import files or folders",
    "reader.samples": "open the sample articles",
    "reader.tour": "look around",
    "reader.help": "see all keys",
}


class Welcome(Static, can_focus=True):
    """Greets with what to press."""

    BINDINGS = [
        key("reader.samples", "o", "screen.at('#importing', 'samples')", "Samples",
            "Open the sample articles", footer=True),
    ]  # fmt: skip

    def on_mount(self) -> None:
        """Say the keys as they are now."""
        keys = first_keys(self)
        room = max(len(keys[command]) for command in _OFFERS)
        width = room + 2 + max(map(len, _OFFERS.values()))
        lines = [
            Content.assemble((f"{keys[command]:>{room}}", "bold $accent"), f"  {what}".ljust(width - room))
            for command, what in _OFFERS.items()
        ]
        self.update(Content("\n").join([Content.styled("Nothing to read yet\n", "bold"), *lines]))
