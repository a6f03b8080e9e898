"""Books: EPUB, one article a chapter, in the order of the spine."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Container, Iterator
from typing import TYPE_CHECKING, Any, BinaryIO
from urllib.parse import unquote

from reader.model import Draft
from reader.sources.archives.archives import MOST_BYTES, at_start, is_zip, open_member
from reader.sources.decoding import decode, looks_binary
from reader.sources.formats import LARGEST_ARTICLE, Item, Origin, Refusal, key_of, refused_as_too_long
from reader.sources.markup import is_too_deep, read_markup
from reader.sources.records import fields
from reader.sources.records.records import RecordFile, written
from reader.sources.streams import BROKEN, HEAD, Allowance, DamagedError, TooMuchError
from reader.sources.xml import name_of, parse_xml, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_CONTAINER = "META-INF/container.xml"
_MIMETYPE = b"mimetypeapplication/epub+zip"
# The program that makes books of newspapers, each named after its paper and date, and signs them itself.
_MAKER, _ISSUE = "calibre", re.compile(r"\s?\[[^\[\]]*\]$")
_CHAPTERS = ("application/xhtml+xml", "text/html", "text/x-oeb1-document")


class Book(RecordFile):
    """An EPUB, each chapter an article."""

    name = "epub"

    def recognises(self, path: str, head: bytes) -> bool:
        """Accept a zip with the media type or the name of a book."""
        return is_zip(head) and (_MIMETYPE in head[:128] or path.lower().endswith(".epub"))

    def count(self, stream: BinaryIO) -> int:
        """Return the number of HTML files in it, at least 1: the chapters, and some that are none."""
        try:
            names = zipfile.ZipFile(stream).namelist()
        except BROKEN:
            return 1
        return max(1, sum(name.lower().endswith(("html", ".htm")) for name in names))

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Yield an article for every chapter that contains text."""
        try:
            with zipfile.ZipFile(at_start(stream)[1]) as archive:
                yield from _Volume(archive, origin).articles()
        except TooMuchError as error:
            yield Refusal(origin.path, f"{error}; the rest was left")
        except BROKEN as error:
            yield Refusal(origin.path, f"the book is broken or locked ({error or type(error).__name__})")


class _Volume:
    """An open book; no more of it is unpacked than of any other archive."""

    def __init__(self, archive: zipfile.ZipFile, origin: Origin) -> None:
        self._archive, self._origin = archive, origin
        self._allowance = Allowance(MOST_BYTES)

    def articles(self) -> Iterator[Item]:
        """Yield the chapters that contain text, and a refusal for each that cannot be read."""
        package = self._package()
        if isinstance(package, str):
            yield Refusal(self._origin.path, package)
            return
        folder, root = package
        about, is_empty = _about(root), True
        for name in _spine(root, folder):
            for item in self._chapter(about, name):
                is_empty = False
                yield item
        if is_empty:
            yield Refusal(self._origin.path, "the book holds no text")

    def _chapter(self, about: dict[str, Any], name: str) -> Iterator[Item]:
        """Yield the article of a chapter, or why it cannot be read; nothing for one that is only a picture."""
        path = f"{self._origin.path}/{name}"
        try:
            found = _drafted(self._member(name), about, Origin(path, key_of(self._origin, "epub", fields.digest(name))))
        except DamagedError as error:
            found = Refusal(path, f"the chapter cannot be read ({error})")
        if found:
            yield found

    def _package(self) -> tuple[str, _Element] | str:
        """Return the folder and the content of the file that describes the book, or the reason of the refusal."""
        container = parse_xml(self._member(_CONTAINER))
        if isinstance(container, str):
            return f"its table of contents cannot be read: {container}"
        files = (one.get("full-path") for one in container.iter() if name_of(one) == "rootfile")
        path = next(filter(None, files), "")
        root = parse_xml(self._member(path), recover=True) if path else "it names no package"
        return f"its package cannot be read: {root}" if isinstance(root, str) else (posixpath.dirname(path), root)

    def _member(self, name: str) -> bytes:
        """Return the bytes of a file in the book; raises DamagedError and TooMuchError."""
        try:
            member = self._archive.getinfo(name)
        except KeyError as error:
            raise DamagedError(f"there is no {name} in the book") from error
        with open_member(self._archive, member, self._allowance) as stream:
            return stream.read(LARGEST_ARTICLE + 1)


def _drafted(raw: bytes, about: dict[str, Any], article: Origin) -> Draft | Refusal | None:
    """Return the article of a chapter; its bytes are a record of its text and metadata."""
    if refusal := refused_as_too_long(raw, article):
        return refusal
    if looks_binary(raw[:HEAD]):
        return Refusal(article.path, "the chapter is locked, or no text")
    if is_too_deep(raw):
        return Refusal(article.path, "its elements are nested too deeply")
    markup = decode(raw)
    record = {**about, "section": about["title"], "title": _heading(markup) or about["title"], "html": markup}
    found = fields.drafted(record, written(record), article.path, article.key)
    return found if isinstance(found, Draft) else None


def _heading(markup: str) -> str:
    """Return the first heading in a chapter, or an empty text."""
    found = read_markup(markup)
    return next((found.text[span.start : span.end] for span, kind in found.marked if kind == "heading"), "")


def _about(root: _Element) -> dict[str, Any]:
    """Return the metadata of the whole book."""
    said: dict[str, list[str]] = {}
    for element in root.iter():
        if words := words_of(element):
            said.setdefault(name_of(element), []).append(words)
    first = {name: values[0] for name, values in said.items()}
    title = first.get("title", "")
    return {
        "title": title,
        "authors": [one for one in said.get("creator", []) if one != _MAKER],
        "publisher": _ISSUE.sub("", title) if first.get("publisher") == _MAKER else first.get("publisher", ""),
        "published": first.get("date", ""),
        "tags": said.get("subject", []),
    }


def _spine(root: _Element, folder: str) -> Iterator[str]:
    """Yield the names of the chapters in reading order, each once, without the table of contents."""
    items = {one.get("id"): one for one in root.iter() if name_of(one) == "item"}
    spine = (items.get(one.get("idref")) for one in root.iter() if name_of(one) == "itemref")
    chapters = [one for one in spine if one is not None and one.get("media-type") in _CHAPTERS and one.get("href")]
    guides = {one.get("href", "").partition("#")[0] for one in root.iter("{*}reference") if one.get("type") == "toc"}
    read = [one for one in chapters if not _is_contents(one, guides)] or chapters
    yield from dict.fromkeys(posixpath.normpath(posixpath.join(folder, unquote(one.get("href", "")))) for one in read)


def _is_contents(item: _Element, guides: Container[str | None]) -> bool:
    """Whether an item is the table of contents, as versions 3 and 2 of EPUB mark it."""
    return "nav" in (item.get("properties") or "").split() or item.get("href") in guides
