"""Numbers for runs of words: equal runs have equal numbers, the same on every machine."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from hashlib import blake2b
from typing import Any

#: Odd numbers without pattern: the fractional bits of the golden ratio, and a multiplier of SplitMix64.
_BASE, _MIXER = 0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9
_MIXING_BITS = 29
_BITS = 64

#: The words of some thousand articles, the common ones first.
_MOST_KEPT = 1 << 16
#: The paragraphs of some articles; longer ones are not worth keeping.
_PARAGRAPHS, _LONGEST = 128, 1_000

Words = tuple[str, ...]


class _WordNumbers(dict[str, int]):
    """A number of 64 bits for each word, kept for the words that come first."""

    def __missing__(self, word: str) -> int:
        number = int.from_bytes(blake2b(word.encode("utf-8", "replace"), digest_size=8).digest())
        if len(self) < _MOST_KEPT:
            self[word] = number
        return number


_NUMBERS = _WordNumbers()


def window_hashes(paragraphs: Iterable[Words], width: int) -> Any:
    """Give a hash of 64 bits for every run of ``width`` words, in their order, as an array of NumPy.

    The words of the paragraphs stand one after the other, as if they were one.
    """
    import numpy as np  # only the analysis needs it, and the reader starts without

    values = np.concatenate([np.empty(0, np.uint64), *map(_numbers, paragraphs)])
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


def _numbers(words: Words) -> Any:
    """Give the numbers of the words of a paragraph."""
    return _numbered_before(words) if len(words) <= _LONGEST else _numbered(words)


@lru_cache(maxsize=_PARAGRAPHS)
def _numbered_before(words: Words) -> Any:
    """Remember the numbers, which are asked for twice while an article is laid out."""
    return _numbered(words)


def _numbered(words: Words) -> Any:
    import numpy as np

    return np.fromiter(map(_NUMBERS.__getitem__, words), np.uint64, len(words))


def may_repeat(paragraphs: Iterable[Words], width: int) -> bool:
    """Say whether some run of ``width`` words may come twice; if not, it certainly does not."""
    hashes = window_hashes(paragraphs, width)
    hashes.sort()
    return bool((hashes[1:] == hashes[:-1]).any())
