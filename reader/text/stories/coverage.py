"""How much of one article occurs in another, word for word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Literal

from reader.text.repeats.windows import windows_of
from reader.text.stories.tellings import WIDTH, Telling

Window = tuple[str, ...]

_ORDER: Literal["little"] = "little"


@dataclass(frozen=True, slots=True)
class Coverage:
    """What two articles share: ``short`` and ``long`` are the covered shares of the shorter and the longer one.

    ``mask`` has a 1 for every word of the first article that is in a shared window, ``other_mask`` for those of the
    second. In the longer article, ``first`` is the place of the first shared word and ``run`` the length of the longest
    shared run.
    """

    mask: bytes
    other_mask: bytes
    short: float
    long: float
    first: int
    run: int

    @property
    def least(self) -> float:
        """The covered share of the article that is covered less."""
        return min(self.short, self.long)

    @property
    def most(self) -> float:
        """The covered share of the article that is covered more."""
        return max(self.short, self.long)


def compare(one: Telling, other: Telling) -> Coverage:
    """Return what two articles share."""
    windows, other_windows = windows_of(one.words, WIDTH), windows_of(other.words, WIDTH)
    mask = _mask(windows, frozenset(other_windows), len(one.words))
    other_mask = _mask(other_windows, frozenset(windows), len(other.words))
    short, long = (mask, other_mask) if len(mask) <= len(other_mask) else (other_mask, mask)
    return Coverage(mask, other_mask, _share(short), _share(long), max(0, long.find(1)), longest_run(long))


def longest_run(mask: bytes) -> int:
    """Return the length of the longest run of covered words."""
    return max(map(len, mask.split(b"\0")))


def unite(masks: Iterable[bytes]) -> bytes:
    """Return the words that one of the masks covers; all masks have the same length, and there is at least one."""
    first, *others = masks
    covered = reduce(or_, map(_number, others), _number(first))
    return covered.to_bytes(len(first), _ORDER)


def _mask(windows: Sequence[Window], others: frozenset[Window], length: int) -> bytes:
    """Cover each word of each window that is among the others; a mask shifted by eight bits has moved by a word."""
    begins = _number(bytes(map(others.__contains__, windows)))
    covered = reduce(or_, (begins << 8 * offset for offset in range(WIDTH)))
    return covered.to_bytes(length, _ORDER)


def _number(mask: bytes) -> int:
    return int.from_bytes(mask, _ORDER)


def _share(mask: bytes) -> float:
    return mask.count(1) / len(mask) if mask else 0.0
