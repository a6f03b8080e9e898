"""Keeps an executor busy with batches of drafts and gives what becomes of them in the order of the input."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Future
from itertools import islice
from typing import Generic, NamedTuple, TypeVar

from reader.errors import ReaderError
from reader.intake.executors import Executor
from reader.model import Draft, Outcome
from reader.sources import Refusal

T = TypeVar("T")

Known = Callable[[Sequence[Draft]], Sequence[Outcome | None]]


class _Batch(NamedTuple, Generic[T]):
    """Items in their order, and the future of what becomes of the drafts among them."""

    items: Sequence[Draft | Refusal | Outcome]
    future: Future[Sequence[T]]


def nothing_known(drafts: Sequence[Draft]) -> Sequence[None]:
    """Say that each draft has to be worked on."""
    return [None] * len(drafts)


def work_through(
    drafts: Iterable[Draft | Refusal], executor: Executor[T], size: int, known: Known = nothing_known
) -> Iterator[list[Refusal | Outcome | T]]:
    """Give the results of ``drafts`` batch by batch, each of at most ``size``.

    Drafts whose outcome is ``known`` are not worked on. Raises ReaderError when a worker was killed.
    """
    waiting: deque[_Batch[T]] = deque()
    source = iter(drafts)
    while items := list(islice(source, size)):
        waiting.append(_begin(items, executor, known))
        if len(waiting) > executor.in_flight:
            yield _settle(waiting.popleft())
    while waiting:
        yield _settle(waiting.popleft())


def _begin(items: Sequence[Draft | Refusal], executor: Executor[T], known: Known) -> _Batch[T]:
    drafts = [item for item in items if isinstance(item, Draft)]
    outcomes = iter(known(drafts))
    judged = [(next(outcomes) or item) if isinstance(item, Draft) else item for item in items]
    return _Batch(judged, executor.submit([item for item in judged if isinstance(item, Draft)]))


def _settle(batch: _Batch[T]) -> list[Refusal | Outcome | T]:
    """Wait for a batch and put each result in the place of its draft."""
    try:
        results = iter(batch.future.result())
    except BrokenExecutor as error:
        first = next(item.path for item in batch.items if isinstance(item, Draft))
        raise ReaderError(
            f"The analysis of {first} was killed from outside; what was imported before it is kept: "
            "run the same command again to go on."
        ) from error
    return [next(results) if isinstance(item, Draft) else item for item in batch.items]
