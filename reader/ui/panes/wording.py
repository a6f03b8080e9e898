"""The wording of a search: how it may go on while it is typed, and what was meant when nothing is found."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual import on, work

from reader.model import Completions
from reader.ui.commands import first_keys
from reader.ui.line_list import LineList
from reader.ui.panes.results import ResultsPane
from reader.ui.views.completions import choice_rows, faint, gone_on, why_nothing
from reader.ui.views.queries import as_meant
from reader.ui.widgets.choice_list import ChoiceList
from reader.ui.widgets.search_bar import Field

if TYPE_CHECKING:
    from reader.library import Library


class WordingPane(ResultsPane):
    """Offers what can be typed: behind the cursor, in a list under the bar, or in the place of what was misspelt."""

    def __init__(self, library: asyncio.Future[Library]) -> None:
        super().__init__(library)
        self._offered = Completions()
        self._meant = ""

    def close(self) -> None:
        """Forget what is offered with the search."""
        self.withdraw()
        super().close()

    def type(self, query: str) -> None:
        """Search for another query; what was offered for the last one no longer holds."""
        self.withdraw()
        super().type(query)

    @property
    def choosing(self) -> ChoiceList | None:
        """The list under the bar while it is open."""
        return next(iter(self.query(ChoiceList)), None) if self.has_class("-choosing") else None

    def action_language(self) -> None:
        """Show the search language."""
        from reader.ui.screens.language import LanguageScreen  # seldom needed

        self.app.push_screen(LanguageScreen())

    def withdraw(self) -> None:
        """Offer nothing any more."""
        self.workers.cancel_group(self, "wording")
        self._offered, self._meant = Completions(), ""
        self.bar.field.offer("")
        self.remove_class("-choosing")

    @work(exclusive=True, group="wording")
    async def complete(self, text: str) -> None:
        """Offer how the query may go on; what was offered before no longer holds."""
        self._offered, self._meant = Completions(), ""
        found = await self.ask(lambda library: library.wording.complete(text)) if text.strip() else None
        if found is None or self.bar.field.value != text or not self.bar.field.cursor_at_end:
            return
        self._offered = found
        self.bar.field.offer(faint(found))
        if not found.choices:
            self.remove_class("-choosing")
        elif self.choosing:
            self.choosing.show(choice_rows(found))

    async def walk(self, rows: int) -> bool:
        """Open the list of values under the bar, or move in it; False when there is nothing to choose from."""
        if self.choosing:
            self.choosing.cursor += rows
            return True
        if rows < 0 or not self._offered.is_value or len(self._offered.choices) < 2:
            return False
        if not self.query(ChoiceList):
            await self.mount(ChoiceList(), after=self.bar)
        self.add_class("-choosing")
        self.query_one(ChoiceList).show(choice_rows(self._offered))
        return True

    def take(self) -> bool:
        """Type what is offered, or what was probably meant; False when nothing is."""
        if not (self.display and self.bar.field.has_focus):
            return False
        taken = self._meant
        if self.bar.field.offers or self.choosing:
            choice = self.choosing.cursor if self.choosing else 0
            taken = gone_on(self.bar.field.value, self._offered, choice)
        if not taken:
            return False
        self.type(taken)
        self.complete(taken)
        return True

    @on(Field.Taken)
    def _taken(self, taken: Field.Taken) -> None:
        taken.stop()
        self.take()

    @on(LineList.Chosen, "ChoiceList")
    def _chosen(self, chosen: LineList.Chosen) -> None:
        chosen.stop()
        self.take()

    @on(LineList.Moved, "ChoiceList")
    def _moved_in_choices(self, moved: LineList.Moved) -> None:
        moved.stop()

    @on(ResultsPane.Answered)
    def _nothing_found(self) -> None:
        self._meant = ""
        if self.query_shown.strip() and not self.hits.count:
            self.explain(self.query_shown)

    @work(exclusive=True, group="explaining")
    async def explain(self, query: str) -> None:
        """Say why nothing was found."""
        sought = self.sought
        explanation = await self.ask(lambda library: sought.explain(library, query))
        is_outdated = (self.query_shown, self.sought) != (query, sought) or self.hits.count or self.is_searching
        if explanation is None or is_outdated or (self._offered.is_value and self._offered.choices):
            return
        meant = as_meant(explanation.did_you_mean, self.bar.field.value)
        key, brief = first_keys(self)["reader.next-pane"], self.screen.has_class("-short")
        if said := why_nothing(meant, explanation.reason, key, brief):
            self._meant = meant
            self.hits.explain(said)
