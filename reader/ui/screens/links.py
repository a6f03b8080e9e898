"""Window that opens or copies a link of the article by typing its letters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from reader.ui.commands import first_keys
from reader.ui.keys import key
from reader.ui.lines.line_list import LineList
from reader.ui.screens.window import ViewScreen
from reader.ui.views.hints import Hint
from reader.ui.widgets.link_list import LinkList

# Links listed without scrolling; the text above them is what the letters lie on.
_LISTED = 8


class LinkWanted(NamedTuple):
    """The chosen link, and whether to copy it instead of opening it."""

    link: str
    copied: bool


class LinkScreen(ViewScreen[LinkWanted | None]):
    """Lists the ``unseen`` links; those on the screen show their letters in the text."""

    BINDINGS = [
        key("dialog.close-links", "semicolon", "close", "Close", "Leave the links"),
        key("dialog.copy-link", "y", "copying", "Copy", "Copy the link instead of opening it", footer=True),
        key("dialog.untype-link", "backspace", "untype", "Untype", "Take back a letter"),
    ]  # fmt: skip

    def __init__(self, hints: Sequence[Hint], unseen: Sequence[Hint]) -> None:
        super().__init__()
        self._hints = {hint.letters: hint for hint in hints}
        self._unseen = unseen
        self._typed = ""
        self._copying = False

    def compose(self) -> ComposeResult:
        """Lay out the list and a hint."""
        with Vertical(id="links"):
            if self._unseen:
                links = LinkList(self._unseen)
                links.styles.height = min(_LISTED, len(self._unseen)) + 2
                links.border_title = "Links"
                yield links
            yield Static(Content(self._said), markup=False)

    @property
    def _said(self) -> str:
        does = "copies" if self._copying else "opens"
        keys = first_keys(self)
        aside = "opens" if self._copying else "or a capital copies"
        way = f"{keys['dialog.copy-link']} {aside}    {keys['dialog.close']} closes"
        return f" {self._typed}… its letters: {does} the link    {way}"

    def on_key(self, event: events.Key) -> None:
        """Add a letter; a capital letter copies the link instead of opening it."""
        character = event.character or ""
        typed = self._typed + character.lower()
        if not character.isalpha() or not any(letters.startswith(typed) for letters in self._hints):
            return
        event.stop()
        self._copying = self._copying or character.isupper()
        self._typed = typed
        if hint := self._hints.get(typed):
            self._choose(hint)
        self._say()

    @on(LineList.Chosen)
    def _clicked(self) -> None:
        if hint := self.query_one(LinkList).current:
            self._choose(hint)

    def _choose(self, hint: Hint) -> None:
        self.dismiss(LinkWanted(hint.link, self._copying))

    def _say(self) -> None:
        self.query_one(Static).update(Content(self._said))

    def action_copying(self) -> None:
        """Switch between copying and opening the link typed next."""
        self._copying = not self._copying
        self._say()

    def action_untype(self) -> None:
        """Delete the last letter."""
        self._typed = self._typed[:-1]
        self._say()
