"""A Dask cluster as an executor: the only module that talks to one, and the only one that needs the extra.

Dask moves work between machines and hands the work of a dead worker to another. A batch is processed by the same
function of the same values as here, so that the results are the same, too: workers of another kind are refused.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Awaitable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, CancelledError, Future
from concurrent.futures import Executor as Pool
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING, Generic, TypeVar

from reader import __version__
from reader.errors import SchedulerError
from reader.intake.executors import Batch, Executor, Task
from reader.text import pipelines
from reader.text.versions import number

if TYPE_CHECKING:
    from distributed import Client
    from distributed.comm import Comm

T = TypeVar("T")

# A scheduler that is there answers at once; one behind a slow line needs a few tries.
_CONNECT_SECONDS = 10

# The protocols of the addresses of schedulers.
_SCHEMES = ("tcp", "tls")

# For each thread of the workers one batch in hand and one waiting; for a cluster that is still small some more, as
# workers may join.
_IN_HAND, _LEAST_IN_FLIGHT = 2, 8

# A language model works on one batch at a time; other threads of a worker would only share its one core.
_ALONE = threading.Lock()


@contextmanager
def cluster(task: Task[T], address: str, model: str | None) -> Iterator[Executor[T]]:
    """Return an executor whose work is done by the workers of the scheduler at ``address``, with this language model.

    Raises SchedulerError if there is no scheduler, if it has no workers, or if the extra is not installed; its futures
    raise it when the scheduler is gone or a worker cannot do the work.
    """
    client = _connected(address)
    pool = client.get_executor(pure=False)
    try:
        threads = sum(client.nthreads().values())
        if not threads:
            raise SchedulerError(f"The scheduler at {address} has no workers: start one with “dask worker {address}”.")
        submit = partial(_submit, pool, _Errand(task, model, _kind(model)), address)
        yield Executor(submit, max(_LEAST_IN_FLIGHT, threads * _IN_HAND), outlives_kills=True)
    finally:
        pool.shutdown(wait=False)
        client.close(timeout=_CONNECT_SECONDS)


@dataclass(frozen=True, slots=True)
class _Errand(Generic[T]):
    """A task for a worker, and what the worker must have installed to give the same results."""

    task: Task[T]
    model: str | None
    kind: str

    def done(self, batch: Batch) -> list[T]:
        """Do the work; raises SchedulerError on a worker of another kind."""
        if _kind(self.model) != self.kind:
            raise SchedulerError(
                f"A worker of the cluster has {_kind(self.model)}, but here is {self.kind}: install the same on it."
            )
        with _ALONE:
            return list(self.task(batch))


@cache
def _kind(model: str | None) -> str:
    """Return the versions of everything that the results depend on."""
    spoken = pipelines.version(model) if model else "no language model"
    return f"kreader {__version__} (analysis {number(model is not None)}) with {spoken or 'a missing language model'}"


def _connected(address: str) -> Client:
    try:
        from distributed import Client, Security
        from distributed.comm import connect
    except ImportError as error:
        raise SchedulerError(
            "A cluster needs Dask, which is not installed: install kreader with its extra, as kreader[distributed]."
        ) from error
    # They write of everything that comes, goes and is given up; what matters to the user is raised.
    for name in ("distributed", "tornado"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        if address.partition("://")[0] not in (address, *_SCHEMES):
            raise ValueError(address)
        # A client without a scheduler would go on trying after it is deleted.
        keys = Security().get_connection_args("client")
        asyncio.run(_closed(connect(address, timeout=_CONNECT_SECONDS, **keys)))
        return Client(address, timeout=_CONNECT_SECONDS, name="kreader", set_as_default=False)
    except (OSError, ValueError) as error:
        raise SchedulerError(
            f"No scheduler answers at {address}; nothing was changed: start one with “dask scheduler”, or name the "
            "address that it prints."
        ) from error


async def _closed(connecting: Awaitable[Comm]) -> None:
    comm = await connecting
    await comm.close()


def _submit(pool: Pool, errand: _Errand[T], address: str, batch: Batch) -> Future[Sequence[T]]:
    future: Future[Sequence[T]] = Future()
    started: Future[Sequence[T]] = pool.submit(errand.done, batch)
    started.add_done_callback(partial(_pass_on, future, address))
    return future


def _pass_on(future: Future[Sequence[T]], address: str, done: Future[Sequence[T]]) -> None:
    """Pass on the result, or say in our own words what went wrong, unless the work was called off."""
    from distributed import KilledWorker

    if not future.set_running_or_notify_cancel():
        return
    error = CancelledError() if done.cancelled() else done.exception()
    if error is None:
        future.set_result(done.result())
    elif isinstance(error, KilledWorker):
        future.set_exception(BrokenExecutor(str(error)))
    elif isinstance(error, CancelledError | OSError):
        future.set_exception(SchedulerError(f"The scheduler at {address} is gone; what was done before is kept."))
    elif isinstance(error, ImportError | AttributeError):
        future.set_exception(SchedulerError(f"A worker cannot do the work ({error}): install the same kreader on it."))
    else:
        future.set_exception(error)
