"""The greeting of an empty library."""

from __future__ import annotations

from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import Static

from reader.ui.commands import Selective, first_keys
from reader.ui.keys import key

_ROUND = {"reader.tour": "look around", "reader.help": "see all keys"}
_NOTHING = ("Nothing to read yet", "", {
    "reader.import": "import articles", "reader.samples": "open sample articles", **_ROUND,
})  # fmt: skip
_REMOVED = ("Nothing to read", "What you removed is in the bin.", {
    "reader.bin": "put articles back", "reader.import": "import articles", **_ROUND,
})  # fmt: skip
_COMING = ("Importing articles", "They will appear here.", {
    "reader.import": "stop the import", **_ROUND,
})  # fmt: skip


class Welcome(Static, Selective, can_focus=True):
    """Shows the first keys to press.

    While articles are ``coming``, it shows that an import is running; if any are ``removed``, how to put them back.
    """

    BINDINGS = [
        key("reader.samples", "o", "samples", "Samples",
            "In an empty library, open the sample articles", footer=True),
    ]  # fmt: skip

    KEYS_SHOWN = ("reader.import", "reader.samples", "reader.feeds", "reader.commands", "reader.quit", "reader.help")

    coming: reactive[bool] = reactive(False)
    """Whether an import is under way that may bring articles."""
    removed: reactive[bool] = reactive(False)
    """Whether there are articles in the bin."""

    class SamplesWanted(Message):
        """The sample articles are to be opened."""

    def action_samples(self) -> None:
        """Ask for the sample articles."""
        self.post_message(self.SamplesWanted())

    def watch_removed(self) -> None:
        """Show the greeting for an empty library or for one whose articles are in the bin."""
        self.watch_coming()

    def watch_coming(self) -> None:
        """Show the greeting with the current keys."""
        keys = first_keys(self)
        heading, more, offers = _COMING if self.coming else _REMOVED if self.removed else _NOTHING
        room = max(len(keys[command]) for command in offers)
        width = room + 2 + max(map(len, offers.values()))
        lines = [
            Content.assemble((f"{keys[command]:>{room}}", "bold $accent"), f"  {what}".ljust(width - room))
            for command, what in offers.items()
        ]
        greeting = Content.styled(f"{heading}\n", "bold")
        self.leave_idle(frozenset({"reader.samples"} if self.coming else ()))
        self.update(Content("\n").join([greeting, *([Content(f"{more}\n")] if more else []), *lines]))
