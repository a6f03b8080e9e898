"""Files that look like text and hold no article: they are refused by what they are, not read as what they are not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from reader.model import Draft
from reader.sources.formats import Item, Origin, Refusal

_XML = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml\b|<!DOCTYPE\s(?!html)|<(?:svg|opml|note|plist|package|container)\b)",
    re.IGNORECASE,
)
_OPML = re.compile(rb"<(?:\w+:)?opml\b", re.IGNORECASE)


class OtherXml:
    """A file of XML that none of the other families knows."""

    name = "xml"

    def recognises(self, path: str, head: bytes) -> bool:
        """Take whatever begins like XML."""
        return _XML.match(head.replace(b"\x00", b"")) is not None

    def count(self, stream: BinaryIO) -> int:
        """Give 1."""
        return 1

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Refuse it."""
        if _OPML.search(stream.read(64 * 1024)):
            yield Refusal(origin.path, "it is a list of feeds and holds no article: subscribe with kreader feed import")
        else:
            yield Refusal(origin.path, "it is XML of a kind that kreader does not read")

    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal | None:
        """Give nothing: none of it was ever an article."""
        return None
