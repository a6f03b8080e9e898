"""The command line: the command ``kreader``.

    kreader                            its options and subcommands, and the handling of errors
    commands                           a module for each command
    completing, queries, bash          answers to shells that complete what is typed; queries; the words of bash
    linear                             the reader line by line, for screen readers and pipes

These modules are used by several commands.

    options, opening, feeds, bulk      common options, the library, and the chosen feeds or articles
    progress                           the progress of longer work
    plaintext, tables                  output for people
    records                            output for scripts
    terminal, log                      printing, and the log file
    installation                       checks of the installation by the doctor
"""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType
from typing import NoReturn

from reader.streams import explained, muted

_STOPPED = "Stopped; what was finished is kept. Run the same command again to go on."


def main() -> NoReturn:
    """Run the command line and leave with its exit code.

    Signals are dealt with before anything heavy is imported, so that a stop at any moment is a clean one.
    """
    # Python gives None for a stream that whoever started the program closed.
    sys.stdout = explained(sys.stdout or os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8"))
    sys.stderr = muted(sys.stderr or os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8"))
    for name in ("SIGTERM", "SIGHUP"):
        if number := getattr(signal, name, None):
            signal.signal(number, _leave)
    try:
        code = _run()
    except KeyboardInterrupt:
        print(_STOPPED, file=sys.stderr)
        code = 128 + signal.SIGINT
    except BrokenPipeError:
        # Whoever read us has had enough; the interpreter must not complain when it flushes at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    sys.exit(code)


def _run() -> int:
    from reader.cli.kreader import run

    return run()


def _leave(number: int, _frame: FrameType | None) -> NoReturn:
    print(_STOPPED, file=sys.stderr)
    raise SystemExit(128 + number)
