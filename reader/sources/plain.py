"""Plain text: one article a file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from reader.model import Draft
from reader.sources.decoding import decode, looks_binary
from reader.sources.formats import LARGEST_ARTICLE, Item, Origin, Refusal


class PlainText:
    """A file that is nothing but the text of one article."""

    name = "text"

    def recognises(self, path: str, head: bytes) -> bool:
        """Take whatever is text."""
        return not looks_binary(head)

    def count(self, stream: BinaryIO) -> int:
        """Give 1."""
        return 1

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Give the one article."""
        raw = stream.read(LARGEST_ARTICLE + 1)
        yield refused_as_too_long(raw, origin) or self.read_again(raw, origin)

    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal:
        """Give the article, unless its bytes hold no text."""
        text = decode(raw)
        if text.strip():
            return Draft(path=article.path, key=article.key, text=text, raw=raw)
        return Refusal(article.path, "it holds no text" if raw else "it is empty")


def refused_as_too_long(raw: bytes, origin: Origin) -> Refusal | None:
    """Refuse bytes of which so many were read that they are no article."""
    if len(raw) <= LARGEST_ARTICLE:
        return None
    return Refusal(origin.path, f"it is longer than {LARGEST_ARTICLE // (1024 * 1024)} MB, which no article is")
