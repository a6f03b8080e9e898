"""Where the words of a page stand among the paragraphs that were taken out of it.

Blanks are left out of all that is compared: markup and layout set them as they like.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

# Fewer characters stand somewhere in nearly every text; they must be a whole paragraph.
_SHORTEST = 24


class Found(NamedTuple):
    """The paragraph that words begin in, and how many characters that are not blank stand before them there."""

    paragraph: int
    before: int


class Whereabouts:
    """The paragraphs of an article, asked for words in the order in which these stand on its page."""

    def __init__(self, paragraphs: Sequence[str]) -> None:
        parts = [squeeze(paragraph) for paragraph in paragraphs]
        self._whole = "".join(parts)
        self._starts = [0, *accumulate(map(len, parts))]
        self._paragraphs: dict[str, int] = {}
        for number, part in enumerate(parts):
            self._paragraphs.setdefault(part, number)
        self._cursor = 0

    def find(self, words: str) -> Found | None:
        """Give where words stand, behind those that were found before if they stand there, too."""
        sought = squeeze(words)
        start = self._start(sought) if sought else -1
        if start < 0:
            return None
        self._cursor = start + len(sought)
        paragraph = bisect_right(self._starts, start) - 1
        return Found(paragraph, start - self._starts[paragraph])

    def _start(self, sought: str) -> int:
        if len(sought) < _SHORTEST:
            number = self._paragraphs.get(sought)
            return -1 if number is None else self._starts[number]
        behind = self._whole.find(sought, self._cursor)
        return behind if behind >= 0 else self._whole.find(sought)


def squeeze(words: str) -> str:
    """Give words without what is blank in them."""
    return "".join(words.split())
