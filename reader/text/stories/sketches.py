"""Sketches: a few hashes of an article by which its copies are found among a million others.

A sketch holds every hash below a bound (FracMinHash, Irber et al. 2022), so that the share of two articles' hashes
in common estimates how much of one stands in the other, which Jaccard's measure cannot tell of an excerpt; and some
of the smallest hashes of the whole and of the beginning, so that short articles and excerpts have enough to be met by.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from hashlib import blake2b

from reader.model import Article
from reader.text.stories.tellings import WIDTH, read_words

#: One hash in so many is kept: about fifteen of a thousand words.
_SCALE = 64
#: At least so many hashes of a text, however short it is.
_LEAST = 16
#: So many of the smallest hashes of the first windows: a two-sentence excerpt shares these with its original.
_HEAD, _HEAD_WINDOWS = 8, 64

_BITS = 64
_MASK = (1 << _BITS) - 1
#: Odd numbers without pattern: the fractional bits of the golden ratio, and a multiplier of SplitMix64.
_BASE, _MIXER = 0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9
_LEAVING = pow(_BASE, WIDTH, 1 << _BITS)


def sketch(article: Article) -> tuple[int, ...]:
    """Give the sketch of an article's visible paragraphs: rising, distinct, each below 2**63 (SQLite's integers).

    It is empty for an article that is shorter than one window.
    """
    hashes = window_hashes([word for words in read_words(article) for word in words])
    distinct = set(hashes)
    kept = {value for value in distinct if value < (1 << _BITS) // _SCALE}
    if len(kept) < _LEAST:
        kept = set(sorted(distinct)[:_LEAST])
    kept.update(sorted(set(hashes[:_HEAD_WINDOWS]))[:_HEAD])
    return tuple(sorted({value >> 1 for value in kept}))


def window_hashes(words: Sequence[str]) -> list[int]:
    """Give a hash of 64 bits for every run of ``WIDTH`` words, in their order; the same on every machine."""
    values = [_word_hash(word) for word in words]
    hashes, rolling = [], 0
    for place, value in enumerate(values):
        rolling = (rolling * _BASE + value) & _MASK
        if place >= WIDTH:
            rolling = (rolling - values[place - WIDTH] * _LEAVING) & _MASK
        if place >= WIDTH - 1:
            hashes.append(((rolling ^ (rolling >> 29)) * _MIXER) & _MASK)
    return hashes


@lru_cache(maxsize=1 << 16)
def _word_hash(word: str) -> int:
    return int.from_bytes(blake2b(word.encode("utf-8", "replace"), digest_size=8).digest())
