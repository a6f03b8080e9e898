"""Runs other programs to their end and measures their time and memory.

A small process starts them, because a child process is charged with the memory of its parent.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from time import perf_counter
from typing import NamedTuple

from reader.errors import ReaderError

# The exit code of a search without hits.
_WORST_CODE = 1


class Usage(NamedTuple):
    """What a program used: elapsed seconds, processor seconds, and the most megabytes of memory.

    Processor time and memory are 0 where the system does not report them.
    """

    seconds: float
    busy: float
    memory: float


def run(command: Sequence[str], environment: Mapping[str, str] | None = None) -> Usage:
    """Run a program without input and output.

    Raises ReaderError if it fails; exit code 1, which means "nothing found", is no failure.
    """
    between = [sys.executable, "-m", __name__, *command]
    report = subprocess.run(between, capture_output=True, text=True, env=environment, check=True).stdout
    code, *taken = json.loads(report)
    if code > _WORST_CODE:
        raise ReaderError(f"{' '.join(command[:4])} … failed with exit code {code}.")
    return Usage(*taken)


def _report(command: Sequence[str]) -> None:
    began = perf_counter()
    quiet = subprocess.DEVNULL
    code = subprocess.run(command, stdin=quiet, stdout=quiet, stderr=quiet, check=False).returncode
    print(json.dumps([abs(code), perf_counter() - began, *_usage()]))


def _usage() -> tuple[float, float]:
    if sys.platform == "win32":
        return 0.0, 0.0
    import resource  # not on Windows

    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    megabyte = 1_000_000 if sys.platform == "darwin" else 1_000_000 / 1024
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / megabyte


if __name__ == "__main__":
    _report(sys.argv[1:])
