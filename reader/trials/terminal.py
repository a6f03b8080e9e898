"""Programs in a pseudo-terminal, watched from outside: how soon something is on the screen, and their memory.

Not for Windows, which has no such terminals.
"""

from __future__ import annotations

import os
import re
import select
import subprocess
import termios
from collections.abc import Mapping, Sequence
from pathlib import Path
from time import perf_counter
from types import TracebackType
from typing import NamedTuple

from reader.errors import ReaderError

_COLUMNS, _LINES = 120, 40

# In seconds: to wait for a text, for rest and for the end, and without output until everything is drawn.
_PATIENCE, _PARTING, _QUIET = 600.0, 10.0, 0.3

_ESCAPES = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-Z^-~])")


class Moment(NamedTuple):
    """When a text was on the screen: the milliseconds that had passed, and those of the processor."""

    passed: float
    busy: float


class Sight(NamedTuple):
    """When each of some texts was on the screen, and the megabytes of memory with everything drawn.

    What is shared with other processes counts in part. Memory and processor time are 0 if the system does not say.
    """

    moments: tuple[Moment, ...]
    memory: float


def watch(
    command: Sequence[str], texts: Sequence[str], leave: str, environment: Mapping[str, str] | None = None
) -> Sight:
    """Start a program, wait for each text in turn, and press the keys that end it.

    Raises ReaderError if it ends before.
    """
    with _Program(command, {**(environment or os.environ), "TERM": "xterm-256color"}) as program:
        seen = tuple(program.await_text(text.encode()) for text in texts)
        program.drain()
        memory = _memory(program.number)
        program.press(leave)
    return Sight(seen, memory)


class _Program:
    """A program that runs in a terminal of its own."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._name = command[0]
        self._sent = b""
        self._ours, theirs = os.openpty()
        termios.tcsetwinsize(theirs, (_LINES, _COLUMNS))
        # A size in the environment would override that of the terminal.
        told = {name: value for name, value in environment.items() if name not in ("COLUMNS", "LINES")}
        self._began = perf_counter()
        self._process = subprocess.Popen(
            command, stdin=theirs, stdout=theirs, stderr=theirs, env=told, start_new_session=True
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
        """Give when a text was on the screen."""
        end = perf_counter() + _PATIENCE
        while text not in _ESCAPES.sub(b"", self._sent):
            if not self._read(_PATIENCE) or perf_counter() > end:
                raise ReaderError(f"{self._name} ended, or was given up, before it showed “{text.decode()}”.")
        return Moment((perf_counter() - self._began) * 1000, _busy(self.number))

    def drain(self) -> None:
        """Wait until nothing more is drawn, but not for what never comes to rest."""
        end = perf_counter() + _PARTING
        while self._read(_QUIET) and perf_counter() < end:
            pass

    def press(self, keys: str) -> None:
        """Type keys."""
        os.write(self._ours, keys.encode())

    def _read(self, patience: float) -> bool:
        """Read what was drawn meanwhile; False if there was nothing in time, or the program has ended."""
        if not select.select([self._ours], [], [], patience)[0]:
            return False
        try:
            drawn = os.read(self._ours, 1 << 16)
        except OSError:  # how Linux says that the other end is closed
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
    # Of the fields after the name, which may contain anything, the twelfth and thirteenth, in ticks of the clock.
    fields = stat.read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")
