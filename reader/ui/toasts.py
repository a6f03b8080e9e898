"""What is said in passing: one thing at a time."""

from __future__ import annotations

from textual import on
from textual.app import App
from textual.notifications import Notification, Notify


class SayingApp(App[None]):
    """An application whose newest toast takes the place of what was said in passing before it.

    What is wrong stays for as long as it should, beside others that are, but is not said twice at once.
    """

    @on(Notify)
    def _make_room(self, told: Notify) -> None:
        for older in list(self._notifications):
            if _takes_place(told.notification, older):
                self._unnotify(older, refresh=False)  # Textual, which comes next, draws what is left


def _takes_place(newer: Notification, older: Notification) -> bool:
    in_passing = newer.severity == older.severity == "information"
    return in_passing or newer.message == older.message
