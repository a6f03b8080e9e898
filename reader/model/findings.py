"""What is found across the library beside articles: quotations, facets of a list, and searches that were saved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reader.model.articles import Basis, Place, Span
from reader.model.holdings import Counts, Listing

FacetField = Literal["source", "person", "place", "org", "tag", "date"]


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that somebody is quoted with, marks included, where they stand in one article.

    ``matches`` are spans into ``words``; ``role`` and ``link`` are as the article states them. ``articles`` counts
    all that quote the same words, this one included.
    """

    listing: Listing
    place: Place
    words: str
    speaker: str | None = None
    role: str | None = None
    basis: Basis = "none"
    link: str | None = None
    matches: tuple[Span, ...] = ()
    articles: int = 1


@dataclass(frozen=True, slots=True)
class Quoted:
    """The quotations that were found, best first; the rest is as in an ``Answer``.

    ``total`` counts quotations, also those of the same words.
    """

    quotations: tuple[Quotation, ...] = ()
    total: int = 0
    total_is_exact: bool = True
    milliseconds: float = 0.0
    understood: str = ""
    complaint: str = ""
    amiss: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Facet:
    """One value that articles share, as ``field:"value"`` of the search language, and in how many of them it is."""

    field: FacetField
    value: str
    articles: int


@dataclass(frozen=True, slots=True)
class FacetCounts:
    """The facets of what a query finds, most articles first within a field, the newest month first.

    They are counted in ``counted`` articles; ``is_whole`` tells whether these are all that the query finds, and not
    only those of them that came into the library last.
    """

    facets: tuple[Facet, ...] = ()
    counted: int = 0
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class Figures:
    """What there is in a library, in numbers.

    ``analysed`` counts the articles that an analysis has looked through, ``names`` people, places and all else that
    is known by name, ``versions`` the originals that are kept. ``oldest`` and ``newest`` are when the first and the
    last article was published, ``languages`` in how many articles each is, most first.
    """

    counts: Counts
    stories: int = 0
    analysed: int = 0
    sources: int = 0
    quotes: int = 0
    names: int = 0
    tags: int = 0
    notes: int = 0
    folders: int = 0
    feeds: int = 0
    versions: int = 0
    oldest: str | None = None
    newest: str | None = None
    languages: tuple[tuple[str, int], ...] = ()
    bytes: int = 0


@dataclass(frozen=True, slots=True)
class Folder:
    """A saved search under a name; ``seen`` is the newest article there was at the last visit, by its id."""

    id: int
    name: str
    query: str
    position: int = 0
    seen: int = 0


@dataclass(frozen=True, slots=True)
class FolderCounts:
    """How many unread articles a folder finds, and how many that came since the last visit; at most so many."""

    unread: int
    new: int
