"""Walking through the text: from quotation to quotation and from name to name, always from the current place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.model import Place
from reader.ui.views.matches import Matches
from reader.ui.views.stops import Stop, StopKind, next_stop
from reader.ui.widgets.article_body import ArticleBody


class Walking:
    """Walks through what a ``body`` shows, from the place visited last as long as that is in sight."""

    def __init__(self, body: ArticleBody) -> None:
        self._body = body
        self._last: Place | None = None
        self._mentions: Sequence[Place] = ()

    def begin(self) -> None:
        """Start over in another article."""
        self._last, self._mentions = None, ()

    def light(self, places: Iterable[Place], place: Place | None = None) -> None:
        """Highlight the mentions of a name, or a quotation, and go to ``place``."""
        self._mentions = ()
        self._body.mark(self._body.matches, frozenset(places))
        if place:
            self.go(place)

    def go(self, place: Place) -> None:
        """Go to ``place``, and on from there."""
        self._last = place
        self._body.reveal(place)

    def take(self, matches: Matches, stays: bool = False) -> None:
        """Highlight ``matches``, and go to the current one unless the text ``stays`` where it is."""
        self._body.mark(matches)
        if matches.place and not stays:
            self.go(matches.place)

    def walk_mentions(self, places: Sequence[Place], step: int) -> None:
        """Highlight the mentions of a name and go to the next or previous one, wrapping at the end.

        From now on the keys that walk matches walk these, unless matches are highlighted.
        """
        here = self.here
        ways = [place for place in places if (place > here if step > 0 else place < here)] or places
        self.light(places, ways[0 if step > 0 else -1])
        self._mentions = places

    def go_on(self, step: int) -> bool:
        """Go to the next or previous of the mentions that are walked; False where none are, or matches are lit."""
        walks = bool(self._mentions) and not self._body.matches.places
        if walks:
            self.walk_mentions(self._mentions, step)
        return walks

    def further(self, step: int) -> Matches | None:
        """Return the matches, moved to the next or previous one from what is in sight; None if that is the end."""
        matches, flow = self._body.matches, self._body.flow
        place = matches.place
        left = place and flow is not None and flow.line_of(place) is not None and not self._body.shows(place)
        return matches.beside(self.here, step) if place is None or left else matches.step(step)

    def jump(self, kind: StopKind, step: int) -> Stop | None:
        """Highlight the next or previous quotation or name, and return it; None if there is none that way."""
        stop = next_stop(self._body.view, kind, self.here, step) if self._body.view else None
        if stop:
            self.light((stop.place,), stop.place)
        return stop

    @property
    def last(self) -> Place | None:
        """The place visited last, while it is in sight."""
        return self._last if self._last and self._body.shows(self._last) else None

    @property
    def here(self) -> Place:
        """The place visited last while it is in sight, else the one at the top of the screen."""
        return self.last or self._body.top_place or Place(-1, 0, 0)
