"""Dialog that asks for tags."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from textual import getters, on, work
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Input, Static

from reader.ui.line_suggester import LineSuggester
from reader.ui.lines.one_line import OneLine
from reader.ui.screens.window import WindowScreen
from reader.ui.widgets.key_hint import KeyHint
from reader.ui.widgets.window import Window
from reader.wording.phrases import counted
from reader.wording.tags import TagLine, complete_tag, read_tags, some_tags

# The most letters of the tags of an article, and of all tags: four lines of the window, and two.
_ROOM_FOR_BORNE, _ROOM_FOR_KNOWN = 250, 115

_HINT = "enter tags    , separates    -tag removes    → completes    {dialog.close} closes"


class TagDialog(WindowScreen[TagLine | None]):
    """Returns the tags to add and to remove, or None if cancelled.

    ``articles`` is how many are tagged; ``look_up`` returns the tags they have and all tags of the library.
    """

    _borne = getters.query_one("#borne", Static)
    _proposed = getters.query_one("#known", Static)

    def __init__(
        self, articles: int, look_up: Callable[[], Awaitable[tuple[Sequence[str], Sequence[str]] | None]]
    ) -> None:
        super().__init__()
        self._articles = articles
        self._look_up = look_up
        self._known: Sequence[str] = ()

    def compose(self) -> ComposeResult:
        """Lay out the current tags and the input."""
        with Window("Tags"):
            yield Static("", id="borne", markup=False)
            suggester = LineSuggester(lambda line: complete_tag(line, self._known))
            yield OneLine(placeholder="such as later, New York, -read", between=", ", suggester=suggester, compact=True)
            yield Static("", id="known", classes="hint", markup=False)
            yield KeyHint(_HINT)

    @work(group="known")
    async def on_mount(self) -> None:
        """Load the current tags; the input can be used meanwhile."""
        borne, self._known = await self._look_up() or ((), ())
        there = some_tags(borne, _ROOM_FOR_BORNE) or "No tags yet."
        self._borne.update(Content(there if self._articles == 1 else f"{counted(self._articles, 'article')}:"))
        self._proposed.update(Content(some_tags(self._known, _ROOM_FOR_KNOWN)))

    @on(Input.Changed)
    def _changed(self) -> None:
        self.hint.say(_HINT)

    @on(Input.Submitted)
    def _submitted(self, submitted: Input.Submitted) -> None:
        line = read_tags(submitted.value, self._known)
        if submitted.value.strip() and not any(line):
            self.hint.tell("A tag needs at least one letter.")
        else:
            self.dismiss(line if any(line) else None)
