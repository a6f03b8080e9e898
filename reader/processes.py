"""Starts worker processes so that neither signals nor the screen disturb them, and none outlives its parent."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr
from multiprocessing import parent_process, resource_tracker
from threading import Thread

from reader.errors import ReaderError


def start_resource_tracker() -> None:
    """Start the process that cleans up after workers while standard error is a real file.

    The tracker inherits ``sys.stderr``, which a running Textual application replaces by an object without a file; and
    the blocked signals: it must outlive a closed terminal, or it leaves tracebacks behind.
    """
    if sys.platform != "win32":
        with held_back(signal.SIGHUP), redirect_stderr(sys.__stderr__):
            resource_tracker.ensure_running()


@contextmanager
def held_back(number: signal.Signals) -> Iterator[None]:
    """Block a signal until the end of the block; processes started in it never receive it."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {number})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def started_safely() -> Iterator[None]:
    """Start worker processes in the block; raises ReaderError if the system does not start them.

    An interrupt waits until the end of the block: it must not meet a process that is still loading modules.
    """
    try:
        with held_back(signal.SIGINT):
            yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise ReaderError(
            f"No process can be started to analyse articles ({reason}); what was stored before is kept: "
            "close other programs and try again."
        ) from error


# A tenth of a processor that others want, all of one that nobody wants. At the lowest priority (19) a process could be
# kept from finishing a transaction that others wait for.
_GIVING_WAY = 10


# Articles hold no cycles of objects, so that looking for garbage among them finds nothing; with Python's 700 it takes a
# twentieth of an import.
_NEW_OBJECTS = 10_000


def collect_seldom() -> None:
    """Look for garbage only after so many new objects, in a process that does nothing but read and store articles."""
    gc.set_threshold(_NEW_OBJECTS, *gc.get_threshold()[1:])


def begin_work() -> None:
    """Leave interrupts to the parent process, end with it, and seldom look for garbage."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    collect_seldom()


def _end_with_parent() -> None:
    """End this process as soon as its parent has: a worker whose parent was killed would wait for work for ever."""
    parent = parent_process()
    if parent:
        parent.join()
        os._exit(1)


def give_way() -> None:
    """Begin work, at a low priority."""
    begin_work()
    if hasattr(os, "nice"):
        os.nice(_GIVING_WAY)
