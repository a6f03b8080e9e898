"""Reads: bytes of one kind of file into drafts, one module a family.

A family is chosen by what the file holds first and by its name second.
"""

from __future__ import annotations

import hashlib
import io
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from reader.model import Draft
from reader.sources.formats import Format, Origin, Refusal
from reader.sources.plain import PlainText
from reader.sources.records import JsonLines

__all__ = ["Refusal", "count_articles", "read_again", "read_bytes", "read_drafts"]

FORMATS: tuple[Format, ...] = (JsonLines(), PlainText())

# Enough to see a byte order mark, the first line of a record, and how many control bytes there are.
_HEAD = 64 * 1024

# How Python writes the bytes of a file name that are not UTF-8 (PEP 383), and what no file can be named.
_SURROGATE = re.compile("[\ud800-\udfff]")


def read_drafts(path: Path) -> Iterator[Draft | Refusal]:
    """Give the articles of a file in order; what cannot be read comes as a refusal, never as an error."""
    if reason := _unreadable(path):
        yield Refusal(_shown(path), reason)
        return
    try:
        with path.open("rb") as stream:
            yield from _read(stream, Origin(_shown(path), _key(path)))
    except OSError as error:
        yield Refusal(_shown(path), _reason(error))


def read_bytes(name: str, raw: bytes) -> Iterator[Draft | Refusal]:
    """Give the articles of bytes that came without a file, from standard input or a paste.

    They have no place to come back to: their own digest stands for it, so that no two streams ever meet.
    """
    return _read(io.BytesIO(raw), Origin(name, f"{name}#{hashlib.sha256(raw).hexdigest()[:32]}"))


def read_again(path: str, key: str, raw: bytes) -> Draft | Refusal:
    """Give the very article that ``raw`` was when it was read from ``path`` and got its ``key``."""
    again = (family.read_again(raw, Origin(path, key)) for family in FORMATS)
    return next((draft for draft in again if draft), Refusal(path, "its bytes are no longer read as an article"))


def count_articles(path: Path) -> int:
    """Give how many articles a file may hold, without decoding them; an unreadable file counts as one."""
    if _unreadable(path):
        return 1
    try:
        with path.open("rb") as stream:
            family = _choose(path.name, stream)
            return family.count(stream) if family else 1
    except OSError:
        return 1


def _read(stream: BinaryIO, origin: Origin) -> Iterator[Draft | Refusal]:
    family = _choose(origin.path, stream)
    if family is None:
        yield Refusal(origin.path, "it is not text, nor any kind of file that kreader reads")
    else:
        yield from family.read(stream, origin)


def _choose(name: str, stream: BinaryIO) -> Format | None:
    head = stream.read(_HEAD)
    stream.seek(0)
    return next((family for family in FORMATS if family.recognises(name, head)), None)


def _unreadable(path: Path) -> str | None:
    """Say why a file must not even be opened: reading from a pipe or a device could last for ever."""
    try:
        if path.is_file():
            return None
        return "it is not a regular file" if path.exists() else "there is no such file"
    except OSError as error:
        return _reason(error)


def _reason(error: OSError) -> str:
    return f"it cannot be read ({error.strerror or error})"


def _shown(path: Path) -> str:
    """Name a file so that it can be shown even when its name is not valid Unicode."""
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", str(path))


def _key(path: Path) -> str:
    """Name the file itself, whichever way and through whichever link it was found."""
    return _SURROGATE.sub(lambda found: f"\\x{ord(found[0]) & 0xFF:02x}", os.path.realpath(path))
