"""What can go wrong, each said to the user in one sentence.

The sentence says what happened, to which file, what is kept and what to do. Exit codes are those of the
command line; nothing here is raised for a programming mistake.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable

#: Whoever sets this variable of the environment sees where a failure comes from.
ENVIRONMENT_DEBUG = "KREADER_DEBUG"


def nearest(name: str, known: Iterable[str]) -> str:
    """Give the end of a sentence about a ``name`` that is not known: "; did you mean “measure”?", or a full stop."""
    close = difflib.get_close_matches(name, list(known), 1)
    return f"; did you mean “{close[0]}”?" if close else "."


class ReaderError(Exception):
    """A failure that the user can understand; ``str(error)`` is the whole sentence."""

    exit_code = 1


class ConfigError(ReaderError):
    """The configuration file cannot be used."""

    exit_code = 2


class MarksError(ReaderError):
    """A file of marked articles cannot be used, or an article that it names."""

    exit_code = 3


class LibraryError(ReaderError):
    """The library cannot be used: locked, full, read-only, damaged, or made by a newer kreader."""

    exit_code = 4


class FeedsError(ReaderError):
    """A feed is not subscribed to, a folder is not watched, or a list of feeds cannot be read or written."""

    exit_code = 3


class SchedulerError(ReaderError):
    """A cluster cannot be used: its scheduler is not reached, it has no workers, or other ones than it needs."""

    exit_code = 5


class ExportError(ReaderError):
    """A file cannot be written; what was there before is kept."""

    exit_code = 2


class BackupError(ReaderError):
    """A library cannot be copied, or not brought back from a copy; what was there before is kept."""

    exit_code = 3


class NoTerminalError(ReaderError):
    """The reader was started where nobody can see it or press a key."""

    exit_code = 2


class NoSuchArticleError(ReaderError):
    """No article of the library has the given id."""

    exit_code = 3
