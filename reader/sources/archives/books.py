"""Books: EPUB, one article a chapter in the order of the spine, unless the table of contents divides it otherwise."""

from __future__ import annotations

import html
import posixpath
import re
import zipfile
from collections.abc import Container, Iterable, Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple
from urllib.parse import unquote

from reader.model import Draft
from reader.sources.archives import contents
from reader.sources.archives.contents import Contents, Entry
from reader.sources.archives.zips import is_zip, open_member, open_zip
from reader.sources.decoding import decode, looks_binary
from reader.sources.formats import Item, Origin, Refusal, key_of, refused_as_too_long
from reader.sources.markup import is_too_deep, read_markup
from reader.sources.records import fields
from reader.sources.records.records import RecordFile, written
from reader.sources.streams import BROKEN, HEAD, LARGEST_ARTICLE, DamagedError, TooMuchError
from reader.sources.xml import all_of, name_of, parse_xml, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_CONTAINER, _ENCRYPTION = "META-INF/container.xml", "META-INF/encryption.xml"
_MIMETYPE = b"mimetypeapplication/epub+zip"
# The program that makes books of newspapers, each named after its paper and date, and signs them itself.
_MAKER, _ISSUE = "calibre", re.compile(r"\s?\[[^\[\]]*\]$")
_CHAPTERS = ("application/xhtml+xml", "text/html", "text/x-oeb1-document")
_POINTS = "application/x-dtbncx+xml"
# Below each article, calibre links to the page that it was made of.
_DOWNLOADED = re.compile(r"<a\b(?=[^<>]*\brel=\"calibre-downloaded-from\")[^<>]*\bhref=\"(https?://[^\"<>]+)\"")
# What is above and below the text of a page, and the words of a page about the book itself.
_HEAD_OF_PAGE = re.compile(r"\A.*?<body\b[^<>]*>", re.DOTALL | re.IGNORECASE)
_END = re.compile(r"</body\s*>.*\Z", re.DOTALL | re.IGNORECASE)
_IMPRINT = re.compile(r"\bISBN\b|©|\ball rights reserved\b|\bcopyright\b", re.IGNORECASE)


# An article with fewer characters, such as a cover, does not go on in another file.
_TAG, _SHORTEST_BEGINNING = re.compile(r"<[^<>]*>"), 200


# The longest book of short pieces has some thousands; each is unpacked and read as an article of its own.
_MOST_CHAPTERS = 10_000


class _Article(NamedTuple):
    """The markup of an article, what the table of contents says of it, and its own name in the book."""

    name: str
    entry: Entry | None
    markup: str


class _Held:
    """An article that may go on in the next files of the book."""

    def __init__(self, article: _Article) -> None:
        self._article, self._parts, self._length = article, [article.markup], len(article.markup)
        self.is_begun = article.entry is not None and len(_TAG.sub("", article.markup)) >= _SHORTEST_BEGINNING

    def add(self, markup: str) -> None:
        """Let the article go on in a file; what is too long for one already is not added to."""
        if self._length <= LARGEST_ARTICLE:
            self._parts[-1] = _END.sub("", self._parts[-1])
            self._parts.append(_HEAD_OF_PAGE.sub("", markup))
            self._length += len(markup)

    def whole(self, book: Origin) -> _Article | Refusal:
        """Return the article, or a refusal if it is too long for one."""
        markup = "".join(self._parts)
        refusal = refused_as_too_long(markup, f"{book.path}/{self._article.name}")
        return refusal or self._article._replace(markup=markup)


class Book(RecordFile):
    """An EPUB, each chapter an article."""

    name = "epub"

    def recognises(self, path: str, head: bytes) -> bool:
        """Accept a zip with the media type or the name of a book."""
        return is_zip(head) and (_MIMETYPE in head[:128] or path.lower().endswith(".epub"))

    def count(self, stream: BinaryIO) -> int:
        """Return the number of HTML files in it, at least 1: the chapters, and some that are none."""
        try:
            names = open_zip(stream).namelist()
        except BROKEN:
            return 1
        return max(1, sum(name.lower().endswith(("html", ".htm")) for name in names))

    def read(self, stream: BinaryIO, origin: Origin) -> Iterator[Item]:
        """Yield an article for every chapter that contains text."""
        try:
            with open_zip(stream) as archive:
                yield from _Volume(archive, origin).articles()
        except TooMuchError as error:
            yield Refusal(origin.path, f"{error}; the rest was left")
        except BROKEN as error:
            yield Refusal(origin.path, f"the book is broken or locked ({error or type(error).__name__})")


