"""The nouns of the field, as frozen values that every room shares.

Offsets are code points and spans are half-open. Quotes and mentions are spans into the paragraphs of one
article: their words are cut out of the text when they are shown, so that they can never disagree with it.
Every value can be pickled, compared and kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

ParagraphKind = Literal[
    "text", "heading", "caption", "title", "byline", "dateline", "date", "source", "email", "furniture", "separator"
]
Hidden = Literal["repeat", "furniture", "header"]
QuoteKind = Literal["direct", "partial", "indirect"]
Basis = Literal["stated", "pronoun", "carried", "none"]
EntityKind = Literal["person", "organisation", "place", "group", "event", "work", "law", "product"]
OutcomeKind = Literal["imported", "updated", "unchanged", "failed"]
Shelf = Literal["all", "unread", "starred"]
Mark = Literal["read", "starred"]
SortOrder = Literal["relevance", "date"]


class Span(NamedTuple):
    """A half-open stretch of code points, ``text[start:end]``."""

    start: int
    end: int


class Place(NamedTuple):
    """A span inside one paragraph of an article."""

    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Draft:
    """One article as its file states it, before any thinking: what ``sources`` give and ``text`` takes.

    ``text`` is the decoded input with its own line ends; ``raw`` the very bytes it came from. ``key`` names the
    article inside the world (a path, or a path and a record's own id), so that a changed file finds its article
    again. Fields that the input does not state are None or empty. ``published`` is as the input writes it.
    """

    path: str
    key: str
    text: str
    raw: bytes
    title: str | None = None
    authors: tuple[str, ...] = ()
    source: str | None = None
    published: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph, in the order of the input; hidden ones are kept, so that nothing is lost.

    ``source_span`` points into the draft's text; the spans of all paragraphs cover every word of it.
    ``repeat_of`` is the index of the paragraph that says the same and stays visible. A repeat that is not
    ``sure`` folds to one dim line instead of a mark. ``rule`` names the rule that decided kind or hiding.
    """

    text: str
    source_span: Span
    kind: ParagraphKind = "text"
    hidden: Hidden | None = None
    repeat_of: int | None = None
    sure: bool = True
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """Speech in one paragraph, its marks included.

    ``continues`` is the index (in ``Article.quotes``) of the piece before, when speech runs over paragraphs.
    ``speaker`` is the canonical name or role, ``speaker_place`` where it stands as written, ``cue`` the place
    of the word that reports. ``basis`` says how the speaker is known; ``rule`` which rule found it.
    """

    paragraph: int
    span: Span
    kind: QuoteKind
    continues: int | None = None
    speaker: str | None = None
    speaker_place: Place | None = None
    cue: Place | None = None
    basis: Basis = "none"
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, organisation, place or group, once, under its canonical name, with every mention of it."""

    name: str
    kind: EntityKind
    role: str | None = None
    aliases: tuple[str, ...] = ()
    mentions: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """One article as ``text`` understands it.

    ``published`` and ``updated`` are ISO 8601 dates or date-times, as precise as the input is. ``analysed`` is
    False while quotes and names have not been looked for. ``language`` is an ISO 639-1 code, or "und". ``sketch``
    holds rising hashes below 2**63 by which copies of the article are found.
    """

    path: str
    title: str
    title_inferred: bool = False
    authors: tuple[str, ...] = ()
    source: str | None = None
    dateline: str | None = None
    agency: str | None = None
    section: str | None = None
    email: str | None = None
    published: str | None = None
    updated: str | None = None
    tags: tuple[str, ...] = ()
    link: str | None = None
    language: str = "und"
    paragraphs: tuple[Paragraph, ...] = ()
    quotes: tuple[Quote, ...] = ()
    entities: tuple[Entity, ...] = ()
    analysed: bool = True
    sketch: tuple[int, ...] = ()

    def visible(self) -> Iterator[tuple[int, Paragraph]]:
        """Give the paragraphs that the reader sees by default, each with its index."""
        return ((index, paragraph) for index, paragraph in enumerate(self.paragraphs) if paragraph.hidden is None)

    @property
    def body(self) -> str:
        """The visible paragraphs, parted by blank lines."""
        return "\n\n".join(paragraph.text for _, paragraph in self.visible())

    def words(self, place: Place) -> str:
        """Cut the words at ``place`` out of their paragraph."""
        return self.paragraphs[place.paragraph].text[place.start : place.end]

    def quoted(self, quote: Quote) -> str:
        """Cut the words of ``quote`` out of its paragraph, marks included."""
        return self.paragraphs[quote.paragraph].text[quote.span.start : quote.span.end]


@dataclass(frozen=True, slots=True)
class ShelvedArticle:
    """An article in the library, with what the reader did to it. ``imported`` is an ISO 8601 moment in UTC.

    ``reached`` is the paragraph at the top of the screen when the article was left.
    """

    id: int
    article: Article
    imported: str
    read: bool = False
    starred: bool = False
    story: int | None = None
    reached: int = 0


@dataclass(frozen=True, slots=True)
class Listing:
    """What a list shows of one article. ``copies`` counts the other articles of its story."""

    id: int
    title: str
    source: str | None
    published: str | None
    read: bool
    starred: bool
    tags: tuple[str, ...] = ()
    story: int | None = None
    copies: int = 0


class Kin(NamedTuple):
    """A story that an article may belong to: the id of one of its articles, and those that are worth comparing."""

    id: int
    members: tuple[Article, ...]


class Membership(NamedTuple):
    """The stories an article tells, each by the id of one of its articles; none for one that stands alone.

    Several become one story. ``is_news`` is False when all it says stands in them already: then it does not lead.
    """

    ids: tuple[int, ...] = ()
    is_news: bool = True


@dataclass(frozen=True, slots=True)
class Counts:
    """How many articles there are, and how many unread and starred ones.

    ``folded`` articles lie behind the article that leads their story: no shelf but that of the stars shows them, and
    they do not count as unread.
    """

    articles: int
    unread: int
    starred: int
    folded: int = 0

    def on(self, shelf: Shelf) -> int:
        """Give the number of rows on ``shelf``."""
        return {"all": self.articles - self.folded, "unread": self.unread, "starred": self.starred}[shelf]


@dataclass(frozen=True, slots=True)
class Hit:
    """A found article: ``matches`` are spans into ``snippet``; a higher ``score`` is better."""

    listing: Listing
    score: float
    snippet: str
    matches: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a search found, best first.

    ``total`` counts all matches; when it is not exact there are at least that many. ``understood`` prints the
    query as it was read; ``complaint`` says what of it could not be used, in one sentence, or is empty.
    """

    hits: tuple[Hit, ...] = ()
    total: int = 0
    total_is_exact: bool = True
    milliseconds: float = 0.0
    understood: str = ""
    complaint: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one article or one failed input of an import."""

    path: str
    kind: OutcomeKind
    id: int | None = None
    title: str | None = None
    story: int | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing ``kreader doctor`` looked at: ``repaired`` says what was rebuilt, when something was."""

    subject: str
    healthy: bool
    message: str
    repaired: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """How many articles and inputs met each outcome."""

    imported: int = 0
    updated: int = 0
    unchanged: int = 0
    failed: int = 0
    failures: tuple[Outcome, ...] = field(default=())

    def plus(self, outcome: Outcome) -> Tally:
        """Count one more outcome."""
        counts = {name: getattr(self, name) for name in ("imported", "updated", "unchanged", "failed")}
        counts[outcome.kind] += 1
        return Tally(**counts, failures=(*self.failures, outcome) if outcome.kind == "failed" else self.failures)

    @property
    def done(self) -> int:
        """How many articles and inputs were dealt with."""
        return self.imported + self.updated + self.unchanged + self.failed
