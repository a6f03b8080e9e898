"""Timers that keep their word, however busy the machine is."""

from __future__ import annotations

from textual.app import App
from textual.timer import Timer, TimerCallback


class PunctualApp(App[None]):
    """An application in which what is to happen once after a moment happens late rather than never.

    The timers of a widget may skip it still: use those of its application.
    """

    def set_timer(
        self, delay: float, callback: TimerCallback | None = None, *, name: str | None = None, pause: bool = False
    ) -> Timer:
        """Call a function once after ``delay`` seconds.

        Textual's timers skip what they are late for. One that is called once would never be called if the machine
        halted as it began: no change of the window would be laid out any more, and a frame held back never be drawn.
        """
        timer = super().set_timer(delay, callback, name=name, pause=pause)
        timer._skip = False  # read when the timer begins, at the next turn of the loop
        return timer
