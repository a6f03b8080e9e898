"""The provenance of an article: its bytes, with the text from which its paragraphs were taken."""

from __future__ import annotations

from reader.model import Article, Draft
from reader.sources import Item, Refusal, read_bytes, unpack
from reader.sources.decoding import decode, looks_binary
from reader.sources.streams import HEAD
from reader.ui.screens.raw import Provenance
from reader.ui.views.parallel import Side, imported_side, read_side, removed_paragraphs


def trace(raw: bytes, article: Article) -> Provenance:
    """Align the text in ``raw`` with the article; takes as long as importing it."""
    decoded = decode(raw)
    text = next(
        (found.text for found in map(_unpacked, read_bytes(article.path, raw)) if isinstance(found, Draft)), decoded
    )
    is_written = text != decoded and not looks_binary(raw[:HEAD])
    record = Side(imported_side(decoded, article).text) if is_written else None
    return Provenance(imported_side(text, article), read_side(article), removed_paragraphs(article), record)


def _unpacked(item: Item) -> Draft | Refusal:
    return item if isinstance(item, Refusal) else unpack(item)
