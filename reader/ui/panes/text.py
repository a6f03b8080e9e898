"""The text of the article, walking through its matches, and finding words in it."""

from __future__ import annotations

import asyncio

from textual import getters, on, work
from textual.app import ComposeResult
from textual.message import Message
from textual.widgets import Input
from textual.worker import get_current_worker

from reader.ui.keys import key
from reader.ui.panes.walking import WalkingPane
from reader.ui.views.matches import Matches, find_in
from reader.ui.widgets.article_body import ArticleBody
from reader.ui.widgets.search_bar import SearchBar


class TextPane(WalkingPane):
    """The body with the find bar below it."""

    BINDINGS = [
        key("text.next-match", "n", "walk(1)", "Next match",
            "In the text, go to what is lit next, and on into the next hit"),
        key("text.previous-match", "N", "walk(-1)", "Previous match", "In the text, go back to what is lit before"),
        key("text.find", "f", "find", "Find", "Find words in this article", footer=True),
        key("text.new-here", "v", "screen.at('#reading', 'new_here')", "New here",
            "Show only what the read articles of the story do not say, or all again"),
    ]  # fmt: skip

    bar = getters.query_one(SearchBar)

    class Crossed(Message):
        """The reader walked past the last match, or before the first."""

        def __init__(self, step: int) -> None:
            super().__init__()
            self.step = step

    def __init__(self, measure: int) -> None:
        super().__init__(id="text-pane")
        self._measure = measure
        self._searched = Matches()

    def compose(self) -> ComposeResult:
        """Show the body; the find bar comes when it is asked for."""
        yield ArticleBody(self._measure)

    def begin(self, matches: Matches, stays: bool = False) -> None:
        """Begin with the matches of the search in another article; what was found in the last one is over.

        The text goes to the one the reader stands on, unless it ``stays`` where the article was left.
        """
        self._searched = matches
        self.forget_walk()
        self.query(SearchBar).remove()
        self.body.mark(matches)
        if matches.place and not stays:
            self.body.reveal(matches.place)

    @property
    def finding(self) -> bool:
        """Whether the find bar is open."""
        return bool(self.query(SearchBar))

    def back(self) -> bool:
        """Close the find bar and darken what is lit; False when there was nothing to step back from."""
        finding = self.finding or self.body.matches.places != self._searched.places
        if finding:
            self.query(SearchBar).remove()
            self.body.mark(self._searched)
            self.body.focus()
        return finding

    @on(Input.Changed)
    def _typed(self, changed: Input.Changed) -> None:
        changed.stop()
        self._find(changed.value)

    @on(Input.Submitted)
    def _submitted(self, submitted: Input.Submitted) -> None:
        submitted.stop()
        self.body.focus()

    @work(exclusive=True, group="find")
    async def _find(self, words: str) -> None:
        view = self.body.view
        if view is None:
            return
        worker = get_current_worker()
        matches = await asyncio.to_thread(find_in, view, words, lambda: worker.is_cancelled)
        if not self.finding:
            return
        self.body.mark(matches)
        self.bar.say(matches.tally or ("Not in this article" if words.strip() else ""), amiss=not matches.places)
        if matches.place:
            self.body.reveal(matches.place)

    async def action_find(self) -> None:
        """Open the find bar below the text."""
        if not self.finding:
            await self.mount(SearchBar("find-bar", "Find in this article"))
        self.screen.set_focus(self.bar.field)  # at once: what was typed ahead goes into it

    def action_walk(self, step: int) -> None:
        """Go to the next or previous match; found words go round, searched ones on into the next hit."""
        matches = self.body.matches
        if self._walked and not matches.places:
            self.walk_mentions(self._walked, step)
            return
        further = matches.step(step)
        if further is None and matches.places and matches != self._searched_here():
            further = Matches(matches.places, 0 if step > 0 else len(matches.places) - 1)
        if further is None:
            self.post_message(self.Crossed(step))
        elif further.place:
            self.body.mark(further)
            if self.finding:
                self.bar.say(further.tally)
            self.body.reveal(further.place)

    def _searched_here(self) -> Matches:
        """Give the matches of the search as they are lit now, wherever the reader stands in them."""
        return Matches(self._searched.places, self.body.matches.current)
