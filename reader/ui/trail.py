"""Where the reader came from, step by step: places in articles and in dossiers."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from reader.model import Place
from reader.ui.lines.line_list import ListState

# The most steps of a trail: more than anybody finds back without a map; each holds a few numbers.
STEPS = 50


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
