"""Sketches: a few hashes of an article by which its copies are found among a million others.

A sketch contains every hash below a bound (FracMinHash, Irber et al. 2022), so the share of hashes that two articles
have in common estimates how much of one is in the other, which Jaccard's measure cannot do for an excerpt. It also
contains some of the smallest hashes of the whole and of the beginning, so that short articles and excerpts have enough
to be found by.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby, islice

from reader.model import Article
from reader.text.repeats.windows import window_hashes
from reader.text.stories.tellings import WIDTH, read_wordings

#: One hash in this many is kept: about fifteen for a thousand words.
_SCALE = 64
#: At least this many hashes of a text are kept, however short it is.
_LEAST = 16
#: This many of the smallest hashes of the first windows are kept: a two-sentence excerpt shares them with its original.
_HEAD, _HEAD_WINDOWS = 8, 64

_BOUND = (1 << 64) // _SCALE


def sketch(article: Article) -> tuple[int, ...]:
    """Return the sketch of an article's visible paragraphs: ascending, distinct, each below 2**63 (SQLite's integers).

    It is empty for an article shorter than one window.
    """
    hashes = window_hashes((wording.numbers for wording in read_wordings(article)), WIDTH)
    head = hashes[:_HEAD_WINDOWS].copy()
    head.sort()
    first = _distinct(head.tolist(), _HEAD)
    hashes.sort()
    kept = set(hashes[: hashes.searchsorted(hashes.dtype.type(_BOUND))].tolist())
    if len(kept) < _LEAST:
        kept = set(_distinct(map(int, hashes), _LEAST))
    return tuple(sorted({value >> 1 for value in kept.union(first)}))


def _distinct(rising: Iterable[int], count: int) -> Iterator[int]:
    """Return the first ``count`` different values."""
    return islice((value for value, _ in groupby(rising)), count)
