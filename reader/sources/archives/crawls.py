"""Crawls: WARC and ARC, one article for every page in them that was answered."""

from __future__ import annotations

import gzip
import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import quote, unquote

from reader.model import Draft, Parcel
from reader.sources.decoding import decode, settle
from reader.sources.formats import GZIP, Item, Origin, Refusal, key_of, refused_as_too_long
from reader.sources.links import is_of_web
from reader.sources.muting import hush, mute
from reader.sources.pages.pages import read_page
from reader.sources.streams import LARGEST_ARTICLE, peek, unpacking

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord

_ENDINGS = frozenset(("warc", "arc", "wet", "wat"))
_PAGES = ("text/html", "application/xhtml+xml")
# The type of a record that is a text extracted from a page.
_CONVERTED = "conversion"
# The beginning of the address in a key if the content would be mistaken for the other kind.
_PAGE, _TEXT = "page:", "text:"
# The characters at the beginning of the content by which it is told of which kind it is. Keys depend on them, so they
# are those of the content as it is decoded as a whole: its encoding may be told by what comes later.
_TELLING = 1000
_CUT = "it ends before its last record does"
# The bytes of a record that are passed over at once.
_PIECE = 1 << 16
# Characters that are kept when the address of a page becomes part of a key.
_SAFE = ":/?&=%;,+@!~*'()[]$"


class _Pieces(io.RawIOBase):
    """An unpacked stream that gives all that comes before a break before it raises DamagedError."""

    def __init__(self, unpacked: gzip.GzipFile) -> None:
        self._unpacked = unpacked

    def readable(self) -> bool:
        """Say that the stream can be read."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Return the next bytes, as many as come at once; raises DamagedError."""
        with unpacking():
            chunk = self._unpacked.read1(len(buffer))
        buffer[: len(chunk)] = chunk
        return len(chunk)


class Crawl:
    """A file of pages that a crawler fetched, or of the texts extracted from them."""

    name = "warc"

    def recognises(self, path: str, head: bytes) -> bool:
        """Accept a file by its first bytes, or by its name if it is compressed record by record."""
        if head.startswith((b"WARC/", b"filedesc://")):
            return True
        endings = path.lower().rpartition("/")[2].split(".")[1:]
        return head.startswith(GZIP) and not _ENDINGS.isdisjoint(endings)

    def count(self, stream: BinaryIO) -> None:
        """Return None: only reading a record shows whether it is a page that was answered."""
        return

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Yield the pages, each to be read later, and the texts; anything broken ends it."""
        from warcio import archiveiterator, bufferedreaders
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed

        hush("warcio")
        mute(archiveiterator, bufferedreaders)
        found = False
        try:
            records = ArchiveIterator(_unpacked(stream), arc2warc=True)
            for record in records:
                item = _item(record, origin)
                found |= item is not None
                yield from (item,) if item else ()
                _require_whole(record)
            if records.next_line:  # the head of another record began
                raise EOFError(_CUT)
        except (ArchiveLoadFailed, EOFError, OSError, ValueError, AttributeError, TypeError) as error:
            yield Refusal(origin.path, f"the crawl is broken ({_reason(error)}); what comes before that was read")
        else:
            if not found:
                yield Refusal(origin.path, "it holds no page that was answered")

    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal:
        """Return the article of a page or a text; its key contains the address and, if needed, which of them it is."""
        kind, address = _kind_and_address(unquote(article.key.rpartition("#")[2].partition(":")[2]))
        if (kind or _guessed(raw)) == _PAGE:
            return read_page(raw, article, address)
        return Draft(path=article.path, key=article.key, text=decode(raw), raw=raw, link=address)


def _reason(error: Exception) -> str:
    """Say what broke a crawl; the library trips over what a record does not state."""
    is_tripped = isinstance(error, AttributeError | TypeError)
    return "the head of a record lacks a part" if is_tripped else " ".join(str(error).split())


def _unpacked(stream: BinaryIO) -> BinaryIO:
    """Return a crawl as one stream, whether it was compressed record by record or as a whole."""
    head, whole = peek(stream)
    return _Pieces(gzip.GzipFile(fileobj=whole)) if head.startswith(GZIP) else whole  # type: ignore[return-value]


def _item(record: ArcWarcRecord, origin: Origin) -> Item | None:
    """Return the page or text of a record; None for anything else."""
    address = record.rec_headers.get_header("WARC-Target-URI") or ""
    if not is_of_web(address) or not _is_wanted(record):
        return None
    raw = record.content_stream().read(LARGEST_ARTICLE + 1)
    path = f"{origin.path}:{address}"
    if refusal := refused_as_too_long(raw, path):
        return refusal
    raw = settle(raw, _kind(record))
    own = _TEXT if record.rec_type == _CONVERTED else _PAGE
    named = quote(address if own == _guessed(raw) else own + address, safe=_SAFE)
    return Parcel(path, key_of(origin, "warc", named), raw) if raw.strip() else None


def _require_whole(record: ArcWarcRecord) -> None:
    """Read what is left of a record; raises EOFError if the crawl ends before it."""
    while record.length is not None and record.raw_stream.read(_PIECE):
        pass
    if record.length is None or record.raw_stream.limit:
        raise EOFError(_CUT)


def _guessed(raw: bytes) -> str:
    """Return the kind that such bytes usually are."""
    return _PAGE if "<" in decode(raw)[:_TELLING] else _TEXT


def _kind_and_address(named: str) -> tuple[str, str]:
    """Return the kind of an article as its key states it, or nothing, and the address."""
    kind = next((kind for kind in (_PAGE, _TEXT) if named.startswith(kind)), "")
    return kind, named.removeprefix(kind)


def _is_wanted(record: ArcWarcRecord) -> bool:
    """Whether it is a text, a page that was answered, or one that was kept without an answer."""
    if record.rec_type == _CONVERTED:
        return _kind(record).startswith("text/plain")
    is_answered = (
        record.rec_type == "response" and record.http_headers and record.http_headers.get_statuscode() == "200"
    )
    return (is_answered or record.rec_type == "resource") and _kind(record).startswith(_PAGES)


def _kind(record: ArcWarcRecord) -> str:
    """Return the content type stated by the server of a page, or else by the record."""
    return str((record.http_headers or record.rec_headers).get_header("Content-Type") or "").lower()
