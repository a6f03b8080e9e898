"""Folders whose files are imported as they appear."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """A watched folder, by its absolute ``path``; it may be ``missing`` for a while.

    ``arrived`` is when articles last came from it, an ISO 8601 moment in UTC, and ``new`` how many came then.
    ``refused`` is the number of its files that could not be read, and ``failure`` says why for one of them. Until the
    moment ``kept`` another process watches it, so that nobody else has to.
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
    """The state of a file when it was checked: its ``size`` in bytes, and its time of change in nanoseconds."""

    size: int
    modified: int


class SeenFile(NamedTuple):
    """A file that was read in the state ``stamp``; its ``name`` is the path below the watched folder.

    ``reason`` says why nothing came of it, or of a part of it.
    """

    name: str
    stamp: Stamp
    reason: str = ""
