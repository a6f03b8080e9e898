"""Rows of lists whose entries are a few words, a line about them and a number."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reader.model import EntityKind, Identity, Removed
from reader.wording.names import KINDS
from reader.wording.phrases import day, here, joined, one_line


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One entry: ``id`` identifies it across reloads, ``end`` is shown at the right."""

    id: int
    words: str
    about: str = ""
    end: str = ""
    unread: bool = False


def identity_row(identity: Identity) -> EntryRow:
    """Make the row of a person, place or organisation of the library."""
    latest = identity.roles[-1] if identity.roles else ""
    about = joined(KINDS[identity.kind], one_line(latest))
    return EntryRow(identity.id, one_line(identity.name), about, f"{identity.articles:,}")


def dropped_row(identity: Identity) -> EntryRow:
    """Make the row of something marked as not a name."""
    return EntryRow(identity.id, one_line(identity.name), "not a name", f"{identity.articles:,}")


def removed_row(removed: Removed) -> EntryRow:
    """Make the row of an article in the bin."""
    return EntryRow(removed.id, one_line(removed.title) or "Untitled", f"removed {day(here(removed.removed))}")


def rows_with(typed: str, rows: Iterable[EntryRow]) -> tuple[EntryRow, ...]:
    """Return the rows whose words contain what is typed, ignoring case."""
    return tuple(row for row in rows if typed.strip().casefold() in row.words.casefold())


def kind_rows(typed: str) -> tuple[EntryRow, ...]:
    """Make a row of each kind of name that starts with what is typed."""
    kinds = enumerate(KINDS.values())
    return tuple(EntryRow(number, kind) for number, kind in kinds if kind.startswith(typed.strip().casefold()))


def kind_at(number: int) -> EntityKind:
    """Return the kind that a row of ``kind_rows`` stands for."""
    return tuple(KINDS)[number]
