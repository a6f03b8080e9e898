"""Standard output and standard error: a failed write is reported in one sentence, once, or ignored."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, TextIO

from reader.errors import OutputError

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


def explained(stream: TextIO) -> TextIO:
    """Make standard output raise OutputError, once, when the disk or whatever it goes to is full.

    A closed pipe stays a BrokenPipeError.
    """
    return _over(stream, _Explained)


def muted(stream: TextIO) -> TextIO:
    """Make standard error drop what it cannot write: there is nowhere to report it."""
    return _over(stream, _Muted)


def _over(stream: TextIO, kind: type[_Muted]) -> TextIO:
    if not isinstance(stream, io.TextIOWrapper):  # called from another program
        return stream
    out = kind(stream)
    return io.TextIOWrapper(
        io.BufferedWriter(out) if hasattr(stream.buffer, "raw") else out,  # type: ignore[type-var]
        stream.encoding,
        stream.errors,
        line_buffering=stream.line_buffering,
        write_through=stream.write_through,
    )


class _Muted(io.RawIOBase):
    """Bytes on their way out, given up once some of them could not be written."""

    def __init__(self, stream: io.TextIOWrapper) -> None:
        super().__init__()
        self._stream = stream  # keeps it from being closed
        buffer: Any = stream.buffer
        self._raw: io.RawIOBase = getattr(buffer, "raw", buffer)  # there is no buffer where PYTHONUNBUFFERED is set
        self._is_given_up = False

    def writable(self) -> bool:
        """Say yes: these bytes are only written."""
        return True

    def fileno(self) -> int:
        """Return the number of the file."""
        return self._raw.fileno()

    def isatty(self) -> bool:
        """Whether this is a terminal."""
        return self._raw.isatty()

    def write(self, data: ReadableBuffer) -> int | None:
        """Write as much as possible of the data, and return the number of bytes written."""
        length = memoryview(data).nbytes
        if self._is_given_up or not length:  # click writes nothing to find out what it may write
            return length
        try:
            return self._raw.write(data)
        except OSError as error:
            self._is_given_up = True
            self._fail(error)
            return length

    def _fail(self, error: OSError) -> None:
        """Handle bytes that could not be written."""


class _Explained(_Muted):
    """Bytes on their way out; the writer gets an error if they cannot be written."""

    def _fail(self, error: OSError) -> None:
        if isinstance(error, BrokenPipeError):
            raise error
        raise OutputError(
            f"Standard output cannot be written ({error.strerror}); what was done is kept: send it elsewhere."
        ) from error
