"""The first rows, on the terminal before Textual is loaded: its import is nine tenths of a start.

They are painted where the screen will show them: the line at the top, the frame of the list and its first rows. Keys
pressed meanwhile wait in the terminal and reach the screen.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence
from contextlib import suppress

from rich.cells import cell_len, set_cell_size

from reader.controls import without_controls
from reader.model import Counts, Session
from reader.ui.views.rows import ArticleRow, about_in, ends_of
from reader.ui.widths import FOLDERS, ROOMY, list_width, widths_of
from reader.wording.phrases import SHELVES, counts_line

# Into the other screen, cursor hidden and home, as Textual is about to do itself; when it leaves, all comes back.
_ENTER = "\x1b[?1049h\x1b[?25l\x1b[H"
_LEAVE = "\x1b[?25h\x1b[?1049l"

_DIM, _BOLD, _PLAIN = "\x1b[2m", "\x1b[1m", "\x1b[0m"


def can_paint() -> bool:
    """Whether there is a terminal to paint on, the one that Textual will use."""
    return sys.__stderr__ is not None and sys.__stderr__.isatty() and os.environ.get("TERM", "dumb") != "dumb"


def rows_in_sight() -> int:
    """Return the number of rows that the terminal has room for."""
    return max(1, (shutil.get_terminal_size().lines - 4) // 2)


def paint(rows: Sequence[ArticleRow], counts: Counts, session: Session) -> None:
    """Paint the top of the screen with the rows and widths of the last session."""
    columns, lines = shutil.get_terminal_size()
    _write(_ENTER + "\r\n".join(picture(rows, counts, columns, lines, session)))


def tell(sentence: str) -> None:
    """Say why nothing is painted yet."""
    _write(f"{without_controls(sentence)}\n")


def wipe() -> None:
    """Restore the terminal, if the application does not get to do it."""
    _write(_LEAVE)


def _write(what: str) -> None:
    if sys.__stderr__ is not None:
        with suppress(OSError):  # a terminal that was closed
            sys.__stderr__.write(what)
            sys.__stderr__.flush()


def picture(rows: Sequence[ArticleRow], counts: Counts, columns: int, lines: int, session: Session) -> list[str]:
    """Return the lines of the first picture, none wider than the terminal; apart from colours, they are harmless."""
    beside = FOLDERS if session.folders and columns >= ROOMY else 0
    width = list_width(columns - beside, widths_of(session))
    body = [line for row in rows for line in _row(row, width - 2)][: max(0, lines - 4)]
    frame = [
        f"╭{_fitted('─ Articles ', width - 2, '─')}╮",
        *(f"│{line}│" for line in body),
        f"╰{_fitted('', width - 2, '─')}╯",
    ]
    title = _title(SHELVES[session.shelf], counts_line(counts), columns)
    return [title, *(" " * beside + line for line in frame)]


def _title(name: str, counted: str, columns: int) -> str:
    left = f" kreader ▸ {name}"
    gap = columns - cell_len(left) - cell_len(counted) - 1
    return f"{_BOLD} kreader{_PLAIN} ▸ {name}{' ' * gap}{_DIM}{counted}{_PLAIN} " if gap > 0 else left[:columns]


def _row(row: ArticleRow, width: int) -> tuple[str, str]:
    """Return the lines of a row, each with a column for the scroll bar at its end."""
    dot, look = ("●", _BOLD) if row.unread else (" ", "")
    title = _fitted(f" {dot} {row.title}", width - 1)
    ends = ends_of(row)
    about = _fitted(f"   {about_in(row, width - 4 - len(ends))}", width - 1 - len(ends))
    return f"{look}{title}{_PLAIN} ", f"{_DIM}{about}{_PLAIN}{ends} "


def _fitted(text: str, width: int, fill: str = " ") -> str:
    """Cut or fill harmless ``text`` to exactly ``width`` columns."""
    safe = without_controls(text).replace("\t", " ").replace("\n", " ")
    if cell_len(safe) > width:
        return set_cell_size(set_cell_size(safe, max(0, width - 1)).rstrip() + "…", width)
    return safe + fill * (width - cell_len(safe))
