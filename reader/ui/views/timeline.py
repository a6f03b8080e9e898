"""A timeline as bars: by month, by year, or by several years."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from reader.model import Month
from reader.wording.phrases import counted

_EIGHTHS = " ▁▂▃▄▅▆▇█"

# A bar of one month gets no broader than this, so that few months do not look like many.
_BROADEST = 4


@dataclass(frozen=True, slots=True)
class Timeline:
    """Counts from ``first`` to ``last``; ``summary`` says what they count and where the peak is."""

    numbers: tuple[int, ...] = ()
    first: str = ""
    last: str = ""
    summary: str = ""


def timeline(months: Sequence[Month], width: int, factor: int = 1) -> Timeline:
    """Sum months into at most ``width`` counts. ``factor`` is how many articles a counted one stands for."""
    if not months or width < 1:
        return Timeline()
    first, last = months[0], months[-1]
    if (span := 12 * (last.year - first.year) + last.month - first.month + 1) <= width:
        numbers = _summed(((12 * (one.year - first.year) + one.month - first.month, one) for one in months), span)
        peak = _month(first.year, first.month + numbers.index(max(numbers)))
        unit = "month"
    else:
        years = last.year - first.year + 1
        step = -(-years // width)
        numbers = _summed((((one.year - first.year) // step, one) for one in months), -(-years // step))
        peak = str(first.year + step * numbers.index(max(numbers)))
        unit = "year" if step == 1 else f"{step} years"
    about, most = "~" if factor > 1 else "", max(numbers) * factor
    if span == 1:
        return Timeline(numbers, peak, peak, f"{about}{counted(most, 'mention')} in {peak}")
    summary = f"mentions by {unit}, most in {peak}: {about}{most:,}"
    return Timeline(numbers, _month(*first[:2]), _month(*last[:2]), summary)


def bars(numbers: Sequence[int], width: int, height: int = 1) -> tuple[str, ...]:
    """Draw counts as bars of up to ``height`` lines in at most ``width`` columns; any count above zero is visible."""
    most = max(numbers, default=0)
    if not most:
        return ("",) * height
    broad = max(1, min(_BROADEST, width // len(numbers)))
    levels = [-(-8 * height * number // most) for number in numbers]
    return tuple(
        "".join(_EIGHTHS[max(0, min(8, level - 8 * line))] * broad for level in levels)
        for line in reversed(range(height))
    )


def axis(line: Timeline, width: int) -> str:
    """Draw the axis, with the first and last date at its ends."""
    if line.first == line.last:
        return line.first
    broad = max(1, min(_BROADEST, width // max(1, len(line.numbers)))) * len(line.numbers)
    rule = "─" * max(1, broad - len(line.first) - len(line.last) - 2)
    return f"{line.first} {rule} {line.last}"


def _summed(numbered: Iterable[tuple[int, Month]], count: int) -> tuple[int, ...]:
    sums = [0] * count
    for index, month in numbered:
        sums[index] += month.mentions
    return tuple(sums)


def _month(year: int, month: int) -> str:
    """Return the name of a month, counted from January of ``year``."""
    years, index = divmod(month - 1, 12)
    return f"{date(1, index + 1, 1):%b} {year + years}"
