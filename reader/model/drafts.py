"""Incoming articles: as a file states them, or as another kreader library hands them over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Protocol

from reader.model.additions import Attribution, Note
from reader.model.articles import Article, EntityKind, Stretch

#: The most tags, and the most authors, that are taken from what an input states of an article; honest ones state more
#: only as authors of a few papers in physics. Storing as many new names takes a fortieth of a second, during which
#: nobody else can write.
MOST_STATED = 1000


class Remark(NamedTuple):
    """What was written beside some ``words`` of an article in another program; beside all of it if there are none."""

    words: str
    text: str


@dataclass(frozen=True, slots=True)
class Kept:
    """The state of an article in the program that it was exported from.

    ``added`` is when it was saved there, an ISO 8601 moment in UTC.
    """

    read: bool = False
    starred: bool = False
    tags: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
    added: str | None = None


class Properties(NamedTuple):
    """The properties that a document states outside its text; None where it states nothing.

    ``created`` is as it is written there.
    """

    title: str | None = None
    author: str | None = None
    created: str | None = None


class Version(NamedTuple):
    """The bytes that an article was once imported from, and when, an ISO 8601 moment in UTC."""

    imported: str
    raw: bytes


class Naming(NamedTuple):
    """A correction of a name in an article: what it is known as, and whether it was ``dropped`` as not a name.

    ``roles`` are those of whom it is known as. If it goes by no other name, ``known_as`` and ``known_kind`` are its
    own.
    """

    name: str
    kind: EntityKind
    known_as: str
    known_kind: EntityKind
    roles: tuple[str, ...] = ()
    dropped: bool = False


class Parting(NamedTuple):
    """Somebody in an article whom the user parted from a namesake, in this article or, unless it ``is_here``, another.

    All that have the same ``key``, that of the article where it was, and ``own_name`` are one.
    """

    name: str
    kind: EntityKind
    key: str
    own_name: str
    is_here: bool


@dataclass(frozen=True, slots=True)
class History:
    """What became of an article in a library, apart from its text.

    ``imported`` is when it first came and ``renewed`` when its shown version did, both ISO 8601 moments in UTC.
    ``given`` are the tags that its reader gave, ``taken`` those it states and the reader took away. ``reached`` and
    ``reached_at`` are as in a ShelvedArticle. ``versions`` are the older ones, oldest first; notes have no numbers.
    ``attributions`` are by the names that the analysis found.
    """

    imported: str
    renewed: str
    read: bool = False
    starred: bool = False
    given: tuple[str, ...] = ()
    taken: tuple[str, ...] = ()
    reached: int = 0
    reached_at: int = 0
    notes: tuple[Note, ...] = ()
    versions: tuple[Version, ...] = ()
    namings: tuple[Naming, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    partings: tuple[Parting, ...] = ()


@dataclass(frozen=True, slots=True)
class Transfer:
    """An article that one library hands to another: the bytes of its shown version, its analysis, and its history.

    ``id`` and ``story`` are its numbers there. The quotes and names of ``article`` are as the analysis found them,
    without later corrections. ``raw`` is empty if the bytes are lost.
    """

    id: int
    story: int | None
    key: str
    raw: bytes
    article: Article
    history: History


class Damaged(NamedTuple):
    """An article of a library that can no longer be read, by its number there."""

    id: int


@dataclass(frozen=True, slots=True)
class Draft:
    """One article as its file states it, before any analysis: the output of ``sources`` and the input of ``text``.

    ``text`` is the decoded input with its own line ends; ``raw`` the exact bytes it came from. ``key`` identifies the
    article (a path, or a path and the id of a record), so that a changed file finds its article again. Fields that the
    input does not state are None or empty. ``published``, ``updated`` and ``language`` are as the input writes them,
    ``marked`` is what its markup says of parts of the text. ``from_page`` says that the text was cut out of a web page,
    which may repeat a line for its own purposes. ``state`` is what another reader recorded about it. ``properties`` are
    used where neither the input nor its text says anything else.
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
    updated: str | None = None
    language: str | None = None
    marked: tuple[Stretch, ...] = ()
    from_page: bool = False
    state: Kept | None = None
    transfer: Transfer | None = None
    properties: Properties | None = None


@dataclass(frozen=True, slots=True)
class Parcel:
    """The bytes of one article that take long to read; the rest is as in its draft."""

    path: str
    key: str
    raw: bytes
    transfer: Transfer | None = None


#: An article to be worked on.
Submission = Draft | Parcel


class Arrival(Protocol):
    """An incoming article, which may be recognised by its bytes before it is read."""

    @property
    def path(self) -> str:
        """Where it came from."""

    @property
    def raw(self) -> bytes:
        """The bytes of one article."""
