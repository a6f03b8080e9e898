"""Results from the whole library other than articles: quotations, facets, statistics and saved searches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reader.model.articles import Basis, Place, Span
from reader.model.holdings import Counts, Listing

FacetField = Literal["source", "person", "place", "org", "tag", "date"]


@dataclass(frozen=True, slots=True)
class Quotation:
    """The words of a quotation, with its marks, and its place in one article.

    ``matches`` are spans into ``words``; ``role`` and ``link`` are as the article states them. ``articles`` counts all
    that quote the same words, including this one; ``also_in`` are their sources other than that of this one, except
    where somebody else says them.
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
    also_in: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quoted:
    """The quotations that were found, best first; the rest is as in an ``Answer``.

    ``total`` counts identical quotations once if all are there, and separately if there are more than were asked for.
    """

    quotations: tuple[Quotation, ...] = ()
    total: int = 0
    total_is_exact: bool = True
    milliseconds: float = 0.0
    understood: str = ""
    complaint: str = ""
    amiss: tuple[Span, ...] = ()
    is_unfinished: bool = False
    unanalysed: str = ""


@dataclass(frozen=True, slots=True)
class Facet:
    """A value that articles share, as in ``field:"value"`` of the search language, and how many of them."""

    field: FacetField
    value: str
    articles: int


@dataclass(frozen=True, slots=True)
class FacetCounts:
    """The facets of the articles for a query, those with most articles first within a field, and newest months first.

    They are counted in ``counted`` articles; ``is_whole`` says that these are all that the query finds, not only the
    most recently added.
    """

    facets: tuple[Facet, ...] = ()
    counted: int = 0
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class Figures:
    """What a library holds, in numbers.

    ``analysed`` counts the analysed articles, ``names`` people, places and everything else known by name, ``versions``
    the stored originals, ``removed`` what is in the bin. ``oldest`` and ``newest`` are when the first and the last
    article was published, ``languages`` the number of articles in each, most first.
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
    removed: int = 0
    versions: int = 0
    oldest: str | None = None
    newest: str | None = None
    languages: tuple[tuple[str, int], ...] = ()
    bytes: int = 0


@dataclass(frozen=True, slots=True)
class Folder:
    """A saved search under a name; ``seen`` is the id of the newest article at the last visit."""

    id: int
    name: str
    query: str
    position: int = 0
    seen: int = 0


@dataclass(frozen=True, slots=True)
class FolderCounts:
    """How many unread articles a folder finds, and how many came since the last visit, up to a limit."""

    unread: int
    new: int
