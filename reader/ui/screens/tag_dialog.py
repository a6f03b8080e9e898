"""The window that asks for tags."""

from __future__ import annotations

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from reader.ui.keys import key
from reader.ui.tag_suggester import TagSuggester
from reader.ui.views.tags import TagLine, read_tags
from reader.ui.views.wording import one_line

# As many as fit on two lines of the window.
_MOST_SHOWN = 12


class TagDialog(ModalScreen[TagLine | None]):
    """Gives the tags to give and to take away, or None; ``borne`` says what is tagged, ``known`` all tags there are."""

    BINDINGS = [key("dialog.close-tags", "escape", "dismiss", "Close", "Close the window; no tag changes", footer=True)]

    def __init__(self, borne: str, known: Sequence[str]) -> None:
        super().__init__()
        self._borne = borne
        self._known = known

    def compose(self) -> ComposeResult:
        """Ask for tags below those that are there."""
        with Vertical(classes="window") as window:
            window.border_title = "Tags"
            yield Static(Content(self._borne))
            yield Input(placeholder="later -read-again", suggester=TagSuggester(self._known), compact=True)
            if self._known:
                used = "  ".join(f"#{one_line(tag)}" for tag in self._known[:_MOST_SHOWN])
                yield Static(Content(used), classes="hint")
            yield Static(Content("-tag takes away    → completes    enter tags    esc closes"), classes="hint")

    @on(Input.Submitted)
    def _submitted(self, submitted: Input.Submitted) -> None:
        line = read_tags(submitted.value, self._known)
        self.dismiss(line if any(line) else None)
