"""Worker processes that cannot be started or are killed end an import with a sentence, and leave nothing behind."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Sequence
from concurrent.futures import BrokenExecutor, ThreadPoolExecutor
from multiprocessing.connection import wait as wait_for_any
from multiprocessing.context import SpawnProcess

import pytest

from reader.errors import ReaderError
from reader.intake import executors
from reader.intake.executors import Batch, processes
from reader.model import Parcel


def counted(batch: Batch) -> Sequence[int]:
    return [len(batch)]


def killed(batch: Batch) -> Sequence[int]:
    """Return the niceness of the process, or end it if there is nothing to do."""
    if not batch:
        os.kill(os.getpid(), signal.SIGKILL)
    return [os.nice(0)]


@pytest.mark.skipif(os.name != "posix", reason="kills a process")
def test_a_batch_that_comes_after_its_worker_was_killed_fails_in_its_turn() -> None:
    with processes(killed, 1, giving_way=True) as executor:
        (niceness,) = executor.submit([Parcel("a.txt", "a.txt", b"")]).result(60)
        assert niceness > os.nice(0) or niceness == 19
        first = executor.submit([])
        assert isinstance(first.exception(60), BrokenExecutor)
        assert isinstance(executor.submit([]).exception(60), BrokenExecutor)


def test_batches_that_were_not_begun_are_dropped_at_a_stop(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, stopped = threading.Event(), threading.Event()

    def slow(batch: Batch) -> Sequence[int]:
        begun.set()
        stopped.wait(60)
        return counted(batch)

    monkeypatch.setattr(executors, "ProcessPoolExecutor", lambda jobs, **_: ThreadPoolExecutor(jobs))
    with pytest.raises(KeyboardInterrupt), processes(slow, 1, giving_way=False) as executor:
        waiting = [executor.submit([]) for _ in range(3)]
        begun.wait(60)
        threading.Timer(0.05, stopped.set).start()
        raise KeyboardInterrupt
    assert [one.cancelled() for one in waiting] == [False, True, True]


@pytest.mark.parametrize("there", [0, 1])
def test_a_worker_that_the_system_does_not_start_is_told_of(there: int, monkeypatch: pytest.MonkeyPatch) -> None:
    start = SpawnProcess.start
    started: list[SpawnProcess] = []

    def start_some(process: SpawnProcess) -> None:
        if len(started) == there:
            raise BlockingIOError(11, "Resource temporarily unavailable")
        started.append(process)
        start(process)

    monkeypatch.setattr(SpawnProcess, "start", start_some)
    with (
        pytest.raises(ReaderError, match="No process can be started to analyse articles"),
        processes(counted, 2, giving_way=False) as executor,
    ):
        for _ in range(2):
            executor.submit([])
    for process in started:
        assert wait_for_any([process.sentinel], timeout=60)  # not joined: the pool joins it, too
