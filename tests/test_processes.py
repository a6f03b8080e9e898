"""Worker processes end with the process that started them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

KILLED = """
import os, signal
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from reader import processes
pool = ProcessPoolExecutor(1, mp_context=get_context("spawn"), initializer=processes.{initializer})
print(pool.submit(os.getpid).result(), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name != "posix", reason="nothing is killed like that")
@pytest.mark.parametrize("initializer", ["begin_work", "give_way"])
def test_workers_do_not_outlive_a_process_that_was_killed(initializer: str) -> None:
    command = [sys.executable, "-c", KILLED.format(initializer=initializer)]
    with subprocess.Popen(
        command, cwd=Path(__file__).parents[1], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as killed:
        assert killed.stdout is not None
        worker = int(killed.stdout.readline())
        try:
            killed.communicate(timeout=120)  # which waits for the worker, too: it holds the other end
        finally:
            with suppress(ProcessLookupError):
                os.kill(worker, signal.SIGKILL)
    assert killed.returncode == -signal.SIGKILL
