"""The log: what the program did, line by line, in a file that the user asked for."""

from __future__ import annotations

import logging
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from reader import __version__
from reader.cli.terminal import complain, shown, unbroken
from reader.errors import OutputError
from reader.outputs import require_other


class _Log(logging.FileHandler):
    """A log file; once it can no longer be written, that is reported in one sentence and logging ends."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - as logging calls it
        """Report once that the log cannot be written, and stop logging."""
        error = sys.exc_info()[1]
        if self in _log().handlers:
            _log().removeHandler(self)
            with suppress(OSError):  # what is left cannot be written either
                self.close()
            reason = getattr(error, "strerror", None) or error
            complain(f"{self.baseFilename}: the log can no longer be written ({reason}); the work goes on.")


class _Lines(logging.Formatter):
    """Formats the lines of a log so that a terminal can show them: file names in them may hold anything."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - as logging calls it
        """Return the message as one line, whatever it contains."""
        return unbroken(super().formatMessage(record))

    def formatException(self, *failure: Any) -> str:  # noqa: N802 - as logging calls it
        """Return the traceback without control characters."""
        return shown(super().formatException(*failure))


def keep_log(file: Path, library: Path) -> None:
    """Log from now on to the end of ``file``; raises OutputError when it cannot be written.

    Commands, errors and the outcome of each imported file are logged, but no text of an article.
    """
    require_other(file, library)
    try:
        if sys.platform != "win32" and file.is_fifo():  # that nobody reads: it fails at once
            os.close(os.open(file, os.O_WRONLY | os.O_NONBLOCK))
        handler = _Log(file, encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        raise OutputError(
            f"{file}: no log can be written there ({error.strerror}); nothing was done: name another file."
        ) from error
    handler.setFormatter(_Lines("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log = _log()
    log.setLevel(logging.DEBUG)
    log.addHandler(handler)
    log.info("kreader %s: %s", __version__, sys.argv[1:])


def _log() -> logging.Logger:
    return logging.getLogger("reader")
