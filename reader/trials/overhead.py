"""How much of what a language model alone reaches is left of it in an import with analysis.

Alone means: the same model with the very texts that the analysis gives it, in as many processes, in batches as good.
"""

from __future__ import annotations

import resource
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TypeVar

from reader.intake import Options, Work, import_all
from reader.library import Library
from reader.model import Draft
from reader.processes import leave_signals, start_resource_tracker
from reader.text.analyse import analyse_batch
from reader.text.language import LanguageModel, NameSpan, Token
from reader.text.pipelines import load_model

T = TypeVar("T")

# Whoever has analysed it has loaded all that an analysis needs.
_SHORT = Draft("start", "start", "The mill turns again, said Ana Ruiz.\n", b"")

# In seconds; of a few articles so little may be left that chance decides its sign.
_LEAST = 0.001


@dataclass(frozen=True, slots=True)
class Run:
    """What was done to ``articles`` articles, in seconds of the clock and of all processors together."""

    done: str
    articles: int
    seconds: float
    processor: float

    def without(self, start: Run) -> Run:
        """Leave out what had to be done before the first article."""
        seconds, processor = self.seconds - start.seconds, self.processor - start.processor
        return Run(self.done, self.articles, max(seconds, _LEAST), max(processor, _LEAST))


@dataclass(frozen=True, slots=True)
class Overhead:
    """A language model alone and an import with the analysis by it, both without the start of their processes."""

    alone: Run
    imported: Run

    @property
    def reached(self) -> float:
        """How much of the speed of the model alone the import reaches by processor time: 1.0 is all of it."""
        return self.alone.processor / self.imported.processor

    @property
    def reached_by_the_clock(self) -> float:
        """How much of it the import reaches by the clock, where nothing else runs on the machine."""
        return self.alone.seconds / self.imported.seconds


class _Listener(LanguageModel):
    """Hears what a language model is asked, and answers that there is nothing."""

    def __init__(self) -> None:
        self.to_name: list[str] = []
        self.to_parse: list[str] = []

    def find_names(self, texts: Sequence[str]) -> list[tuple[NameSpan, ...]]:
        self.to_name += texts
        return [()] * len(texts)

    def parse(self, texts: Sequence[str]) -> list[tuple[Token, ...]]:
        self.to_parse += texts
        return [()] * len(texts)


_Fed = tuple[list[str], list[str]]


def measure_overhead(drafts: Sequence[Draft], inputs: Sequence[str], model: str, jobs: int) -> Overhead:
    """Let ``jobs`` processes run the language model alone on ``drafts``, then import ``inputs``, which hold them."""
    most = Work(model=model).most
    fed = [_fed(drafts[first : first + most]) for first in range(0, len(drafts), most)]
    ask, prepare = partial(_ask, model), Work(model=model).prepared
    alone = _timed("language model alone", len(drafts), lambda: _run(ask, fed, jobs))
    imported = _timed("import with analysis", len(drafts), lambda: _import(inputs, model, jobs))
    return Overhead(
        alone.without(_timed("start", 0, lambda: _run(ask, [([], [])] * jobs, jobs))),
        imported.without(_timed("start", 0, lambda: _run(prepare, [[_SHORT]] * jobs, jobs))),
    )


def _fed(drafts: Sequence[Draft]) -> _Fed:
    """Give the texts in which the analysis of a batch has names looked for, and those that it has parsed."""
    listener = _Listener()
    analyse_batch(drafts, listener)
    return listener.to_name, listener.to_parse


def _run(task: Callable[[T], object], given: Sequence[T], jobs: int) -> None:
    start_resource_tracker()
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=leave_signals) as pool:
        for _ in pool.map(task, given):
            pass


def _ask(model: str, fed: _Fed) -> None:
    to_name, to_parse = fed
    load_model(model).find_names(to_name)
    load_model(model).parse(to_parse)


def _import(inputs: Sequence[str], model: str, jobs: int) -> None:
    with TemporaryDirectory() as folder:
        library = Library.open(Path(folder, "library.db"))
        for _ in import_all(library, inputs, Options(jobs=jobs, language_model=model)):
            pass
        library.close()


def _timed(done: str, articles: int, work: Callable[[], None]) -> Run:
    began, before = perf_counter(), _processor_seconds()
    work()
    return Run(done, articles, perf_counter() - began, _processor_seconds() - before)


def _processor_seconds() -> float:
    """Give the time of this process and of all that it waited for."""
    usages = (resource.getrusage(whose) for whose in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)
