"""Archives: zip, tar, gzip, bzip2 and xz, read in memory; nothing is ever unpacked to disk.

A name in an archive is only shown and never opened, so it can lead nowhere.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from typing import Any, BinaryIO

from reader.model import Draft
from reader.sources.archives.bundles import Member, arranged
from reader.sources.archives.zips import at_start, is_zip, open_member, open_zip
from reader.sources.formats import GZIP, Item, Origin, Refusal, Sealed, as_in_key, lies_beside
from reader.sources.streams import (
    BROKEN,
    MOST_BYTES,
    Allowance,
    DamagedError,
    Heads,
    Metered,
    TooMuchError,
    peek,
)

Read = Callable[[BinaryIO, Origin], Iterator[Item | Sealed]]

# An archive in an archive in the one being read, and no deeper.
_DEEPEST = 2
_MOST_MEMBERS = 100_000
# The first bytes of single compressed files, and the decompressor for each kind.
_SQUEEZED: tuple[tuple[bytes, Callable[..., Any]], ...] = (
    (GZIP, lambda stream: _Gunzipped(stream)),
    (b"BZh", bz2.BZ2File),
    (b"\xfd7zXZ\x00", lzma.LZMAFile),
)
_ENDINGS = (".gz", ".bz2", ".xz", ".tgz", ".tbz", ".tbz2", ".txz")


class _FollowedError(OSError):
    """Behind the end of a file that was read come other bytes."""


class _Gunzipped(io.RawIOBase):
    """What gzip compressed, up to bytes behind it that it did not, as downloads and backups leave there."""

    # How Python begins to say that what follows is not compressed; all else that it says is of what is.
    _NO_MEMBER = "Not a gzipped file"

    def __init__(self, stream: BinaryIO) -> None:
        self._unpacked = gzip.GzipFile(fileobj=stream, mode="rb")
        self._is_begun = self.is_followed = False

    def readable(self) -> bool:
        """Say that the stream can be read."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Return the next bytes; raises the errors of a broken archive."""
        chunk = b"" if self.is_followed else self._next(len(buffer))
        buffer[: len(chunk)] = chunk
        return len(chunk)

    def _next(self, most: int) -> bytes:
        try:
            chunk = self._unpacked.read1(most)
        except gzip.BadGzipFile as error:
            if not self._is_begun or not str(error).startswith(self._NO_MEMBER):
                raise
            self.is_followed = True
            return b""
        self._is_begun = True
        return chunk


class Archive:
    """A file that contains other files; ``read`` reads one of these."""

    name = "archive"

    def __init__(self, read: Read) -> None:
        self._read = read

    def recognises(self, path: str, head: bytes) -> bool:
        """Accept files that begin like a zip, a tar, or a file compressed by gzip, bzip2 or xz."""
        return is_zip(head) or _is_tar(head) or _squeezer(head) is not None

    def count(self, stream: BinaryIO) -> int | None:
        """Return the number of files in a zip; for other archives it is unknown until they are read."""
        with suppress(*BROKEN):
            return len(open_zip(stream).namelist())
        return None

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item | Sealed]:
        """Yield the articles of all files inside, and refusals for files that are broken, locked or expand too much."""
        if origin.depth > _DEEPEST:
            yield Refusal(origin.path, "it is an archive nested too deeply in others")
            return
        try:
            for number, (name, member) in enumerate(_members(stream, origin)):
                if number >= _MOST_MEMBERS:
                    yield Refusal(origin.path, f"it holds more than {_MOST_MEMBERS:,} files; the rest was left")
                    return
                yield from self._read_member(member, _inside(origin, name))
        except (TooMuchError, _FollowedError) as error:
            yield Refusal(origin.path, f"{error}; the rest was left")
        except BROKEN as error:
            yield Refusal(origin.path, f"the archive is broken or locked ({error or type(error).__name__})")

    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal | None:
        """Return None: the files inside are read again, each by its own family."""
        return None

    def _read_member(self, member: Callable[[], BinaryIO], origin: Origin) -> Iterator[Item | Sealed]:
        """Yield the articles of one file inside; if it is damaged, the others are still read."""
        try:
            yield from self._read(member(), origin)
        except DamagedError as error:
            yield Refusal(origin.path, f"it is broken or locked in its archive ({error})")


def _is_tar(head: bytes) -> bool:
    return head[257:262] == b"ustar"


def _squeezer(head: bytes) -> Callable[..., Any] | None:
    return next((unpack for magic, unpack in _SQUEEZED if head.startswith(magic)), None)


def _members(stream: BinaryIO, origin: Origin) -> Iterator[Member]:
    """Yield the files in an archive by name; each must be read before the next one."""
    head, stream = at_start(stream)
    if is_zip(head):
        yield from _zipped(stream, origin.allowance)
    elif _is_tar(head):
        yield from _tarred(stream, origin.allowance)
    elif squeezer := _squeezer(head):
        size = _size(stream)
        squeezed = squeezer(stream)
        head, rest = peek(io.BufferedReader(Metered(squeezed, size, origin.allowance)))
        if _is_tar(head):
            yield from _tarred(rest, Allowance())
        else:
            yield _unsqueezed(origin.path), lambda: rest
        if isinstance(squeezed, _Gunzipped) and squeezed.is_followed:
            raise _FollowedError("behind its end is something that is not compressed")


def _size(stream: BinaryIO) -> int:
    size = stream.seek(0, io.SEEK_END)
    stream.seek(0)
    return size


def _zipped(stream: BinaryIO, allowance: Allowance) -> Iterator[Member]:
    with open_zip(stream) as archive:
        wanted = [one for one in archive.infolist() if not one.is_dir() and _is_wanted(one.filename)]
        yield from arranged([(one.filename, partial(open_member, archive, one, allowance)) for one in wanted])


def _tarred(stream: BinaryIO, allowance: Allowance) -> Iterator[Member]:
    heads = Heads(stream)
    with tarfile.open(fileobj=heads, mode="r|") as archive:
        for member in iter(archive.next, None):
            heads.expect_at(archive.offset)
            # Of what it said before nothing is needed again, and there may be no end of it.
            archive.members.clear()  # type: ignore[attr-defined]
            archive.pax_headers = {}
            if member.size > MOST_BYTES:  # behind the end of the file tarfile would read on for hours
                raise TooMuchError(f"a file in it is said to be larger than {MOST_BYTES // 1024**3} GB")
            unpacked = archive.extractfile(member) if member.isfile() and _is_wanted(member.name) else None
            if unpacked:
                metered = Metered(unpacked, member.size, allowance)  # type: ignore[arg-type]
                yield member.name, partial(io.BufferedReader, metered)


def _is_wanted(name: str) -> bool:
    """Whether a file may be an article: not one that systems add to archives, or that lies beside pages."""
    return not lies_beside(name) and not any(
        (part.startswith(".") and part.strip(".")) or part == "__MACOSX" for part in name.split("/")
    )


def _unsqueezed(path: str) -> str:
    name = path.rpartition("/")[2]
    ending = next((ending for ending in _ENDINGS if name.lower().endswith(ending)), "")
    return name[: len(name) - len(ending)] or name


def _inside(origin: Origin, name: str) -> Origin:
    """Return where a file inside comes from; names that cannot be shown, and so look alike, are still told apart."""
    shown = "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in name)
    path, key = f"{origin.path}/{shown}", f"{origin.key}/{as_in_key(name)}"
    return Origin(path, key, origin.depth + 1, origin.allowance)
