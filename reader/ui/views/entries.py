"""Rows of lists whose entries are a few words, a line about them and a number."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from reader.model import EntityKind, Identity, Removed
from reader.wording.names import KINDS
from reader.wording.phrases import day, here, joined, one_line

#: The row that stands for a name in the article at hand; no identity has this number.
HERE = 0


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
    about = joined(KINDS[identity.kind], *map(one_line, identity.roles[:1]))
    return EntryRow(identity.id, one_line(identity.name), about, f"{identity.articles:,}")


def here_row(identity: Identity) -> EntryRow:
    """Make the row of whoever an article tells of, as opposed to others of the name."""
    return replace(identity_row(identity), id=HERE, words=f"{one_line(identity.name)} in this article")


def dropped_row(identity: Identity) -> EntryRow:
    """Make the row of something marked as not a name."""
    return EntryRow(identity.id, one_line(identity.name), "not a name", f"{identity.articles:,}")


def removed_row(removed: Removed) -> EntryRow:
    """Make the row of an article in the bin."""
    return EntryRow(removed.id, one_line(removed.title) or "Untitled", f"removed {day(here(removed.removed))}")


def has_words(text: str, typed: str) -> bool:
    """Whether a text has everything that is typed into a list to narrow it, whatever its case, accents and order."""
    from reader.library.words.folding import fold  # with the library, after the first paint

    said = fold(text)
    return all(word in said for word in fold(typed).split())


def rows_with(typed: str, rows: Iterable[EntryRow]) -> tuple[EntryRow, ...]:
    """Return the rows that have the words that are typed."""
    return tuple(row for row in rows if has_words(row.words, typed))


def kind_rows() -> tuple[EntryRow, ...]:
    """Make a row of each kind of name."""
    return tuple(EntryRow(number, kind) for number, kind in enumerate(KINDS.values()))


def kind_at(number: int) -> EntityKind:
    """Return the kind that a row of ``kind_rows`` stands for."""
    return tuple(KINDS)[number]
