"""Takes over the articles of another library, as if it had been exported to a file and that file imported."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from reader.errors import LibraryError
from reader.export import transfer_record
from reader.library import otherlibraries
from reader.model import Damaged, Parcel, Transfer
from reader.sources import Refusal, shown
from reader.sources.records.transfers import parcel_of

_DAMAGED = "it is damaged there and was left out"


def taken_over(path: Path) -> Iterator[Parcel | Refusal]:
    """Yield the articles of a library with everything that became of them, and a refusal for each damaged one."""
    try:
        for given in otherlibraries.transfers(path):
            yield _taken_over(given, f"{shown(path)}, article {given.id}")
    except LibraryError as error:
        yield Refusal(shown(path), str(error).removeprefix(f"{path}: ").rstrip("."))


def count_in(path: Path) -> int:
    """Return the number of articles in a library; one that cannot be read counts as one."""
    try:
        return otherlibraries.count(path)
    except LibraryError:
        return 1


def _taken_over(given: Transfer | Damaged, place: str) -> Parcel | Refusal:
    if isinstance(given, Damaged):
        return Refusal(place, _DAMAGED)
    try:
        found = parcel_of(transfer_record(given), place)
    except (TypeError, ValueError, AttributeError):  # SQLite keeps values of whatever kind
        return Refusal(place, _DAMAGED)
    return found if isinstance(found, Parcel) else Refusal(place, _DAMAGED)
