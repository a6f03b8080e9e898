"""The rows of tables, as lines of text with a sign between the cells."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

CELLS = ("td", "th")
#: A noncharacter behind each cell while the words of a table are joined.
CELL_END = "\U0001ffff"
#: What stands between cells.
BETWEEN = " · "
# What stands in an empty one.
_NOTHING = "–"


def fill_gaps(element: _Element) -> None:
    """Put a dash into the empty cells of tables whose columns have heads; others may be there for the layout."""
    for table in element.iter("table"):
        rows = [*table.iterfind("tr"), *table.iterfind("*/tr")]
        has_heads = any(row.find("th") is not None for row in rows)
        for cell in (one for row in rows for one in row if has_heads and one.tag in CELLS and not len(one)):
            cell.text = cell.text if (cell.text or "").strip() else _NOTHING


def as_row(words: str) -> str:
    """Return the words of a row with a sign instead of the ends of its cells."""
    if CELL_END not in words:
        return words
    return BETWEEN.join(filter(None, (cell.strip() for cell in words.split(CELL_END))))


def row_of(cells: Sequence[str]) -> str:
    """Return cells as one line; none if all are empty."""
    return BETWEEN.join(cell or _NOTHING for cell in cells) if any(cells) else ""
