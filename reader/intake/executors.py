"""Where work on batches of drafts is done: in this process, or in worker processes on this machine.

An executor is little more than a function that takes a batch and returns a future of its results; batches come back in
the order in which they were given, whichever is done first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from typing import Generic, TypeVar

from reader.model import Submission
from reader.processes import begin_work, give_way, start_resource_tracker, started_safely

T = TypeVar("T")

Batch = Sequence[Submission]
#: The work on a batch: it gives one result for each draft, in order, and must be picklable to run elsewhere.
Task = Callable[[Batch], Sequence[T]]

#: Each worker has one batch in hand and one waiting; more would only delay a stop and fill the memory.
IN_HAND = 2


@dataclass(frozen=True, slots=True)
class Executor(Generic[T]):
    """Does a task with batches; it can use ``in_flight`` more of them before the first result is awaited.

    A future raises BrokenExecutor when its worker was killed; ``outlives_kills`` if the other workers then go on.
    """

    submit: Callable[[Batch], Future[Sequence[T]]]
    in_flight: int
    outlives_kills: bool = False


def here(task: Task[T]) -> Executor[T]:
    """Return an executor that processes each batch at once, in this process."""
    return Executor(partial(_at_once, task), 0)


@contextmanager
def processes(task: Task[T], jobs: int, giving_way: bool) -> Iterator[Executor[T]]:
    """Return an executor with ``jobs`` worker processes, which end with the block; batches not yet begun are dropped.

    Those that are ``giving_way`` run at a low priority. Raises ReaderError if the system does not start them.
    """
    # Spawned, not forked: the reader runs threads, and a forked copy of their locks could wait for ever.
    begin = give_way if giving_way else begin_work
    with started_safely():
        start_resource_tracker()
        started = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=begin)
    with started as pool:
        try:
            yield Executor(partial(_submit, pool, task), jobs * IN_HAND)
        finally:
            pool.shutdown(cancel_futures=True)


def _at_once(task: Task[T], batch: Batch) -> Future[Sequence[T]]:
    future: Future[Sequence[T]] = Future()
    future.set_result(task(batch))
    return future


def _submit(pool: ProcessPoolExecutor, task: Task[T], batch: Batch) -> Future[Sequence[T]]:
    try:
        with started_safely():
            return pool.submit(task, batch)
    except BrokenExecutor as error:  # a worker was killed since: what was done before that is still to be fetched
        failed: Future[Sequence[T]] = Future()
        failed.set_exception(error)
        return failed
