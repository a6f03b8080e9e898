"""Bundles: zip files of programs in which several files belong to one article, or only some contain articles.

Omnivore exports lists of entries, and the text of each in a separate file; a packed crawl (WACZ) also contains an
index, and the texts a second time.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import takewhile
from typing import Any, BinaryIO

from reader.sources.decoding import decode
from reader.sources.records.records import written
from reader.sources.streams import LARGEST_ARTICLE, DamagedError

#: A file in an archive: its name, and a function that opens it.
Member = tuple[str, Callable[[], BinaryIO]]

_ENTRIES = re.compile(r"(?P<folder>(?:.*/)?)metadata_\d+_to_\d+\.json")
_TEXT = re.compile(r"(?P<folder>(?:.*/)?)content/(?P<slug>[^/]+)\.(?:html|pdf)")
_MARKED = re.compile(r"(?P<folder>(?:.*/)?)highlights/(?P<slug>[^/]+)\.md")
# Marked words with the note below them, and the labels behind marked words.
_BESIDE = re.compile(r"(?m)((?:^>.*\n?)+)((?:^(?!>).*\n?)*)")
_LABEL = re.compile(r"#\S+")
_CRAWL = re.compile(r"(?:.*/)?archive/[^/]+\.w?arc(?:\.gz)?")
_LIST_OF_PACKAGE = "datapackage.json"

_Open = Callable[[], BinaryIO]


def arranged(members: list[Member]) -> Iterable[Member]:
    """Return the files of a zip rearranged so that each article is in exactly one of them."""
    names = [name for name, _ in members]
    if any(map(_ENTRIES.fullmatch, names)) and any(map(_TEXT.fullmatch, names)):
        return _of_omnivore(members)
    if any(name.endswith(_LIST_OF_PACKAGE) for name in names) and any(map(_CRAWL.fullmatch, names)):
        return [member for member in members if _CRAWL.fullmatch(member[0])]
    return members


def _of_omnivore(members: list[Member]) -> Iterator[Member]:
    """Yield each entry joined with its text and notes, then all other files, with texts and notes of no entry last."""
    parts = {name: opened for name, opened in members if _TEXT.fullmatch(name) or _MARKED.fullmatch(name)}
    for name, opened in members:
        if found := _ENTRIES.fullmatch(name):
            entries = _entries(opened)
            for entry in entries:
                text, marked = (
                    parts.pop(f"{found['folder']}{part.format(entry.get('slug'))}", None)
                    for part in ("content/{}.html", "highlights/{}.md")
                )
                parts.pop(f"{found['folder']}content/{entry.get('slug')}.pdf", None)
                yield name, partial(_joined, entry, text, marked)
            if not entries:
                yield name, opened
        elif name not in parts and not _TEXT.fullmatch(name) and not _MARKED.fullmatch(name):
            yield name, opened
    yield from parts.items()


def _entries(opened: _Open) -> list[dict[str, Any]]:
    """Return the entries of a list; empty if the list is broken."""
    try:
        with opened() as stream:
            entries = json.loads(stream.read(LARGEST_ARTICLE))
    except (DamagedError, ValueError, RecursionError):
        return []
    return entries if isinstance(entries, list) and all(isinstance(entry, dict) for entry in entries) else []


def _joined(entry: dict[str, Any], text: _Open | None, marked: _Open | None) -> BinaryIO:
    """Return an entry with its text and notes as a file with one record."""
    content = {"content": _read(text)} if text else {}
    notes = {"heldnotes": list(_notes(_read(marked)))} if marked else {}
    return io.BytesIO(written({**entry, **content, **notes}))


def _read(opened: _Open) -> str:
    with opened() as stream:
        return decode(stream.read(LARGEST_ARTICLE))


def _notes(marked: str) -> Iterator[list[str]]:
    """Yield pairs of marked words and the note below them, which ends at the next marked words."""
    for words, text in _BESIDE.findall(marked):
        lines = (line.removeprefix(">").strip() for line in words.splitlines())
        yield [_without_labels("\n".join(lines)), text.strip()]


def _without_labels(words: str) -> str:
    """Return marked words without the labels behind them."""
    labels = sum(1 for _ in takewhile(_LABEL.match, reversed(words.split()[1:])))
    return words.rsplit(None, labels)[0] if labels else words
