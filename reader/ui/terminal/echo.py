"""The echo of the terminal: what is typed while the application is loaded waits for it, unseen and as it was typed.

It is off before Textual takes the keys, which would give the terminal back as it found it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, TextIO

Attributes = list[Any]


@contextmanager
def unechoed() -> Iterator[Attributes | None]:
    """Keep what is typed for whoever reads it next, and return how the terminal took keys before; at the end it does.

    What interrupts a program still does. None where the terminal has no such attributes, as on Windows.
    """
    if sys.platform == "win32" or sys.__stdin__ is None:
        yield None
    else:
        with _unechoed(sys.__stdin__) as before:
            yield before


if sys.platform != "win32":
    import termios

    @contextmanager
    def _unechoed(keys: TextIO) -> Iterator[Attributes | None]:
        try:
            number = keys.fileno()
            before = termios.tcgetattr(number)
            termios.tcsetattr(number, termios.TCSANOW, _without_echo(before))
        except (OSError, ValueError, termios.error):  # it is not a terminal, or one that was closed
            yield None
            return
        try:
            yield before
        finally:
            with suppress(termios.error):
                termios.tcsetattr(number, termios.TCSANOW, before)

    def _without_echo(attributes: Attributes) -> Attributes:
        """Return the attributes with which every key but that of an interrupt is passed on as it is."""
        input_modes, output_modes, control_modes, local_modes, *speeds, characters = attributes
        input_modes &= ~(termios.IXON | termios.IXOFF | termios.ICRNL | termios.INLCR | termios.IGNCR)
        local_modes &= ~(termios.ECHO | termios.ICANON | termios.IEXTEN)
        characters = [*characters]
        characters[termios.VMIN], characters[termios.VTIME] = 1, 0
        return [input_modes, output_modes, control_modes, local_modes, *speeds, characters]
