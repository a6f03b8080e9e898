"""Imports: finds and reads the inputs, has them processed in batches, and stores the results in order.

Work on a batch is a pure function of its drafts and may run anywhere (``executors``); one writer stores the results,
many articles in one transaction. Stopping at any moment leaves whole articles.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from reader.errors import ReaderError
from reader.intake.executors import Executor, Task, here, processes
from reader.intake.flow import work_through
from reader.intake.inputs import Input, count, find, read
from reader.intake.pace import Pace
from reader.intake.spellings import key_at
from reader.intake.work import Work
from reader.library import Library
from reader.library.articles.records import Record
from reader.model import Arrival, Article, Outcome, Parcel
from reader.sources import Item, Refusal, Sealed
from reader.sources.web.exchanges import Limits
from reader.text import pipelines
from reader.text.findings import cleaned
from reader.text.stories.kinship import find_stories

T = TypeVar("T")

_LOG = logging.getLogger(__package__)

# At the end of an import, in seconds: enough for the pieces of some thousand articles.
_MERGING_SECONDS = 2.0

# Why an article is not complete. The analysis may do better in another version: the article stays in the backlog.
_LACKING = "its quotations and names could not be looked for, as the analysis failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How to import: ``jobs`` is the number of worker processes, 0 to analyse in this one.

    With a ``scheduler`` the work is done by the Dask cluster at that address instead. Without ``analysis`` articles are
    cleaned, laid out and indexed, but no quotes and names are looked for. ``language_model`` is "auto", "none" or the
    name of an installed model. A ``dry_run`` stores nothing, a ``strict`` import nothing behind the first input that
    is refused. Addresses in the user's own network are fetched only with ``allow_private``. ``stopping`` is asked after
    each batch; once it says so, no other is begun. Worker processes that are ``giving_way`` run at a low priority.
    """

    analysis: bool = True
    jobs: int = 0
    language_model: str = "auto"
    dry_run: bool = False
    strict: bool = False
    scheduler: str = ""
    stopping: Callable[[], bool] = lambda: False
    allow_private: bool = False
    giving_way: bool = False

    @property
    def limits(self) -> Limits:
        """The limits of a fetch."""
        return Limits(allow_private=self.allow_private)


@dataclass(frozen=True, slots=True)
class Progress:
    """One more article processed; ``total`` is how many there may be in all, None if unknown.

    ``rate`` is the recent number of articles per second, 0 while unknown.
    """

    outcome: Outcome
    done: int
    total: int | None
    rate: float = 0.0

    @property
    def seconds_left(self) -> float | None:
        """The estimated seconds for the rest; None if they cannot be estimated."""
        return None if self.total is None or not self.rate else (self.total - self.done) / self.rate


def import_all(library: Library, inputs: Sequence[Input], options: Options) -> Generator[Progress, None, None]:
    """Import files, folders, addresses, "-" for standard input and bytes, and report each article as it is stored.

    Closing the generator stops the import after the batch in hand; everything reported is kept. Raises LibraryError
    when the library cannot be written, ReaderError when a worker process was killed.
    """
    paths = list(find(inputs))
    total = count(inputs, paths)
    pace = Pace()
    drafts = read(inputs, paths, options.limits, options.stopping, partial(key_at, library))
    for done, outcome in enumerate(take_in(library, drafts, options), 1):
        yield Progress(outcome, done, max(total, done) if total is not None else None, pace.note(done))


def take_in(library: Library, drafts: Iterable[Item | Sealed], options: Options) -> Iterator[Outcome]:
    """Import drafts, and report each in order as it is stored; raises as ``import_all`` does."""
    with executor_of(work_of(options).taken_in, options) as executor:
        yield from take_in_by(executor, library, drafts, options)


