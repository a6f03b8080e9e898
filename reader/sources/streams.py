"""Streams that can be read only once: peeking at their beginning, and limits for what expands too much."""

from __future__ import annotations

import io
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import BinaryIO

# Enough to see a byte order mark, the first line of a record, and how many control bytes there are.
HEAD = 64 * 1024

# The most that may come out of an archive.
MOST_BYTES = 4 * 1024**3
# The longest novel is 13 MB of text; more than this is not an article and would only fill the memory.
LARGEST_ARTICLE = 32 * 1024 * 1024


class TooMuchError(OSError):
    """More comes out of an archive than out of any honest one."""


class DamagedError(OSError):
    """Something in an archive cannot be unpacked."""


# The errors of reading a broken or locked archive.
BROKEN = (zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, EOFError, NotImplementedError, OSError,
           RuntimeError, ValueError)  # fmt: skip


@contextmanager
def unpacking() -> Iterator[None]:
    """Raise DamagedError if data unpacked in the block is broken or locked; TooMuchError passes through."""
    try:
        yield
    except (TooMuchError, DamagedError):
        raise
    except BROKEN as error:
        raise DamagedError(str(error) or type(error).__name__) from error


class _Begun(io.RawIOBase):
    """A stream whose ``head`` was already read."""

    def __init__(self, head: bytes, stream: BinaryIO) -> None:
        self._head, self._stream = head, stream
        self._at = 0

    def readable(self) -> bool:
        """Say that the stream can be read."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill a buffer from the head, then from the rest, and return the number of bytes: 0 at the end."""
        chunk = self._head[self._at : self._at + len(buffer)] or self._stream.read(len(buffer))
        self._at += len(chunk)
        if self._at >= len(self._head):
            self._head = b""
        buffer[: len(chunk)] = chunk
        return len(chunk)


def peek(stream: BinaryIO, most: int = HEAD) -> tuple[bytes, BinaryIO]:
    """Return at most ``most`` first bytes of a stream, and the stream with these bytes still in it."""
    head = _up_to(stream, most)
    return head, io.BufferedReader(_Begun(head, stream), HEAD)


def begun(stream: BinaryIO) -> tuple[bytes, BinaryIO]:
    """Return the beginning of a stream, and the stream from its start: as it is, if it can be wound back."""
    if not stream.seekable():
        return peek(stream)
    head = peek(stream)[0]
    stream.seek(0)
    return head, stream


def read_short(stream: BinaryIO) -> tuple[bytes | None, BinaryIO]:
    """Return all bytes of a stream, or None if no article is as long, and the stream with all still in it."""
    if stream.seekable():
        begin = stream.tell()
        is_longer = stream.seek(0, io.SEEK_END) - begin > LARGEST_ARTICLE
        stream.seek(begin)
        if is_longer:
            return None, stream
    raw, whole = peek(stream, LARGEST_ARTICLE + 1)
    return (raw if len(raw) <= LARGEST_ARTICLE else None), whole


def lines(stream: BinaryIO) -> Iterator[bytes]:
    """Return the lines of a stream; one longer than any article comes in pieces, so it never fills the memory."""
    return iter(partial(stream.readline, LARGEST_ARTICLE + 1), b"")


class Allowance:
    """How many bytes may still come out of one archive, including those inside it."""

    def __init__(self, most: int = MOST_BYTES) -> None:
        self.most = most
        self.left = most

    def use(self, count: int) -> None:
        """Subtract a number of bytes; raises TooMuchError if fewer are left."""
        self.left -= count
        if self.left < 0:
            most = f"{self.most // 1024**3} GB" if self.most >= 1024**3 else f"{self.most // 1024**2} MB"
            raise TooMuchError(f"more than {most} come out of it")


class Metered(io.RawIOBase):
    """A stream of unpacked bytes; raises TooMuchError if they are too many for ``packed`` ones or the allowance."""

    # Text shrinks to a quarter and logs to a fiftieth; data that expands more, beyond a free amount, is malicious.
    _FREE, _RATIO = 10 * 1024 * 1024, 200

    def __init__(self, stream: BinaryIO, packed: int, allowance: Allowance) -> None:
        self._stream, self._packed, self._allowance = stream, packed, allowance
        self._unpacked = 0

    def readable(self) -> bool:
        """Say that the stream can be read."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Return the next bytes; raises TooMuchError and DamagedError."""
        with unpacking():
            chunk = self._stream.read(len(buffer))
        self._unpacked += len(chunk)
        self._allowance.use(len(chunk))
        if self._unpacked > max(self._FREE, self._RATIO * self._packed):
            raise TooMuchError("it swells to more than two hundred times its size")
        buffer[: len(chunk)] = chunk
        return len(chunk)


class Heads(io.RawIOBase):
    """A tar of which ``tarfile`` reads the heads of its files; raises TooMuchError if one is longer than ``LONGEST``.

    It reads them into memory, however long they say that they are.
    """

    # A name and an attribute of a file have 64 KB at most; what is passed over comes in portions, which are less, too.
    LONGEST = 1024 * 1024

    def __init__(self, stream: BinaryIO) -> None:
        self._stream, self._at, self._end = stream, 0, self.LONGEST

    def readable(self) -> bool:
        """Say that the stream can be read."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Return the next bytes; raises TooMuchError."""
        if self._at > self._end:
            raise TooMuchError("it says more of a file in it than any honest archive")
        chunk = self._stream.read(len(buffer))
        self._at += len(chunk)
        buffer[: len(chunk)] = chunk
        return len(chunk)

    def expect_at(self, place: int) -> None:
        """Expect the next head of a file at a place in the tar, counted in bytes from its start."""
        self._end = place + self.LONGEST


def _up_to(stream: BinaryIO, most: int) -> bytes:
    """Read until there are this many bytes or no more; a pipe gives few at a time."""
    head = b""
    while len(head) < most and (chunk := stream.read(most - len(head))):
        head += chunk
    return head
