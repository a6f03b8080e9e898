"""Plain text: one article a file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from reader.model import Draft
from reader.sources.decoding import decode, looks_binary
from reader.sources.formats import Origin, Refusal

# The longest novel is 13 MB of text; more than this is no article and would only fill the memory.
LARGEST_ARTICLE = 32 * 1024 * 1024


class PlainText:
    """A file that is nothing but the text of one article."""

    name = "text"

    def recognises(self, path: str, head: bytes) -> bool:
        """Take whatever is text."""
        return not looks_binary(head)

    def count(self, stream: BinaryIO) -> int:
        """Give 1."""
        return 1

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Draft | Refusal]:
        """Give the one article."""
        raw = stream.read(LARGEST_ARTICLE + 1)
        if len(raw) > LARGEST_ARTICLE:
            limit = LARGEST_ARTICLE // (1024 * 1024)
            yield Refusal(origin.path, f"it is longer than {limit} MB, which no article is")
            return
        yield self.read_again(raw, origin) or Refusal(origin.path, "it is empty" if not raw else "it holds no text")

    def read_again(self, raw: bytes, article: Origin) -> Draft | None:
        """Give the article, unless its bytes hold no text."""
        text = decode(raw)
        return Draft(path=article.path, key=article.key, text=text, raw=raw) if text.strip() else None
