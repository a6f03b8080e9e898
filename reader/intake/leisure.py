"""Analyses the backlog article by article, in a process of its own that gives way to all others.

The process reads, analyses and stores by itself: whoever waits for it does nothing meanwhile. It may be ended at any
moment, as an article is stored as a whole or not at all.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path

from reader.intake.executors import held_back, leave_signals, start_resource_tracker
from reader.intake.importing import Options, work_of
from reader.intake.reanalysis import read_again, store_again
from reader.library import Library
from reader.model import Outcome
from reader.sources import Refusal

# A tenth of a processor that others want, all of one that nobody wants. At the lowest priority (19) it could be kept
# from finishing a transaction that the reader waits for.
_GIVING_WAY = 10


@dataclass(frozen=True, slots=True)
class Looked:
    """What became of one article; ``shifted`` when its title or its story are other ones now."""

    outcome: Outcome
    shifted: bool = False


class Leisure:
    """One article at a time; ``end`` it when there is nothing to do for long, as it keeps a language model."""

    def __init__(self, path: Path, language_model: str) -> None:
        self._path = path
        self._options = Options(language_model=language_model)
        self._pool: ProcessPoolExecutor | None = None

    def look_through(self, first: Sequence[int], without: Sequence[int]) -> Future[Looked | None]:
        """Begin with one article of the backlog: one of the ``first``, or the newest; None where all are done.

        The future raises ReaderError when the library or the language model cannot be used, and BrokenExecutor when the
        process was ended.
        """
        if self._pool is None:
            start_resource_tracker()
            self._pool = ProcessPoolExecutor(1, mp_context=get_context("spawn"), initializer=_give_way)
        with held_back(signal.SIGINT):
            return self._pool.submit(_look_through, self._path, self._options, tuple(first), tuple(without))

    def end(self) -> None:
        """End the process when it is through with the article in hand."""
        pool, self._pool = self._pool, None
        if pool:
            pool.shutdown(wait=False, cancel_futures=True)


def _give_way() -> None:
    leave_signals()
    if hasattr(os, "nice"):
        os.nice(_GIVING_WAY)


@cache
def _library(path: Path) -> Library:
    return Library.open(path)


def _look_through(path: Path, options: Options, first: Sequence[int], without: Sequence[int]) -> Looked | None:
    return look_through(_library(path), options, first, without)


def look_through(library: Library, options: Options, first: Sequence[int], without: Sequence[int]) -> Looked | None:
    """Look through one article of the backlog, here: one of the ``first``, or the newest; None where all are done."""
    article_id = library.backlog.next(first, without)
    if article_id is None:
        return None
    before = library.article(article_id)
    draft = read_again(library, article_id)
    result = draft if isinstance(draft, Refusal) else work_of(options).prepared([draft])[0]
    outcome = store_again(library, article_id, result)
    shown = (outcome.title, outcome.story)
    return Looked(outcome, outcome.kind == "updated" and shown != (before.article.title, before.story))
