"""Bundles: what programs put into a zip, of whose files only some hold articles, or several hold one.

Omnivore exports lists of entries, and the text of each in a file of its own; a packed crawl (WACZ) holds an index, and
texts once more.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any, BinaryIO

from reader.sources.decoding import decode
from reader.sources.formats import LARGEST_ARTICLE
from reader.sources.records.records import written
from reader.sources.streams import DamagedError

#: A file in an archive: its name, and a function that opens it.
Member = tuple[str, Callable[[], BinaryIO]]

_ENTRIES = re.compile(r"(?P<folder>(?:.*/)?)metadata_\d+_to_\d+\.json")
_TEXT = re.compile(r"(?P<folder>(?:.*/)?)content/(?P<slug>[^/]+)\.(?:html|pdf)")
_CRAWL = re.compile(r"(?:.*/)?archive/[^/]+\.w?arc(?:\.gz)?")
_LIST_OF_PACKAGE = "datapackage.json"

_Open = Callable[[], BinaryIO]


def arranged(members: list[Member]) -> Iterable[Member]:
    """Give the files of a zip such that each article is in one of them."""
    names = [name for name, _ in members]
    if any(map(_ENTRIES.fullmatch, names)) and any(map(_TEXT.fullmatch, names)):
        return _of_omnivore(members)
    if any(name.endswith(_LIST_OF_PACKAGE) for name in names) and any(map(_CRAWL.fullmatch, names)):
        return [member for member in members if _CRAWL.fullmatch(member[0])]
    return members


def _of_omnivore(members: list[Member]) -> Iterator[Member]:
    """Give each entry with its text, then the texts without an entry, and all else."""
    texts = {name: opened for name, opened in members if _TEXT.fullmatch(name)}
    for name, opened in members:
        if found := _ENTRIES.fullmatch(name):
            entries = _entries(opened)
            for entry in entries or ():
                text = texts.pop(f"{found['folder']}content/{entry.get('slug')}.html", None)
                texts.pop(f"{found['folder']}content/{entry.get('slug')}.pdf", None)
                yield name, partial(_joined, entry, text)
            if not entries:
                yield name, opened
        elif not _TEXT.fullmatch(name):
            yield name, opened
    yield from texts.items()


def _entries(opened: _Open) -> list[dict[str, Any]]:
    """Give the entries of a list; none of one that is broken."""
    try:
        with opened() as stream:
            told = json.loads(stream.read(LARGEST_ARTICLE))
    except (DamagedError, ValueError, RecursionError):
        return []
    return told if isinstance(told, list) and all(isinstance(entry, dict) for entry in told) else []


def _joined(entry: dict[str, Any], text: _Open | None) -> BinaryIO:
    """Give an entry with its text as a file of one record."""
    if text is None:
        return io.BytesIO(written(entry))
    with text() as stream:
        return io.BytesIO(written({**entry, "content": decode(stream.read(LARGEST_ARTICLE))}))
