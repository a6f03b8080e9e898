"""Runs a command with a text as its input, within limits on time, output and leftover processes."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Literal

from reader.controls import without_controls

# Longer than a summary or a translation by a local program takes.
SECONDS = 30.0
# More than anybody reads in a window.
LARGEST_OUTPUT = 1_000_000
# A killed process is gone at once, and so is what is in a pipe; what takes longer is not waited for.
_GRACE = 1.0
# The code of a command that was killed, where the system has not reported one; Windows has no such signal.
_KILLED = -9

_INPUT, _OUTPUT, _ERRORS = range(3)

# Colours and titles, as ECMA-48 writes them: the whole sequence goes, not only its first byte.
_SEQUENCES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-Z\\-_])")

Ending = Literal["ended", "late", "full"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """The output of a command, safe to show, and how it ended.

    ``code`` is its exit code, or, below zero, the signal that ended it. It was stopped if it was "late", or had printed
    more than is kept ("full").
    """

    output: str
    errors: str
    code: int
    ending: Ending


class _Conversation(asyncio.SubprocessProtocol):
    """Receives the output of a command; ``over`` is how it all ended, ``exited`` when the command itself did."""

    def __init__(self) -> None:
        self.output, self.errors = bytearray(), bytearray()
        self._loop = asyncio.get_running_loop()
        self.over: asyncio.Future[Ending] = self._loop.create_future()
        self.exited = asyncio.Event()
        self._open = {_OUTPUT, _ERRORS}

    def pipe_data_received(self, fd: int, data: bytes) -> None:
        """Keep the output, as far as anybody would read it."""
        said = self.output if fd == _OUTPUT else self.errors
        said += data
        if len(said) > LARGEST_OUTPUT:
            self._end("full")

    def pipe_connection_lost(self, fd: int, exc: Exception | None) -> None:
        """Note that a pipe was closed."""
        self._open.discard(fd)
        if self.exited.is_set() and not self._open:
            self._end("ended")

    def process_exited(self) -> None:
        """End once all output is read, without waiting for processes that stay behind, as to serve a clipboard."""
        self.exited.set()
        self._loop.call_later(_GRACE if self._open else 0, self._end, "ended")

    def _end(self, ending: Ending) -> None:
        if not self.over.done():
            self.over.set_result(ending)


async def run(words: Sequence[str], text: str, seconds: float = SECONDS) -> Outcome:
    """Pass ``text`` to a command, never through a shell; raises OSError if there is no such command.

    Cancelling this stops the command and everything it started.
    """
    loop = asyncio.get_running_loop()
    has_groups = sys.platform != "win32"
    # If its start was cancelled, asyncio would end the command alone, and wait for all that it has started.
    start = asyncio.ensure_future(loop.subprocess_exec(_Conversation, *words, start_new_session=has_groups))
    ending: Ending = "late"
    try:
        transport, conversation = await asyncio.shield(start)
        _say(transport, text)
        with suppress(TimeoutError):
            ending = await asyncio.wait_for(conversation.over, seconds)
    finally:
        transport, conversation = await start
        if ending != "ended":
            await _kill(transport, conversation)
        transport.close()
    code = transport.get_returncode()
    return Outcome(shown(conversation.output), shown(conversation.errors), _KILLED if code is None else code, ending)


def _say(transport: asyncio.SubprocessTransport, text: str) -> None:
    """Begin to write; the command reads it at its own pace, or not at all."""
    pipe = transport.get_pipe_transport(_INPUT)
    assert isinstance(pipe, asyncio.WriteTransport)
    pipe.write(text.encode("utf-8", "replace"))
    pipe.close()


async def _kill(transport: asyncio.SubprocessTransport, conversation: _Conversation) -> None:
    """End the command and everything it started, and wait until it has left the process table."""
    with suppress(ProcessLookupError, PermissionError):
        if sys.platform != "win32":
            os.killpg(transport.get_pid(), signal.SIGKILL)
        else:
            transport.kill()
    with suppress(TimeoutError):
        await asyncio.wait_for(conversation.exited.wait(), _GRACE)


def shown(said: bytes | bytearray) -> str:
    """Return output as text without anything that a terminal could act on, cut if it is too long."""
    text = bytes(said[:LARGEST_OUTPUT]).decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    return without_controls(_SEQUENCES.sub("", text))
