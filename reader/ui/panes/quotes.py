"""The quotations of the current article, of which those with some words can be listed alone."""

from __future__ import annotations

from collections.abc import Sequence

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Container
from textual.widgets import Input

from reader.ui.article_actions import on_words
from reader.ui.keys import key
from reader.ui.widgets.quote_list import QuoteList
from reader.ui.widgets.search_bar import FindBar
from reader.wording.quotes import QuoteRow


class QuotesPane(Container):
    """The list with the bar below it that narrows it."""

    BLANK = True

    BINDINGS = [
        key("quotes.find", "f", "find", "Find",
            "List only the quotations with the words that you type, of theirs or of their speaker", footer=True),
    ]  # fmt: skip

    quotes = getters.query_one(QuoteList)

    def __init__(self) -> None:
        super().__init__(id="quotes-pane")

    def compose(self) -> ComposeResult:
        """Show the list; the bar comes when it is asked for."""
        yield QuoteList()

    def show(self, rows: Sequence[QuoteRow], without: str, keep: bool = False) -> None:
        """Show the quotations of another article, or why it is ``without``, or with ``keep`` of the same as it is now.

        Only then the list stays narrow.
        """
        if not keep:
            self.query(FindBar).remove()
        self.quotes.show(rows, without, keep)

    def back(self) -> bool:
        """Close the bar and list all quotations; False if they are."""
        is_open = bool(self.query(FindBar))
        if is_open:
            self.query(FindBar).remove()
            self.quotes.narrow("")
            self.quotes.focus()
        return is_open

    @on_words
    async def action_find(self) -> None:
        """Open the bar below the list."""
        if not self.query(FindBar):
            await self.mount(FindBar("quotes-find", "Words of a quotation or its speaker"))
        self.query_one(FindBar).field.focus()

    @on(Input.Changed)
    def _typed(self, changed: Input.Changed) -> None:
        changed.stop()
        self.quotes.narrow(changed.value)

    @on(Input.Submitted)
    def _submitted(self, submitted: Input.Submitted) -> None:
        submitted.stop()
        self.quotes.focus()

    @on(FindBar.WalkWanted)
    def _walk_wanted(self, wanted: FindBar.WalkWanted) -> None:
        wanted.stop()
        self.quotes.action_move(wanted.step)
