"""The names of the current article: highlighted in its text, walked through, opened and corrected."""

from __future__ import annotations

from dataclasses import dataclass

from textual import getters, on
from textual.app import ComposeResult
from textual.message import Message
from textual.reactive import reactive

from reader.model import ShelvedArticle
from reader.ui.article_actions import on_words
from reader.ui.keys import key
from reader.ui.lines.line_list import LineList
from reader.ui.panes.correcting import CorrectingPane, Subject
from reader.ui.panes.pane import DossierWanted, Pane
from reader.ui.widgets.name_list import NameList
from reader.wording.names import name_rows, why_nameless


class NamesPane(Pane):
    """The list of names beside the text."""

    BINDINGS = [
        key("names.next-mention", "n", "walk(1)", "Next mention",
            "In the names, go to the next mention of the name", footer=True),
        key("names.previous-mention", "N", "walk(-1)", "Previous mention",
            "In the names, go to the previous mention of the name"),
    ]  # fmt: skip

    names = getters.query_one(NameList)

    shelved: reactive[ShelvedArticle | None] = reactive(None, repaint=False, always_update=True, init=False)
    """The article, None before the first."""

    @dataclass
    class WalkWanted(Message):
        """The next (1) or previous (-1) mention of the name under the cursor is wanted."""

        step: int

    def __init__(self) -> None:
        super().__init__(id="names-pane")

    def compose(self) -> ComposeResult:
        """Show nothing but the list."""
        with CorrectingPane(lambda: self.subject):
            yield NameList()

    def watch_shelved(self, before: ShelvedArticle | None, now: ShelvedArticle | None) -> None:
        """Show the names of another article; if others are in the same one, the cursor stays near its place."""
        if now is None:
            self.names.show((), "")
        elif before is None or (before.id, before.article, before.identities) != (now.id, now.article, now.identities):
            keep = before is not None and before.id == now.id
            self.names.show(name_rows(now.article, now.identities), why_nameless(now.article), keep)

    @property
    def subject(self) -> Subject | None:
        """The name under the cursor."""
        row = self.names.current
        article = self.shelved.id if self.shelved else None
        return Subject(row.identity, row.name, row.kind, article, is_beside=True) if row else None

    @on(LineList.Chosen)
    def _chosen(self, chosen: LineList.Chosen) -> None:
        chosen.stop()
        if row := self.names.current:
            self.post_message(DossierWanted(row.identity))

    @on_words
    def action_walk(self, step: int) -> None:
        """Go to the next or previous mention."""
        self.post_message(self.WalkWanted(step))
