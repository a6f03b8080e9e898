"""Counts the columns of vowel signs as most terminals do, wherever text is measured."""

from __future__ import annotations

import unicodedata
from functools import cache

from rich import cells
from rich._unicode_data import load

# Tone marks of old Korean are drawn over a letter, although Unicode has them stand beside it.
_OVER_A_LETTER = frozenset("\u302e\u302f")


@cache
def count_vowel_signs() -> None:
    """Let a vowel sign that stands beside its letter, as in Hindi, Tamil and Burmese, take a column of its own.

    Rich, which measures everything that is printed or drawn, gives it none; lines with such signs would be too long.
    """
    widths = load("auto").widths
    assert isinstance(widths, list)
    widths[:] = [part for entry in widths for part in (_parts(*entry) if entry[2] == 0 else [entry])]
    cells.get_character_cell_size.cache_clear()
    cells.cached_cell_len.cache_clear()


def _parts(first: int, last: int, width: int) -> list[tuple[int, int, int]]:
    """Return a range of code points that have no width without the vowel signs in it: what is missing has a column."""
    parts: list[tuple[int, int, int]] = []
    for point in range(first, last + 1):
        if unicodedata.category(chr(point)) == "Mc" and chr(point) not in _OVER_A_LETTER:
            continue
        start = parts.pop()[0] if parts and parts[-1][1] == point - 1 else point
        parts.append((start, point, width))
    return parts