class _Volume:
    """An open book; no more of it is unpacked than of any other archive."""

    def __init__(self, archive: zipfile.ZipFile, origin: Origin) -> None:
        self._archive, self._origin = archive, origin

    def articles(self) -> Iterator[Item]:
        """Yield the articles, and a refusal for each chapter that cannot be read."""
        package = self._package()
        if isinstance(package, str):
            yield Refusal(self._origin.path, package)
            return
        folder, root = package
        about, is_empty = _about(root), True
        chapters, entries = list(_spine(root, folder)), Contents(self._entries(root, folder))
        if self._is_locked(chapters):
            yield Refusal(self._origin.path, "the book is locked: its chapters are encrypted")
            return
        for found in self._articles(chapters[:_MOST_CHAPTERS], entries):
            item = found if isinstance(found, Refusal) else self._drafted(found, about)
            if item:
                is_empty = False
                yield item
        if len(chapters) > _MOST_CHAPTERS:
            yield Refusal(self._origin.path, f"it holds more than {_MOST_CHAPTERS:,} chapters; the rest was left")
        elif is_empty:
            yield Refusal(self._origin.path, "the book holds no text")

    def _articles(self, chapters: Iterable[str], entries: Contents) -> Iterator[_Article | Refusal]:
        """Yield the articles in the files of the book, each possibly one of several in its file, or longer than it."""
        held: _Held | None = None
        for name in chapters:
            markup = self._markup(name)
            if isinstance(markup, Refusal):
                yield from (held.whole(self._origin), markup) if held else (markup,)
                held = None
            elif contents.is_no_article(markup) or contents.is_list(markup, name, entries):
                continue
            elif held and held.is_begun and _goes_on(markup, name, entries):
                held.add(markup)
            else:
                yield from (held.whole(self._origin),) if held else ()
                *whole, last = _cut(markup, name, entries)
                yield from whole
                held = _Held(last)
        yield from (held.whole(self._origin),) if held else ()

    def _drafted(self, article: _Article, about: dict[str, Any]) -> Draft | None:
        """Return an article, whose bytes are a record of its text and metadata; None for one that is only a picture."""
        entry, markup = article.entry, article.markup
        source = _DOWNLOADED.search(markup)
        told = {
            "authors": entry.author if entry else "",
            "section": entry.section if entry and about["maker"] == _MAKER else about["title"],
            "title": _heading(markup) or (entry.title if entry else ""),
            "link": html.unescape(source[1]) if source else "",
        }
        said = {name: value for name, value in about.items() if name != "maker"}
        record = {**said, **{name: value for name, value in told.items() if value}, "html": markup}
        key = key_of(self._origin, "epub", fields.digest(article.name))
        found = fields.drafted(record, written(record), f"{self._origin.path}/{article.name}", key)
        return found if isinstance(found, Draft) else None

    def _entries(self, root: _Element, folder: str) -> list[Entry]:
        """Return the entries of the table of contents; none if there is none to be read."""
        for item in _contents(root):
            name = contents.located(item.get("href", ""), folder)
            with suppress(DamagedError):
                tree = parse_xml(self._member(name), recover=True)
                if not isinstance(tree, str) and (found := contents.entries_of(tree, name)):
                    return found
        return []

    def _is_locked(self, chapters: Sequence[str]) -> bool:
        """Whether the book says that all of its chapters are encrypted; of many books, only the fonts are."""
        with suppress(DamagedError):
            root = parse_xml(self._member(_ENCRYPTION), recover=True)
            if not isinstance(root, str):
                named = {unquote(one.get("URI", "")) for one in all_of(root, "cipherreference")}
                return bool(chapters) and named.issuperset(chapters)
        return False

    def _markup(self, name: str) -> str | Refusal:
        """Return the markup of a chapter, or why it cannot be read."""
        path = f"{self._origin.path}/{name}"
        try:
            raw = self._member(name)
        except DamagedError as error:
            return Refusal(path, f"the chapter cannot be read ({error})")
        if refusal := refused_as_too_long(raw, path):
            return refusal
        if looks_binary(raw[:HEAD]):
            return Refusal(path, "the chapter is locked, or no text")
        return Refusal(path, "its elements are nested too deeply") if is_too_deep(raw) else decode(raw)

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
        with open_member(self._archive, member, self._origin.allowance) as stream:
            return stream.read(LARGEST_ARTICLE + 1)


def _cut(markup: str, name: str, entries: Contents) -> list[_Article]:
    """Return the articles that begin in a chapter, at least one; the first has the name of the chapter."""
    own = entries.of(name)
    if not own:
        return [_Article(name, None, markup)]
    first, *others = contents.cut(markup, own)
    lower = (_Article(f"{name}#{entry.place}", entry, part) for entry, part in others)
    return [_Article(name, *first), *lower]


def _goes_on(markup: str, name: str, entries: Contents) -> bool:
    """Whether an article may go on in the next file: the contents do not name it, and it has no heading."""
    if entries.of(name) or _IMPRINT.search(markup):
        return False
    found = read_markup(markup)
    return not any(kind == "heading" and not span.start for span, kind in found.marked)


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
        "maker": first.get("publisher", ""),
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
    references = (one for one in root.iter("{*}reference") if contents.is_of_no_article(one.get("type")))
    guides = {one.get("href", "").partition("#")[0] for one in references}
    read = [one for one in chapters if not _is_beside(one, guides)] or chapters
    yield from dict.fromkeys(contents.located(one.get("href", ""), folder) for one in read)


def _contents(root: _Element) -> list[_Element]:
    """Return the items with a table of contents, that of version 3 first."""
    items = [one for one in root.iter() if name_of(one) == "item"]
    newer = [one for one in items if "nav" in (one.get("properties") or "").split()]
    return newer + [one for one in items if one.get("media-type") == _POINTS]


def _is_beside(item: _Element, guides: Container[str | None]) -> bool:
    """Whether an item is the table of contents or another page without an article, as versions 3 and 2 mark them."""
    return "nav" in (item.get("properties") or "").split() or item.get("href") in guides
