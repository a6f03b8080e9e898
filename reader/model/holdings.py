"""Values that the library gives: articles with their state, stories, identities, and search results."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from reader.model.additions import Note
from reader.model.articles import Article, EntityKind, Span

Shelf = Literal["all", "unread", "starred"]
Mark = Literal["read", "starred"]
SortOrder = Literal["relevance", "date"]


@dataclass(frozen=True, slots=True)
class ShelvedArticle:
    """An article in the library, with its state. ``imported`` is an ISO 8601 moment in UTC.

    ``reached`` is the paragraph at the top of the screen when the article was left, ``reached_at`` the offset of the
    first word of it on the screen. ``tags`` are those the article states and the reader gave, without those that the
    reader took away. ``identities`` names by their numbers who in the library each entity is. ``also_in`` are the other
    sources of its story, in the order in which they told it.
    """

    id: int
    article: Article
    imported: str
    read: bool = False
    starred: bool = False
    story: int | None = None
    reached: int = 0
    reached_at: int = 0
    tags: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    identities: tuple[int, ...] = ()
    also_in: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listing:
    """One article as lists show it.

    ``copies`` counts the others of its story, ``lead`` is the one it is folded behind, ``imported`` an ISO 8601 moment
    in UTC; an ``updated`` one has earlier versions.
    """

    id: int
    title: str
    source: str | None
    published: str | None
    read: bool
    starred: bool
    tags: tuple[str, ...] = ()
    story: int | None = None
    copies: int = 0
    lead: int | None = None
    imported: str = ""
    updated: bool = False


class Removed(NamedTuple):
    """An article that the reader removed, and when, an ISO 8601 moment in UTC."""

    id: int
    title: str
    removed: str


class Original(NamedTuple):
    """The original of an article: its bytes, their path, and the key that identifies the article.

    ``title`` and ``story`` are those of the stored article.
    """

    id: int
    title: str
    story: int | None
    path: str
    key: str
    raw: bytes


class Kin(NamedTuple):
    """A story that an article may belong to: the id of one of its articles, and those worth comparing."""

    id: int
    members: tuple[Article, ...]


class Membership(NamedTuple):
    """The stories an article belongs to, each by the id of one of its articles; none for one that stands alone.

    Several become one story. ``is_news`` is False if they already say all that it says: then it does not lead.
    """

    ids: tuple[int, ...] = ()
    is_news: bool = True


@dataclass(frozen=True, slots=True)
class Identity:
    """Somebody or something that the library knows: one person in many articles.

    ``roles`` are those stated in most articles, the commonest first, or the country of a body. ``articles`` counts the
    articles that name it.
    """

    id: int
    name: str
    kind: EntityKind
    roles: tuple[str, ...] = ()
    articles: int = 0


@dataclass(frozen=True, slots=True)
class Counts:
    """How many articles there are, and how many unread and starred ones.

    ``folded`` articles lie behind the article that leads their story: only the starred shelf shows them, and they do
    not count as unread.
    """

    articles: int
    unread: int
    starred: int
    folded: int = 0

    def on(self, shelf: Shelf) -> int:
        """Return the number of rows on ``shelf``."""
        return {"all": self.articles - self.folded, "unread": self.unread, "starred": self.starred}[shelf]


@dataclass(frozen=True, slots=True)
class Hit:
    """A found article; a higher ``score`` is better.

    What it was found for stands at ``matches`` in the ``snippet`` and at ``titled`` in the title.
    """

    listing: Listing
    score: float
    snippet: str
    matches: tuple[Span, ...] = ()
    titled: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """The result of a search, best hits first.

    ``total`` counts all matches; if it is not exact, there are at least that many. ``understood`` prints the query as
    it was read; ``complaint`` says in one sentence what of it could not be used, or is empty, and ``amiss`` where that
    is in what was typed. It ``is_unfinished`` if all of that may be used once the query is typed to its end.
    ``unanalysed`` says how many articles still await analysis, "59" or "1,000+", if the query asks for what that finds.
    """

    hits: tuple[Hit, ...] = ()
    total: int = 0
    total_is_exact: bool = True
    milliseconds: float = 0.0
    understood: str = ""
    complaint: str = ""
    amiss: tuple[Span, ...] = ()
    is_unfinished: bool = False
    unanalysed: str = ""
