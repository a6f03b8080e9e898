"""Counts the columns of letters as most terminals do, wherever text is measured, and cuts text between them."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

from rich import cells
from rich._unicode_data import load

# Tone marks of old Korean are drawn over a letter, although Unicode has them stand beside it.
_OVER_A_LETTER = frozenset("\u302e\u302f")

# What makes one letter of several characters, or a broad one of a narrow one, as in "👩‍👩‍👧" and "⚠️".
_JOINERS = frozenset("\u200d\ufe0f")


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


@cache
def cut_between_letters() -> None:
    """Let a line be cut between letters also where one consists of several characters, as many emoji do.

    Rich measures them as one letter and cuts within it: both ends together are longer than the whole then, and the edge
    of a window over such a line would push out what stands at its end.
    """
    from rich.segment import Segment  # the first rows are painted without it

    usual = Segment._split_cells

    @lru_cache(1024)
    def split(segment: Segment, cut: int) -> tuple[Segment, Segment]:
        if _JOINERS.isdisjoint(segment.text) or cut >= segment.cell_length:
            return usual(segment, cut)
        before, after = cells.split_text(segment.text, cut)
        return Segment(before, segment.style), Segment(after, segment.style)

    Segment._split_cells = staticmethod(split)  # type: ignore[method-assign, assignment]
