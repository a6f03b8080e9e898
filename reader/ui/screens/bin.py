"""Picker of removed articles, which puts back one of them or all that are listed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual import work

from reader.ui.keys import key
from reader.ui.screens.choosing import ChoiceScreen, Find
from reader.ui.views.entries import EntryRow
from reader.ui.workers import settled


class BinScreen(ChoiceScreen):
    """Returns the article to be put back; if all that are listed are wanted, hands them to ``chosen`` instead.

    ``find`` and ``without`` are as in every picker.
    """

    HINT = (
        "type to narrow    {dialog.up} {dialog.down} move    enter puts back    {dialog.put-back-all} puts all back"
        "    {dialog.close} closes"
    )
    BINDINGS = [
        key("dialog.put-back-all", "ctrl+a", "all", "Put all back",
            "Put back all the removed articles that are listed", footer=True, priority=True),
    ]  # fmt: skip

    def __init__(self, find: Find, without: str, chosen: Callable[[Sequence[EntryRow]], object]) -> None:
        super().__init__("The bin", "A title", find, without)
        self._put_back = chosen

    @work(exclusive=True, group="narrow")
    async def follow(self) -> None:
        """Show what is in the bin now, with the cursor on the same article."""
        rows = await self.found() if self.is_complete else None
        if rows is not None and self.is_complete:
            self.choices.renew_rows(rows, lambda row: row.id)

    @work(exclusive=True, group="choose")
    async def action_all(self) -> None:
        """Put back everything in the list, once it matches the input."""
        if await settled(self, "narrow") and (rows := self.choices.rows):
            self.dismiss(None)
            self._put_back(rows)
