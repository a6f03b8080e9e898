"""Where the reader came from, step by step: places in articles and in dossiers."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import NamedTuple

from reader.model import Place

# More than anybody finds back without a map; each step holds a few numbers.
STEPS = 50


class Stand(NamedTuple):
    """The state of a list: the position of its cursor, and its first line on the screen."""

    cursor: int = 0
    top: int = 0


@dataclass(frozen=True, slots=True)
class DossierPlace:
    """A dossier, which of its lists had the focus, and the state of each."""

    identity: int
    section: int = 0
    stands: tuple[Stand, ...] = ()


@dataclass(frozen=True, slots=True)
class DeskPlace:
    """The main screen: the focused pane, the article, its first place on the screen, its highlights, its lists."""

    pane: str
    article: int
    query: str
    top: Place | None
    lit: frozenset[Place]
    quotes: Stand
    names: Stand


Trail = deque[DossierPlace | DeskPlace]


def new_trail() -> Trail:
    """Begin a trail, which forgets its oldest steps."""
    return deque(maxlen=STEPS)
