"""What an empty library says."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from reader.ui.keys import key

_GREETING = (
    ("Nothing to read yet\n\n", "bold"),
    ("i", "bold $accent"), "  import files or folders \n",
    ("o", "bold $accent"), "  open the sample articles\n",
    ("?", "bold $accent"), "  see all keys            ",
)  # fmt: skip


class Welcome(Static, can_focus=True):
    """Greets with what to press."""

    BINDINGS = [
        key("reader.samples", "o", "screen.at('#importing', 'samples')", "Samples",
            "Open the sample articles", footer=True),
    ]  # fmt: skip

    def __init__(self) -> None:
        super().__init__(Content.assemble(*_GREETING))
