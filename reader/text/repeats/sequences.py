"""Runs of paragraphs that are repeated in the same order: the best evidence that a block was pasted twice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

Pair = tuple[int, int]

#: The most paragraphs between the beginnings of two doubled neighbours (A A B B C C) of one run.
_DOUBLING_STEP = 3
#: The fewest words of the longest doubled neighbour in a run.
_DOUBLING_WORDS = 12


def are_neighbours(pair: Pair) -> bool:
    """Whether the second paragraph directly follows the first."""
    return pair[1] == pair[0] + 1


class Run(NamedTuple):
    """Consecutive pairs of like paragraphs, and the number of repeated words in them."""

    pairs: tuple[Pair, ...]
    words: int

    @property
    def paragraphs(self) -> int:
        """The number of repeated paragraphs."""
        return len(self.pairs)


class Sequences:
    """The runs among the pairs (first, second) of like paragraphs.

    ``places`` has the same number for paragraphs with equal wordings; ``lengths`` has the words of each paragraph.
    """

    def __init__(self, pairs: Iterable[Pair], places: Sequence[int], lengths: Sequence[int]) -> None:
        self._pairs = set(pairs)
        self._places = places
        self._lengths = lengths
        self._runs: dict[Pair, Run] = {}
        self._find_diagonals()
        self._find_doublings()

    def run(self, pair: Pair) -> Run:
        """Return the longest run that contains the pair; a single pair is a run of one."""
        return self._runs.get(pair) or Run((pair,), self._lengths[pair[0]])

    def are_alike(self, first: int, second: int) -> bool:
        """Whether two paragraphs have equal wordings or are one of the given pairs."""
        return self._places[first] == self._places[second] or (first, second) in self._pairs

    @property
    def pairs(self) -> list[Pair]:
        """The given pairs and those that were added to complete runs, in order."""
        return sorted(self._pairs | self._runs.keys())

    def _find_diagonals(self) -> None:
        seen: set[Pair] = set()
        for pair in sorted(self._pairs):
            if pair not in seen:
                diagonal = [*self._before(pair, seen), *self._after(pair)]
                seen.update(diagonal)
                self._record(diagonal)

    def _after(self, pair: Pair) -> list[Pair]:
        """Return the pair and those that follow it, skipping single unmatched paragraphs on either side or both."""
        found = [pair]
        while (step := self._next(found[-1], pair[1])) is not None:
            found.append(step)
        return found

    def _next(self, pair: Pair, end: int) -> Pair | None:
        x, y = pair
        if self._goes_on(x + 1, y + 1, end):
            return x + 1, y + 1
        # A paragraph that only one side has may be a caption that the other copy lacks.
        odd = ((x + 2, y + 2), (x + 2, y + 1), (x + 1, y + 2))
        return next((step for step in odd if self._goes_on(*step, end) and step in self._pairs), None)

    def _goes_on(self, x: int, y: int, end: int) -> bool:
        return x < end and y < len(self._places) and self.are_alike(x, y)

    def _before(self, pair: Pair, seen: set[Pair]) -> list[Pair]:
        """Return the equal paragraphs just before the pair: lines too short to be pairs by themselves."""
        first, second = pair
        found: list[Pair] = []
        x, y = first - 1, second - 1
        while x >= 0 and y > first and self._places[x] == self._places[y] and (x, y) not in seen:
            found.append((x, y))
            x, y = x - 1, y - 1
        return found[::-1]

    def _find_doublings(self) -> None:
        chain: list[Pair] = []
        for pair in sorted(filter(are_neighbours, self._pairs)):
            if chain and pair[0] - chain[-1][0] > _DOUBLING_STEP:
                self._record_doubling(chain)
                chain = []
            chain.append(pair)
        self._record_doubling(chain)

    def _record_doubling(self, chain: list[Pair]) -> None:
        if len(chain) > 1 and any(self._lengths[first] >= _DOUBLING_WORDS for first, _ in chain):
            self._record(chain)

    def _record(self, pairs: list[Pair]) -> None:
        run = Run(tuple(pairs), sum(self._lengths[first] for first, _ in pairs))
        for pair in pairs:
            if pair not in self._runs or run.words > self._runs[pair].words:
                self._runs[pair] = run
