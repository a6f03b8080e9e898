"""The query of a search: the bar, completions, and a correction if nothing is found."""

from __future__ import annotations

from textual import on, work
from textual.app import ComposeResult
from textual.reactive import reactive
from textual.widgets import Input
from textual.worker import Worker

from reader.model import Completions
from reader.ui.commands import first_keys
from reader.ui.lines.line_list import LineList
from reader.ui.panes.pane import Pane
from reader.ui.panes.results import ResultsPane
from reader.ui.views.completions import choice_rows, faint, gone_on, not_whole, why_nothing
from reader.ui.views.queries import as_meant, as_typed, before, remembered
from reader.ui.widgets.choice_list import ChoiceList
from reader.ui.widgets.search_bar import Field, SearchBar
from reader.ui.workers import came_through


class QueryPane(Pane):
    """The bar and its suggestions: after its cursor, in a list below it, or in place of a misspelling.

    The ``results`` show the hits of the query.
    """

    choosing: reactive[ChoiceList | None] = reactive(None, repaint=False, toggle_class="-choosing")
    """The list under the bar while it is open."""

    def __init__(self, bar: SearchBar, results: ResultsPane) -> None:
        super().__init__(id="query-pane")
        self.bar = bar
        self._results = results
        self._offered = Completions()
        self._meant = ""
        self.earlier: tuple[str, ...] = ()
        """The queries that were left or typed over, latest last."""

    def compose(self) -> ComposeResult:
        """Show the bar; the list comes when it is first asked for."""
        yield self.bar

    def write(self, query: str) -> Worker[bool]:
        """Search for a query as if it had been typed; suggestions for the last one are dropped."""
        self.withdraw()
        with self.prevent(Input.Changed):
            self.bar.field.value = query
        self.bar.field.cursor_position = len(query)
        return self._results.find(query)

    def clear(self) -> None:
        """Empty the bar, and remember its query."""
        self.withdraw()
        self.remember()
        with self.prevent(Input.Changed):
            self.bar.field.value = ""

    def remember(self) -> None:
        """Keep the query in the bar, which may be typed over."""
        self.earlier = remembered(self.earlier, self.bar.field.value)

    def recall(self) -> None:
        """Bring back the query before the one in the bar."""
        query = before(self.earlier, self.bar.field.value.strip())
        if query is None:
            self.notify("There is no earlier search.", timeout=2)
        else:
            self.write(query)

    def withdraw(self) -> None:
        """Drop all suggestions."""
        self.workers.cancel_group(self, "completion")
        self._offered, self._meant = Completions(), ""
        self.bar.field.offer("")
        self.choosing = None

    @work(exclusive=True, group="completion")
    async def complete(self, text: str) -> None:
        """Suggest how the query may continue, dropping earlier suggestions."""
        self._offered, self._meant = Completions(), ""
        found = await self.ask(lambda library: library.suggestions.complete(text)) if text.strip() else None
        if found is None or self.bar.field.value != text or not self.bar.field.cursor_at_end:
            return
        self._offered = found
        self.bar.field.offer(faint(found, self.bar.field.room))
        if not found.choices:
            self.choosing = None
        elif self.choosing:
            self.choosing.show(choice_rows(found))
        if self._is_offered:
            self.follow()

    async def walk(self, rows: int) -> bool:
        """Open the list of values under the bar, or move in it; False when there is nothing to choose from."""
        if self.choosing:
            self.choosing.cursor += rows
            return True
        if rows < 0 or not self._offered.is_value or len(self._offered.choices) < 2:
            return False
        if not self.query(ChoiceList):
            await self.mount(ChoiceList())
        self.choosing = self.query_one(ChoiceList)
        self.choosing.show(choice_rows(self._offered))
        return True

    @on(Field.Taken)
    @on(LineList.Chosen, "ChoiceList")
    def take(self) -> bool:
        """Accept the suggestion or the correction; False if there is none, or something else has the focus."""
        field = self.bar.field
        taken = self._meant
        if field.offers or self.choosing:
            taken = gone_on(field.value, self._offered, self.choosing.cursor if self.choosing else 0)
        if not (taken and field.has_focus):
            return False
        self.write(taken)
        self.complete(taken)
        return True

    @on(Input.Changed)
    def _typed(self, changed: Input.Changed) -> None:
        changed.stop()
        self._results.find(changed.value)
        self.complete(changed.value)

    @on(Input.Submitted)
    def _submitted(self, submitted: Input.Submitted) -> None:
        submitted.stop()
        results = self._results
        if self.choosing:
            self.take()
        elif as_typed(submitted.value) != results.query_shown or results.is_unfinished:
            self._open(submitted.value)
        elif results.hits.count:
            results.want(opened=True)
        else:
            self.withdraw()
            self._explain()

    @work(exclusive=True, group="opening")
    async def _open(self, query: str) -> None:
        """Find what was typed to its end, and go there; the next key waits for that, unlike for what is still typed."""
        await came_through(self._results.find(query, opened=True))

    def follow(self) -> None:
        """Say why nothing was found, when other results or other values are shown."""
        self._meant = ""
        results = self._results
        if not results.kind.asks(results.query_shown) or results.hits.count:
            return
        if self._is_offered:
            keys = first_keys(self)
            take, walk = keys["reader.next-pane"], keys["search.next-hit"]
            results.hits.without = not_whole(self._offered, take, walk, self.screen.has_class("-short"))
        self._explain()

    @property
    def _is_offered(self) -> bool:
        """Whether a value is offered in place of what is typed, which another key does not correct meanwhile."""
        return self._offered.is_value and bool(self._offered.choices)

    @work(exclusive=True, group="explaining")
    async def _explain(self) -> None:
        results = self._results
        kind, query = asked = results.kind, results.query_shown
        explanation = await self.ask(lambda library: kind.explain(library, query))
        is_other = asked != (results.kind, results.query_shown) or as_typed(self.bar.field.value) != query
        is_outdated = results.hits.count or results.is_searching or is_other
        if explanation is None or is_outdated or (self._is_offered and not explanation.is_apart):
            return
        meant = "" if self._is_offered else as_meant(explanation.did_you_mean, self.bar.field.value)
        key, brief = first_keys(self)["reader.next-pane"], self.screen.has_class("-short")
        if said := why_nothing(meant, explanation.reason, key, brief):
            self._meant = meant
            results.hits.without = said
