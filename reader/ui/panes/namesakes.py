"""Namesakes of whom nothing else is known, told apart in a list by an article that names them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.model import Identity
from reader.ui.views.entries import EntryRow, identity_row
from reader.wording.phrases import joined, one_line

if TYPE_CHECKING:
    from reader.library.names.directory import Directory


def told_apart(directory: Directory, identities: Iterable[Identity]) -> tuple[EntryRow, ...]:
    """Make the rows of people, places and organisations; those that would look alike get the title of an article."""
    rows = tuple(map(identity_row, identities))
    alike = Counter((row.words, row.about) for row in rows)
    return tuple(_with_article(directory, row) if alike[row.words, row.about] > 1 else row for row in rows)


def _with_article(directory: Directory, row: EntryRow) -> EntryRow:
    dossier = directory.dossier(row.id, 1)
    titles = [one_line(one.listing.title) for one in dossier.appearances] if dossier else []
    return replace(row, about=joined(row.about, *(f"in “{title}”" for title in titles if title)))
