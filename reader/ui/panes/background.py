"""Imports in the background, which pause while keys are pressed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from time import monotonic, sleep
from typing import TYPE_CHECKING, TypeVar

from reader.config import Config

if TYPE_CHECKING:
    from reader.intake import Options

T = TypeVar("T")

# All in seconds. Python runs one thread at a time, so a key pressed during a stint of work takes twice as long. Stints
# are therefore short, as one transaction is, and after each the work pauses while keys are pressed: until none came
# for a fifth of a second, but no longer than half a second, so that a key held down does not stop an import.
_STINT, _LONGEST_PAUSE, _QUIET, _GLANCE = 0.1, 0.5, 0.2, 0.02


def options_of(config: Config) -> Options:
    """Return the options for imports: quotes and names are left to the analysis in the background, if it is on.

    Then articles appear at once, and those on the screen are analysed first. All other programs come before the import.
    Raises ReaderError as ``choose_model``.
    """
    from reader.intake import Options, choose_model

    later = config.background_analysis and choose_model(config.language_model) is not None
    return Options(analysis=not later, jobs=1, language_model=config.language_model, giving_way=True)


def in_stints(steps: Iterable[T], quiet_seconds: Callable[[], float]) -> Iterator[T]:
    """Yield the steps of work in a thread, pausing while keys are pressed, as ``quiet_seconds`` tells."""
    resumed = monotonic()
    for step in steps:
        yield step
        if monotonic() - resumed > _STINT:
            _pause(quiet_seconds)
            resumed = monotonic()


def _pause(quiet_seconds: Callable[[], float]) -> None:
    until = monotonic() + _LONGEST_PAUSE
    while quiet_seconds() < _QUIET and monotonic() < until:
        sleep(_GLANCE)
