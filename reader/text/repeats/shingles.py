"""Shingles, the short runs of words in a wording, and the pairs of wordings that share enough to be compared."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Sequence
from itertools import accumulate, combinations, pairwise

from reader.text.repeats.windows import repeated, window_hashes, windows_of
from reader.text.repeats.wording import Wording

Shingle = tuple[str, ...]

#: Words in a shingle. Three are often shared by chance; five miss short copies with a misprint.
WIDTH = 4
#: Characters in a shingle of a script without spaces: about four words.
_CHARACTER_WIDTH = 8
#: The most wordings that share a shingle worth counting: one in more is a set phrase or part of a form, and the number
#: of its pairs would grow with the square.
_COMMONPLACE = 32
#: The smallest share of the shorter wording's shingles that two candidates have in common.
_SHARED_SHARE = 0.3
#: The fewest shingles that a piece has in common with the whole.
FEW = 3
#: The most partners of a wording that are compared, the closest first.
_PARTNERS = 8


def shingles(wording: Wording) -> frozenset[Shingle]:
    """Return all runs of ``WIDTH`` words or ``_CHARACTER_WIDTH`` characters; a shorter wording is a single shingle."""
    words = wording.words
    width = WIDTH if wording.spaced else _CHARACTER_WIDTH
    if len(words) < width:
        return frozenset([words] if words else [])
    return frozenset(windows_of(words, width))


def may_be_alike(wordings: Sequence[Wording]) -> bool:
    """Whether any two of the distinct wordings may share ``FEW`` shingles, or enough to be candidates.

    This is much faster than ``Overlaps``: it compares hashes of runs of words, of which few occur twice.
    """
    if not all(wording.spaced for wording in wordings):
        return True
    windows = repeated(window_hashes((wording.numbers for wording in wordings), WIDTH))
    return bool(windows) and _share_enough(windows, [len(wording.words) for wording in wordings])


def _share_enough(windows: Sequence[Sequence[int]], lengths: Sequence[int]) -> bool:
    """Judge by the places of windows that occur more than once; ``lengths`` are the words of each wording."""
    ends, sizes = list(accumulate(lengths)), [length - WIDTH + 1 for length in lengths]
    counts: Counter[tuple[int, int]] = Counter()
    for places in windows:
        holders = [holder for place in places if place + WIDTH <= ends[holder := bisect_right(ends, place)]]
        if len(holders) > _COMMONPLACE:
            return True
        for holder, again in pairwise(holders):
            sizes[holder] -= holder == again
        counts.update(combinations(dict.fromkeys(holders), 2))
    return any(
        count >= FEW or count >= _SHARED_SHARE * min(sizes[first], sizes[second])
        for (first, second), count in counts.items()
    )


class Overlaps:
    """The shared shingles of distinct wordings, which are given by their place in the list.

    ``sets`` are the shingles of each wording; none if it shares no run of words with any other.
    """

    def __init__(self, wordings: Sequence[Wording]) -> None:
        sharing = _sharing(wordings)
        self.sets = [shingles(one) if place in sharing else frozenset() for place, one in enumerate(wordings)]
        self.shared = _met_twice(self.sets)
        self._holders: dict[Shingle, list[int]] = defaultdict(list)
        if self.shared:
            for place, own in enumerate(self.sets):
                for shingle in own & self.shared:
                    self._holders[shingle].append(place)

    def holders(self, shingle: Shingle) -> Sequence[int]:
        """Return the wordings that share a shingle; none if it is commonplace or in only one."""
        found = self._holders.get(shingle, ())
        return found if len(found) <= _COMMONPLACE else ()

    def is_form(self, place: int) -> bool:
        """Whether most shingles of a wording are commonplace, as in the lines of a form."""
        own = self.sets[place]
        common = sum(1 for shingle in own & self.shared if len(self._holders[shingle]) > _COMMONPLACE)
        return 2 * common > len(own)

    def candidates(self) -> Iterator[tuple[int, int, float]]:
        """Yield pairs (earlier, later, share of the smaller set in common), at most ``_PARTNERS`` for each wording."""
        counts: Counter[tuple[int, int]] = Counter()
        for found in self._holders.values():
            if len(found) <= _COMMONPLACE:
                counts.update(combinations(found, 2))
        taken: Counter[int] = Counter()
        for (first, second), count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
            share = count / min(len(self.sets[first]), len(self.sets[second]))
            if share >= _SHARED_SHARE and taken[first] < _PARTNERS and taken[second] < _PARTNERS:
                taken.update((first, second))
                yield first, second, share


def _sharing(wordings: Sequence[Wording]) -> Container[int]:
    """Return the places of at least all wordings that share a shingle; their hashes are found faster than the words."""
    if not all(wording.spaced for wording in wordings):
        return range(len(wordings))
    ends = list(accumulate(len(wording.words) for wording in wordings))
    windows = repeated(window_hashes((wording.numbers for wording in wordings), WIDTH))
    return {bisect_right(ends, place) for places in windows for place in places}


def _met_twice(sets: Sequence[frozenset[Shingle]]) -> set[Shingle]:
    seen: set[Shingle] = set()
    twice: set[Shingle] = set()
    for own in sets:
        twice |= seen & own
        seen |= own
    return twice
