"""Walking through the text: from quotation to quotation and from name to name, and taking a copy of where one is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual import getters
from textual.containers import Container
from textual.message import Message

from reader.ui.commands import first_keys
from reader.ui.keys import key
from reader.ui.views.body import Place
from reader.ui.views.stops import StopKind, next_stop
from reader.ui.widgets.article_body import ArticleBody


class WalkingPane(Container):
    """A text with a place that was gone to last; while it is in sight, every walk goes on from it."""

    BLANK = True

    BINDINGS = [
        key("text.next-quote", "] q", "jump('quote', 1)", "Next quote", "Go to the next quotation"),
        key("text.previous-quote", "[ q", "jump('quote', -1)", "Previous quote", "Go to the previous quotation"),
        key("text.next-mention", "] m", "jump('name', 1)", "Next name", "Go to the next mention of a name"),
        key("text.previous-mention", "[ m", "jump('name', -1)", "Previous name",
            "Go to the previous mention of a name"),
        key("text.copy", "y", "copy(False)", "Copy", "Copy the lit quotation, or the paragraph at the top"),
        key("text.cite", "Y", "copy(True)", "Copy with citation",
            "Copy the same with speaker, source, date and link"),
    ]  # fmt: skip

    body = getters.query_one(ArticleBody)

    class Jumped(Message):
        """The reader went to a quotation of the text."""

        def __init__(self, quote: int) -> None:
            super().__init__()
            self.quote = quote

    class CopyWanted(Message):
        """What stands at ``place`` is to be copied: a quotation where it is exactly one, else its paragraph."""

        def __init__(self, place: Place, cited: bool) -> None:
            super().__init__()
            self.place = place
            self.cited = cited

    def __init__(self, id: str) -> None:
        super().__init__(id=id)
        self.last_place: Place | None = None
        self._walked: Sequence[Place] = ()

    def forget_walk(self) -> None:
        """Begin anew in another article."""
        self.last_place, self._walked = None, ()

    def light(self, places: Iterable[Place], place: Place | None = None) -> None:
        """Light the mentions of a name, or a quotation, and go to ``place``."""
        self._walked = ()
        self.body.mark(self.body.matches, frozenset(places))
        if place:
            self.last_place = place
            self.body.reveal(place)

    def walk_mentions(self, places: Sequence[Place], step: int) -> None:
        """Light the mentions of a name and go to the one after the place last gone to, or before it; round at the end.

        The keys that walk matches walk these from now on, where no matches are lit.
        """
        here = self._here()
        ways = [place for place in places if (place > here if step > 0 else place < here)] or places
        self.light(places, ways[0 if step > 0 else -1])
        self._walked = places

    def _place_in_sight(self) -> Place | None:
        """Give the place last gone to while it is in sight."""
        return self.last_place if self.last_place and self.body.shows(self.last_place) else None

    def _here(self) -> Place:
        """Give the place last gone to while it is in sight, else the one at the top of the screen."""
        return self._place_in_sight() or self.body.top_place or Place(-1, 0, 0)

    def action_jump(self, kind: StopKind, step: int) -> None:
        """Go to the next or previous quotation or name after the last one, or after the top of the screen."""
        stop = next_stop(self.body.view, kind, self._here(), step) if self.body.view else None
        if stop is None:
            other = f"text.{'previous' if step > 0 else 'next'}-{'mention' if kind == 'name' else kind}"
            said = f"No more {kind}s that way; {first_keys(self)[other]} goes the other way."
            self.notify(said, timeout=3, markup=False)
            return
        self.light((stop.place,), stop.place)
        if kind == "quote":
            self.post_message(self.Jumped(stop.number))

    def action_copy(self, cited: bool) -> None:
        """Ask for a copy of what was gone to last while it is in sight, else of the paragraph at the top."""
        if place := self._place_in_sight() or self.body.first_paragraph:
            self.post_message(self.CopyWanted(place, cited))
