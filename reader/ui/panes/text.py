"""The text of the article, walking through its matches, and finding words in it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from textual import getters, on, work
from textual.app import ComposeResult
from textual.containers import Container
from textual.message import Message
from textual.widgets import Input
from textual.worker import get_current_worker

from reader.model import Place
from reader.ui.article_actions import on_words
from reader.ui.commands import first_keys
from reader.ui.keys import key
from reader.ui.panes.walking import Walking
from reader.ui.views.body import UNANALYSED
from reader.ui.views.matches import Matches, find_in
from reader.ui.views.stops import StopKind, has_stops
from reader.ui.widgets.article_body import ArticleBody
from reader.ui.widgets.search_bar import FindBar


class TextPane(Container):
    """The body with the find bar below it."""

    BLANK = True

    BINDINGS = [
        key("text.next-match", "n", "walk(1)", "Next match",
            "In the text, go to the next highlight, and on into the next hit"),
        key("text.previous-match", "N", "walk(-1)", "Previous match", "In the text, go back to the previous highlight"),
        key("text.next-article", "J", "pass_by(1)", "Next article", "In the text, open the next article of the list"),
        key("text.previous-article", "K", "pass_by(-1)", "Previous article",
            "In the text, open the previous article of the list"),
        key("text.find", "f", "find", "Find", "Find words in this article", footer=True),
        key("text.new-here", "v", "new_here", "New here",
            "Show only what the copies you have read do not say, or everything again"),
        key("text.next-quote", "] q", "jump('quote', 1)", "Next quote", "Go to the next quotation"),
        key("text.previous-quote", "[ q", "jump('quote', -1)", "Previous quote", "Go to the previous quotation"),
        key("text.next-mention", "] m", "jump('name', 1)", "Next name", "Go to the next mention of a name"),
        key("text.previous-mention", "[ m", "jump('name', -1)", "Previous name",
            "Go to the previous mention of a name"),
        key("text.copy", "y", "copy(False)", "Copy",
            "Copy the highlighted quotation, the paragraph of highlighted words, or the paragraph at the top"),
        key("text.cite", "Y", "copy(True)", "Copy with citation",
            "Copy the same with speaker, source, date and link"),
    ]  # fmt: skip

    bar = getters.query_one(FindBar)

    @dataclass
    class Left(Message):
        """The reader goes on to the next article (1) or back to the previous one (-1).

        ``by_match`` if there was no further match in this one, not because another article was asked for.
        """

        step: int
        by_match: bool

    @dataclass
    class Jumped(Message):
        """The reader went to a quotation of the text."""

        quote: int

    class NewsWanted(Message):
        """Only what the other articles of the story do not say is to be shown, or everything again."""

    @dataclass
    class CopyWanted(Message):
        """The text at ``place`` is to be copied: a quotation if it is exactly one, or else its paragraph."""

        place: Place
        cited: bool

    def __init__(self, measure: int) -> None:
        super().__init__(id="text-pane")
        self.body = ArticleBody(measure)
        self.walking = Walking(self.body)
        self._searched = Matches()
        self._found_from = self.walking.here

    def compose(self) -> ComposeResult:
        """Show the body; the find bar comes when it is asked for."""
        yield self.body

    def begin(self, matches: Matches, stays: bool = False) -> None:
        """Begin with the matches of the search in another article; what is being typed to be found is found in it, too.

        The text goes to the current match, unless it ``stays`` where the article was left.
        """
        self._searched = matches
        self.walking.begin()
        self.workers.cancel_group(self, "find")
        self.walking.take(matches, stays)
        if any(bar.typing for bar in self.query(FindBar)):
            self._found_from = self.walking.here
            self._find_again(goes=True)
        else:
            self.query(FindBar).remove()

    def renew(self, matches: Matches) -> None:
        """Follow a change of the article that is shown: highlight ``matches`` anew, or what is being looked for in it.

        The find bar stays, as somebody may be typing into it, and so does the current match.
        """
        self._searched = matches = matches.at(self.body.matches.place)
        self.walking.begin()
        self.body.mark(matches, hints=self.body.lights.hints)
        self._find_again(goes=False)

    def _find_again(self, goes: bool) -> None:
        """Find what the bar says, if there is one; one that is still to be shown says nothing."""
        for bar in self.query(FindBar):
            if bar.is_mounted:
                self._find(bar.field.value, goes)

    @property
    def finding(self) -> bool:
        """Whether the find bar is open."""
        return bool(self.query(FindBar))

    def back(self) -> bool:
        """Close the find bar and darken what is lit; False when there was nothing to step back from."""
        finding = self.finding or self.body.matches.places != self._searched.places
        if finding:
            self.query(FindBar).remove()
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

    @on(FindBar.WalkWanted)
    def _walk_wanted(self, wanted: FindBar.WalkWanted) -> None:
        wanted.stop()
        if self.body.matches.places:
            self.action_walk(wanted.step)
            self._found_from = self.walking.here

    @work(exclusive=True, group="find")
    async def _find(self, words: str, goes: bool = True) -> None:
        """Highlight what is found, and say how much that is; ``goes`` also goes to the first place from here on."""
        view = self.body.view
        if view is None:
            return
        worker = get_current_worker()
        matches = await asyncio.to_thread(find_in, view, words, lambda: worker.is_cancelled)
        if not self.finding:
            return
        matches = matches.beside(self._found_from, 1) or matches
        self.walking.take(matches, stays=not goes)
        self.bar.say(matches.tally or ("Not in this article" if words.strip() else ""), amiss=not matches.places)

    @on_words
    async def action_find(self) -> None:
        """Open the find bar below the text; what is typed is found from where the reader is on, then from the top."""
        self._found_from = self.walking.here
        if not self.finding:
            await self.mount(FindBar("find-bar", "Find in this article"))
        self.bar.field.focus()

    @on_words
    def action_walk(self, step: int) -> None:
        """Go to the next or previous match; searched ones go on into the next hit, all others round."""
        if self.walking.go_on(step):
            return
        if further := self.walking.further(step):
            self._go_to(further)
        elif self.body.matches.places == self._searched.places or not self.go_round(step):
            self.post_message(self.Left(step, by_match=True))

    def go_round(self, step: int) -> bool:
        """Go to the first match (1) or the last one (-1); False if nothing is highlighted."""
        if places := self.body.matches.places:
            self._go_to(Matches(places, 0 if step > 0 else len(places) - 1))
        return bool(places)

    def _go_to(self, matches: Matches) -> None:
        self.walking.take(matches)
        if self.finding:
            self.bar.say(matches.tally)

    def action_pass_by(self, step: int) -> None:
        """Ask for another article of the list."""
        self.post_message(self.Left(step, by_match=False))

    @on_words
    def action_new_here(self) -> None:
        """Ask for what is new in this article, or for everything again."""
        self.post_message(self.NewsWanted())

    @on_words
    def action_jump(self, kind: StopKind, step: int) -> None:
        """Go to the next or previous quotation or name after the last one, or after the top of the screen."""
        stop, view = self.walking.jump(kind, step), self.body.view
        if stop is None and view and not view.analysed:
            self.notify(UNANALYSED, timeout=3)
        elif stop is None and not (view and has_stops(view, kind)):
            self.notify(f"There are no {kind}s in this article.", timeout=3)
        elif stop is None:
            other = f"text.{'previous' if step > 0 else 'next'}-{'mention' if kind == 'name' else kind}"
            self.notify(f"No more {kind}s that way; {first_keys(self)[other]} goes the other way.", timeout=3)
        elif kind == "quote":
            self.post_message(self.Jumped(stop.number))

    @on_words
    def action_copy(self, cited: bool) -> None:
        """Ask for a copy of what was gone to last while it is in sight, else of the paragraph at the top."""
        if place := self.walking.last or self.body.first_paragraph:
            self.post_message(self.CopyWanted(place, cited))
        else:
            self.notify("There is no text to copy.", timeout=2)
