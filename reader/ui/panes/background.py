"""How articles are imported while somebody reads: they come soon, but keys come first."""

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

# Python runs one thread at a time: a key that meets a stint of work takes twice as long, so stints are short, as one
# transaction is, and after each whoever presses keys has a longer while alone. Half a second at most, so that a key
# held down stops no import; a pause of the fingers of a fifth of a second ends it. All in seconds.
_STINT, _LONGEST_PAUSE, _QUIET, _GLANCE = 0.1, 0.5, 0.2, 0.02


def options_of(config: Config) -> Options:
    """Say how the reader imports: quotes and names are left to the analysis in the background, if there is one.

    That way articles come at once, and those on the screen are analysed first. Raises ReaderError as ``choose_model``.
    """
    from reader.intake import Options, choose_model

    later = config.background_analysis and choose_model(config.language_model) is not None
    return Options(analysis=not later, jobs=1, language_model=config.language_model)


def in_stints(node: DOMNode, steps: Iterable[T]) -> Iterator[T]:
    """Give the steps of work in a thread, pausing it while keys are pressed in the reader of ``node``."""
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
