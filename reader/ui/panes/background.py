"""Imports in the background, which pause while keys are pressed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from time import monotonic, sleep
from typing import TYPE_CHECKING, TypeVar

from textual.dom import DOMNode

from reader.config import Config
from reader.ui.keyed_app import quiet_seconds

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


def in_stints(node: DOMNode, steps: Iterable[T]) -> Iterator[T]:
    """Yield the steps of work in a thread, pausing while keys are pressed in the application of ``node``."""
    resumed = monotonic()
    for step in steps:
        yield step
        if monotonic() - resumed > _STINT:
            _pause(node)
            resumed = monotonic()


def _pause(node: DOMNode) -> None:
    until = monotonic() + _LONGEST_PAUSE
    while quiet_seconds(node) < _QUIET and monotonic() < until:
        sleep(_GLANCE)
