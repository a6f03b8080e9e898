"""Where the words of a page stand among the paragraphs that were taken out of it.

Blanks are left out of all that is compared and counted: markup and layout set them as they like.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

# Fewer characters stand somewhere in nearly every text; they must be a whole paragraph.
_SHORTEST = 24


class Alignment:
    """The paragraphs of an article, asked for words in the order in which these stand on its page."""

    def __init__(self, paragraphs: Sequence[str]) -> None:
        self._paragraphs = paragraphs
        parts = [squeeze(paragraph) for paragraph in paragraphs]
        self._whole = "".join(parts)
        self._starts = [0, *accumulate(map(len, parts))]
        self._whole_ones = {part: number for number, part in reversed([*enumerate(parts)])}
        self._cursor = 0

    def find(self, words: str) -> int | None:
        """Give how many characters stand before the words, behind those that were found before if they do."""
        sought = squeeze(words)
        start = self._start(sought) if sought else -1
        if start < 0:
            return None
        self._cursor = start + len(sought)
        return start

    def paragraph(self, start: int) -> int:
        """Give the number of the paragraph that what was found begins in."""
        return bisect_right(self._starts, start) - 1

    def stretch(self, start: int, end: int) -> tuple[int, int, int]:
        """Give the paragraph of characters that were found, and where they begin and end in it; they end with it."""
        number = self.paragraph(start)
        text = self._paragraphs[number]
        offsets = [offset for offset, character in enumerate(text) if not character.isspace()]
        first, last = (one - self._starts[number] for one in (start, end))
        return number, offsets[first], offsets[min(last, len(offsets)) - 1] + 1

    def _start(self, sought: str) -> int:
        if len(sought) < _SHORTEST:
            number = self._whole_ones.get(sought)
            return -1 if number is None else self._starts[number]
        behind = self._whole.find(sought, self._cursor)
        return behind if behind >= 0 else self._whole.find(sought)


def squeeze(words: str) -> str:
    """Give words without what is blank in them."""
    return "".join(words.split())
