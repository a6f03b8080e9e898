"""The clicks of the mouse that are not acted on: meant for a screen that was left meanwhile, or for a menu."""

from __future__ import annotations

from textual import events
from textual.geometry import Offset
from textual.screen import Screen


class StrayClicks:
    """Tells the second half of a double click whose first half led to another screen, and other buttons than the first.

    It would act on whatever lies there by chance, and they open menus elsewhere, but nothing. Clicks in one place are
    one gesture within so many ``seconds``.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._screen: Screen[object] | None = None
        self._offset = Offset()
        self._time = 0.0
        self._is_stray = False

    def has(self, event: events.MouseDown | events.MouseUp, screen: Screen[object]) -> bool:
        """Whether a button was pressed or released for another screen than the present one, or is not the first."""
        if event.button > 1:
            return True
        if isinstance(event, events.MouseDown):
            goes_on = event.screen_offset == self._offset and event.time - self._time <= self._seconds
            self._is_stray = goes_on and screen is not self._screen
            self._offset, self._time = event.screen_offset, event.time
            if not self._is_stray:
                self._screen = screen
        return self._is_stray
