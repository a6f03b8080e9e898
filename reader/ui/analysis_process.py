"""Has the backlog analysed in a process of its own that gives way to all others.

The process reads, analyses and stores by itself, and it alone loads what that needs, so that the reader stays idle
meanwhile. It may be ended at any moment, as an article is stored as a whole or not at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model import Looked
from reader.processes import give_way, start_resource_tracker, started_safely

if TYPE_CHECKING:
    from reader.library import Library


class AnalysisProcess:
    """Analyses one article at a time; ``end`` it when it will be idle for long, as it holds a language model."""

    def __init__(self, library: Path, language_model: str) -> None:
        self._library = library
        self._language_model = language_model
        self._pool: ProcessPoolExecutor | None = None
        self._ended = False

    def look_through(self, first: Sequence[int], without: Sequence[int]) -> Future[Looked | None]:
        """Begin to analyse an article of the backlog, one of the ``first`` or else the newest; None if none is left.

        Raises ReaderError if the process cannot be started. So does the future when the library or the language model
        cannot be used; it raises BrokenExecutor when the process was killed.
        """
        with started_safely():
            pool = self._pool = self._pool or _pool()
            future = pool.submit(_look_through, self._library, self._language_model, first, without)
        if self._ended:  # by another thread that may have come too early to see the pool
            self.end()
        return future

    def end(self) -> None:
        """End the process after the article in hand, for good; another thread may be starting it."""
        self._ended = True
        pool, self._pool = self._pool, None
        if pool:
            pool.shutdown(wait=False, cancel_futures=True)


def _pool() -> ProcessPoolExecutor:
    start_resource_tracker()
    return ProcessPoolExecutor(1, mp_context=get_context("spawn"), initializer=give_way)


@cache
def _opened(library: Path) -> Library:
    from reader.library import Library

    return Library.open(library)


def _look_through(library: Path, language_model: str, first: Sequence[int], without: Sequence[int]) -> Looked | None:
    from reader.intake import Options, look_through

    return look_through(_opened(library), Options(language_model=language_model), first, without)
