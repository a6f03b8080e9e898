"""Plain text: one article a file."""

from __future__ import annotations

from reader.model import Draft
from reader.sources.decoding import decode, looks_binary
from reader.sources.formats import Origin, Refusal, WholeFile


class PlainText(WholeFile):
    """A file that is nothing but the text of one article."""

    name = "text"

    def recognises(self, path: str, head: bytes) -> bool:
        """Take all text, whatever it is written in."""
        return not looks_binary(head)

    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal:
        """Give the article; bytes that are nothing, or nothing but blanks, are refused."""
        text = decode(raw)
        if text.strip():
            return Draft(path=article.path, key=article.key, text=text, raw=raw)
        return Refusal(article.path, "it holds no text" if raw else "it is empty")
