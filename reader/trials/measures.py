"""What is measured: single figures with their units, and how long questions of one kind took."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure, such as a rate or a size, with its unit."""

    name: str
    value: float
    unit: str


@dataclass(frozen=True, slots=True)
class Latency:
    """How long questions of one kind took, each asked once, in milliseconds; ``busy`` is their processor time.

    The 99th percentile is the second longest of a hundred.
    """

    kind: str
    questions: int
    median: float
    p99: float
    longest: float
    busy_median: float
    busy_p99: float


def latency(kind: str, times: Iterable[tuple[float, float]]) -> Latency:
    """Sum up how long questions took: the milliseconds that passed, and those of the processor."""
    passed, busy = (sorted(column) for column in zip(*times, strict=True))
    return Latency(kind, len(passed), _middle(passed), _p99(passed), passed[-1], _middle(busy), _p99(busy))


def _middle(times: Sequence[float]) -> float:
    return times[len(times) // 2]


def _p99(times: Sequence[float]) -> float:
    return times[(len(times) * 99 - 1) // 100]
