"""A program of its own that reads a workbook from standard input and writes each sheet of it as JSON.

A sheet is its name on one line, and each of its rows that is not blank on another: the number, and the cells as texts.
"""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from python_calamine import CalamineError, SheetVisibleEnum, load_workbook

Cell = int | float | str | bool | time | date | datetime | timedelta

# In characters: a hundred thousand articles.
_MOST_TEXT = 500_000_000


class FailureError(Exception):
    """A workbook cannot be read; its message is the word for the reason."""


def main() -> None:
    """Write the sheets of a workbook, or end with the reason why it cannot be read."""
    left = _MOST_TEXT
    try:
        for line in _lines(sys.stdin.buffer.read()):
            told = json.dumps(line, ensure_ascii=False)
            left -= len(told)
            if left < 0:
                raise FailureError("text")
            sys.stdout.buffer.write(told.encode("utf-8", "replace") + b"\n")
    except FailureError as failure:
        sys.exit(str(failure))


def _lines(raw: bytes) -> Iterator[str | tuple[int, list[str]]]:
    try:
        with load_workbook(io.BytesIO(raw)) as book:
            for sheet in book.sheets_metadata:
                if sheet.visible == SheetVisibleEnum.Visible:
                    yield sheet.name
                    yield from _rows(book.get_sheet_by_name(sheet.name).iter_rows())
    except CalamineError as error:
        raise FailureError("damaged") from error


def _rows(rows: Iterator[list[Cell]]) -> Iterator[tuple[int, list[str]]]:
    for number, row in enumerate(rows, 1):
        cells = [_text(cell) for cell in row]
        while cells and not cells[-1].strip():
            cells.pop()
        if cells:
            yield number, cells


def _text(cell: Cell) -> str:
    """Return a cell as it would be written into a file of text: a whole number or a day without what follows it."""
    if isinstance(cell, datetime) and cell.time() == time():
        cell = cell.date()
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return str(cell)


if __name__ == "__main__":
    main()
