"""Dialog that changes many articles at once, after showing their number."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import NamedTuple

from textual import getters, on, work
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Input, Static

from reader.model import Choice
from reader.ui.line_suggester import LineSuggester
from reader.ui.lines.one_line import OneLine
from reader.ui.screens.window import WindowScreen
from reader.ui.widgets.key_hint import KeyHint
from reader.ui.widgets.window import Window
from reader.wording.bulk import DEEDS, Deed, choice_line, complete_deed, read_deed
from reader.wording.phrases import counted

# The most articles that are changed without a second confirmation: as many as are in sight.
MANY = 50


class Bulk(NamedTuple):
    """An action and the articles it will change."""

    deed: Deed
    ids: tuple[int, ...]


class BulkDialog(WindowScreen[Bulk | None]):
    """Returns the chosen action with its articles, or None if cancelled.

    ``look_up`` returns all tags; ``choose`` returns the articles that a query finds.
    """

    _what = getters.query_one("#what", OneLine)
    _said = getters.query_one("#said", Static)

    def __init__(
        self,
        query: str,
        look_up: Callable[[], Awaitable[Sequence[str] | None]],
        choose: Callable[[str], Awaitable[Choice | None]],
    ) -> None:
        super().__init__()
        self._query = query
        self._look_up = look_up
        self._known: Sequence[str] = ()
        self._choose = choose
        self._choice: Choice | None = None
        self._asked = False

    def compose(self) -> ComposeResult:
        """Lay out the query, the action, and the count of articles."""
        with Window("Change many"):
            yield Static(Content("Which articles? An empty line: all."))
            yield OneLine(self._query, placeholder="all articles", id="which", compact=True)
            yield Static(Content(f"What to do? {', '.join(DEEDS)}"))
            suggester = LineSuggester(lambda line: complete_deed(line, self._known))
            yield OneLine(placeholder="such as read", id="what", suggester=suggester, compact=True)
            yield Static("", id="said", markup=False)
            yield KeyHint("enter does it    tab other line    → completes    {dialog.close} closes")

    def on_mount(self) -> None:
        """Count the articles of the initial query."""
        self._count(self._query)
        self._learn()

    @work(group="known")
    async def _learn(self) -> None:
        """Load the tags that the action line completes."""
        self._known = await self._look_up() or ()

    @on(Input.Changed, "#which")
    def _which_changed(self, changed: Input.Changed) -> None:
        self._count(changed.value)

    @work(exclusive=True, group="choose")
    async def _count(self, query: str) -> None:
        """Count what the query finds. Nothing can be submitted until then."""
        self._choice, self._asked = None, False
        self._choice = await self._choose(query)
        self._say(choice_line(self._choice) if self._choice else "")

    @on(Input.Changed, "#what")
    def _what_changed(self) -> None:
        self._asked = False
        self._say(choice_line(self._choice) if self._choice else "")

    @on(Input.Submitted, "#which")
    def _which_submitted(self) -> None:
        if self._choice and not self._choice.ids:
            self._say(f"{choice_line(self._choice)} · There is nothing to change.")
        else:
            self._what.focus()

    @on(Input.Submitted, "#what")
    def _what_submitted(self, submitted: Input.Submitted) -> None:
        """Close with the action. A large number of articles needs a second enter."""
        deed, choice = read_deed(submitted.value, self._known), self._choice
        if choice is None:
            return
        if deed is None:
            self._say(_why_none(submitted.value.strip()))
        elif not choice.ids:
            self._say(f"{choice_line(choice)} · There is nothing to change.")
        elif len(choice.ids) > MANY and not self._asked:
            self._asked = True
            self._say(f"{choice_line(choice)} · enter once more: {deed.words} {counted(len(choice.ids), 'article')}")
        else:
            self.dismiss(Bulk(deed, choice.ids))

    def _say(self, text: str) -> None:
        self._said.update(Content(text))


def _why_none(typed: str) -> str:
    """Say what is wrong with a line that is no action."""
    word, _, _ = typed.partition(" ")
    if word in ("tag", "untag"):
        return f"Say which tags: “{word} later, New York”."
    return f"“{typed}” is not one of the actions above." if typed else "Say what to do with them."
