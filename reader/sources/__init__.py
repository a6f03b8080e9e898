"""Reads: bytes of one kind of file into drafts, one module a family.

A family is chosen by what the file holds first and by its name second.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from reader.model import Draft
from reader.sources.formats import Format, Origin, Refusal
from reader.sources.plain import PlainText
from reader.sources.records import JsonLines

__all__ = ["Refusal", "count_articles", "read_bytes", "read_drafts"]

FORMATS: tuple[Format, ...] = (JsonLines(), PlainText())

# Enough to see a byte order mark, the first line of a record, and how many control bytes there are.
_HEAD = 64 * 1024


def read_drafts(path: Path) -> Iterator[Draft | Refusal]:
    """Give the articles of a file in order; what cannot be read comes as a refusal, never as an error."""
    origin = _origin(path)
    if refusal := _unreadable(path, origin):
        yield refusal
        return
    try:
        with path.open("rb") as stream:
            yield from _read(stream, origin)
    except OSError as error:
        yield Refusal(origin.path, f"it cannot be read ({error.strerror or error})")


def read_bytes(name: str, raw: bytes) -> Iterator[Draft | Refusal]:
    """Give the articles of bytes that came without a file, from standard input or a paste."""
    return _read(io.BytesIO(raw), Origin(name, name))


def count_articles(path: Path) -> int:
    """Give how many articles a file may hold, without decoding them; an unreadable file counts as one."""
    if _unreadable(path, _origin(path)):
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


def _unreadable(path: Path, origin: Origin) -> Refusal | None:
    """Refuse what must not even be opened: reading from a pipe or a device could last for ever."""
    try:
        regular = path.is_file()
    except OSError as error:
        return Refusal(origin.path, f"it cannot be read ({error.strerror or error})")
    if regular:
        return None
    return Refusal(origin.path, "it is not a regular file" if path.exists() else "there is no such file")


def _origin(path: Path) -> Origin:
    """Name a file so that it can be shown and stored even when its name is not valid Unicode."""
    shown = os.fsencode(path).decode("utf-8", "replace")
    key = os.fsencode(path.absolute()).decode("utf-8", "backslashreplace")
    return Origin(shown, key)
