"""Bytes to text, without ever failing and without losing a letter.

A byte order mark is believed, or the zeros of UTF-16 that has none, then what the escapes of ISO 2022 say, then an
encoding that the input declares and can be read in, then strict UTF-8. What is left was written before UTF-8, and its
language tells how: a guess by the frequencies of letters, or windows-1252, which the WHATWG Encoding Standard reads
every undeclared western file as.
"""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from typing import BinaryIO, TextIO

from reader.sources.streams import begun, peek

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# Seven bits per byte, with escape sequences around other characters than ASCII (RFC 1468, RFC 1557).
_ESCAPED = re.compile(rb"\x1b\$(?:[@B]|\(D|\)C)")
_ESCAPED_ENCODINGS = ("iso2022_jp_ext", "iso2022_kr")

# What bytes are read in that are called so: mostly they were written in a larger encoding of the same language, as in
# that of Ukrainian, which has letters where that of Russian draws boxes. A guess that is not in here (most of those of
# DOS, of the Macintosh and of few readers) is a western text with odd letters.
_READ_AS = {
    "iso8859-1": "cp1252",
    "iso8859-2": "iso8859-2",
    "cp1250": "cp1250",
    "iso8859-5": "iso8859-5",
    "cp1251": "cp1251",
    "cp866": "cp866",
    "koi8-r": "koi8-u",
    "iso8859-7": "iso8859-7",
    "cp1253": "cp1253",
    "iso8859-8": "cp1255",
    "cp1255": "cp1255",
    "cp1256": "cp1256",
    "iso8859-15": "iso8859-15",
    "iso8859-13": "cp1257",
    "cp1257": "cp1257",
    "iso8859-9": "cp1254",
    "cp1254": "cp1254",
    "cp1258": "cp1258",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "euc_kr": "cp949",
    "cp949": "cp949",
    "euc_jp": "euc_jp",
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "big5": "big5hkscs",
}
# What Python also calls encodings: of code, of the names of hosts (which takes quadratic time), and of nothing at all.
_OF_NO_TEXT = frozenset(("idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"))
# Of these scripts nearly every letter is beyond ASCII; a few such bytes among Latin letters are typographic marks.
_FOREIGN = ("cp949", "euc_jp", "cp932", "gb18030", "big5hkscs", "cp874", "iso8859-5", "cp1251", "cp866", "koi8-u",
            "cp1253", "iso8859-7", "cp1255", "cp1256")  # fmt: skip
_FOREIGN_SHARE = 0.15

_ASCII = bytes(range(128))

# The bytes that windows-1252 leaves undefined, as decoded (PEP 383), and the characters they become.
_UNASSIGNED = {0xDC00 + byte: byte for byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}

# The same for a stream, whose beginning tells what to read it in: its first bytes are all of most files.
_SIGNED = {"utf-8": "utf-8-sig", "utf-32-le": "utf-32", "utf-32-be": "utf-32", "utf-16-le": "utf-16",
           "utf-16-be": "utf-16"}  # fmt: skip
_TOLD_BY = 1 << 20
# The error handler for bytes further down in a stream that are not in its encoding.
_WINDOWS = "kreader.windows"

# The beginning of a book has the same frequencies as the whole.
_GUESSED_FROM = 64 * 1024

