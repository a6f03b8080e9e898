"""The interface of a family of files, and the results of reading."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, Protocol, runtime_checkable

from reader.model import Draft, Parcel
from reader.sources.streams import LARGEST_ARTICLE, Allowance

#: How compound files of Windows begin: what Office kept until 2007, and messages of Outlook.
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
#: How a zip with anything in it, what gzip compressed, an SQLite database and a property list of macOS begin.
ZIP, GZIP, DATABASE, PROPERTIES = b"PK\x03\x04", b"\x1f\x8b", b"SQLite format 3\x00", b"bplist00"
#: How Python represents bytes of a file name that are not UTF-8 (PEP 383), and characters that no file name has.
SURROGATE = re.compile("[\ud800-\udfff]")
#: The first part of the documents of Office, which says of what kind each other one is.
TYPES_OF_PARTS = b"[Content_Types].xml"


@dataclass(frozen=True, slots=True)
class Refusal:
    """An input, or one record of it, that cannot be an article; ``reason`` is one sentence for the user.

    It is ``unreached`` if the network is to blame, and another time may be better.
    """

    path: str
    reason: str
    unreached: bool = False


@dataclass(frozen=True, slots=True)
class Origin:
    """Where bytes come from: ``path`` for the user, ``key`` as a permanent name.

    What is in an archive has the ``allowance`` of the outermost one, and is ``depth`` archives deep.
    """

    path: str
    key: str
    depth: int = 0
    allowance: Allowance = field(default_factory=Allowance, compare=False)


# Endings of files that lie beside articles, in folders, in archives of saved pages and beside a library in use: nobody
# means to read them.
_BESIDE = frozenset((
    ".avif", ".bmp", ".css", ".db-shm", ".db-wal", ".eot", ".gif", ".ico", ".jpeg", ".jpg", ".js", ".map",
    ".mjs", ".mp3", ".mp4", ".otf", ".png", ".svg", ".ttf", ".webm", ".webp", ".woff", ".woff2",
))  # fmt: skip
# And of what editors, office programs and downloads keep there while they write, and leave behind.
_MAKESHIFT = (".crdownload", ".download", ".part", ".partial", ".swp", ".tmp", "~")

# The contents of a file: articles, articles still to be parsed, and refusals.
Item = Draft | Parcel | Refusal


class Sealed(ABC):
    """A record that is not read yet: if the library has the same bytes, ``path`` and ``raw`` are all that is needed.

    Those of a file are opened or passed by in order, each once.
    """

    __slots__ = ("path", "raw")

    def __init__(self, path: str, raw: bytes) -> None:
        self.path, self.raw = path, raw

    @abstractmethod
    def open(self) -> Item:
        """Read the record: an article, or why it is not one."""

    @abstractmethod
    def pass_by(self, key: str) -> None:
        """Leave it unread, as an article with this key has its bytes."""


class Format(Protocol):
    """One family of files.

    If the articles of a file take long to read, ``read`` only cuts it into parcels; ``read_again`` makes drafts of
    these when there is time, and of the bytes that the library stored. So the bytes of an article and its key must tell
    everything about it.
    """

    name: str
    """A word of letters for the keys of records."""

    def recognises(self, path: str, head: bytes) -> bool:
        """Say, by the first bytes and then the name, whether this family can read the file."""

    def count(self, stream: BinaryIO) -> int | None:
        """Return the most articles that the file may contain, without reading them; None if that is unknown."""

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item | Sealed]:
        """Return the articles of the file in order, and a refusal for every record that is not one."""

    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal | None:
        """Return the article whose bytes and key were taken from such a file, or None for one of another family."""


@runtime_checkable
class MarkedUp(Protocol):
    """A family with markup somewhere in the bytes of its articles; those of others are read as markup throughout."""

    def markup(self, raw: bytes) -> str:
        """Return the markup in the bytes of an article, for the links in it; an empty text for none."""


class WholeFile(ABC):
    """A family whose files are one article each."""

    def count(self, stream: BinaryIO) -> int:
        """Return 1, without looking at the file."""
        return 1

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Yield the one article, unless it is too long for one."""
        raw = stream.read(LARGEST_ARTICLE + 1)
        yield refused_as_too_long(raw, origin.path) or self.given(raw, origin)

    def given(self, raw: bytes, origin: Origin) -> Item:
        """Return the article of a file; if it takes long to read, only wrapped up."""
        return self.read_again(raw, origin)

    @abstractmethod
    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal:
        """Return the article that the bytes of a file are, or the reason why they are not one."""


def refused_as_too_long(raw: bytes | str, path: str) -> Refusal | None:
    """Refuse bytes or markup that are too long for an article, as was found by reading one more than the most."""
    if len(raw) <= LARGEST_ARTICLE:
        return None
    return Refusal(path, f"it is longer than {LARGEST_ARTICLE // (1024 * 1024)} MB, which no article is")


def lies_beside(name: str) -> bool:
    """Whether a file's name is that of one belonging to others: a picture, style, script or temporary file."""
    last = name.rpartition("/")[2].lower()
    _, dot, ending = last.rpartition(".")
    is_makeshift = last.endswith(_MAKESHIFT) or last.startswith("~$") or (last.startswith("#") and last.endswith("#"))
    return dot + ending in _BESIDE or is_makeshift


def as_in_key(name: str) -> str:
    """Return the name of a file as it stands in a key, which tells apart what is shown alike.

    It is without the mark that stands only before a record, and its bytes that are not UTF-8 are written out.
    """
    written = SURROGATE.sub(lambda found: f"\\x{ord(found[0]) & 0xFF:02x}", name)
    return written.replace("#", "\\x23")


def key_of(origin: Origin, family: str, identity: str) -> str:
    """Return a permanent name to a record inside a file: by its own ``identity``, never by its place in the file.

    The lines of a file are of no family.
    """
    return f"{origin.key}#{family}:{identity}" if family else f"{origin.key}#{identity}"


def family_of(key: str) -> str | None:
    """Return the family that made the key of a record; None for that of a whole file."""
    _, mark, record = key.rpartition("#")
    name, colon, _ = record.partition(":")
    return name if mark and colon and name.isalpha() else None
