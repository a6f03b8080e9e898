"""The speed of an import."""

from __future__ import annotations

from collections import deque
from time import monotonic

# Seconds over which the speed is averaged, and between its updates.
_REMEMBERED, _APART = 20.0, 0.25


class Pace:
    """The recent speed of an import, in articles per second."""

    def __init__(self) -> None:
        self._marks = deque([(monotonic(), 0)])
        self.rate = 0.0

    def note(self, done: int) -> float:
        """Record that ``done`` articles are done in all, and return the recent articles per second; 0 while unknown."""
        now = monotonic()
        if now - self._marks[-1][0] >= _APART:
            while len(self._marks) > 1 and now - self._marks[0][0] > _REMEMBERED:
                self._marks.popleft()
            since, before = self._marks[0]
            self.rate = (done - before) / (now - since)
            self._marks.append((now, done))
        return self.rate
