"""The lines of print in a PDF file, read by a process of its own."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from reader.model import Properties
from reader.sources.confinement import Failures, told_by
from reader.sources.office.galleys import Anchor
from reader.sources.office.properties import stated
from reader.sources.streams import DamagedError, TooMuchError

_PROGRAM = Path(__file__).with_name("pdfium.py")
_FAILURES: Failures = {
    "damaged": (DamagedError, "its pages are damaged"),
    "locked": (DamagedError, "it is locked with a password"),
    "pages": (TooMuchError, "it holds more pages than any book"),
    "letters": (TooMuchError, "it holds more text than any article"),
}


class Row(NamedTuple):
    """A line of print, and the ``links`` in its text.

    Places and sizes are in points, from the left and lower edges of the page as it is read; ``left`` is where the line
    begins, so in a line that is read from right to left both edges are negative. ``is_split`` says that a hyphen
    follows its last word, which is not in ``text``.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    is_bold: bool = False
    is_split: bool = False
    links: tuple[Anchor, ...] = ()


class Sheet(NamedTuple):
    """The lines of print of one page, in the order in which they were set, and the height of the page in points."""

    rows: Sequence[Row]
    height: float


class Print(NamedTuple):
    """The pages of a file, and its properties.

    When it was made is not among them: that is when a page was printed or exported, not when it was written.
    """

    sheets: Sequence[Sheet]
    properties: Properties


def read_pages(stream: BinaryIO) -> Print:
    """Return what is printed in a PDF file; raises DamagedError and TooMuchError."""
    with told_by(_PROGRAM, stream, _FAILURES) as written:
        told: dict[str, Any] = json.load(written)
    sheets = [Sheet([_row(row) for row in sheet["rows"]], sheet["height"]) for sheet in told["sheets"]]
    return Print(sheets, stated(told["title"], told["author"], ""))


def _row(values: Sequence[Any]) -> Row:
    row = Row(*values)
    return row._replace(links=tuple(Anchor(*link) for link in row.links))
