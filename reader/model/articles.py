"""An article, as kreader understands it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

ParagraphKind = Literal[
    "text", "heading", "caption", "title", "byline", "dateline", "date", "source", "email", "furniture", "separator",
    "code",
]  # fmt: skip
Hidden = Literal["repeat", "furniture", "header"]
QuoteKind = Literal["direct", "partial", "indirect"]
Basis = Literal["stated", "pronoun", "carried", "corrected", "none"]
EntityKind = Literal["person", "organisation", "place", "group", "event", "work", "law", "product"]


#: The rule of a paragraph with the kind that its markup states.
MARKUP = "markup"


class Span(NamedTuple):
    """A half-open stretch of code points, ``text[start:end]``."""

    start: int
    end: int


class Stretch(NamedTuple):
    """A span of the text of a draft that its markup declares a heading, a caption or a line of code."""

    span: Span
    kind: ParagraphKind


class Place(NamedTuple):
    """A span inside one paragraph of an article."""

    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph, in the order of the input; hidden ones are kept, so that nothing is lost.

    ``source_span`` points into the text of the draft; the spans of all paragraphs cover every word of it. ``repeat_of``
    is the index of the paragraph that says the same and stays visible. A repeat that is not ``sure`` folds to one dim
    line instead of a mark. ``rule`` names the rule that decided its kind or hid it.
    """

    text: str
    source_span: Span
    kind: ParagraphKind = "text"
    hidden: Hidden | None = None
    repeat_of: int | None = None
    sure: bool = True
    rule: str = ""

    @property
    def is_below_picture(self) -> bool:
        """Whether it is the caption of a picture, and so independent of the text around it."""
        return self.kind == "caption" and self.rule == MARKUP


@dataclass(frozen=True, slots=True)
class Quote:
    """Speech in one paragraph, its quotation marks included, but not a dash that opens it.

    ``continues`` is the index (in ``Article.quotes``) of the preceding piece, if speech runs over paragraphs.
    ``speaker`` is the canonical name or role, ``speaker_place`` where it is written, ``cue`` the place of the reporting
    word. ``basis`` says how the speaker is known, ``corrected`` if the reader said so; ``rule`` which rule found it.
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

    @property
    def place(self) -> Place:
        """Where it stands in the article."""
        return Place(self.paragraph, *self.span)


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, organisation, place or other name, once, under its canonical name, with all its mentions.

    ``rule`` says in a few words what decided kind and name; the library does not store it, and it is not compared.
    """

    name: str
    kind: EntityKind
    role: str | None = None
    aliases: tuple[str, ...] = ()
    mentions: tuple[Place, ...] = ()
    rule: str = field(default="", compare=False)


class Link(NamedTuple):
    """Words of an article that link to a web address."""

    place: Place
    address: str


class Line(NamedTuple):
    """A short paragraph, by index, and a number below 2**63 that the same line of the same source shares."""

    paragraph: int
    key: int


@dataclass(frozen=True, slots=True)
class Article:
    """One article as ``text`` understands it.

    ``published`` and ``updated`` are ISO 8601 dates or date-times, as precise as the input is. ``analysed`` is the
    version of the analysis that looked for quotes and names, 0 for none. ``language`` is an ISO 639-1 code, or "und".
    ``sketch`` holds ascending hashes below 2**63 by which copies of the article are found, ``lines`` the paragraphs
    that are furniture if other articles of the source have them, too.
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
    analysed: int = 1
    sketch: tuple[int, ...] = ()
    lines: tuple[Line, ...] = ()

    def visible(self) -> Iterator[tuple[int, Paragraph]]:
        """Return the paragraphs that the reader sees by default, each with its index."""
        return ((index, paragraph) for index, paragraph in enumerate(self.paragraphs) if paragraph.hidden is None)

    @property
    def body(self) -> str:
        """The visible paragraphs, separated by blank lines."""
        return "\n\n".join(paragraph.text for _, paragraph in self.visible())

    @property
    def running_text(self) -> str:
        """The visible paragraphs except captions of pictures, separated by blank lines."""
        return "\n\n".join(paragraph.text for _, paragraph in self.visible() if not paragraph.is_below_picture)

    @property
    def credited(self) -> tuple[str, ...]:
        """The authors, without one that is named as the source, which stands beside them."""
        source = (self.source or "").casefold()
        return tuple(author for author in self.authors if author.casefold() != source)

    def words(self, place: Place) -> str:
        """Cut the words at ``place`` out of their paragraph."""
        return self.paragraphs[place.paragraph].text[place.start : place.end]

    def quoted(self, quote: Quote) -> str:
        """Cut the words of ``quote`` out of its paragraph, marks included."""
        return self.paragraphs[quote.paragraph].text[quote.span.start : quote.span.end]
