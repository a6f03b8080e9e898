"""A line to type into, with a line below it that says what came of it."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from reader.ui.flow import wrap

# As many as the stylesheet gives to what is said.
_MOST_LINES = 2


class SearchBar(Vertical):
    """An input and what is said about it: how many were found, or what is amiss."""

    def __init__(self, id: str, placeholder: str) -> None:
        super().__init__(id=id, classes="search-bar")
        self._placeholder = placeholder

    def compose(self) -> ComposeResult:
        """Put the input over what is said about it."""
        yield Input(placeholder=self._placeholder, compact=True, select_on_focus=False)
        yield Static("", markup=False)

    @property
    def field(self) -> Input:
        """The line to type into."""
        return self.query_one(Input)

    def say(self, text: str, amiss: bool = False) -> None:
        """Say what came of the input."""
        said = self.query_one(Static)
        # Laying the whole screen out anew costs several frames; most answers need the same lines as the one before.
        lines = len(wrap(text, max(1, said.size.width)))
        said.update(Content(text), layout=min(lines, _MOST_LINES) != said.size.height)
        said.set_class(amiss, "-amiss")
