"""Has the backlog analysed in a process of its own that gives way to all others.

The process reads, analyses and stores by itself, and it alone loads what that needs, so that the reader stays idle
meanwhile. It may be ended at any moment, as an article is stored as a whole or not at all.
"""

from __future__ import annotations

import signal
from collections.abc import Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model import Looked
from reader.processes import give_way, held_back, start_resource_tracker

if TYPE_CHECKING:
    from reader.library import Library


class AnalysisProcess:
    """Analyses one article at a time; ``end`` it when it will be idle for long, as it holds a language model."""

    def __init__(self, library: Path, language_model: str) -> None:
        self._library = library
        self._language_model = language_model
        self._pool: ProcessPoolExecutor | None = None

    def look_through(self, first: Sequence[int], without: Sequence[int]) -> Future[Looked | None]:
        """Begin to analyse an article of the backlog, one of the ``first`` or else the newest; None if none is left.

        The future raises ReaderError when the library or the language model cannot be used, and BrokenExecutor when the
        process was ended.
        """
        if self._pool is None:
            start_resource_tracker()
            self._pool = ProcessPoolExecutor(1, mp_context=get_context("spawn"), initializer=give_way)
        with held_back(signal.SIGINT):
            return self._pool.submit(_look_through, self._library, self._language_model, first, without)

    def end(self) -> None:
        """End the process after the article in hand."""
        pool, self._pool = self._pool, None
        if pool:
            pool.shutdown(wait=False, cancel_futures=True)


@cache
def _opened(library: Path) -> Library:
    from reader.library import Library

    return Library.open(library)


def _look_through(library: Path, language_model: str, first: Sequence[int], without: Sequence[int]) -> Looked | None:
    from reader.intake import Options, look_through

    return look_through(_opened(library), Options(language_model=language_model), first, without)
