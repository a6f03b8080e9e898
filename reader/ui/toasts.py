"""Passing messages: one at a time."""

from __future__ import annotations

from textual import on
from textual.notifications import Notification, Notify

from reader.ui.timers import PunctualApp


class SayingApp(PunctualApp):
    """An application whose newest passing message replaces the one before it.

    Warnings stay for their full time, beside others, but are not repeated while they are shown.
    """

    @on(Notify)
    def _make_room(self, notify: Notify) -> None:
        for older in list(self._notifications):
            if _takes_place(notify.notification, older):
                self._unnotify(older, refresh=False)  # Textual, which comes next, draws what is left


def _takes_place(newer: Notification, older: Notification) -> bool:
    in_passing = newer.severity == older.severity == "information"
    return in_passing or newer.message == older.message
