"""The errors of the reader, each with a message of one sentence for the user.

The sentence says what happened, to which file, what is kept and what to do. Exit codes are those of the command line;
nothing here is raised for a programming error.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from enum import IntEnum

#: If this environment variable is set, failures are shown with their traceback.
ENVIRONMENT_DEBUG = "KREADER_DEBUG"

#: What Python raises for a value that was not expected: an error of the program, unless the value was damaged.
UNEXPECTED_VALUE = (TypeError, ValueError, AttributeError, LookupError)


# How alike two names are, of 1, of which one may be meant by the other: half of "bogus" is in "mouse" (0.6).
_ALIKE = 0.7


def alike(name: str, known: Iterable[str]) -> list[str]:
    """Return the known name that may be meant by another ``name``, if there is one."""
    return difflib.get_close_matches(name, list(known), 1, _ALIKE)


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the end of a sentence about an unknown ``name``: "; did you mean “measure”?", or a full stop."""
    return "".join(f"; did you mean “{close}”?" for close in alike(name, known)) or "."


class ExitCode(IntEnum):
    """The exit codes of the command line where no signal ended it; scripts rely on the numbers."""

    DONE = 0
    SOME_REFUSED = 1
    """Some inputs were refused, the rest is done."""
    USAGE = 2
    """The call is wrong, or cannot be carried out here."""
    REFUSED = 3
    """No input could be read."""
    LIBRARY = 4
    """The library cannot be used."""
    NETWORK = 5
    """Nothing could be done, and only for want of the network."""


def refusal_code(refused: int, done: int, unreached: int = 0) -> ExitCode:
    """Return the exit code if ``refused`` of ``done`` inputs were refused, ``unreached`` of them for the network."""
    if not refused:
        return ExitCode.DONE
    if refused < done:
        return ExitCode.SOME_REFUSED
    return ExitCode.NETWORK if unreached == refused else ExitCode.REFUSED


class ReaderError(Exception):
    """A failure that the user can understand; ``str(error)`` is the whole sentence."""

    exit_code = ExitCode.SOME_REFUSED


class ConfigError(ReaderError):
    """The configuration file cannot be used."""

    exit_code = ExitCode.USAGE


class MarksError(ReaderError):
    """A file of marked articles, or an article that it names, cannot be used."""

    exit_code = ExitCode.REFUSED


class LibraryError(ReaderError):
    """The library cannot be used: locked, full, read-only, damaged, or made by a newer kreader."""

    exit_code = ExitCode.LIBRARY


class NewerLibraryError(LibraryError):
    """The library was made by a newer kreader."""


class FeedsError(ReaderError):
    """A feed is not subscribed to, a folder is not watched, or a list of feeds cannot be read."""

    exit_code = ExitCode.REFUSED


class SchedulerError(ReaderError):
    """A cluster cannot be used: its scheduler cannot be reached, or it lacks workers of the right kind."""

    exit_code = ExitCode.NETWORK


class OutputError(ReaderError):
    """A file or standard output cannot be written; what was there before is kept."""

    exit_code = ExitCode.USAGE


class BackupError(ReaderError):
    """A damaged library cannot be backed up, or a backup not restored; what was there before is kept."""

    exit_code = ExitCode.REFUSED


class NoTerminalError(ReaderError):
    """The reader was started without a screen or a keyboard."""

    exit_code = ExitCode.USAGE


class NoSuchArticleError(ReaderError):
    """No article of the library has the given id."""

    exit_code = ExitCode.REFUSED


class QueryError(ReaderError):
    """A part of a query cannot be used: what it finds without that is neither written nor changed."""

    exit_code = ExitCode.USAGE


class SupersededError(ReaderError):
    """A newer search began before this one was done."""

    def __init__(self) -> None:
        super().__init__("A newer search has begun.")
