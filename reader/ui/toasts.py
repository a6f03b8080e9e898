"""Passing messages: one at a time."""

from __future__ import annotations

from textual import on
from textual.notifications import Notification, Notify, SeverityLevel

from reader.ui.timers import PunctualApp


class SayingApp(PunctualApp):
    """An application whose newest passing message replaces the one before it.

    Warnings stay for their full time, beside others, but are not repeated while they are shown.
    """

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = False,
    ) -> None:
        """Show a passing message letter by letter, ``markup`` or not: it may name a key, a title or a file."""
        super().notify(message, title=title, severity=severity, timeout=timeout, markup=False)

    @on(Notify)
    def _make_room(self, notify: Notify) -> None:
        for older in list(self._notifications):
            if _takes_place(notify.notification, older):
                self._unnotify(older, refresh=False)  # Textual, which comes next, draws what is left
                # It does so on the topmost screen; below a window the older one would stick out from under the newer.
                for below in self.screen_stack[:-1]:
                    below.query(f"#--textual-toast-{older.identity}").remove()


def _takes_place(newer: Notification, older: Notification) -> bool:
    in_passing = newer.severity == older.severity == "information"
    return in_passing or newer.message == older.message
