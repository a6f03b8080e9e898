"""The tokens of Rich Text Format: control words, signs, braces and the text between them, read portion by portion."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from reader.sources.streams import TooMuchError

_TOKEN = re.compile(
    rb"\\(?:(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})?[ ]?|'(?P<code>[0-9a-fA-F]{2})|(?P<sign>[^a-zA-Z]))"
    rb"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)|(?P<end>[\r\n]+)",
    re.DOTALL,
)
_PORTION = 1024 * 1024
# A word with its number is never longer, so the end of a portion cuts no more than this.
_LONGEST = 48
# Eight hundred articles in Russian, with a number for each letter, have as many; they are read in a quarter of a
# minute.
_MOST_TOKENS = 8_000_000
# With pictures written out in digits, a document is long.
_MOST_BYTES = 512 * 1024 * 1024


class Token(NamedTuple):
    """One token: a ``word`` with its number, the digits of a ``code``, a ``sign``, a ``brace`` or ``text``."""

    kind: str
    value: bytes
    number: int | None = None


def tokens(stream: BinaryIO) -> Iterator[Token]:
    """Return the tokens of a document in order, without line ends and binary data; raises TooMuchError."""
    return _Tokens(stream).all()


class _Tokens:
    """The state of reading a document."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._held, self._at, self._is_whole = b"", 0, False
        self._bytes = self._count = 0

    def all(self) -> Iterator[Token]:
        while True:
            if len(self._held) - self._at < _LONGEST and not self._is_whole:
                self._read_on()
            found = _TOKEN.match(self._held, self._at)
            if found is None:
                if self._is_whole and self._at >= len(self._held):
                    return
                self._at += 1  # a backslash at the very end
                continue
            self._at = found.end()
            self._tally()
            if (token := _token(found)) is None:
                continue
            if token.value == b"bin" and token.kind == "word":
                self._pass_by(token.number or 0)
            else:
                yield token

    def _tally(self) -> None:
        self._count += 1
        if self._count > _MOST_TOKENS:
            raise TooMuchError("it holds more marks than any document")

    def _read_on(self) -> None:
        portion = self._stream.read(_PORTION)
        self._is_whole = not portion
        self._bytes += len(portion)
        if self._bytes > _MOST_BYTES:
            raise TooMuchError(f"it is longer than {_MOST_BYTES // 1024**2} MB")
        self._held, self._at = self._held[self._at :] + portion, 0

    def _pass_by(self, count: int) -> None:
        """Skip this many bytes, which may be anything."""
        while count > 0:
            left = len(self._held) - self._at
            if count <= left or self._is_whole:
                self._at = min(len(self._held), self._at + count)
                return
            count, self._at = count - left, len(self._held)
            self._read_on()


def _token(found: re.Match[bytes]) -> Token | None:
    kind = found.lastgroup or ""
    if kind in ("word", "number"):
        number = found["number"]
        return Token("word", found["word"], int(number) if number else None)
    return None if kind == "end" else Token(kind, found[kind])
