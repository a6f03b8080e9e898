"""Runs of words (windows), and hashes of them, which are the same on every machine."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from typing import Any

#: Odd numbers without a pattern: the fractional bits of the golden ratio, and a multiplier from SplitMix64.
_BASE, _MIXER = 0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9
_MIXING_BITS = 29

#: The most words whose numbers are kept, in 20 MB: as many as are in some ten thousand articles. Of the 500 words of an
#: invented article, whose words are rarer than those of news, a dozen are not kept; with 65,000 it would be 70.
_MOST_KEPT = 170_000


class _WordNumbers(dict[str, bytes]):
    """The number of each word, in eight bytes; it is kept for the first ``_MOST_KEPT`` words."""

    def __missing__(self, word: str) -> bytes:
        number = blake2b(word.encode("utf-8", "replace"), digest_size=8).digest()
        if len(self) < _MOST_KEPT:
            self[word] = number
        return number


_NUMBERS = _WordNumbers()


def number_words(words: Iterable[str]) -> bytes:
    """Return the numbers of the words, concatenated: eight bytes each, big-endian."""
    return b"".join(map(_NUMBERS.__getitem__, words))


def windows_of(words: Sequence[str], width: int) -> list[tuple[str, ...]]:
    """Return every run of ``width`` words, in order."""
    return list(zip(*(words[offset:] for offset in range(width)), strict=False))


def window_hashes(numbers: Iterable[bytes], width: int) -> Any:
    """Return a 64-bit hash for every run of ``width`` words, in order, as a NumPy array.

    ``numbers`` are those of several paragraphs; a run may extend over the end of a paragraph.
    """
    import numpy as np  # imported late, because the reader starts without it

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
    """Return the places of each hash that occurs more than once, in ascending order."""
    import numpy as np

    rising = np.sort(hashes)
    values = rising[1:][rising[1:] == rising[:-1]]
    if not len(values):
        return []
    places: dict[int, list[int]] = defaultdict(list)
    for place in np.flatnonzero(np.isin(hashes, values)).tolist():
        places[int(hashes[place])].append(place)
    return list(places.values())
