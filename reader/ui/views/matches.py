"""The matches of a search or a find in one article, and the current one."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from reader.model import Place
from reader.ui.views.body import BodyView


@dataclass(frozen=True, slots=True)
class Matches:
    """Places in reading order; ``current`` is an index, -1 before the first."""

    places: tuple[Place, ...] = ()
    current: int = -1

    def step(self, steps: int) -> Matches | None:
        """Move by ``steps``; return None if that leaves the article."""
        current = self.current + steps
        return replace(self, current=current) if 0 <= current < len(self.places) else None

    def beside(self, here: Place, step: int) -> Matches | None:
        """Move to the first place from ``here`` on, or to the last before it if ``step`` is -1; None without one."""
        place = bisect_left(self.places, here)
        return Matches(self.places, -1).step(place + (1 if step > 0 else 0))

    def at(self, place: Place | None) -> Matches:
        """Move to ``place`` if it is among the places; otherwise stay."""
        return replace(self, current=self.places.index(place)) if place in self.places else self

    @property
    def place(self) -> Place | None:
        """The current place, or None."""
        return self.places[self.current] if 0 <= self.current < len(self.places) else None

    @property
    def tally(self) -> str:
        """The position as "3/11", or "" without matches."""
        return f"{self.current + 1:,}/{len(self.places):,}" if self.places else ""


def find_in(view: BodyView, words: str, given_up: Callable[[], bool] = lambda: False) -> Matches:
    """Find ``words`` in all shown paragraphs; case, accents and runs of spaces do not matter.

    The search stops early when ``given_up`` returns True; it is asked before each paragraph.
    """
    pattern = r"\s+".join(re.escape(word) for word in _folded(words)[0].split())
    if not pattern:
        return Matches()
    places: list[Place] = []
    for block in view.blocks:
        if given_up():
            return Matches()
        if block.paragraph is not None and block.kind != "fold":
            text, origins = _folded(block.text)
            found = re.finditer(pattern, text)
            places += [Place(block.paragraph, origins[hit.start()], origins[hit.end() - 1] + 1) for hit in found]
    return Matches(tuple(places), 0 if places else -1)


def _folded(text: str) -> tuple[str, Sequence[int]]:
    """Return ``text`` without case and accents, and the original offset of each character."""
    lowered = text.casefold()
    if text.isascii() or (len(lowered) == len(text) and _is_plain(lowered)):
        return lowered, range(len(text))
    folds = {character: _fold(character) for character in set(text)}
    parts = [folds[character] for character in text]
    return "".join(parts), [index for index, part in enumerate(parts) for _ in part]


def _is_plain(text: str) -> bool:
    return unicodedata.is_normalized("NFKD", text) and not any(map(unicodedata.combining, set(text)))


@lru_cache(4096)
def _fold(character: str) -> str:
    parts = unicodedata.normalize("NFKD", character).casefold()
    return "".join(part for part in parts if not unicodedata.combining(part))
