"""Where the reader came from, step by step: places in articles and in dossiers."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Any, NamedTuple

from reader.model import Place
from reader.ui.lines.line_list import LineList

# The most steps of a trail: more than anybody finds back without a map; each holds a few numbers.
STEPS = 50


class ListState(NamedTuple):
    """The position of the cursor of a list, and its first line on the screen."""

    cursor: int = 0
    top: int = 0


def state_of(rows: LineList[Any]) -> ListState:
    """Return the present state of a list."""
    return ListState(rows.cursor, rows.scroll_offset.y)


@dataclass(frozen=True, slots=True)
class DossierPlace:
    """A dossier, which of its lists had the focus, and the state of each."""

    identity: int
    section: int = 0
    lists: tuple[ListState, ...] = ()


@dataclass(frozen=True, slots=True)
class DeskPlace:
    """The main screen: the focused pane, the article, its first place on the screen, its highlights, its lists."""

    pane: str
    article: int
    query: str
    top: Place | None
    lit: frozenset[Place]
    quotes: ListState
    names: ListState


Trail = deque[DossierPlace | DeskPlace]
