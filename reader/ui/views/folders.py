"""Folder rows: the shelves, then the saved searches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.model import Counts, Folder, FolderCounts, Shelf
from reader.wording.phrases import SHELVES, counted, one_line

# Beyond it the library stops counting.
_MOST_SAID = 999


@dataclass(frozen=True, slots=True)
class FolderRow:
    """One shelf or folder; counts are empty until they are known."""

    name: str
    shelf: Shelf | None = None
    folder: Folder | None = None
    count: str = ""
    new: str = ""


def folder_rows(
    shelves: Counts, folders: Sequence[Folder], counts: Mapping[int, FolderCounts]
) -> tuple[FolderRow, ...]:
    """Make the rows: shelves with the number of articles, folders with those unread and new."""
    rows = [FolderRow(name, shelf, count=f"{shelves.on(shelf):,}") for shelf, name in SHELVES.items()]
    rows += [_folder_row(folder, counts.get(folder.id)) for folder in folders]
    return tuple(rows)


def _folder_row(folder: Folder, counts: FolderCounts | None) -> FolderRow:
    name = one_line(folder.name) or one_line(folder.query)
    if counts is None:
        return FolderRow(name, folder=folder)
    return FolderRow(name, None, folder, _said(counts.unread), f"+{_said(counts.new)}" if counts.new else "")


def news_line(news: Mapping[str, int]) -> str:
    """Say what is new in folders, given by name: "+1 in Cranes", "+3 in 2 folders"; "" if nothing is."""
    fresh = {name: number for name, number in news.items() if number}
    where = one_line(next(iter(fresh))) if len(fresh) == 1 else counted(len(fresh), "folder")
    return f"+{_said(sum(fresh.values()))} in {where}" if fresh else ""


def _said(number: int) -> str:
    return f"{_MOST_SAID}+" if number > _MOST_SAID else str(number)