# The declarations of an encoding in a page, by a server and in a part of a letter; in XML it is in the first line.
_NAMED = re.compile(rb"<meta[^<>]*?charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_STATED = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_XML_NAMED = re.compile(rb"\s*<\?xml[^<>]*\sencoding\s*=")
_HEAD = 4096

# Where more of the bytes are control bytes it is not text. Compressed and random bytes hold a tenth (27 of 256) and
# are never valid UTF-8; programs and databases are mostly NUL; the worst terminal captures stay below a quarter.
# A terminal makes valid UTF-8 of all that is pasted: of compressed and random bytes four in ten characters are then
# replacement characters, of a program one in five, of Czech that lost all of its accents one in seven.
_CONTROL_SHARE = 0.04
_CONTROL_SHARE_OF_UTF8 = 0.3
_LOST_SHARE = 0.2
_LOST = "\N{REPLACEMENT CHARACTER}".encode()
_FOLLOWING = bytes(range(0x80, 0xC0))
_CONTROLS = bytes(set(range(32)) - {9, 10, 12, 13, 27})

# Of UTF-16 every second byte is 0 in Latin letters, and in the blanks and points of all other alphabets: a sixth of
# what is written in Cyrillic. The other bytes hardly ever are.
_WIDE_SHARE, _WIDE_STRAY = 0.08, 0.1


def decode(raw: bytes, declared: str | None = None) -> str:
    """Return the text of ``raw``, with its line ends and without a byte order mark.

    ``declared`` is the encoding that the input names, which is used if the bytes can be read in it.
    """
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return raw[len(mark) :].decode(encoding, "replace")
    if wide := _wide(raw):
        return raw.decode(wide, "replace")
    for encoding in _likely(raw, declared):
        text = _decoded(raw, encoding)
        if text is not None:
            return text
    return _decode_windows(raw)


def as_text(stream: BinaryIO) -> io.TextIOWrapper:
    """Return a stream as a text stream, with its line ends and without a byte order mark; it never fills the memory.

    The first bytes decide the encoding. Later bytes that cannot be read in it are read as windows-1252.
    """
    head, whole = peek(stream, _TOLD_BY)
    codecs.register_error(_WINDOWS, _read_as_windows)
    return io.TextIOWrapper(whole, _encoding_of(head), _WINDOWS, newline="")


def with_short_lines(stream: BinaryIO) -> BinaryIO:
    """Return a stream whose lines end with the byte of a line feed: UTF-16 and UTF-32, where none does, as UTF-8.

    The lines of old programs for the Macintosh end with a carriage return alone.
    """
    head, whole = begun(stream)
    is_wide = any(head.startswith(mark) for mark, _ in _MARKS[1:]) or _wide(head)
    if is_wide:
        return io.BufferedReader(_InUtf8(as_text(whole)))
    if b"\r" in head and b"\n" not in head:
        return io.BufferedReader(_InUtf8(io.TextIOWrapper(whole, "latin-1"), "latin-1"))
    return whole


class _InUtf8(io.RawIOBase):
    """A stream of the bytes of a text in UTF-8, or another encoding."""

    def __init__(self, text: TextIO, encoding: str = "utf-8") -> None:
        self._text, self._encoding, self._held = text, encoding, b""

    def readable(self) -> bool:
        """Say that the stream can be read."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill a buffer and return the number of bytes: 0 at the end."""
        held = self._held or self._text.read(len(buffer)).encode(self._encoding, "replace")
        chunk, self._held = held[: len(buffer)], held[len(buffer) :]
        buffer[: len(chunk)] = chunk
        return len(chunk)


def named_in(page: bytes) -> str | None:
    """Return the encoding that a web page names in its head."""
    found = _NAMED.search(page[:_HEAD])
    return found[1].decode("ascii", "replace") if found else None


def decode_page(page: bytes) -> str:
    """Return the text of a web page, in the encoding that it names."""
    return decode(page, named_in(page))


def settle(raw: bytes, content_type: str) -> bytes:
    """Return bytes that are read as their sender, with this ``Content-Type``, meant them.

    The header of an answer wins over what a page names (HTML Standard, 13.2.3.2), but is not stored with it. So what
    would otherwise be read differently is turned into UTF-8 with a byte order mark, which every reader believes. Bytes
    that are valid UTF-8 are UTF-8, whatever a server says of everything it sends.
    """
    stated = _STATED.search(content_type)
    if stated is None or raw.isascii() or _XML_NAMED.match(raw) or any(raw.startswith(mark) for mark, _ in _MARKS):
        return raw
    text = _decoded(raw, "utf-8") or _decoded(raw, stated[1])
    if text is None or text == decode_page(raw):
        return raw
    return codecs.BOM_UTF8 + text.encode("utf-8", "replace")


@lru_cache(maxsize=1)
def decode_head(head: bytes) -> str:
    """Return the text of the first bytes of a file, which all families of files look at in turn."""
    return decode(head)


@lru_cache(maxsize=1)
def looks_binary(head: bytes) -> bool:
    """Whether the first bytes of a file are something other than text."""
    if any(head.startswith(mark) for mark, _ in _MARKS) or not head or _wide(head):
        return False
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if not _begins_in(head, "utf-8"):
        return controls > len(head) * _CONTROL_SHARE
    letters = len(head.translate(None, _FOLLOWING))
    return controls > len(head) * _CONTROL_SHARE_OF_UTF8 or head.count(_LOST) > letters * _LOST_SHARE


def _encoding_of(head: bytes) -> str:
    """Return the encoding for a stream with this beginning."""
    if marked := next((_SIGNED[encoding] for mark, encoding in _MARKS if head.startswith(mark)), None):
        return marked
    if wide := _wide(head):
        return wide
    names = (_name_of(encoding) for encoding in _likely(head, None))
    return next((name for name in names if name and _begins_in(head, name)), "cp1252")


def _wide(raw: bytes) -> str | None:
    """Return the kind of UTF-16 of bytes without a byte order mark; None if they are not UTF-16."""
    head = raw[:_HEAD]
    low, high = head[::2], head[1::2]
    for encoding, zeros, letters in (("utf-16-le", high, low), ("utf-16-be", low, high)):
        found = zeros.count(0)
        if found > len(zeros) * _WIDE_SHARE and letters.count(0) < found * _WIDE_STRAY and _begins_in(head, encoding):
            return encoding if _is_written(head.decode(encoding, "ignore")) else None
    return None


def _is_written(text: str) -> bool:
    return sum(ord(letter) < 32 and ord(letter) in _CONTROLS for letter in text) <= len(text) * _CONTROL_SHARE


def _begins_in(head: bytes, encoding: str) -> bool:
    """Whether the first bytes of something are in an encoding; the last letter may be cut."""
    try:
        codecs.getincrementaldecoder(encoding)().decode(head)
    except UnicodeDecodeError:
        return False
    return True


def _read_as_windows(error: UnicodeError) -> tuple[str, int]:
    """Return the replacement of bytes that cannot be decoded, and where to go on."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return _decode_windows(error.object[error.start : error.end]), error.end


def _likely(raw: bytes, declared: str | None) -> Iterator[str]:
    """Yield the encodings to try, one after the other."""
    if _ESCAPED.search(raw):
        yield from _ESCAPED_ENCODINGS
    if declared:
        yield declared
    yield "utf-8"
    if guess := _guess(raw):
        yield guess


def _decoded(raw: bytes, encoding: str) -> str | None:
    """Decode strictly; None if the bytes are not in this encoding, or there is no such encoding."""
    name = _name_of(encoding)
    try:
        return raw.decode(name) if name else None
    except (LookupError, UnicodeDecodeError, AssertionError):
        return None


def _name_of(encoding: str) -> str | None:
    """Return the encoding of texts with a name; None if there is none."""
    try:
        name = codecs.lookup(encoding).name
    except (LookupError, ValueError):  # of a name with a NUL
        return None
    return None if name in _OF_NO_TEXT else _READ_AS.get(name, name)


def _guess(raw: bytes) -> str | None:
    """Guess the encoding by the frequencies of letters; None for the usual western one."""
    import cchardet  # 15 ms, and most input is UTF-8

    head = raw[:_GUESSED_FROM]
    with suppress(LookupError, TypeError):  # an encoding that Python does not know, or no guess at all
        guess = _READ_AS.get(codecs.lookup(cchardet.detect(head)["encoding"]).name)
        is_foreign = len(head.translate(None, _ASCII)) > _FOREIGN_SHARE * len(head)
        return guess if guess not in _FOREIGN or is_foreign else None
    return None


def _decode_windows(raw: bytes) -> str:
    """Decode as windows-1252; its five unassigned bytes keep their value and are cleaned away later."""
    return raw.decode("cp1252", "surrogateescape").translate(_UNASSIGNED)
