"""A program of its own that reads a document of Word 97 to 2003 from standard input and writes its text as JSON.

The text lies in pieces of a stream, which a table puts in order. Pages of 512 bytes in the same stream say which
characters are deleted or hidden, and which style each paragraph has:
https://learn.microsoft.com/openspecs/office_file_formats/ms-doc
"""

from __future__ import annotations

import io
import json
import re
import struct
import sys
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from olefile import OleFileIO

# In characters; the longest novel has half as many.
_MOST_TEXT = 32 * 1024 * 1024

# Places in the first bytes of the stream with the text: the version, flags, the number of characters of the body, and
# where in the table stream stand the styles, the pages about characters and paragraphs, and the pieces.
_VERSION, _FLAGS, _LENGTH = 0x02, 0x0A, 0x4C
_STYLES, _CHARACTERS, _PARAGRAPHS, _PIECES = 0xA2, 0xFA, 0x102, 0x1A2
_WORD_97, _IS_LOCKED, _IS_FIRST_TABLE = 0xC1, 0x0100, 0x0200
# Before the table of pieces, each with such a byte, stand properties that they share.
_SHARED, _TABLE = 1, 2
# The bit of a piece of which each character takes one byte, at half of the place that is stated.
_IS_NARROW = 1 << 30

# Properties of characters: deleted and hidden; and of paragraphs: on a new page, in a table, and ending a row of it.
_DELETED, _HIDDEN, _ON_NEW_PAGE, _IN_TABLE, _ENDS_ROW = 0x0800, 0x083C, 0x2407, 0x2416, 0x2417
# The number of bytes of a value, by the upper three bits of its property; where that varies, the value begins with it.
_SIZES, _VARIES, _IS_LONG = (1, 1, 2, 4, 2, 2, 0, 3), 6, 0xD608
_PAGE = 512
# A style says by twelve bits its number, which is this one if its author named it, and which one it is based on.
_TWELVE_BITS, _NAMED = 0x0FFF, 0x0FFE
# The longest chain of styles based on each other.
_MOST_BASES = 20

_ENDS = re.compile("[\r\x07\x0c]")


class FailureError(Exception):
    """A document cannot be read; its message is the word for the reason."""


class _Piece(NamedTuple):
    """Characters in a row: where they begin in the stream, the number of bytes that each takes, and their number."""

    begin: int
    size: int
    length: int


class _Format(NamedTuple):
    """A paragraph's style, by the number that it has in every document, and its place on a page and in a table."""

    style: int = 0
    on_new_page: bool = False
    in_table: bool = False
    ends_row: bool = False


def main() -> None:
    """Write the paragraphs and properties of a document, or end with the reason why it cannot be read."""
    try:
        with OleFileIO(io.BytesIO(sys.stdin.buffer.read())) as file:
            told = {"paragraphs": [*_Document(file).paragraphs()], **_properties(file)}
    except FailureError as failure:
        sys.exit(str(failure))
    except (OSError, struct.error):
        sys.exit("damaged")
    sys.stdout.write(json.dumps(told))


def _properties(file: OleFileIO) -> dict[str, str]:
    about = file.get_metadata()
    page = (about.codepage or 1252) & 0xFFFF
    codec = "utf-8" if page == 65001 else f"cp{page}"
    created = about.create_time.isoformat() if about.create_time else ""
    return {"title": _decoded(about.title, codec), "author": _decoded(about.author, codec), "created": created}


def _decoded(value: bytes | None, codec: str) -> str:
    try:
        return (value or b"").decode(codec, "replace")
    except LookupError:
        return ""


