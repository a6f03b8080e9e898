"""The bodies of web answers: their accepted types, and unpacking within a limit."""

from __future__ import annotations

import re
import zlib
from collections.abc import AsyncIterator, Iterator

from reader.sources.decoding import looks_binary
from reader.sources.formats import GZIP
from reader.sources.office.prints.prints import is_print
from reader.sources.streams import HEAD
from reader.sources.web.addresses import UnreachableError, excerpt

# Media types that can contain an article or a feed; many feeds are sent as any bytes, or without a type.
_READABLE = re.compile(
    r"text/(?!css|javascript|calendar|vcard)|application/(?:[\w.-]+\+)?(?:xml|json|xhtml|rss|atom|rdf|feed)"
    r"|application/(?:pdf|x-ndjson|jsonl|octet-stream)|binary/octet-stream|$",
    re.IGNORECASE,
)

# This much is unpacked at a time, so that a bomb goes off in small parts.
_PIECE = 256 * 1024

_AS_GZIP = zlib.MAX_WBITS | 16


def refused_type(stated: str) -> str | None:
    """Say why content of this type is not an article; None if it may be one."""
    kind = stated.partition(";")[0].strip()
    return None if _READABLE.match(kind) else f"it is {excerpt(kind)}, which holds no article"


async def unpacked(pieces: AsyncIterator[bytes], encoding: str, most: int) -> bytes:
    """Return the whole body of an answer; raises UnreachableError if it is too long, broken or not text."""
    taken = bytearray()
    unpacker = _unpacker(encoding)
    async for piece in pieces:
        for part in unpacker.parts(piece):
            taken += part
            if len(taken) > most:
                raise UnreachableError(f"it is longer than {most / (1024 * 1024):g} MB")
    if not unpacker.is_whole:
        raise UnreachableError("the answer breaks off")
    head = bytes(taken[:HEAD])
    if looks_binary(head) and not is_print(head):
        raise UnreachableError("it is not text")
    return bytes(taken)


class _Plain:
    """Takes bytes as they are."""

    is_whole = True

    def parts(self, piece: bytes) -> Iterator[bytes]:
        """Yield a piece of the answer as the only part in it."""
        yield piece


class _Gzip:
    """Unpacks gzip, also several streams one after the other."""

    def __init__(self) -> None:
        self._inner = zlib.decompressobj(_AS_GZIP)
        self._began = self._is_padded = False

    @property
    def is_whole(self) -> bool:
        """Whether the data so far ends with a complete gzip stream, or is empty."""
        return self._inner.eof or not self._began

    def parts(self, piece: bytes) -> Iterator[bytes]:
        """Unpack a piece in small portions; raises UnreachableError if it is damaged."""
        if self._is_padded:  # zlib would keep all that comes
            return
        part = b""
        while piece or len(part) == _PIECE:
            self._began = True
            try:
                part = self._inner.decompress(piece, _PIECE)
            except zlib.error as error:
                raise UnreachableError("the answer is damaged") from error
            yield part
            piece = self._inner.unconsumed_tail
            if self._inner.eof:
                piece, part = self._inner.unused_data, b""
                if not piece.startswith(GZIP):  # servers fill up with zeros
                    self._is_padded = len(piece) >= len(GZIP)
                    return
                self._inner = zlib.decompressobj(_AS_GZIP)


def _unpacker(encoding: str) -> _Plain | _Gzip:
    name = encoding.strip().lower()
    if name in ("", "identity"):
        return _Plain()
    if name in ("gzip", "x-gzip"):
        return _Gzip()
    raise UnreachableError(f"it is compressed as {excerpt(name)}, which was not asked for")
