"""What an empty library says."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Middle
from textual.content import Content
from textual.widgets import Static

_GREETING = (
    ("Nothing to read yet\n\n", "bold"),
    ("i", "bold $accent"), "  import files or folders\n",
    ("o", "bold $accent"), "  open the sample articles\n",
    ("?", "bold $accent"), "  all keys          ",
)  # fmt: skip


class Welcome(Middle):
    """Greets with what to press."""

    def compose(self) -> ComposeResult:
        """Put the greeting in the middle."""
        yield Static(Content.assemble(*_GREETING))
