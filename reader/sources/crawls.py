"""Crawls: WARC and ARC, one article for every page in them that was answered."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import quote, unquote

from reader.model import Draft, Parcel
from reader.sources.chatter import hush, mute
from reader.sources.decoding import decode, settle
from reader.sources.formats import LARGEST_ARTICLE, Item, Origin, Refusal, key_of
from reader.sources.pages import read_page
from reader.sources.streams import peek

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord

_GZIPPED = b"\x1f\x8b"
_ENDINGS = frozenset(("warc", "arc", "wet", "wat"))
_PAGES = ("text/html", "application/xhtml+xml")
# What stays as it is in the address of a page when it becomes part of a key.
_SAFE = ":/?&=%;,+@!~*'()[]$"


class Crawl:
    """A file of what a crawler fetched, or of the texts taken out of that."""

    name = "warc"

    def recognises(self, path: str, head: bytes) -> bool:
        """Take a file that begins so, or is named so and is squeezed record by record."""
        if head.startswith((b"WARC/", b"filedesc://")):
            return True
        endings = path.lower().rpartition("/")[2].split(".")[1:]
        return head.startswith(_GZIPPED) and not _ENDINGS.isdisjoint(endings)

    def count(self, stream: BinaryIO) -> None:
        """Give nothing: nobody knows before it is read."""
        return

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Give the pages, each to be read later, and the texts; what is broken ends it."""
        from warcio import archiveiterator, bufferedreaders
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed

        hush("warcio")
        mute(archiveiterator, bufferedreaders)
        found = False
        try:
            for record in ArchiveIterator(_unpacked(stream), arc2warc=True):
                item = _item(record, origin)
                found |= item is not None
                yield from (item,) if item else ()
        except (ArchiveLoadFailed, EOFError, OSError, ValueError, AttributeError, TypeError) as error:
            reason = " ".join(str(error).split())
            yield Refusal(origin.path, f"the crawl is broken ({reason}); what comes before is read")
        else:
            if not found:
                yield Refusal(origin.path, "it holds no page that was answered")

    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal:
        """Give the article of a page or a text, whose address its key tells."""
        address = unquote(article.key.rpartition("#")[2].partition(":")[2])
        text = decode(raw)
        if "<" in text[:1000]:
            return read_page(raw, article, address)
        return Draft(path=article.path, key=article.key, text=text, raw=raw, link=address)


def _unpacked(stream: BinaryIO) -> BinaryIO:
    """Give a crawl as one stream, whether it was squeezed record by record or as a whole."""
    head, whole = peek(stream)
    return gzip.GzipFile(fileobj=whole) if head.startswith(_GZIPPED) else whole  # type: ignore[return-value]


def _item(record: ArcWarcRecord, origin: Origin) -> Item | None:
    """Give the page or text of a record; None for all that is neither."""
    address = record.rec_headers.get_header("WARC-Target-URI") or ""
    if not address.startswith(("http://", "https://")) or not _is_wanted(record):
        return None
    raw = record.content_stream().read(LARGEST_ARTICLE + 1)
    path = f"{origin.path}:{address}"
    if len(raw) > LARGEST_ARTICLE:
        return Refusal(path, "the page is too long for an article")
    raw = settle(raw, _kind(record))
    return Parcel(path, key_of(origin, "warc", quote(address, safe=_SAFE)), raw) if raw.strip() else None


def _is_wanted(record: ArcWarcRecord) -> bool:
    if record.rec_type == "conversion":
        return str(record.rec_headers.get_header("Content-Type") or "").startswith("text/plain")
    if record.rec_type not in ("response", "resource") or record.http_headers is None:
        return False
    return record.http_headers.get_statuscode() == "200" and _kind(record).startswith(_PAGES)


def _kind(record: ArcWarcRecord) -> str:
    """Give what the server of a page said that it is."""
    return str(record.http_headers.get_header("Content-Type") or "").lower() if record.http_headers else ""
