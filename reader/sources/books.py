"""Books: EPUB, one article a chapter, in the order of the spine."""

from __future__ import annotations

import json
import posixpath
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, BinaryIO
from urllib.parse import unquote

from reader.model import Draft
from reader.sources import fields
from reader.sources.archives import is_zip
from reader.sources.decoding import decode
from reader.sources.formats import LARGEST_ARTICLE, Item, Origin, Refusal, key_of
from reader.sources.markup import read_markup
from reader.sources.records import read_record
from reader.sources.streams import BROKEN
from reader.sources.xml import name_of, parse_xml, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_CONTAINER = "META-INF/container.xml"
_MIMETYPE = b"mimetypeapplication/epub+zip"
_CHAPTERS = ("application/xhtml+xml", "text/html", "text/x-oeb1-document")


class Book:
    """A file that is a book."""

    name = "epub"

    def recognises(self, path: str, head: bytes) -> bool:
        """Take a zip that says so, or is named so."""
        return is_zip(head) and (_MIMETYPE in head[:128] or path.lower().endswith(".epub"))

    def count(self, stream: BinaryIO) -> int:
        """Give the number of files that may be chapters."""
        try:
            names = zipfile.ZipFile(stream).namelist()
        except BROKEN:
            return 1
        return max(1, sum(name.lower().endswith(("html", ".htm")) for name in names))

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Give an article for every chapter that holds text."""
        try:
            with zipfile.ZipFile(stream) as archive:
                yield from _chapters(archive, origin)
        except BROKEN as error:
            yield Refusal(origin.path, f"the book is broken or locked ({error or type(error).__name__})")

    def read_again(self, raw: bytes, article: Origin) -> Draft | Refusal:
        """Give the article of a chapter, which is kept as a record of what the book says of it and its markup."""
        return read_record(raw, article)


def _chapters(archive: zipfile.ZipFile, origin: Origin) -> Iterator[Item]:
    package = _package(archive)
    if isinstance(package, str):
        yield Refusal(origin.path, package)
        return
    folder, root = package
    about = _about(root)
    drafts = (_drafted(archive, about, name, origin) for name in _spine(root, folder))
    chapters = [draft for draft in drafts if isinstance(draft, Draft)]
    yield from chapters
    if not chapters:
        yield Refusal(origin.path, "the book holds no text")


def _drafted(archive: zipfile.ZipFile, about: dict[str, Any], name: str, origin: Origin) -> Draft | Refusal:
    """Give the article of a chapter; its bytes are a record of all that the book says of it."""
    markup = decode(_member(archive, name))
    record = {**about, "section": about["title"], "title": _heading(markup) or about["title"], "html": markup}
    raw = json.dumps(record, ensure_ascii=False).encode("utf-8", "replace")
    return fields.drafted(record, raw, f"{origin.path}/{name}", key_of(origin, "epub", fields.digest(name)))


def _heading(markup: str) -> str:
    """Give what a chapter calls itself."""
    found = read_markup(markup)
    return next((found.text[span.start : span.end] for span, kind in found.marked if kind == "heading"), "")


def _package(archive: zipfile.ZipFile) -> tuple[str, _Element] | str:
    """Give the folder of the file that describes the book, and what it says; or what is wrong with it."""
    container = parse_xml(_member(archive, _CONTAINER))
    if isinstance(container, str):
        return f"its table of contents cannot be read: {container}"
    files = (one.get("full-path") for one in container.iter() if name_of(one) == "rootfile")
    path = next(filter(None, files), "")
    root = parse_xml(_member(archive, path), recover=True) if path else "it names no package"
    return f"its package cannot be read: {root}" if isinstance(root, str) else (posixpath.dirname(path), root)


def _about(root: _Element) -> dict[str, Any]:
    """Give what is said of the book as a whole."""
    said: dict[str, list[str]] = {}
    for element in root.iter():
        if words := words_of(element):
            said.setdefault(name_of(element), []).append(words)
    first = {name: values[0] for name, values in said.items()}
    return {
        "title": first.get("title", ""),
        "authors": said.get("creator", []),
        "publisher": first.get("publisher", ""),
        "published": first.get("date", ""),
        "tags": said.get("subject", []),
    }


def _spine(root: _Element, folder: str) -> Iterator[str]:
    """Give the names of the chapters in the order in which they are read, each once."""
    items = {one.get("id"): one for one in root.iter() if name_of(one) == "item"}
    spine = (items.get(one.get("idref")) for one in root.iter() if name_of(one) == "itemref")
    chapters = (one for one in spine if one is not None and one.get("media-type") in _CHAPTERS and one.get("href"))
    names = (posixpath.normpath(posixpath.join(folder, unquote(one.get("href", "")))) for one in chapters)
    yield from dict.fromkeys(names)


def _member(archive: zipfile.ZipFile, name: str) -> bytes:
    """Give the bytes of a file in the book; none where there is no such file or it is too long."""
    try:
        with archive.open(name) as stream:
            raw = stream.read(LARGEST_ARTICLE + 1)
    except KeyError:
        return b""
    return raw if len(raw) <= LARGEST_ARTICLE else b""
