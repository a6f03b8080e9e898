"""What the library knows of one name, and what was said of names by the user."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from reader.model.articles import Place
from reader.model.holdings import Identity, Listing


class Ruling(NamedTuple):
    """What the user said of one identity: that it goes by the name of another, or that it is not a name."""

    identity: int
    known_as: int | None
    dropped: bool


@dataclass(frozen=True, slots=True)
class Correction:
    """What takes a correction back: the rulings that stood before, and the identity that it made, if it made one."""

    former: tuple[Ruling, ...]
    made: int | None = None


class Appearance(NamedTuple):
    """An article that bears a name: how often, and where first in sight; None where it stands in no visible text."""

    listing: Listing
    mentions: int
    first: Place | None


class Month(NamedTuple):
    """How often a name is mentioned in the dated articles of one month."""

    year: int
    month: int
    mentions: int


class Post(NamedTuple):
    """A role, and in how many articles it is stated."""

    role: str
    articles: int


@dataclass(frozen=True, slots=True)
class Utterance:
    """A quotation somewhere in the library; ``articles`` counts those looked at that have the same words.

    ``place`` is where it stands in the newest of them, of which ``article``, ``source``, ``published`` and ``link``
    tell. ``role`` is the speaker's there.
    """

    article: int
    place: Place
    words: str
    speaker: str | None
    role: str | None
    source: str | None
    published: str | None
    link: str | None
    articles: int = 1


@dataclass(frozen=True, slots=True)
class Dossier:
    """All about one name, the newest first; of a name in very many articles the newest only.

    ``identity.articles`` counts all articles. ``months`` and ``posts`` are counted in each ``sampled``-th of them:
    1 means all. ``companions`` count the articles they share, among the newest ``accompanied``. ``dropped`` tells
    that the user said it is not a name.
    """

    identity: Identity
    dropped: bool = False
    sampled: int = 1
    months: tuple[Month, ...] = ()
    posts: tuple[Post, ...] = ()
    others: tuple[str, ...] = ()
    appearances: tuple[Appearance, ...] = ()
    quotes_by: tuple[Utterance, ...] = ()
    quotes_about: tuple[Utterance, ...] = ()
    companions: tuple[Identity, ...] = ()
    accompanied: int = 0
