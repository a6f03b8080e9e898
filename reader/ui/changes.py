"""Changes of the library: one after the other, in a thread of their own.

Another program may hold the library for a minute. As many threads as there are changes would wait for it, and none
would be left to read with.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from reader.ui.toasts import SayingApp

T = TypeVar("T")

# Seconds after which whoever waits wonders what is waited for; only a library that is held, or a change of very many
# articles, takes them.
SOON = 1.0
_SLOW = "Saving takes a while: there is much to change, or another program is writing to the library."


class Changes:
    """Makes the changes of the library that the user of an application asks for."""

    def __init__(self, app: SayingApp) -> None:
        self._app = app
        self._thread = ThreadPoolExecutor(1, "changes")
        self._waiting = 0
        self.is_told = False
        """Whether the user knows that the changes which wait take a while."""

    async def make(self, change: Callable[[], T]) -> T:
        """Make a change after all that were asked for before, and return what it gives.

        It is made even if whoever awaits it is cancelled. The user is told if it takes a while.
        """
        late = self._app.set_timer(SOON, self._tell)
        self._waiting += 1
        try:
            return await asyncio.shield(asyncio.get_running_loop().run_in_executor(self._thread, change))
        finally:
            late.stop()
            self._waiting -= 1
            self.is_told = self.is_told and self._waiting > 0

    def _tell(self) -> None:
        if not self.is_told:
            self.is_told = True
            self._app.notify(_SLOW, timeout=4)

    def close(self) -> None:
        """Wait until all changes are made; there can be none after them."""
        self._thread.shutdown()
