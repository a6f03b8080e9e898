"""The text of the article, walking through its matches, quotations and names, and finding words in it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence

from textual import getters, on, work
from textual.app import ComposeResult
from textual.containers import Container
from textual.message import Message
from textual.widgets import Input

from reader.ui.commands import first_keys
from reader.ui.keys import key
from reader.ui.views.body import Place
from reader.ui.views.matches import Matches, find_in
from reader.ui.widgets.article_body import ArticleBody
from reader.ui.widgets.search_bar import SearchBar


class TextPane(Container):
    """The body with the find bar below it."""

    BINDINGS = [
        key("text.next-match", "n", "walk(1)", "Next match", "Go to the next match, and on into the next hit"),
        key("text.previous-match", "N", "walk(-1)", "Previous match", "Go to the previous match"),
        key("text.next-quote", "] q", "jump('quote', 1)", "Next quote", "Go to the next quotation"),
        key("text.previous-quote", "[ q", "jump('quote', -1)", "Previous quote", "Go to the previous quotation"),
        key("text.next-mention", "] m", "jump('name', 1)", "Next name", "Go to the next mention of a name"),
        key("text.previous-mention", "[ m", "jump('name', -1)", "Previous name",
            "Go to the previous mention of a name"),
        key("text.find", "f", "find", "Find", "Find words in this article", footer=True),
    ]  # fmt: skip

    body = getters.query_one(ArticleBody)
    bar = getters.query_one(SearchBar)

    class Crossed(Message):
        """The reader walked past the last match, or before the first."""

        def __init__(self, step: int) -> None:
            super().__init__()
            self.step = step

    class Jumped(Message):
        """The reader went to a quotation of the text."""

        def __init__(self, quote: int) -> None:
            super().__init__()
            self.quote = quote

    def __init__(self, measure: int) -> None:
        super().__init__(id="text-pane")
        self._measure = measure
        self._searched = Matches()
        self._anchor: Place | None = None
        self._walked: Sequence[Place] = ()

    def compose(self) -> ComposeResult:
        """Show the body; the find bar comes when it is asked for."""
        yield ArticleBody(self._measure)

    def begin(self, matches: Matches) -> None:
        """Begin with the matches of the search in another article; what was found in the last one is over."""
        self._searched, self._anchor, self._walked = matches, None, ()
        self.query(SearchBar).remove()
        self.body.mark(matches)
        if matches.place:
            self.body.reveal(matches.place)

    def light(self, places: Iterable[Place], place: Place | None = None) -> None:
        """Light the mentions of a name, or a quotation, and go to ``place``."""
        self._walked = ()
        self.body.mark(self.body.matches, frozenset(places))
        if place:
            self._anchor = place
            self.body.reveal(place)

    @property
    def finding(self) -> bool:
        """Whether the find bar is open."""
        return bool(self.query(SearchBar))

    def walk_mentions(self, places: Sequence[Place], step: int) -> None:
        """Light the mentions of a name and go to the one after the place last gone to, or before it; round at the end.

        The keys that walk matches walk these from now on, where no matches are lit.
        """
        here = self._here()
        ways = [place for place in places if (place > here if step > 0 else place < here)] or places
        self.light(places, ways[0 if step > 0 else -1])
        self._walked = places

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
        matches = await asyncio.to_thread(find_in, view, words)
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

    def _here(self) -> Place:
        """Give the place last gone to while it is in sight, else the one at the top of the screen."""
        if self._anchor and self.body.shows(self._anchor):
            return self._anchor
        return self.body.top_place or Place(-1, 0, 0)

    def _searched_here(self) -> Matches:
        """Give the matches of the search as they are lit now, wherever the reader stands in them."""
        return Matches(self._searched.places, self.body.matches.current)

    def action_jump(self, kind: str, step: int) -> None:
        """Go to the next or previous quotation or name after the last one, or after the top of the screen."""
        view = self.body.view
        stops = sorted(
            (Place(block.paragraph, mark.start, mark.end), mark.index)
            for block in (view.blocks if view else ())
            if block.paragraph is not None
            for mark in block.marks
            if (mark.kind == "name") == (kind == "name")
        )
        here = self._here()
        ways = [stop for stop in stops if (stop[0] > here if step > 0 else stop[0] < here)]
        if not ways:
            other = f"text.{'previous' if step > 0 else 'next'}-{'mention' if kind == 'name' else kind}"
            said = f"No more {kind}s that way; {first_keys(self)[other]} goes the other way."
            self.notify(said, timeout=3, markup=False)
            return
        place, index = ways[0] if step > 0 else ways[-1]
        self.light((place,), place)
        if kind == "quote":
            self.post_message(self.Jumped(index))
