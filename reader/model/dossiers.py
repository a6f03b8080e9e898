"""Dossiers of names, and corrections of names by the user."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from reader.model.articles import EntityKind, Place
from reader.model.findings import Quotation
from reader.model.holdings import Identity, Listing


class Ruling(NamedTuple):
    """A correction of one identity: it is the same as another, or it is not a name."""

    identity: int
    known_as: int | None
    dropped: bool


@dataclass(frozen=True, slots=True)
class Correction:
    """What undoes a correction: the former rulings, and the identity that it created, if any."""

    former: tuple[Ruling, ...]
    made: int | None = None

    def joins(self, one: int) -> bool:
        """Whether it gave the identity ``one`` to another that was known already, not to a name it once had."""
        others = (ruling for ruling in self.former if ruling.identity != one and ruling.known_as != one)
        return self.made is None and any(others)


class Borne(NamedTuple):
    """A name and kind by which an article has an identity, and whether the user parted it there from another.

    ``name`` is the number of the name.
    """

    name: int
    kind: EntityKind
    identity: int
    parted: bool


class Parted(NamedTuple):
    """What undoes a parting: the article, the identities that were made, the leading one first, and the former ones."""

    article: int
    made: tuple[int, ...] = ()
    former: tuple[Borne, ...] = ()


class Appearance(NamedTuple):
    """An article with a name: the number of mentions, and the visible ones in reading order."""

    listing: Listing
    mentions: int
    places: tuple[Place, ...]


class Month(NamedTuple):
    """How often a name is mentioned in the dated articles of one month."""

    year: int
    month: int
    mentions: int


class Post(NamedTuple):
    """A role, and how many articles state it."""

    role: str
    articles: int


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything about one name, newest first; for a name in very many articles only the newest.

    ``identity.articles`` counts all articles. ``months`` and ``posts`` are counted in each ``sampled``-th of them:
    1 means all. Each quotation is the newest of the same words, or the newest that names the speaker, and counts the
    articles among the newest. ``companions`` count the articles they share, among the newest ``accompanied``.
    ``dropped`` tells that the user said it is no name, ``has_namesakes`` that others of its kind go by the same name. A
    list that is ``limit`` long may go on.
    """

    identity: Identity
    dropped: bool = False
    has_namesakes: bool = False
    sampled: int = 1
    months: tuple[Month, ...] = ()
    posts: tuple[Post, ...] = ()
    others: tuple[str, ...] = ()
    appearances: tuple[Appearance, ...] = ()
    quotes_by: tuple[Quotation, ...] = ()
    quotes_about: tuple[Quotation, ...] = ()
    companions: tuple[Identity, ...] = ()
    accompanied: int = 0
    limit: int = 100
