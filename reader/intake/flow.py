"""Keeps an executor busy with batches of drafts and gives the results in the order of the input."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Future
from typing import Generic, NamedTuple, TypeVar

from reader.errors import ReaderError
from reader.intake.executors import Executor
from reader.model import Arrival, Draft, Outcome, Parcel, Submission
from reader.sources import Item, Refusal, Sealed
from reader.sources.faults import opened

T = TypeVar("T")

Known = Callable[[Sequence[Arrival]], Sequence[Outcome | None]]

# This many drafts are looked up at once; more is hardly quicker and would only be held in memory.
_LOOKED_UP = 512
# A batch of this many characters is large enough, however few drafts it has.
_LONGEST = 2_000_000


class _Batch(NamedTuple, Generic[T]):
    """Items in order, and the future of the results for the drafts among them."""

    items: Sequence[Item | Outcome]
    future: Future[Sequence[Refusal | T]]
    is_known: bool = False
    """Whether none of them needs work."""


def nothing_known(arrivals: Sequence[Arrival]) -> Sequence[None]:
    """Say that each article has to be processed."""
    return [None] * len(arrivals)


def never() -> bool:
    """Say that the work runs to its end."""
    return False


def work_through(
    drafts: Iterable[Item | Sealed],
    executor: Executor[Refusal | T],
    most: int,
    known: Known = nothing_known,
    stopping: Callable[[], bool] = never,
) -> Iterator[list[Refusal | Outcome | T]]:
    """Yield the results of ``drafts`` batch by batch; a batch has at most ``most`` that are worked on.

    Those whose outcome is ``known`` are not worked on, nor even read if they are sealed: a batch of nothing else is
    given before anything after it is begun. ``stopping`` is asked after each batch; once it says so, no other is begun,
    and those in progress are the last. Raises ReaderError when a worker was killed.
    """
    waiting: deque[_Batch[T]] = deque()
    for items in _batches(_judged(drafts, known), most):
        waiting.append(_begin(items, executor))
        while waiting and (len(waiting) > executor.in_flight or waiting[0].is_known):
            yield _settle(waiting.popleft(), executor)
        if stopping():
            break
    while waiting:
        batch = waiting.popleft()
        if stopping() and batch.future.cancel():
            return
        yield _settle(batch, executor)


def _judged(drafts: Iterable[Item | Sealed], known: Known) -> Iterator[list[Item | Outcome]]:
    """Replace articles whose outcome is known by that outcome, many at a time, and read sealed ones."""
    for items in _growing(drafts):
        outcomes = iter(known([item for item in items if not isinstance(item, Refusal)]))
        yield [item if isinstance(item, Refusal) else _read_unless(item, next(outcomes)) for item in items]


def _read_unless(item: Submission | Sealed, outcome: Outcome | None) -> Item | Outcome:
    """Return the outcome if there is one, or else the article, which is read if it was sealed."""
    if outcome is None:
        return opened(item)
    if isinstance(item, Sealed):
        item.pass_by(outcome.key)
    return outcome


def _growing(drafts: Iterable[Item | Sealed]) -> Iterator[list[Item | Sealed]]:
    """Yield one item, then two, then four, so that the first come soon and later ones many at once."""
    most, length = 1, 0
    gathered: list[Item | Sealed] = []
    for item in drafts:
        gathered.append(item)
        length += _length(item)
        if len(gathered) == most or length > _LONGEST:
            yield gathered
            most, gathered, length = min(2 * most, _LOOKED_UP), [], 0
    if gathered:
        yield gathered


def _batches(judged: Iterable[Sequence[Item | Outcome]], most: int) -> Iterator[list[Item | Outcome]]:
    """Make batches worth working on, or of known outcomes; an incomplete one is not held back."""
    for items in judged:
        batch: list[Item | Outcome] = []
        count = length = 0
        for item in items:
            batch.append(item)
            count, length = count + isinstance(item, Submission), length + _length(item)
            if count == most or length > _LONGEST:
                yield batch
                batch, count, length = [], 0, 0
        if batch:
            yield batch


def _length(item: Item | Sealed | Outcome) -> int:
    if isinstance(item, Draft):
        return len(item.text)
    return len(item.raw) if isinstance(item, Parcel | Sealed) else 0


def _begin(items: Sequence[Item | Outcome], executor: Executor[Refusal | T]) -> _Batch[T]:
    drafts = [item for item in items if isinstance(item, Submission)]
    if drafts:
        return _Batch(items, executor.submit(drafts))
    nothing: Future[Sequence[Refusal | T]] = Future()
    nothing.set_result([])
    return _Batch(items, nothing, is_known=True)


def _settle(batch: _Batch[T], executor: Executor[Refusal | T]) -> list[Refusal | Outcome | T]:
    """Wait for a batch and put each result in the place of its draft."""
    results = _results(batch, executor)
    return [next(results) if isinstance(item, Submission) else item for item in batch.items]


def _results(batch: _Batch[T], executor: Executor[Refusal | T]) -> Iterator[Refusal | T]:
    try:
        yield from batch.future.result()
    except BrokenExecutor as error:
        drafts = [item for item in batch.items if isinstance(item, Submission)]
        if not executor.outlives_kills:
            raise ReaderError(
                f"The analysis of {drafts[0].path} was killed from outside; what was imported before it is kept: "
                "run the same command again to go on."
            ) from error
        for draft in drafts:
            yield _tried_alone(draft, executor)


def _tried_alone(draft: Submission, executor: Executor[Refusal | T]) -> Refusal | T:
    """Work on a single draft of a batch whose worker was killed, to find the one to blame."""
    try:
        return executor.submit([draft]).result()[0]
    except BrokenExecutor:
        return Refusal(draft.path, "its analysis was killed on each worker that tried it")
