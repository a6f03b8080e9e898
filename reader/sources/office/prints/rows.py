"""The lines of print in a PDF file, read by a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from reader.model import Properties
from reader.sources.office.galleys import Anchor
from reader.sources.office.properties import stated
from reader.sources.streams import DamagedError, TooMuchError

_PROGRAM = Path(__file__).with_name("pdfium.py")
# The largest file that is not refused, a book of a thousand pages, takes half as long.
_SECONDS = 30
# In bytes: PDFium unpacks a page at once, with all of its pictures.
_MOST_MEMORY = 2 * 1024**3
# What the names mean by which the program says why it cannot read a file.
_FAILURES: dict[str, tuple[type[OSError], str]] = {
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


def read_pages(raw: bytes) -> Print:
    """Return what is printed in a PDF file; raises DamagedError and TooMuchError."""
    told = _told(raw)
    if failure := told.get("failure"):
        kind, reason = _FAILURES[failure]
        raise kind(reason)
    sheets = [Sheet([_row(row) for row in sheet["rows"]], sheet["height"]) for sheet in told["sheets"]]
    return Print(sheets, stated(told["title"], told["author"], ""))


def _told(raw: bytes) -> dict[str, Any]:
    """Return what the program says about a file."""
    program = [sys.executable, "-P", str(_PROGRAM), str(_MOST_MEMORY)]
    try:
        run = subprocess.run(program, input=raw, capture_output=True, timeout=_SECONDS, check=True)
    except subprocess.TimeoutExpired as error:
        raise TooMuchError("it takes longer to read than any article") from error
    except subprocess.CalledProcessError as error:
        raise DamagedError("its pages are damaged, or take too much memory") from error
    except OSError as error:
        raise DamagedError(f"no process can be started to read it ({error.strerror})") from error
    told: dict[str, Any] = json.loads(run.stdout)
    return told


def _row(values: Sequence[Any]) -> Row:
    row = Row(*values)
    return row._replace(links=tuple(Anchor(*link) for link in row.links))
