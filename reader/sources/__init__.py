"""Reads files into drafts, each kind of file by its own family of formats.

The family is chosen by the content of the file, then by its name.

    formats, families                        the interface of a family, and all families in order
    plaintext                                text and Markdown, of one article or of many
    pages                                    web pages, with their metadata
    feeds                                    feeds, lists of feeds and of links, and data of other readers
    records                                  JSON, tables and references with one article per record
    exchange                                 XML of news agencies, crawlers and notebooks
    mail                                     letters and mailboxes
    office                                   documents of word processors
    archives                                 files that contain other files, books, and crawls of pages
    foreign                                  files without an article

These modules are used by the families.

    streams, decoding                        limited streams, and character encodings
    markup, depths, points, walks            markup, what is nested deeply in it, list numbers, and the texts in order
    rows, listings, standins                 rows of tables, what is code, and characters that no tree accepts
    posts                                    addresses in posts of a network
    xml, links                               XML, and addresses in text
    faults, muting                           errors of parsing libraries, and silencing their output
    confinement, cell                        native readers in processes of their own

These packages use the families.

    web                                      reading web addresses, and finding feeds
    anchors                                  the links in an article, with their places
"""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, cast

from reader.model import Draft, Parcel
from reader.sources.families import choose, read_stream, readers_of
from reader.sources.faults import attempt, opened
from reader.sources.feeds.fulltexts import MARK, read_whole
from reader.sources.formats import SURROGATE, Item, Origin, Refusal, Sealed, as_in_key, lies_beside
from reader.sources.records.transfers import drafted
from reader.sources.streams import HEAD, LARGEST_ARTICLE

__all__ = [
    "Item",
    "Refusal",
    "Sealed",
    "count_articles",
    "lies_beside",
    "read_again",
    "read_bytes",
    "read_drafts",
    "read_pipe",
    "read_sealed",
    "shown",
    "unpack",
]

_CHUNK = 1 << 20


def read_drafts(path: Path) -> Iterator[Item]:
    """Return the articles of a file in order. Whatever cannot be read is given as a refusal; no error is raised."""
    return map(opened, read_sealed(path))


def read_sealed(path: Path) -> Iterator[Item | Sealed]:
    """Do the same, but leave records unread that the caller may recognise by their bytes."""
    if reason := _unreadable(path):
        yield Refusal(shown(path), reason)
        return
    try:
        with path.open("rb") as stream:
            yield from read_stream(stream, Origin(shown(path), _key(path)))
    except OSError as error:
        yield Refusal(shown(path), _reason(error))


def read_bytes(name: str, raw: bytes) -> Iterator[Item]:
    """Return the articles in bytes without a file, as from a paste."""
    return read_pipe(name, io.BytesIO(raw))


def read_pipe(name: str, stream: BinaryIO) -> Iterator[Item]:
    """Yield the articles of a stream without a file, as from standard input.

    The digest of the stream serves as its path, so that no two streams are ever confused. As that takes reading all of
    it, a long stream is kept on disk in the meantime.
    """
    with SpooledTemporaryFile(LARGEST_ARTICLE) as kept:
        digest = hashlib.sha256()
        try:
            for chunk in iter(partial(stream.read, _CHUNK), b""):
                digest.update(chunk)
                kept.write(chunk)
        except OSError as error:
            yield Refusal(name, _reason(error))
            return
        kept.seek(0)
        origin = Origin(name, f"{name}/{digest.hexdigest()[:32]}")
        yield from map(opened, read_stream(cast("BinaryIO", kept), origin))


def unpack(item: Draft | Parcel | Sealed) -> Draft | Refusal:
    """Return the draft of an article that is still to be read."""
    unsealed = opened(item)
    if not isinstance(unsealed, Parcel):
        return unsealed
    found = read_again(unsealed.path, unsealed.key, unsealed.raw)
    return drafted(unsealed.transfer, found) if unsealed.transfer else found


def read_again(path: str, key: str, raw: bytes) -> Draft | Refusal:
    """Return the same article that ``raw`` was when it was read from ``path`` and got its ``key``."""
    article = Origin(path, key)
    if raw.startswith(MARK):
        return attempt(partial(read_whole, raw, article), path)
    asked = readers_of(path, key, raw[:HEAD])
    again = (attempt(partial(family.read_again, raw, article), path) for family in asked)
    return next((found for found in again if found), Refusal(path, "its bytes are no longer read as an article"))


def count_articles(path: Path) -> int | None:
    """Return the most articles that a file may contain, without reading them; None if that is unknown.

    An unreadable file counts as one.
    """
    if _unreadable(path):
        return 1
    try:
        with path.open("rb") as stream:
            family = choose(path.name, stream.read(HEAD))
            stream.seek(0)
            count = attempt(partial(family.count, stream), path.name) if family else 1
    except OSError:
        return 1
    return None if isinstance(count, Refusal) else count


def _unreadable(path: Path) -> str | None:
    """Say why a file must not even be opened: reading from a pipe or device could last for ever."""
    try:
        if path.is_file():
            return None
        return "it is not a regular file" if path.exists() else "there is no such file"
    except OSError as error:
        return _reason(error)


def _reason(error: OSError) -> str:
    return f"it cannot be read ({error.strerror or error})"


def shown(path: Path) -> str:
    """Name a file so that it can be shown even if its name is not valid Unicode."""
    return SURROGATE.sub("\N{REPLACEMENT CHARACTER}", str(path))


def _key(path: Path) -> str:
    """Name the file itself, by whichever path or link it was found."""
    return as_in_key(os.path.realpath(path))
