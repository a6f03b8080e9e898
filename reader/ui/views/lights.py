"""What is highlighted in a text, looked up line by line."""

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
    """Anything with a start and an end offset."""

    @property
    def start(self) -> int:
        """The first character."""

    @property
    def end(self) -> int:
        """The character after the last."""


S = TypeVar("S", bound=Stretch)


class Stretches(Generic[S]):
    """The stretches of one text, indexed so that those of a line are found quickly."""

    def __init__(self, stretches: Iterable[S]) -> None:
        self._sorted = sorted(stretches, key=attrgetter("start"))
        self._starts = [stretch.start for stretch in self._sorted]
        self._longest = max((stretch.end - stretch.start for stretch in self._sorted), default=0)

    def between(self, start: int, end: int) -> list[S]:
        """Return those that overlap a line, by start."""
        first, after = bisect_left(self._starts, start - self._longest), bisect_left(self._starts, end)
        return [stretch for stretch in self._sorted[first:after] if stretch.end > start]


class Light(NamedTuple):
    """A highlighted span of a paragraph; ``letters`` replace its first characters."""

    start: int
    end: int
    kind: LightKind
    letters: str = ""


@dataclass(frozen=True)
class Lights:
    """All highlights: search matches, mentions of a name or a quotation, and the letters of links."""

    matches: tuple[Place, ...] = ()
    lit: frozenset[Place] = frozenset()
    hints: tuple[Hint, ...] = ()

    def between(self, paragraph: int, start: int, end: int, current: Place | None = None) -> list[Light]:
        """Return the highlights on one line of a paragraph, topmost last; one match may be ``current``."""
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
