"""Files without an article, which are refused with their kind instead of being read as text."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from typing import BinaryIO

from reader.model import Draft
from reader.sources.formats import COMPOUND, DATABASE, PROPERTIES, TYPES_OF_PARTS, Item, Origin, Refusal
from reader.sources.streams import HEAD

_XML = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml\b|<!DOCTYPE\s(?!html)|<(?:svg|opml|note|plist|package|container)\b)",
    re.IGNORECASE,
)
_OPML = re.compile(rb"<(?:\w+:)?opml\b", re.IGNORECASE)
# Slides and drawings are zips like documents; these names or types are at their beginning.
_NO_TEXT = re.compile(
    rb"PK\x03\x04.{26}ppt/|\APK\x03\x04.{26}mimetypeapplication/vnd\.oasis\.opendocument\.(?!text)", re.DOTALL
)
# The name of the stream with the content of a locked Office file, in UTF-16.
_LOCKED = "EncryptedPackage".encode("utf-16-le")

# Signatures: of a mailbox of Outlook and of books for Kindle.
_OUTLOOK, _KINDLE = b"!BDN", re.compile(rb".{60}BOOKMOBI", re.DOTALL)
_PLIST = re.compile(rb"<!DOCTYPE\s+plist\b|<plist\b", re.IGNORECASE)
_IS_PLIST = "it is a list of properties of macOS, which kreader does not read"


class _Foreign(ABC):
    """A family of files that are refused."""

    def count(self, stream: BinaryIO) -> int:
        """Return 1: such a file comes as one refusal."""
        return 1

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Yield one refusal, with the reason that the beginning of the file suggests."""
        yield Refusal(origin.path, self.reason(stream.read(HEAD)))

    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal | None:
        """Return None: nothing in such a file was ever an article."""
        return None

    @abstractmethod
    def reason(self, head: bytes) -> str:
        """Say why a file with this beginning is refused."""


class OtherXml(_Foreign):
    """An XML file that none of the other families knows."""

    name = "xml"

    def recognises(self, path: str, head: bytes) -> bool:
        """Accept files that begin with an XML declaration, or with the root of a common kind of XML."""
        return _XML.match(head.replace(b"\x00", b"")) is not None

    def reason(self, head: bytes) -> str:
        """Say of a list of feeds how to subscribe to them, and of anything else that it is not read."""
        if _OPML.search(head):
            return "it is a list of feeds and holds no article: subscribe with kreader feed import"
        if _PLIST.search(head[:1024]):
            return _IS_PLIST
        return "it is XML of a kind that kreader does not read"


class OtherDatabase(_Foreign):
    """A database that none of the other families knows; our own libraries are read only as files of their own."""

    name = "database"

    def recognises(self, path: str, head: bytes) -> bool:
        """Accept every SQLite database."""
        return head.startswith(DATABASE)

    def reason(self, head: bytes) -> str:
        """Say which databases are read."""
        return "it is a database; a kreader library is read only from a file of its own"


class OtherDocument(_Foreign):
    """A document without an article, locked, of another old office program, or of a program that keeps its own."""

    name = "office"

    def recognises(self, path: str, head: bytes) -> bool:
        """Accept compound files of Windows, slides and drawings, and what Outlook, Kindle and macOS keep."""
        is_own = head.startswith((COMPOUND, _OUTLOOK, PROPERTIES)) or _KINDLE.match(head) is not None
        return is_own or _holds_no_text(head)

    def reason(self, head: bytes) -> str:
        """Say what to do about it."""
        return next(reason for is_such, reason in _DOCUMENTS if is_such(head))


def _holds_no_text(head: bytes) -> bool:
    found = _NO_TEXT.search(head) if head.startswith(b"PK") else None
    return found is not None and (found.start() == 0 or TYPES_OF_PARTS in head)


# What each document is known by, and what to do about it; the last holds of all that are left.
_DOCUMENTS: tuple[tuple[Callable[[bytes], object], str], ...] = (
    (lambda head: head.startswith(PROPERTIES), _IS_PLIST),
    (
        lambda head: head.startswith(_OUTLOOK),
        "it is a mailbox of Outlook, which kreader does not read: save its messages as .msg, .eml or .mbox",
    ),
    (_KINDLE.match, "it is a book for Kindle, which kreader does not read: convert it to EPUB"),
    (lambda head: _LOCKED in head, "the document is locked with a password"),
    (_holds_no_text, "it is slides or a drawing of an office program, which kreader does not read"),
    (bool, "it is a file of an office program from before 2007, which kreader does not read"),
)
