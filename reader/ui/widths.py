"""The widths of the panes, by the window and by the user's changes; in columns, including frames."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from reader.model import Session

Edge = Literal["list", "names"]

# Below these widths the names and quotes become drawers, and then only one pane is shown at a time.
WIDE, MEDIUM = 120, 80
# From this width on the folders have a column of their own, of this many.
ROOMY, FOLDERS = 160, 25

# A list this narrow still shows some words of a title, a text a line that can be read, names a surname.
_LEAST_LIST, _LEAST_TEXT, _LEAST_NAMES = 20, 30, 16

# A list this wide shows most of a title, and one of the second width all of nearly each: it has that where more than
# the usual measure with its margins is left to the text.
_USUAL_LIST, _MOST_LIST = 54, 80
_AMPLE_TEXT = 90
# The names are as wide as most of them are long, and where there is room as most roles.
_NAMES, _MOST_NAMES, _NAMES_DRAWER = 30, 44, 32


@dataclass(frozen=True, slots=True)
class Widths:
    """The widths that the reader set, None where the window decides."""

    list: int | None = None
    names: int | None = None


AS_THE_WINDOW = Widths()


@dataclass(frozen=True, slots=True)
class Frame:
    """A window of ``width`` columns, part of which are the ``folders``, with the widths that the reader set.

    ``movable`` are the borders that can be moved now, the topmost first.
    """

    width: int
    folders: int = 0
    widths: Widths = AS_THE_WINDOW
    movable: tuple[Edge, ...] = ()

    @property
    def list(self) -> int:
        """The columns of the list."""
        return list_width(self.width - self.folders, self.widths)

    @property
    def names(self) -> int:
        """The columns of the names."""
        return names_width(self.width - self.folders, self.widths)

    @property
    def edges(self) -> dict[Edge, int]:
        """The last column before each movable border."""
        edges: dict[Edge, int] = {"names": self.width - self.names - 1, "list": self.folders + self.list - 1}
        return {edge: edges[edge] for edge in self.movable}

    def moved(self, edge: Edge, column: int) -> Widths:
        """Return the widths with a border after a column, or as near to it as the window allows."""
        width = column + 1 - self.folders if edge == "list" else self.width - column - 1
        return with_edge(self.widths, edge, width, self.width - self.folders)


def widths_of(session: Session) -> Widths:
    """Return the widths that the reader had set by the end of a session."""
    return Widths(session.list_columns or None, session.names_columns or None)


def list_width(columns: int, widths: Widths = AS_THE_WINDOW) -> int:
    """Return the width of the list in a window of ``columns``."""
    if columns < MEDIUM:
        return columns
    beside = _LEAST_TEXT + (_LEAST_NAMES if columns >= WIDE else 0)
    usual = min(_USUAL_LIST, columns * 34 // 100) if columns >= WIDE else columns * 38 // 100
    usual = max(usual, min(_MOST_LIST, columns - _AMPLE_TEXT - _NAMES))
    return _bounded(widths.list or usual, _LEAST_LIST, columns - beside)


def names_width(columns: int, widths: Widths = AS_THE_WINDOW) -> int:
    """Return the width of the names in a window of ``columns``; below ``WIDE`` they lie over the text."""
    if columns < MEDIUM:
        return columns
    if columns < WIDE:
        return _bounded(widths.names or _NAMES_DRAWER, _LEAST_NAMES, columns - _LEAST_LIST)
    usual = max(_NAMES, min(_MOST_NAMES, columns - _AMPLE_TEXT - list_width(columns)))
    return _bounded(widths.names or usual, _LEAST_NAMES, columns - _LEAST_TEXT - list_width(columns, widths))


def with_edge(widths: Widths, edge: Edge, width: int, columns: int) -> Widths:
    """Return the widths with one pane as wide as asked, or as near to it as a window of ``columns`` allows."""
    if edge == "list":
        return replace(widths, list=list_width(columns, replace(widths, list=max(1, width))))
    return replace(widths, names=names_width(columns, replace(widths, names=max(1, width))))


def _bounded(width: int, least: int, most: int) -> int:
    return max(least, min(width, most))
