"""The provenance of an article: its bytes, with the text from which its paragraphs were taken."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from reader.intake import read_version
from reader.library import Library
from reader.model import Article, Draft, Original, ShelvedArticle
from reader.sources import Item, Refusal, read_bytes, unpack
from reader.sources.decoding import decode, looks_binary
from reader.sources.streams import HEAD
from reader.ui.screens.raw import Earlier, Provenance
from reader.ui.views.parallel import Side, imported_side, read_side, removed_paragraphs
from reader.wording.phrases import day, here


def provenance_of(library: Library, shelved: ShelvedArticle) -> Provenance:
    """Return the provenance of an article and its earlier versions; takes as long as importing it once."""
    provenance = trace(library.original(shelved.id), shelved.article)
    original, versions = library.backlog.original(shelved.id), library.extracts.of_versions(shelved.id)
    if original is None:
        return provenance
    earlier = [
        Earlier(
            f"Version {number} of {len(versions)} · {day(here(version.imported))}",
            partial(read_side_of, original, version.raw),
        )
        for number, version in enumerate(versions[:-1], 1)
    ]
    return replace(provenance, earlier=earlier[::-1])


def read_side_of(original: Original, raw: bytes) -> Side:
    """Return what an earlier version said, or if it is no longer read as an article its bytes."""
    article = read_version(original, raw)
    if isinstance(article, Refusal):
        return Side(imported_side(decode(raw), Article("", "")).text)
    told = (article.title, *(paragraph.text for _, paragraph in article.visible() if paragraph.kind != "title"))
    return Side("\n\n".join(filter(None, told)))


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