class _Document:
    """A document: the stream with its text, and what the table stream says about it."""

    def __init__(self, file: OleFileIO) -> None:
        self._text = bytes(file.openstream("WordDocument").read())
        (self._flags,) = struct.unpack_from("<H", self._text, _FLAGS)
        if self._flags & _IS_LOCKED:
            raise FailureError("locked")
        if struct.unpack_from("<H", self._text, _VERSION)[0] < _WORD_97:
            raise FailureError("old")
        self._tables = bytes(file.openstream("1Table" if self._flags & _IS_FIRST_TABLE else "0Table").read())
        self._unseen = sorted(self._find_unseen())
        formats = sorted(self._find_formats())
        self._begins, self._formats = [begin for begin, _ in formats], [format for _, format in formats]

    def paragraphs(self) -> Iterator[tuple[str, int, bool, bool, bool]]:
        """Yield the text of each paragraph, up to the character that ends it, and its format."""
        said, left = "", _MOST_TEXT
        for begin, size, length in self._seen():
            left -= length
            if left < 0:
                raise FailureError("text")
            text = self._text[begin : begin + size * length].decode("cp1252" if size == 1 else "utf-16-le", "replace")
            reached = 0
            for end in _ENDS.finditer(text):
                yield said + text[reached : end.end()], *self._format_at(begin + size * end.start())
                said, reached = "", end.end()
            said += text[reached:]
        if said:
            yield said, *_Format()

    def _format_at(self, place: int) -> _Format:
        at = bisect_right(self._begins, place) - 1
        return self._formats[at] if at >= 0 else _Format()

    def _seen(self) -> Iterator[_Piece]:
        """Yield the pieces without what is deleted or hidden in them."""
        for piece in self._pieces():
            begin, end = piece.begin, piece.begin + piece.size * piece.length
            at = max(0, bisect_right(self._unseen, (begin,)) - 1)
            while at < len(self._unseen) and (unseen := self._unseen[at])[0] < end:
                if unseen[1] > begin:
                    yield piece._replace(begin=begin, length=max(0, unseen[0] - begin) // piece.size)
                    begin = unseen[1]
                at += 1
            yield piece._replace(begin=begin, length=max(0, end - begin) // piece.size)

    def _pieces(self) -> Iterator[_Piece]:
        """Yield the pieces of the body in their order, without notes and comments, which follow it."""
        (left,) = struct.unpack_from("<I", self._text, _LENGTH)
        for (first, last), row in _rows(self._piece_table(), 8):
            (place,) = struct.unpack_from("<2xI", row)
            length = min(left, max(0, last - first))
            left -= length
            narrow = bool(place & _IS_NARROW)
            yield _Piece((place & ~_IS_NARROW) // 2 if narrow else place, 1 if narrow else 2, length)

    def _piece_table(self) -> bytes:
        pieces = self._about(_PIECES)
        while pieces[:1] == bytes([_SHARED]):
            pieces = pieces[3 + struct.unpack_from("<H", pieces, 1)[0] :]
        if pieces[:1] != bytes([_TABLE]):
            raise FailureError("damaged")
        return pieces[5:]

    def _find_unseen(self) -> Iterator[tuple[int, int]]:
        for page, (begin, end), at in self._pages(_CHARACTERS, 1):
            properties = page[2 * at + 1 : 2 * at + 1 + page[2 * at]] if at else b""
            if any(name in (_DELETED, _HIDDEN) and value == 1 for name, value in _values(properties)):
                yield begin, end

    def _find_formats(self) -> Iterator[tuple[int, _Format]]:
        styles = dict(enumerate(self._find_styles()))
        for page, (begin, _), at in self._pages(_PARAGRAPHS, 13):
            half = page[2 * at]
            own = page[2 * at + 1 :][: 2 * half - 1] if half else page[2 * at + 2 :][: 2 * page[2 * at + 1]]
            style = struct.unpack_from("<H", own)[0] if len(own) > 1 else 0
            found = {name for name, value in _values(own[2:]) if value == 1}
            placed = (name in found for name in (_ON_NEW_PAGE, _IN_TABLE, _ENDS_ROW))
            yield begin, _Format(_number_of(style, styles), *placed)

    def _pages(self, place: int, size: int) -> Iterator[tuple[bytes, tuple[int, int], int]]:
        """Yield each run that pages tell of: the page, the bounds of the run, and half the place of its properties."""
        for _, row in _rows(self._about(place), 4):
            begin = _PAGE * (struct.unpack("<I", row)[0] & 0x3FFFFF)
            page = self._text[begin : begin + _PAGE]
            number = page[-1] if len(page) == _PAGE else 0
            if 4 * (number + 1) + size * number < _PAGE:
                bounds = struct.unpack_from(f"<{number + 1}I", page)
                for run, span in enumerate(pairwise(bounds)):
                    yield page, span, page[4 * (number + 1) + size * run]

    def _find_styles(self) -> Iterator[tuple[int, int]]:
        """Yield the number that each style has in every document, and the place of the one that it is based on."""
        sheet = self._about(_STYLES)
        at = 2 + (struct.unpack_from("<H", sheet)[0] if sheet else 0)
        while at + 6 <= len(sheet):
            length, number, base = struct.unpack_from("<3H", sheet, at)
            yield (number & _TWELVE_BITS, base >> 4) if length else (0, 0)
            at += 2 + length + length % 2

    def _about(self, place: int) -> bytes:
        """Return the part of the table stream whose place and length stand at a place before the text."""
        begin, length = struct.unpack_from("<II", self._text, place)
        return self._tables[begin : begin + length]


def _rows(table: bytes, size: int) -> Iterator[tuple[tuple[int, int], bytes]]:
    """Yield the bounds and the value of each row of a table, which has all bounds before all values."""
    number = max(0, len(table) - 4) // (4 + size)
    bounds = struct.unpack_from(f"<{number + 1}I", table) if number else ()
    for row, span in enumerate(pairwise(bounds)):
        begin = 4 * (number + 1) + size * row
        yield span, table[begin : begin + size]


def _number_of(style: int, styles: Mapping[int, tuple[int, int]]) -> int:
    """Return the number that a style has in every document, or the one that it is based on."""
    number = 0
    for _ in range(_MOST_BASES):
        number, style = styles.get(style, (0, 0))
        if number != _NAMED:
            break
    return number


def _values(properties: bytes) -> Iterator[tuple[int, int]]:
    """Yield properties with the first byte of the value of each."""
    at = 0
    while at + 3 <= len(properties):
        (name,) = struct.unpack_from("<H", properties, at)
        kind, value = name >> 13, properties[at + 2]
        yield name, value
        at += 2 + _SIZES[kind]
        if name == _IS_LONG and at + 2 <= len(properties):
            at += 1 + struct.unpack_from("<H", properties, at)[0]
        elif kind == _VARIES:
            at += 1 + value


if __name__ == "__main__":
    main()
