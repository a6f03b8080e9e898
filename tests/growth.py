"""How the time of some work grows with the length of what it is done on.

Times are only compared with one another, so neither a slow machine nor a busy one matters.
"""

from __future__ import annotations

from collections.abc import Callable
from time import process_time
from typing import TypeVar

Given = TypeVar("Given")

# So many times as long is the longer of two inputs. Linear work then takes 16 times as long and quadratic work 256
# times; the bound is four times the one and a quarter of the other.
_LONGER, _MOST = 16, 64
# A shorter time, in seconds, measures the clock rather than the work.
_SHORTEST = 0.01
# The machine may do something else once or twice.
_TRIES = 3


def outgrows(work: Callable[[Given], object], made: Callable[[int], Given], size: int) -> bool:
    """Whether the time of ``work`` on what is ``made`` of a size grows much faster than the size.

    Quadratic work must take some hundredths of a second for ``size``.
    """
    short, long = made(size), made(_LONGER * size)
    most = _MOST * max(_SHORTEST, min(_seconds(work, short) for _ in range(_TRIES)))
    return all(_seconds(work, long) > most for _ in range(_TRIES))


def _seconds(work: Callable[[Given], object], given: Given) -> float:
    began = process_time()
    work(given)
    return process_time() - began
