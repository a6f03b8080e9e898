"""Does pending work in the library while no key is pressed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.ui.keyed_app import KeyedApp

if TYPE_CHECKING:
    from reader.library import Library

_LOG = logging.getLogger(__name__)

# The start is over, and all is on the screen.
_FIRST_SECONDS = 5.0
# Who has not pressed a key for this long reads, or is gone.
_QUIET_SECONDS = 3.0
# How often it is looked whether it is quiet; and, when nothing is left, whether an import brought something new.
_LOOK_SECONDS, _LOOK_AGAIN_SECONDS = 1.0, 60.0
# Between two steps others have as much time again.
_REST_SECONDS = 0.05


class Upkeep:
    """Does one step after the other, in a thread, as long as it is quiet and not ``is_busy``."""

    def __init__(self, app: KeyedApp, library: Library, is_busy: Callable[[], bool]) -> None:
        self._app = app
        self._library = library
        self._is_busy = is_busy

    def begin(self) -> None:
        """Look for work after the start, and now and then as long as the reader is open."""
        self._look_in(_FIRST_SECONDS)

    def _look_in(self, seconds: float) -> None:
        self._app.set_timer(seconds, self._look)

    def _look(self) -> None:
        if self._app.is_running:
            self._app.run_worker(self._keep_up(), group="upkeep")

    async def _keep_up(self) -> None:
        """Work until nothing is left or a key is pressed, and look again later."""
        left = True
        try:
            while left and self._is_quiet():
                left = await asyncio.to_thread(self._library.upkeep.step)
                await asyncio.sleep(_REST_SECONDS)
        except ReaderError as error:  # the library is busy, or damaged: another time
            _LOG.warning("%s", error)
            left = False
        self._look_in(_LOOK_SECONDS if left else _LOOK_AGAIN_SECONDS)

    def _is_quiet(self) -> bool:
        if not self._app.screen_stack:  # the application is closing
            return False
        return self._app.quiet_seconds > _QUIET_SECONDS and not self._is_busy()
