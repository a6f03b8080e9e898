"""The stops in a text: quotations and mentions of names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from reader.model import Place
from reader.ui.views.body import BodyView

StopKind = Literal["quote", "name"]


class Stop(NamedTuple):
    """A place to stop at; ``number`` is the index of the quotation or entity."""

    place: Place
    number: int


def next_stop(view: BodyView, kind: StopKind, here: Place, step: int) -> Stop | None:
    """Return the nearest stop of a kind after (1) or before (-1) a place, or None."""
    if step > 0:
        return min((stop for stop in _stops(view, kind) if stop.place > here), default=None)
    return max((stop for stop in _stops(view, kind) if stop.place < here), default=None)


def has_stops(view: BodyView, kind: StopKind) -> bool:
    """Whether an article has any stop of a kind."""
    return any(_stops(view, kind))


def _stops(view: BodyView, kind: StopKind) -> Iterator[Stop]:
    for block in view.blocks:
        if block.paragraph is not None:
            for mark in block.marks:
                if (mark.kind == "name") == (kind == "name"):
                    yield Stop(Place(block.paragraph, mark.start, mark.end), mark.index)
