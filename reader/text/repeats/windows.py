"""Numbers for runs of words: equal runs have equal numbers, the same on every machine."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from hashlib import blake2b
from typing import Any

#: Odd numbers without pattern: the fractional bits of the golden ratio, and a multiplier of SplitMix64.
_BASE, _MIXER = 0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9
_MIXING_BITS = 29

#: The words of some ten thousand articles, the common ones first, in 20 MB: of the 500 of an invented article, whose
#: words are rarer than those of news, a dozen are not among them; of 65,000 it would be 70.
_MOST_KEPT = 170_000


class _WordNumbers(dict[str, bytes]):
    """The eight bytes of a number for each word, kept for the words that come first."""

    def __missing__(self, word: str) -> bytes:
        number = blake2b(word.encode("utf-8", "replace"), digest_size=8).digest()
        if len(self) < _MOST_KEPT:
            self[word] = number
        return number


_NUMBERS = _WordNumbers()


def number_words(words: Iterable[str]) -> bytes:
    """Give a number for each word, of eight bytes each, the highest first."""
    return b"".join(map(_NUMBERS.__getitem__, words))


def window_hashes(numbers: Iterable[bytes], width: int) -> Any:
    """Give a hash of 64 bits for every run of ``width`` words, in their order, as an array of NumPy.

    The words whose numbers are given stand one after the other, as if they were of one paragraph.
    """
    import numpy as np  # only the analysis needs it, and the reader starts without

    values = np.frombuffer(b"".join(numbers), ">u8").astype(np.uint64)
    count = len(values) - width + 1
    if count <= 0:
        return values[:0]
    rolling = values[:count].copy()
    for offset in range(1, width):
        rolling *= np.uint64(_BASE)
        rolling += values[offset : offset + count]
    rolling ^= rolling >> np.uint64(_MIXING_BITS)
    rolling *= np.uint64(_MIXER)
    return rolling


def repeated(hashes: Any) -> list[list[int]]:
    """Give the places of each hash that comes more than once."""
    import numpy as np

    rising = np.sort(hashes)
    values = rising[1:][rising[1:] == rising[:-1]]
    if not len(values):
        return []
    places: dict[int, list[int]] = defaultdict(list)
    for place in np.flatnonzero(np.isin(hashes, values)).tolist():
        places[int(hashes[place])].append(place)
    return list(places.values())