def take_in_by(
    executor: Executor[Record | Refusal], library: Library, drafts: Iterable[Item | Sealed], options: Options
) -> Iterator[Outcome]:
    """Import drafts as ``take_in`` does, prepared by an existing executor."""
    known = partial(_known, library, options)
    batches = work_through(drafts, executor, work_of(options).most, known, options.stopping)
    try:
        for outcome in _store(library, batches, options):
            _LOG.info("%s: %s%s", outcome.path, outcome.kind, f" ({outcome.reason})" if outcome.reason else "")
            yield outcome
    finally:
        library.accessions.settle()


def analyse_all(inputs: Sequence[str], options: Options) -> Iterator[Article | Refusal]:
    """Analyse files, folders, addresses and "-" for standard input without storing anything."""
    work = work_of(options)
    with executor_of(work.analysed, options) as executor:
        for batch in work_through(read(inputs, find(inputs), options.limits), executor, work.most):
            yield from (result for result in batch if not isinstance(result, Outcome))


def choose_model(wanted: str) -> str | None:
    """Return the language model to use; raises ReaderError when a named one is not installed."""
    chosen = pipelines.choose_model(wanted)
    if chosen is None and wanted not in ("auto", "none"):
        names = ", ".join(pipelines.installed_models()) or "none"
        raise ReaderError(
            f"The language model “{wanted}” is not installed: install it, or name another as language_model "
            f"(installed: {names})."
        )
    return chosen


def work_of(options: Options) -> Work:
    """Return the work for each batch. Raises ReaderError if the language model is not installed."""
    return Work(options.analysis, choose_model(options.language_model) if options.analysis else None)


def executor_of(task: Task[T], options: Options) -> AbstractContextManager[Executor[T]]:
    """Return the executor of a task for the length of the block."""
    if options.scheduler:
        from reader.intake.cluster import cluster  # seldom used

        return cluster(task, options.scheduler, work_of(options).model)
    return processes(task, options.jobs, options.giving_way) if options.jobs else nullcontext(here(task))


def _store(
    library: Library, batches: Iterable[Sequence[Refusal | Outcome | Record]], options: Options
) -> Iterator[Outcome]:
    """Store what is new; articles whose exact bytes are in the library were not analysed again."""
    for given in batches:
        batch = given[: _first_refused(given)] if options.strict else given
        prepared = [result for result in batch if isinstance(result, Record)]
        accessions = library.accessions
        stored = iter(accessions.expect(prepared)) if options.dry_run else accessions.add(prepared, find_stories)
        for result in batch:
            if isinstance(result, Refusal):
                yield Outcome(result.path, "failed", reason=result.reason, unreached=result.unreached)
            elif isinstance(result, Record):
                yield _qualified(next(stored), result, options)
            else:
                yield result
        if options.strict and isinstance(batch[-1], Refusal):
            break
    if not (options.dry_run or options.stopping()):
        library.upkeep.merge(_MERGING_SECONDS)


def _first_refused(batch: Sequence[Refusal | Outcome | Record]) -> int:
    """Return how many results there are up to the first refusal, with it; all if there is none."""
    return next((number for number, result in enumerate(batch, 1) if isinstance(result, Refusal)), len(batch))


def _qualified(outcome: Outcome, record: Record, options: Options) -> Outcome:
    """Say of an article that was stored without the analysis that was wanted that it was."""
    is_lacking = options.analysis and not record.article.analysed and outcome.kind != "unchanged"
    return replace(outcome, reason=_LACKING) if is_lacking else outcome


def _known(library: Library, options: Options, given: Sequence[Arrival]) -> list[Outcome | None]:
    """Return the outcomes of articles that are already here, which only take over what became of them elsewhere."""
    outcomes = library.accessions.known(given, options.analysis)
    if not options.dry_run:
        library.accessions.merge(
            [
                (outcome.id, cleaned(item.transfer.history))
                for item, outcome in zip(given, outcomes, strict=True)
                if outcome and outcome.id and isinstance(item, Parcel) and item.transfer
            ]
        )
    return outcomes
