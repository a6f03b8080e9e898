"""Where the reader came from, step by step: places in articles and in dossiers."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import NamedTuple

from reader.model import Place

# More than anybody finds back without a map; each step holds a few numbers.
STEPS = 50


class Stand(NamedTuple):
    """How a list stands: the position of its cursor, and its first line on the screen."""

    cursor: int = 0
    top: int = 0


@dataclass(frozen=True, slots=True)
class DossierPlace:
    """A dossier, its list that had the focus, and how each list stood."""

    identity: int
    section: int = 0
    stands: tuple[Stand, ...] = ()


@dataclass(frozen=True, slots=True)
class DeskPlace:
    """The main screen: the pane with the focus, the article, its first place on the screen, what is lit, its lists."""

    pane: str
    article: int
    query: str
    top: Place | None
    lit: frozenset[Place]
    quotes: Stand
    names: Stand


Trail = deque[DossierPlace | DeskPlace]


def new_trail() -> Trail:
    """Begin a trail, of which the oldest steps are forgotten."""
    return deque(maxlen=STEPS)
