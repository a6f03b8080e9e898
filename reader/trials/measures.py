"""The results of measurements, single figures with their units and latencies, and what all programs are asked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

# The runs of each program, ours and others; the medians are reported.
RUNS = 5
# A word of the invented corpus that is neither common nor rare, and the hits on a screen.
WORD, HITS = "harbour", 50


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure, such as a rate or a size, with its unit."""

    name: str
    value: float
    unit: str


@dataclass(frozen=True, slots=True)
class Latency:
    """The latency of queries of one kind, in milliseconds; ``busy`` is the processor time.

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
    """Sum up the times (elapsed, processor) of queries, in milliseconds."""
    passed, busy = (sorted(column) for column in zip(*times, strict=True))
    return Latency(kind, len(passed), _middle(passed), _p99(passed), passed[-1], _middle(busy), _p99(busy))


def _middle(times: Sequence[float]) -> float:
    return times[len(times) // 2]


def _p99(times: Sequence[float]) -> float:
    return times[(len(times) * 99 - 1) // 100]
