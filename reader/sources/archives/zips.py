"""Zip files: their directories, which are read whole and so must be bounded, and the files in them."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Iterator
from typing import BinaryIO

from reader.sources.formats import ZIP
from reader.sources.streams import Allowance, DamagedError, Metered, TooMuchError, unpacking

# A zip needs a seekable file; one that comes out of another archive is held in memory.
_LARGEST_INNER = 512 * 1024 * 1024
# A hundred thousand files with long names take twenty megabytes of directory, and each some hundred bytes of memory.
_LONGEST_DIRECTORY = 32 * 1024 * 1024
_MOST_ENTRIES = 250_000

# How an entry of the directory begins: its signature, its flags, and the lengths of the three texts behind it.
_ENTRY = struct.Struct("<4s4xH18xHHH12x")
_SIGNATURE = b"PK\x01\x02"
# Where the flags are in an entry, and in the head of the file itself; each has two bytes.
_FLAGS_OF_ENTRY, _FLAGS_OF_HEAD = 8, 6
# The flags of a file that only opens with a password, and of one whose name is in UTF-8.
_LOCKED, _IN_UTF8 = 1, 0x800
# What a name is read in that is not said to be in UTF-8; it has a letter for every byte.
_OLD = "cp437"


def is_zip(head: bytes) -> bool:
    """Whether these are the first bytes of a zip, including an empty one."""
    return head.startswith((ZIP, b"PK\x05\x06"))


def at_start(stream: BinaryIO) -> tuple[bytes, BinaryIO]:
    """Return the first bytes of a stream, and the stream at its start, seekable; raises TooMuchError."""
    if not stream.seekable():
        inner = stream.read(_LARGEST_INNER + 1)
        if len(inner) > _LARGEST_INNER:
            raise TooMuchError("it is too large for an archive inside of another")
        stream = io.BytesIO(inner)
    head = stream.read(512)
    stream.seek(0)
    return head, stream


def open_zip(stream: BinaryIO) -> zipfile.ZipFile:
    """Open a zip; raises TooMuchError, before it is read, if its directory is longer than any honest one.

    A name that is said to be in UTF-8 and is not has surrogates for the bytes that are in the way (PEP 383).
    """
    misnaming = _Misnaming(at_start(stream)[1])
    archive = zipfile.ZipFile(misnaming)
    for member in misnaming.end(archive):
        archive.NameToInfo.pop(member.filename, None)
        name = member.orig_filename.encode(_OLD).decode("utf-8", "surrogateescape")
        member.filename = name.partition("\0")[0]
        archive.NameToInfo[member.filename] = member
    return archive


def open_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, allowance: Allowance) -> BinaryIO:
    """Open a file in a zip; raises DamagedError, now or when it is read, and then also TooMuchError."""
    if member.flag_bits & _LOCKED:
        raise DamagedError("it has a password")
    with unpacking():
        unpacked = archive.open(member)
    return io.BufferedReader(Metered(unpacked, member.compress_size, allowance))  # type: ignore[arg-type]


class _Misnaming(io.BufferedIOBase):
    """A zip in which no name is said to be in UTF-8 that is not: ``zipfile`` would refuse all of it for one."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._is_open = False
        self._misnamed: list[int] = []
        self._heads: frozenset[int] = frozenset()

    def seekable(self) -> bool:
        """Say that the stream can be wound back."""
        return True

    def seek(self, place: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place in the stream and return it."""
        return self._stream.seek(place, whence)

    def tell(self) -> int:
        """Return the place in the stream."""
        return self._stream.tell()

    def read(self, size: int | None = -1) -> bytes:
        """Return the next bytes; raises TooMuchError for a directory, which is read at once and first of all."""
        size = -1 if size is None else size
        if not self._is_open and size > _LONGEST_DIRECTORY:
            raise TooMuchError(f"its directory is longer than {_LONGEST_DIRECTORY // 1024**2} MB")
        is_misnamed = bool(self._heads) and self.tell() in self._heads
        chunk = self._stream.read(size)
        if not self._is_open and chunk.startswith(_SIGNATURE):
            return self._mended(chunk)
        return _unflagged(chunk, _FLAGS_OF_HEAD) if is_misnamed else chunk

    def end(self, archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
        """End the directory, now that it was read; return the files whose names are not in UTF-8, as they say."""
        misnamed = [archive.filelist[number] for number in self._misnamed]
        self._is_open, self._heads = True, frozenset(member.header_offset for member in misnamed)
        return misnamed

    def _mended(self, directory: bytes) -> bytes:
        """Return a directory whose names can be read; raises TooMuchError if they are too many."""
        places = []
        self._misnamed = []
        for number, (place, flags, name) in enumerate(_entries(directory)):
            if number >= _MOST_ENTRIES:
                raise TooMuchError(f"its directory names more than {_MOST_ENTRIES:,} files")
            if flags & _IN_UTF8 and not _is_utf8(name):
                self._misnamed.append(number)
                places.append(place + _FLAGS_OF_ENTRY)
        return _unflagged(directory, *places)


def _unflagged(chunk: bytes, *places: int) -> bytes:
    """Return bytes in which the flags at some places do not say that a name is in UTF-8."""
    if not places:
        return chunk
    mended = bytearray(chunk)
    for place in places:
        mended[place + 1] &= ~(_IN_UTF8 >> 8)
    return bytes(mended)


def _entries(directory: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Yield the place, the flags and the name of each file in a directory, up to one that is broken."""
    place = 0
    while place + _ENTRY.size <= len(directory):
        signature, flags, *lengths = _ENTRY.unpack_from(directory, place)
        if signature != _SIGNATURE:
            return
        start = place + _ENTRY.size
        yield place, flags, directory[start : start + lengths[0]]
        place = start + sum(lengths)


def _is_utf8(name: bytes) -> bool:
    try:
        name.decode()
    except UnicodeDecodeError:
        return False
    return True
