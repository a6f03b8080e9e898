"""The log: what the program did, line by line, in a file that is asked for."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from reader import __version__
from reader.errors import ReaderError


def keep_log(file: Path) -> None:
    """Write what happens from now on to the end of ``file``; raises ReaderError when it cannot be written.

    Commands, errors and what became of each imported file are named; no text of an article is.
    """
    try:
        handler = logging.FileHandler(file, encoding="utf-8", errors="backslashreplace")
    except OSError as error:
        raise ReaderError(
            f"{file}: no log can be written there ({error.strerror}); nothing was done: name another file."
        ) from error
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log = logging.getLogger("reader")
    log.setLevel(logging.DEBUG)
    log.addHandler(handler)
    log.info("kreader %s: %s", __version__, sys.argv[1:])
