"""A Korean paragraph as the words between its blanks, which end with particles: "대통령은"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.text.names.foreign.eastern.korean.words import PARTICLES
from reader.text.names.foreign.eastern.lexicon import Text

# Latin letters and digits are read from the first of a row only: from each, that takes the square of its length.
_WORD = re.compile(r"(?:(?<![A-Za-z0-9&])[A-Za-z0-9&]+)?[가-힣]+|[A-Z][A-Za-z0-9&]+")
_NO_BEGINNING = re.compile(r"[\w]")
_BRACKET = re.compile(r"\([^()]{0,40}\)")
_LONGEST_GAP = 48
_LONGEST_PARTICLE = max(map(len, PARTICLES))


class Eojeols:
    """The words of one paragraph by number, with Latin letters before Hangul.

    What stands in brackets between two words does not part them.
    """

    def __init__(self, text: Text) -> None:
        self.text = text
        self._spans = [match.span() for match in _WORD.finditer(text.text)]
        self.all = [text.text[start:end] for start, end in self._spans]

    def __len__(self) -> int:
        return len(self._spans)

    def start(self, number: int) -> int:
        """Return where a word begins."""
        return self._spans[number][0]

    def end(self, number: int) -> int:
        """Return where a word ends."""
        return self._spans[number][1]

    def begins(self, number: int) -> bool:
        """Whether nothing is written together with the beginning of a word."""
        start = self.start(number)
        return start == 0 or not _NO_BEGINNING.match(self.text.text[start - 1])

    def behind(self, number: int) -> str:
        """Return some characters behind a word."""
        return self.text.text[self.end(number) : self.end(number) + _LONGEST_GAP]

    def following(self, number: int) -> int:
        """Return the number of the word that only a blank, or a bracket and one, parts from this one; -1 if none."""
        end, later = self.end(number), number + 1
        bracket = _BRACKET.match(self.text.text, end)
        end = bracket.end() if bracket else end
        while later < len(self) and self.start(later) < end:
            later += 1
        if later == len(self) or self.text.text[end : self.start(later)] not in (" ", "\u00a0"):
            return -1
        return later

    def follows(self, number: int) -> bool:
        """Whether only a blank parts a word from the one before."""
        return number > 0 and self.text.text[self.end(number - 1) : self.start(number)] in (" ", "\u00a0")


def stems(word: str) -> Iterator[str]:
    """Yield a word as it is, and without each particle that it may end with."""
    yield word
    for length in range(1, min(_LONGEST_PARTICLE, len(word) - 1) + 1):
        if word[-length:] in PARTICLES:
            yield word[:-length]


def is_particle(rest: str) -> bool:
    """Whether what follows in a word is nothing or a particle."""
    return not rest or rest in PARTICLES
