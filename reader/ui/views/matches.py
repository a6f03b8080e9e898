"""The places that a search or a find lit in one article, and the one the reader stands on."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace

from reader.model import Place
from reader.ui.views.body import BodyView


@dataclass(frozen=True, slots=True)
class Matches:
    """Places in reading order; ``current`` is the index of the one the reader stands on, -1 before the first."""

    places: tuple[Place, ...] = ()
    current: int = -1

    def step(self, steps: int) -> Matches | None:
        """Go ``steps`` on; None when that leaves the article."""
        current = self.current + steps
        return replace(self, current=current) if 0 <= current < len(self.places) else None

    @property
    def place(self) -> Place | None:
        """The place the reader stands on."""
        return self.places[self.current] if 0 <= self.current < len(self.places) else None

    @property
    def tally(self) -> str:
        """Say "3/11", or nothing when nothing is lit."""
        return f"{self.current + 1}/{len(self.places)}" if self.places else ""


def find_in(view: BodyView, words: str) -> Matches:
    """Find ``words`` in all shown paragraphs; case, accents and runs of spaces do not matter."""
    pattern = r"\s+".join(re.escape(word) for word in _folded(words)[0].split())
    if not pattern:
        return Matches()
    places: list[Place] = []
    for block in view.blocks:
        if block.paragraph is not None and block.kind != "fold":
            text, origins = _folded(block.text)
            found = re.finditer(pattern, text)
            places += [Place(block.paragraph, origins[hit.start()], origins[hit.end() - 1] + 1) for hit in found]
    return Matches(tuple(places), 0 if places else -1)


def _folded(text: str) -> tuple[str, list[int]]:
    """Give ``text`` without case and accents, and for each of its characters where it came from."""
    if text.isascii():
        return text.lower(), list(range(len(text)))
    letters: list[str] = []
    origins: list[int] = []
    for index, character in enumerate(text):
        for part in unicodedata.normalize("NFKD", character).casefold():
            if not unicodedata.combining(part):
                letters.append(part)
                origins.append(index)
    return "".join(letters), origins
