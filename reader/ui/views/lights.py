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

LightKind = Literal["lit", "match", "hint", "current"]

# What lies on top of what, the topmost last.
_LAYERS: tuple[LightKind, ...] = ("lit", "match", "hint", "current")


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

    matches: tuple[Place, ...] = ()
    lit: frozenset[Place] = frozenset()
    hints: tuple[Hint, ...] = ()

    def between(self, paragraph: int, start: int, end: int, current: Place | None = None) -> list[Light]:
        """Give what is lit on one line of a paragraph, the topmost last; one match is the ``current`` one."""
        lights = self._by_paragraph.get(paragraph)
        if lights is None:
            return []
        found = sorted(lights.between(start, end), key=_layer)
        here = [light for light in found if light.kind == "match" and (paragraph, light.start, light.end) == current]
        return [*found, *(light._replace(kind="current") for light in here)]

    @cached_property
    def _by_paragraph(self) -> dict[int, Stretches[Light]]:
        lights: dict[int, list[Light]] = {}
        for paragraph, light in self._all():
            lights.setdefault(paragraph, []).append(light)
        return {paragraph: Stretches(own) for paragraph, own in lights.items()}

    def _all(self) -> Iterator[tuple[int, Light]]:
        for paragraph, start, end in self.lit:
            yield paragraph, Light(start, end, "lit")
        for paragraph, start, end in self.matches:
            yield paragraph, Light(start, end, "match")
        for hint in self.hints:
            for paragraph, start, _ in hint.places:
                yield paragraph, Light(start, start + len(hint.letters), "hint", hint.letters)


def _layer(light: Light) -> int:
    return _LAYERS.index(light.kind)
