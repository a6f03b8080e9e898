"""Notebooks of Evernote (ENEX): each note is an article; the pictures and files in it are left out."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO

from reader.sources.formats import Item, Origin
from reader.sources.records.records import RecordFile
from reader.sources.streams import LARGEST_ARTICLE, lines
from reader.sources.xml import all_of, first_of, parse_xml, root_pattern, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_ROOT = root_pattern("en-export")
_NOTE, _END = re.compile(rb"<note(?=[\s>])[^<>]*>"), b"</note>"
# The tags around the contents of a file in a note.
_FILE = re.compile(rb"(</?data(?=[\s>])[^<>]*>)")
_CHUNK = 1 << 20
# No such tag is longer, in bytes.
_LONGEST_TAG = 4096
# The headline of a clipped page, and the name of its site behind that in the title.
_HEADLINE, _TAG = re.compile(r"<h1\b[^<>]*>(.{1,1000}?)</h1>", re.DOTALL), re.compile(r"<[^<>]*>")
_SITE = re.compile(r"\s+[|–—-]\s+(\S.*)")
# The text of a note, which is a document within the document and has a prologue of its own.
_TEXT, _TEXT_END = re.compile(r"<en-note\b[^<>]*>"), "</en-note>"


class Notebook(RecordFile):
    """The format of notebooks; pictures and files in the notes are skipped, however large."""

    name = "enex"

    def recognises(self, path: str, head: bytes) -> bool:
        """Whether the outermost element of the file is that of a notebook."""
        return _ROOT.match(head) is not None

    def count(self, stream: BinaryIO) -> int:
        """Return the number of notes that begin in the file, at least 1."""
        return max(1, sum(len(_NOTE.findall(line)) for line in lines(stream)))

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Yield an article for each note with a text; only one note is in memory at a time."""
        roots = ("the note is too long for an article" if note is None else parse_xml(note) for note in _notes(stream))
        records = (root if isinstance(root, str) else _record(root) for root in roots)
        yield from self.numbered(records, origin, "it holds no note")


def _notes(stream: BinaryIO) -> Iterator[bytes | None]:
    """Yield the notes, with None for a note that is too long; a note without an end is yielded as it is."""
    text, is_long = b"", False
    for chunk in _without_files(stream):
        *whole, text = (text + chunk).split(_END)
        for part in whole:
            begun = _NOTE.search(part)
            yield part[begun.start() :] + _END if begun and len(part) <= LARGEST_ARTICLE and not is_long else None
            is_long = False
        if len(text) > LARGEST_ARTICLE:
            text, is_long = text[-len(_END) :], True
    if is_long:
        yield None
    elif begun := _NOTE.search(text):
        yield text[begun.start() :]


def _without_files(stream: BinaryIO) -> Iterator[bytes]:
    """Yield the stream in pieces, without the contents of the files in it."""
    text, is_file = b"", False
    for chunk in iter(partial(stream.read, _CHUNK), b""):
        text += chunk
        whole = _end_of_tags(text)
        pieces = []
        for piece in _FILE.split(text[:whole]):
            is_mark = _FILE.fullmatch(piece) is not None
            is_file = not piece.startswith(b"</") if is_mark else is_file
            pieces.append(piece if is_mark or not is_file else b"")
        text = text[whole:]
        yield b"".join(pieces)
    yield text


def _end_of_tags(text: bytes) -> int:
    """Return the place where an incomplete last tag begins, or the end of the text."""
    last = text.rfind(b"<", max(0, len(text) - _LONGEST_TAG))
    return last if last >= 0 and b">" not in text[last:] else len(text)


def _record(note: _Element) -> dict[str, Any]:
    """Return the fields of a note; for a clipped page, the day of the note is not the day of publication."""
    within = first_of(note, "content")
    content = "".join(within.itertext()) if within is not None else ""
    text = _text_in(content)
    link = words_of(first_of(note, "source-url"))
    title, source = (
        _without_site(words_of(first_of(note, "title")), content) if link else (words_of(first_of(note, "title")), "")
    )
    author = words_of(first_of(note, "author"))
    record = {
        "title": title,
        # Of a clipped page, it is often the address of who clipped it.
        "authors": "" if link and "@" in author else author,
        "source": source,
        "published": "" if link else words_of(first_of(note, "created")),
        "tags": [words_of(tag) for tag in all_of(note, "tag")],
        "url": link,
        "html": content if text is None else f"<div>{text}</div>",
    }
    return {name: value for name, value in record.items() if value}


def _without_site(title: str, content: str) -> tuple[str, str]:
    """Return the title of a clipped page as its headline has it, and the name of the site that stands behind that."""
    found = _HEADLINE.search(content)
    headline = " ".join(html.unescape(_TAG.sub("", found[1])).split()) if found else ""
    parted = _SITE.fullmatch(title.removeprefix(headline)) if headline else None
    return (headline, parted[1]) if parted else (title, "")


def _text_in(content: str) -> str | None:
    """Return what is between the outermost tags of the text; None without them."""
    begun, end = _TEXT.search(content), content.rfind(_TEXT_END)
    return content[begun.end() : end] if begun and begun.end() <= end else None
