"""A program of its own that reads a message of Outlook from standard input and writes it as a letter (RFC 5322).

Such a message is a compound file; each of its properties is a stream named by the number and the type of the property,
or stands in a table of those of fixed size:
https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-oxmsg
"""

from __future__ import annotations

import codecs
import io
import struct
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from email import encoders
from email.message import Message
from email.mime.base import MIMEBase
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.parser import HeaderParser
from email.utils import format_datetime, formataddr

from olefile import OleFileIO

# Properties by their numbers, the preferred one first:
# https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-oxprops
_SUBJECT, _HEADERS, _PLAIN, _HTML = 0x0037, 0x007D, 0x1000, 0x1013
_NAMES, _ADDRESSES, _TIMES, _PAGES = (0x0042, 0x0C1A), (0x5D02, 0x5D01, 0x0C1F), (0x0039, 0x0E06), (0x3FDE, 0x3FFD)
# Their types: a text in UTF-16, one in a code page, and bytes.
_WIDE, _NARROW, _BYTES = 0x001F, 0x001E, 0x0102

# The table of properties, whose header is shorter in a message that is attached to another.
_TABLE, _HEADER, _HEADER_WITHIN, _ENTRY = "__properties_version1.0", 32, 24, struct.Struct("<2xH4xQ")
_ATTACHED, _MESSAGE = "__attach_version1.0_#", "__substg1.0_3701000D"
# No letter is forwarded within more letters.
_DEEPEST = 10

# Times count tenths of microseconds from here.
_BEGINNING = datetime(1601, 1, 1, tzinfo=UTC)
# Headers about the parts of a letter as it was sent, which are written anew.
_OF_PARTS = ("content-", "mime-version")
# The code page of a message that states none known, and those that Python calls by another name.
_USUAL = "cp1252"
_CODECS = {20127: "ascii", 54936: "gb18030", 65001: "utf-8", **{28590 + part: f"iso8859-{part}" for part in range(17)}}


def main() -> None:
    """Write a message as a letter, or end with the reason why it cannot be read."""
    try:
        with OleFileIO(io.BytesIO(sys.stdin.buffer.read())) as file:
            sys.stdout.buffer.write(bytes(_Note(file).letter()))
    except OSError:
        sys.exit("damaged")


class _Note:
    """A message in a compound file, in the storage at a path."""

    def __init__(self, file: OleFileIO, path: Sequence[str] = ()) -> None:
        self._file, self._path = file, path
        table = self._stream(_TABLE)[_HEADER_WITHIN if path else _HEADER :]
        whole = len(table) // _ENTRY.size * _ENTRY.size
        self._numbers = dict(_ENTRY.iter_unpack(table[:whole]))
        self._codec = _codec(self._number(_PAGES) & 0xFFFF)

    def letter(self) -> Message:
        """Return the message as a letter, with those that are attached to it."""
        letter = MIMEMultipart("mixed", _subparts=[self._body(), *map(MIMEMessage, self._attached())])
        for name, value in self._headers():
            if value and name not in letter:
                letter[name] = value
        return letter

    def _body(self) -> Message:
        """Return the body, without the plain text that Outlook makes of HTML."""
        if html := self._stream(_named(_HTML, _BYTES)):
            body = MIMEBase("text", "html", charset=self._codec)
            body.set_payload(html)
            encoders.encode_base64(body)
            return body
        if written := self._text(_HTML):
            return MIMEText(written, "html", "utf-8")
        return MIMEText(self._text(_PLAIN), "plain", "utf-8")

    def _headers(self) -> Iterator[tuple[str, str]]:
        """Yield the headers that the letter was sent with, and what the message says if there are none."""
        sent = HeaderParser().parsestr(self._text(_HEADERS).lstrip())
        yield from ((name, value) for name, value in sent.items() if not name.lower().startswith(_OF_PARTS))
        yield "Subject", _on_one_line(self._text(_SUBJECT))
        name, address = (_on_one_line(self._first(numbers)) for numbers in (_NAMES, _ADDRESSES))
        yield "From", formataddr((name, address if "@" in address else ""))
        if time := self._number(_TIMES):
            yield "Date", format_datetime(_BEGINNING + timedelta(microseconds=time // 10))

    def _attached(self) -> Iterator[Message]:
        if len(self._path) >= 2 * _DEEPEST:
            return
        depth = len(self._path)
        folders = {path[depth] for path in self._file.listdir(streams=False, storages=True) if len(path) > depth}
        for folder in sorted(folder for folder in folders if folder.startswith(_ATTACHED)):
            path = [*self._path, folder, _MESSAGE]
            if self._file.exists(path):
                yield _Note(self._file, path).letter()

    def _first(self, numbers: Sequence[int]) -> str:
        return next(filter(None, map(self._text, numbers)), "")

    def _text(self, number: int) -> str:
        if wide := self._stream(_named(number, _WIDE)):
            return wide.decode("utf-16-le", "replace")
        return self._stream(_named(number, _NARROW)).decode(self._codec, "replace")

    def _stream(self, name: str) -> bytes:
        path = [*self._path, name]
        return bytes(self._file.openstream(path).read()) if self._file.exists(path) else b""

    def _number(self, numbers: Sequence[int]) -> int:
        return next((self._numbers[number] for number in numbers if self._numbers.get(number)), 0)


def _named(number: int, kind: int) -> str:
    return f"__substg1.0_{number:04X}{kind:04X}"


def _codec(page: int) -> str:
    """Return Python's name for a code page; the usual one for an unknown number."""
    try:
        return codecs.lookup(_CODECS.get(page, f"cp{page}")).name
    except LookupError:
        return _USUAL


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


if __name__ == "__main__":
    main()
