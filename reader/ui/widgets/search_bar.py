"""An input with a line of feedback below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from rich.highlighter import Highlighter
from rich.text import Text
from textual import getters
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.reactive import Reactive
from textual.widgets import Static

from reader.ui.commands import Selective
from reader.ui.keys import key
from reader.ui.lines.one_line import OneLine
from reader.ui.lines.strips import folded

# The largest share of the screen for the message about an input, so that the hits stay in sight.
_MOST_OF_SCREEN = 0.3


class Field(OneLine, Selective):
    """An input of a fixed size, in which longer text scrolls.

    Errors in it are marked; a completion is shown faintly behind the cursor until it is accepted.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {"field--amiss"}
    KEYS_SHOWN = ("search.next-hit", "search.earlier", "text.next-found", "reader.back", "reader.commands")

    class Taken(Message):
        """Posted when the suggestion behind the cursor is accepted."""

    def __init__(self, placeholder: str) -> None:
        super().__init__(placeholder=placeholder, compact=True, select_on_focus=False, highlighter=_Marker(self))
        self._amiss: tuple[str, Sequence[tuple[int, int]]] = ("", ())

    @property
    def offers(self) -> bool:
        """Whether a suggestion is shown."""
        return bool(self._suggestion) and self.cursor_at_end

    @property
    def room(self) -> int:
        """The columns behind what is typed."""
        return max(0, self.content_size.width - cell_len(self.value))

    def offer(self, faint: str) -> None:
        """Show a suggestion behind the cursor."""
        self._suggestion = f"{self.value}{faint}" if faint else ""

    def mark(self, typed: str, spans: Sequence[tuple[int, int]]) -> None:
        """Underline mistakes in ``typed``, until the text changes."""
        if (typed, spans) != self._amiss:
            self._amiss = (typed, spans)
            self.refresh()

    @property
    def amiss(self) -> Sequence[tuple[int, int]]:
        """The underlined spans, in code points."""
        typed, spans = self._amiss
        return spans if typed == self.value else ()

    def action_cursor_right(self, select: bool = False) -> None:
        """Accept the suggestion, or move right."""
        if self.offers and not select:
            self.post_message(self.Taken())
        else:
            super().action_cursor_right(select)

    def action_end(self, select: bool = False) -> None:
        """Accept the suggestion, or move to the end."""
        if self.offers and not select:
            self.post_message(self.Taken())
        else:
            super().action_end(select)


class QueryField(Field):
    """The field of the library's search, below which the hits stay where they are."""

    # Textual lays the whole screen out again at each key, as if the input could grow with its text. A bar that comes
    # and goes needs that: otherwise the text below it may not be told that it became lower.
    virtual_size: Reactive[Size] = Reactive(Size(0, 0), layout=False)


class _Marker(Highlighter):
    def __init__(self, field: Field) -> None:
        self._field = field

    def highlight(self, text: Text) -> None:
        if self._field.amiss:
            style = self._field.get_component_rich_style("field--amiss", partial=True)
            for start, end in self._field.amiss:
                text.stylize(style, start, end)


class Said(Static):
    """A text as high as it needs, up to a part of the screen; longer ones end with an ellipsis."""

    _text = ""

    def say(self, text: str) -> None:
        """Show ``text``; the layout is refreshed only if the height changes."""
        self._text = text
        self._fit()

    def on_resize(self) -> None:
        """Wrap the text to the width there is."""
        self._fit()

    def _fit(self) -> None:
        bar, least = self.parent, int(self.styles.min_height.value if self.styles.min_height else 1)
        width = bar.content_size.width if isinstance(bar, SearchBar) else 0
        if not width:  # nothing is laid out yet
            return
        lines = folded(self._text, width, max(least, int(self.screen.size.height * _MOST_OF_SCREEN)))
        self.update(Content("\n".join(lines)), layout=False)
        self.styles.height = max(least, len(lines) if self._text else 0)


class SearchBar(Vertical):
    """An input above a message: the number of hits, or the error."""

    FIELD: type[Field] = QueryField

    field = getters.query_one(Field)
    _said = getters.query_one(Said)

    def __init__(self, id: str, placeholder: str) -> None:
        super().__init__(id=id, classes="search-bar")
        self._placeholder = placeholder

    def compose(self) -> ComposeResult:
        """Lay out the input and the feedback."""
        yield self.FIELD(self._placeholder)
        yield Said("", markup=False)

    def say(self, text: str, amiss: bool = False) -> None:
        """Show feedback on the input."""
        self._said.set_class(amiss, "-amiss")
        self._said.say(text)


class FindBar(SearchBar):
    """A search bar for one text; the keys walk the matches while typing."""

    FIELD = Field

    BINDINGS = [
        key("text.next-found", "down", "walk(1)", "Next place", "Go to the next place while typing what to find"),
        key("text.previous-found", "up", "walk(-1)", "Previous place",
            "Go to the previous place while typing what to find"),
    ]  # fmt: skip

    @dataclass
    class WalkWanted(Message):
        """Posted to go to the next match (1) or the previous one (-1)."""

        step: int

    typing = True
    """Whether something may be typed, as nothing else has got the focus since the bar came."""

    def on_mount(self) -> None:
        """Leave the keys of a search of the library to its own bar."""
        self.field.leave_idle(frozenset({"search.earlier"}))

    def on_descendant_focus(self) -> None:
        """Note that something may be typed."""
        self.typing = True

    def on_descendant_blur(self) -> None:
        """Note that typing is over."""
        self.typing = False

    def action_walk(self, step: int) -> None:
        """Post WalkWanted."""
        self.post_message(self.WalkWanted(step))
