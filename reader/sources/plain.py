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
        text = decode(raw)
        if text.strip():
            yield Draft(path=origin.path, key=origin.key, text=text, raw=raw)
        else:
            yield Refusal(origin.path, "it is empty" if not raw else "it holds no text")
