"""A line to type into, with a line below it that says what came of it."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.geometry import Size
from textual.reactive import Reactive
from textual.widgets import Input, Static


class Field(Input):
    """An input of a fixed size: what is typed scrolls inside it."""

    # Textual lays the whole screen out anew at each key, as if the input could grow with its text.
    virtual_size: Reactive[Size] = Reactive(Size(0, 0), layout=False)


class SearchBar(Vertical):
    """An input and what is said about it: how many were found, or what is amiss."""

    def __init__(self, id: str, placeholder: str) -> None:
        super().__init__(id=id, classes="search-bar")
        self._placeholder = placeholder

    def compose(self) -> ComposeResult:
        """Put the input over what is said about it."""
        yield Field(placeholder=self._placeholder, compact=True, select_on_focus=False)
        yield Static("", markup=False)

    @property
    def field(self) -> Input:
        """The line to type into."""
        return self.query_one(Input)

    def say(self, text: str, amiss: bool = False) -> None:
        """Say what came of the input."""
        said = self.query_one(Static)
        said.update(Content(text), layout=False)
        said.set_class(amiss, "-amiss")
