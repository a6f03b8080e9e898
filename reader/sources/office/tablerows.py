"""Rows of tables among the lines of a document: those that it says are rows, and columns that tabs arrange."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from reader.sources.office.galleys import Anchor, Line
from reader.sources.rows import BETWEEN

# Fewer lines with tabs are no table, and a longer cell is a paragraph.
_FEWEST_ROWS, _LONGEST_CELL = 3, 80
# A cell that ends so is a label or a sentence, as in the head of an article or an interview.
_NO_CELL = (":", ".", "!", "?", ",", ";")


def laid_out(lines: Sequence[Line]) -> list[Line]:
    """Return lines with a sign between the cells of rows, as those of pages have."""
    return [_with_signs(line) if line.is_row else line for line in _found(lines)]


def _found(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines, of which several in a row with as many short cells each, parted by tabs, are rows."""
    for columns, group in groupby(lines, _columns):
        rows = list(group)
        is_table = columns > 1 and len(rows) >= _FEWEST_ROWS
        yield from (line._replace(is_row=True) for line in rows) if is_table else rows


def _columns(line: Line) -> int:
    """Return how many cells a line may have; 0 if it is none of several cells, or told to be a row already."""
    cells = line.text.split("\t")
    if line.is_row or line.kind != "text" or len(cells) < 2:
        return 0
    are_cells = all(len(cell) <= _LONGEST_CELL and not cell.rstrip().endswith(_NO_CELL) for cell in cells)
    return len(cells) if are_cells and all(cell.strip() for cell in cells) else 0


def _with_signs(row: Line) -> Line:
    cells = row.text.split("\t")
    longer = len(BETWEEN) - 1
    links = tuple(
        Anchor(start + longer * row.text.count("\t", 0, start), end + longer * row.text.count("\t", 0, end), address)
        for start, end, address in row.links
    )
    return row._replace(text=BETWEEN.join(cells), links=links)
