"""Finds the words of a page among the extracted paragraphs.

White space is ignored in all comparisons and offsets, because markup and layout change it.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

# The fewest characters that are searched for anywhere; a shorter text must be a whole paragraph.
_SHORTEST = 24
# The most characters that are searched for one article, in about a second; a page of lines that occur nowhere has more.
_MOST_SEARCHED = 1_000_000_000


class Alignment:
    """The paragraphs of an article, in which words are looked up in the order of the page."""

    def __init__(self, paragraphs: Sequence[str]) -> None:
        self._paragraphs = paragraphs
        parts = [squeeze(paragraph) for paragraph in paragraphs]
        self._whole = "".join(parts)
        self._starts = [0, *accumulate(map(len, parts))]
        self._whole_ones = {part: number for number, part in reversed([*enumerate(parts)])}
        self._offsets: dict[int, array[int]] = {}
        self._cursor = self._searched = 0

    def find(self, words: str) -> int | None:
        """Return the offset of words, after those found before if possible; None if they do not occur.

        After very many characters were searched, only whole paragraphs are found.
        """
        sought = squeeze(words)
        start = self._start(sought) if sought else -1
        if start < 0:
            return None
        self._cursor = start + len(sought)
        return start

    def paragraph(self, start: int) -> int:
        """Return the number of the paragraph at an offset."""
        return bisect_right(self._starts, start) - 1

    def stretch(self, start: int, end: int) -> tuple[int, int, int]:
        """Return the number of the paragraph at the offset ``start``, and the span in it up to ``end`` at most."""
        number = self.paragraph(start)
        offsets = self._offsets_in(number)
        first, last = (one - self._starts[number] for one in (start, end))
        return number, offsets[first], offsets[min(last, len(offsets)) - 1] + 1

    def _offsets_in(self, number: int) -> array[int]:
        """Return the offsets of the characters of a paragraph that are not blank."""
        if number not in self._offsets:
            text = self._paragraphs[number]
            self._offsets[number] = array("I", (at for at, character in enumerate(text) if not character.isspace()))
        return self._offsets[number]

    def _start(self, sought: str) -> int:
        if len(sought) < _SHORTEST or self._searched > _MOST_SEARCHED:
            number = self._whole_ones.get(sought)
            return -1 if number is None else self._starts[number]
        behind = self._whole.find(sought, self._cursor)
        start = behind if behind >= 0 else self._whole.find(sought, 0, self._cursor + len(sought))
        self._searched += (start - self._cursor) % len(self._whole) if start >= 0 else len(self._whole)
        return start


def squeeze(words: str) -> str:
    """Return words without their white space."""
    return "".join(words.split())
