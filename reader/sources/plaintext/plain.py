"""Plain text: one article a file."""

from __future__ import annotations

from pathlib import PurePath

from reader.model import Draft
from reader.sources.decoding import decode, looks_binary
from reader.sources.formats import Origin, Refusal, WholeFile

# A file with one of these names is never text: it was damaged, or something else is in its place.
_NEVER_TEXT = (".docx", ".epub", ".odt", ".zip", ".gz", ".bz2", ".xz", ".tar", ".tgz")


class PlainText(WholeFile):
    """A file that contains only the text of one article."""

    name = "text"

    def recognises(self, path: str, head: bytes) -> bool:
        """Accept all text, in whatever encoding."""
        return not looks_binary(head)

    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal:
        """Return the article; a file that is blank, or whose name is not that of a text, is refused."""
        suffix = PurePath(article.path).suffix.lower()
        if suffix in _NEVER_TEXT:
            return Refusal(article.path, f"it is not a {suffix} file, despite its name")
        text = decode(raw)
        if text.strip():
            return Draft(path=article.path, key=article.key, text=text, raw=raw)
        return Refusal(article.path, "it holds no text" if raw else "it is empty")
