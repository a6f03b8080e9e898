"""Dialog that asks for a name."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from textual import getters, on, work
from textual.app import ComposeResult
from textual.content import Content
from textual.suggester import Suggester
from textual.widgets import Input, Static

from reader.ui.lines.one_line import OneLine
from reader.ui.screens.window import WindowScreen
from reader.ui.widgets.key_hint import KeyHint
from reader.ui.widgets.window import Window
from reader.ui.workers import under_way


class NameDialog(WindowScreen[str | None]):
    """Returns a name, or None if cancelled; ``about`` describes its purpose. Typing replaces the ``proposed`` name.

    ``completes`` suggests completions. With an ``attempt``, the window stays open until that succeeds; the error
    message it returns is shown, and the name can be corrected.
    """

    _said = getters.query_one("#said", Static)

    def __init__(
        self,
        title: str,
        about: str,
        name: str,
        proposed: bool = False,
        completes: Suggester | None = None,
        attempt: Callable[[str], Awaitable[str]] | None = None,
    ) -> None:
        super().__init__()
        self._proposed = proposed
        self._completes = completes
        self._attempt = attempt
        self._title = title
        self._about = about
        self._name_now = name

    def compose(self) -> ComposeResult:
        """Lay out the question and the input, filled with the current name."""
        with Window(self._title):
            yield Static(Content(self._about))
            yield OneLine(self._name_now, compact=True, select_on_focus=self._proposed, suggester=self._completes)
            yield Static("", id="said", markup=False)
            yield KeyHint("enter keeps it    {dialog.close} closes")

    @on(Input.Changed)
    def _changed(self) -> None:
        self._say("")

    @on(Input.Submitted)
    def _submitted(self, submitted: Input.Submitted) -> None:
        name = submitted.value.strip()
        if name and self._attempt is None:
            self.dismiss(name)
        elif name and not under_way(self):
            self._try(name)
        elif not name:
            self._say("Nothing is typed yet.")

    @work(group="attempt")
    async def _try(self, name: str) -> None:
        assert self._attempt is not None
        self._say("One moment …")
        if failure := await self._attempt(name):
            self._say(failure)
        else:
            self.dismiss(name)

    def _say(self, text: str) -> None:
        self._said.display = bool(text)
        self._said.update(Content(text))
