"""Runs other programs to their end and says what they took.

A small process is in between: the system counts for a process the memory that the one that started it held.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from time import perf_counter
from typing import NamedTuple

from reader.errors import ReaderError

# The exit code of a program that found nothing may be this.
_WORST_CODE = 1


class Usage(NamedTuple):
    """What a program took: seconds that passed, seconds of the processor, and megabytes at most.

    The last two are 0 if the system does not say.
    """

    seconds: float
    busy: float
    memory: float


def run(command: Sequence[str], environment: Mapping[str, str] | None = None) -> Usage:
    """Run a program without input and output; raises ReaderError if it fails."""
    between = [sys.executable, "-m", __name__, *command]
    told = subprocess.run(between, capture_output=True, text=True, env=environment, check=True).stdout
    code, *taken = json.loads(told)
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
    import resource  # Windows lacks it

    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    megabyte = 1_000_000 if sys.platform == "darwin" else 1_000_000 / 1024
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / megabyte


if __name__ == "__main__":
    _report(sys.argv[1:])
