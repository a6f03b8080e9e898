"""The exit code of commands that go on after an input is refused."""

from __future__ import annotations

from reader.errors import ExitCode


def refusal_code(refused: int, done: int, unreached: int = 0) -> ExitCode:
    """Give the exit code if ``refused`` of ``done`` inputs were refused, ``unreached`` of them for the network."""
    if not refused:
        return ExitCode.DONE
    if refused < done:
        return ExitCode.SOME_REFUSED
    return ExitCode.NETWORK if unreached == refused else ExitCode.REFUSED
