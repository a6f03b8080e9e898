"""What is lit in a text, found line by line however much of it there is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import Generic, Literal, NamedTuple, Protocol, TypeVar

from reader.model import Place
from reader.ui.views.hints import Hint
from reader.ui.views.matches import Matches

LightKind = Literal["lit", "match", "current", "hint"]

# What lies on top of what, the topmost last.
_LAYERS: tuple[LightKind, ...] = ("lit", "match", "current", "hint")


class Stretch(Protocol):
    """Anything that begins and ends at an offset."""

    @property
    def start(self) -> int:
        """The first character."""

    @property
    def end(self) -> int:
        """The character after the last."""


S = TypeVar("S", bound=Stretch)


class Stretches(Generic[S]):
    """Many stretches of one text, of which a line needs few."""

    def __init__(self, stretches: Iterable[S]) -> None:
        self._sorted = sorted(stretches, key=attrgetter("start"))
        self._starts = [stretch.start for stretch in self._sorted]
        self._longest = max((stretch.end - stretch.start for stretch in self._sorted), default=0)

    def between(self, start: int, end: int) -> list[S]:
        """Give those that a line touches, in the order in which they begin."""
        first, after = bisect_left(self._starts, start - self._longest), bisect_left(self._starts, end)
        return [stretch for stretch in self._sorted[first:after] if stretch.end > start]


class Light(NamedTuple):
    """A lit stretch of a paragraph; ``letters`` are shown in place of its first ones."""

    start: int
    end: int
    kind: LightKind
    letters: str = ""


@dataclass(frozen=True)
class Lights:
    """The matches of a search, the mentions of a name or a quotation, and the letters of links."""

    matches: Matches
    lit: frozenset[Place] = frozenset()
    hints: tuple[Hint, ...] = ()

    def between(self, paragraph: int, start: int, end: int) -> list[Light]:
        """Give what is lit on one line of a paragraph, the topmost last."""
        lights = self._by_paragraph.get(paragraph)
        return sorted(lights.between(start, end), key=_layer) if lights else []

    @cached_property
    def _by_paragraph(self) -> dict[int, Stretches[Light]]:
        lights: dict[int, list[Light]] = {}
        for paragraph, light in self._all():
            lights.setdefault(paragraph, []).append(light)
        return {paragraph: Stretches(own) for paragraph, own in lights.items()}

    def _all(self) -> Iterator[tuple[int, Light]]:
        current = [self.matches.place] if self.matches.place else []
        kinds: tuple[tuple[LightKind, Iterable[Place]], ...] = (
            ("lit", self.lit), ("match", self.matches.places), ("current", current),
        )  # fmt: skip
        for kind, places in kinds:
            yield from ((place.paragraph, Light(place.start, place.end, kind)) for place in places)
        for hint in self.hints:
            for paragraph, start, _ in hint.places:
                yield paragraph, Light(start, start + len(hint.letters), "hint", hint.letters)


def _layer(light: Light) -> int:
    return _LAYERS.index(light.kind)
