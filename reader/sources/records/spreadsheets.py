"""Workbooks of Excel and LibreOffice: each sheet a table with one article a row, read by a process of its own."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from itertools import groupby, islice
from pathlib import Path
from typing import BinaryIO, NamedTuple

from reader.sources.confinement import Failures, told_by
from reader.sources.formats import COMPOUND, TYPES_OF_PARTS, ZIP, Item, Origin, Refusal
from reader.sources.records.namesakes import Namesakes
from reader.sources.records.tables import RowFile, names_articles
from reader.sources.streams import DamagedError, TooMuchError

_PROGRAM = Path(__file__).with_name("calamine.py")
_FAILURES: Failures = {
    "damaged": (DamagedError, "it is damaged or locked with a password"),
    "text": (TooMuchError, "it holds more text than any table of articles"),
}
# The stream with the content of a workbook as Excel kept it until 2007, in UTF-16.
_WORKBOOK = "Workbook".encode("utf-16-le")
# The first part in a folder of its own says what a zip of Office is, and the first file what one of LibreOffice is.
_PART = re.compile(rb"PK\x03\x04.{26}(xl|ppt|word)/", re.DOTALL)
_TYPE = re.compile(rb"PK\x03\x04.{26}mimetypeapplication/vnd\.oasis\.opendocument\.spreadsheet", re.DOTALL)
_ENDINGS = (".xlsx", ".xlsm", ".xlsb", ".xltx", ".ods", ".ots")

# Programs write a title and the moment of the export above the names of the columns.
_MOST_ABOVE = 20

# The place of a row, by sheet and number, and its cells.
_Row = tuple[str, list[str]]


class _Table(NamedTuple):
    columns: list[str]
    rows: Iterator[_Row]


class Workbook(RowFile):
    """A workbook of Excel or LibreOffice, in whose sheets some row names columns and each one below is an article."""

    name = "workbook"

    def recognises(self, path: str, head: bytes) -> bool:
        """Accept workbooks by their first bytes, and zips by their name."""
        if head.startswith(COMPOUND):
            return _WORKBOOK in head or path.lower().endswith(".xls")
        return head.startswith(ZIP) and (_is_told(head) or path.lower().endswith(_ENDINGS))

    def count(self, stream: BinaryIO) -> None:
        """Return None: only reading tells how many rows there are."""

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Yield an article for every row that is one; memory holds the workbook, and one row at a time."""
        namesakes, table = Namesakes(origin, self.name), None
        try:
            with told_by(_PROGRAM, stream, _FAILURES) as lines:
                for table in _tables(lines):
                    yield from self.told(table.columns, table.rows, origin, namesakes)
        except (DamagedError, TooMuchError) as error:
            yield Refusal(origin.path, f"the table cannot be read: {error}")
            return
        if table is None:
            yield Refusal(origin.path, "no column of a table in it is named like a title or a text")


def _is_told(head: bytes) -> bool:
    part = _PART.search(head)
    return _TYPE.match(head) is not None or (part is not None and part[1] == b"xl" and TYPES_OF_PARTS in head)


def _tables(lines: Iterable[bytes]) -> Iterator[_Table]:
    """Yield the sheets that are tables of articles, each of which is read before the next one."""
    for rows in _sheets(lines):
        if columns := next((cells for _, cells in islice(rows, _MOST_ABOVE) if names_articles(cells)), None):
            yield _Table(columns, rows)


def _sheets(lines: Iterable[bytes]) -> Iterator[Iterator[_Row]]:
    """Yield the rows of each sheet, as the program writes them below its name."""
    name = ""
    for is_name, group in groupby(map(json.loads, lines), lambda line: isinstance(line, str)):
        if is_name:
            *_, name = group
        else:
            yield _placed(name, group)


def _placed(name: str, rows: Iterable[tuple[int, list[str]]]) -> Iterator[_Row]:
    for number, cells in rows:
        yield f"{name}:{number}", cells
