"""One frame for a key press and its result, if that arrives in time."""

from __future__ import annotations

from contextlib import ExitStack

from textual.timer import Timer
from textual.widget import Widget

# The seconds that a frame is held back: terminals seldom show more than sixty a second, so it is not noticed.
_LONGEST = 1 / 60


class HeldFrame:
    """Holds the next frame back until it is released, or until the terminal would show it anyway.

    Drawing takes longer than most answers do: drawing the key by itself would delay what it asked for.
    """

    def __init__(self, widget: Widget) -> None:
        self._widget = widget
        self._batch = ExitStack()
        self._timer: Timer | None = None

    def hold(self) -> None:
        """Draw nothing for a while; holding again does not prolong it."""
        if self._timer is None:
            self._batch.enter_context(self._widget.app.batch_update())
            self._timer = self._widget.app.set_timer(_LONGEST, self.release)

    def release(self) -> None:
        """Draw what has changed since."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
            self._batch.close()
            self._widget.app.screen.check_idle()  # which is asked for nothing again by the end of a batch
