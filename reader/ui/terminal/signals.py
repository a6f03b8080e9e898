"""The signals that end the reader: of a system that shuts down, or of a terminal that was closed."""

from __future__ import annotations

import asyncio
import signal
import sys
import threading
from collections.abc import Callable
from contextvars import copy_context
from types import FrameType


def leave_at_signals(leave: Callable[[int], object]) -> None:
    """Have the running loop call ``leave`` with the exit code for each signal; once it has ended, none does anything.

    A closed terminal may send its signal late, or more than one. With handlers of the loop, which end with it, that
    would kill the process while it saves.
    """
    if sys.platform == "win32":
        return
    loop, context = asyncio.get_running_loop(), copy_context()

    def handle(number: int, _frame: FrameType | None) -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(leave, 128 + number, context=context)

    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, handle)


def tell_that_terminal_is_closed() -> None:
    """Send the signal of a closed terminal from any thread: another one would not wake the loop, which handles it."""
    loops = threading.main_thread().ident
    if sys.platform != "win32" and loops is not None:
        signal.pthread_kill(loops, signal.SIGHUP)
