"""Runs programs in a pseudo-terminal, and measures when text is on their screen and their memory.

Not available on Windows.
"""

from __future__ import annotations

import os
import re
import select
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from time import perf_counter
from types import TracebackType
from typing import NamedTuple

from reader.errors import ReaderError

assert sys.platform != "win32"
import termios  # noqa: E402 - there is none on Windows

_COLUMNS, _LINES = 120, 40

# Seconds: the longest wait for a text, the longest wait for rest or for the end, and the time without output after
# which everything counts as drawn.
_PATIENCE, _PARTING, _QUIET = 600.0, 10.0, 0.3

_ESCAPES = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-Z^-~])")


class Moment(NamedTuple):
    """When a text was on the screen: elapsed and processor milliseconds since the start."""

    passed: float
    busy: float


class Sight(NamedTuple):
    """When each of the texts was on the screen, and the megabytes of memory with everything drawn.

    Shared memory counts in proportion. Memory and processor time are 0 where the system does not report them.
    """

    moments: tuple[Moment, ...]
    memory: float


def watch(
    command: Sequence[str], texts: Sequence[str], leave: str, environment: Mapping[str, str] | None = None
) -> Sight:
    """Start a program, wait for each text in turn, and press the keys ``leave`` to end it.

    Raises ReaderError if it ends earlier or a text does not appear.
    """
    with _Program(command, {**(environment or os.environ), "TERM": "xterm-256color"}) as program:
        seen = tuple(program.await_text(text.encode()) for text in texts)
        program.drain()
        memory = _memory(program.number)
        program.press(leave)
    return Sight(seen, memory)


class _Program:
    """A program running in a terminal of its own."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._name = command[0]
        self._sent = b""
        self._ours, theirs = os.openpty()
        termios.tcsetwinsize(theirs, (_LINES, _COLUMNS))
        # A size in the environment would override the size of the terminal.
        inherited = {name: value for name, value in environment.items() if name not in ("COLUMNS", "LINES")}
        self._began = perf_counter()
        self._process = subprocess.Popen(
            command, stdin=theirs, stdout=theirs, stderr=theirs, env=inherited, start_new_session=True
        )
        os.close(theirs)

    def __enter__(self) -> _Program:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        end = perf_counter() + (0 if error else _PARTING)
        while self._process.poll() is None and perf_counter() < end:
            self._read(_QUIET)
        self._process.kill()
        self._process.wait()
        os.close(self._ours)

    @property
    def number(self) -> int:
        """The process id."""
        return self._process.pid

    def await_text(self, text: bytes) -> Moment:
        """Wait until a text is on the screen. Raises ReaderError if the program ends, or takes too long."""
        end = perf_counter() + _PATIENCE
        while text not in _ESCAPES.sub(b"", self._sent):
            if not self._read(_PATIENCE) or perf_counter() > end:
                raise ReaderError(f"{self._name} ended, or was given up, before it showed “{text.decode()}”.")
        return Moment((perf_counter() - self._began) * 1000, _busy(self.number))

    def drain(self) -> None:
        """Wait until nothing more is drawn, but no longer than ``_PARTING`` seconds."""
        end = perf_counter() + _PARTING
        while self._read(_QUIET) and perf_counter() < end:
            pass

    def press(self, keys: str) -> None:
        """Type keys."""
        os.write(self._ours, keys.encode())

    def _read(self, patience: float) -> bool:
        """Read the output so far; False if there is none within ``patience`` seconds, or the program has ended."""
        if not select.select([self._ours], [], [], patience)[0]:
            return False
        try:
            drawn = os.read(self._ours, 1 << 16)
        except OSError:  # raised by Linux when the other end is closed
            return False
        self._sent += drawn
        return bool(drawn)


def _memory(process: int) -> float:
    rollup = Path(f"/proc/{process}/smaps_rollup")
    if not rollup.exists():
        return 0.0
    found = re.search(r"^Pss:\s+(\d+) kB", rollup.read_text(), re.MULTILINE)
    return int(found[1]) * 1024 / 1e6 if found else 0.0


def _busy(process: int) -> float:
    stat = Path(f"/proc/{process}/stat")
    if not stat.exists():
        return 0.0
    # The twelfth and thirteenth fields after the name, which may contain anything; in clock ticks.
    fields = stat.read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")
