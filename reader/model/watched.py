"""Folders whose files are imported as they appear."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """A folder that is watched, by its absolute ``path``; it may be ``missing`` for a while.

    ``arrived`` is when articles came from it last, an ISO 8601 moment in UTC, and ``new`` how many came then.
    ``refused`` is the number of files in it that could not be read, and ``failure`` says why of one of them. Until the
    moment ``kept`` another process watches it, so that nobody else need do it.
    """

    id: int
    path: str
    arrived: str = ""
    new: int = 0
    missing: bool = False
    kept: str = ""
    refused: int = 0
    failure: str = ""


class Stamp(NamedTuple):
    """How a file was when it was looked at: its ``size`` in bytes, and when it was changed, in nanoseconds."""

    size: int
    modified: int


class SeenFile(NamedTuple):
    """A file that was read when it was as ``stamp`` says; its ``name`` is the path below the watched folder.

    ``reason`` says why nothing came of it, or of a part of it.
    """

    name: str
    stamp: Stamp
    reason: str = ""
