"""The table of contents of a book: which articles it names, in which section, and where each begins.

Version 3 of EPUB has it as a page of nested lists, version 2 as an XML file of nested points (NCX).
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import partial
from itertools import islice, takewhile
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from reader.sources.markup import read_markup
from reader.sources.xml import all_of, name_of, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element

# Kinds of pages that are no articles, as pages say of themselves in version 3, and the guide of a book in version 2.
_NO_ARTICLE = frozenset(
    ("cover", "titlepage", "halftitlepage", "copyright-page", "toc", "landmarks", "page-list", "title-page")
)
_TYPED = re.compile(r"<(?:body|section|div)\b[^<>]*\bepub:type=[\"']([^\"'<>]*)[\"']", re.IGNORECASE)
# How much of a page may be above the element that says its kind, in characters.
_ABOVE_TYPE = 4000
_LINK = re.compile(r"<a\b[^<>]*\bhref=[\"']([^\"'<>#]+)", re.IGNORECASE)
_NAMED = re.compile(r"<[a-z][^<>]*?\s(?:id|name)=[\"']([^\"'<>]+)[\"']", re.IGNORECASE)
# Tags opened right before the place of an article belong to it, such as that of its heading.
_OPENED = re.compile(r"(?:<[a-z][^<>]*(?<!/)>\s*)+\Z", re.IGNORECASE)
_LONGEST_OPENED = 500
# A book with deeper contents is not believed; nor does its reading have to end for a loop in them.
_DEEPEST = 12


class Entry(NamedTuple):
    """What the contents say of one article or section."""

    name: str
    """The file in the book where it begins."""
    place: str
    """The name of the place in that file; empty for its beginning."""
    title: str
    section: str
    """The title of the entry above it; empty at the top."""
    author: str
    depth: int
    leads_to: frozenset[str]
    """The other files where the entries right below it begin."""


class Contents:
    """The entries of a book by the files in which they begin."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._by_name: dict[str, list[Entry]] = {}
        for entry in entries:
            self._by_name.setdefault(entry.name, []).append(entry)
        self._tops = {name for name, own in self._by_name.items() if not all(entry.depth for entry in own)}

    def of(self, name: str) -> Sequence[Entry]:
        """Return the entries that begin in a file, in their order."""
        return self._by_name.get(name, ())

    def are_tops_among(self, names: Set[str], beside: str) -> bool:
        """Whether the files at the top of the contents, of which there are several ``beside`` one, are among these."""
        count = len(self._tops) - (beside in self._tops)
        return 1 < count <= len(names) and self._tops - {beside} <= names


class Piece(NamedTuple):
    """A part of a page, with its entry."""

    entry: Entry
    markup: str


def entries_of(contents: _Element, name: str) -> list[Entry]:
    """Return the entries of the contents with this outermost element, which are in the file ``name`` of the book."""
    folder = posixpath.dirname(name)
    if name_of(contents) == "ncx":
        tops = [one for one in contents if name_of(one) == "navmap"]
        return [entry for top in tops for entry in _points(top, folder, "", 0)]
    lists = [one for one in all_of(contents, "nav") if _is_contents(one)]
    return [entry for one in lists[:1] for entry in _points(one, folder, "", 0)]


def _is_contents(nav: _Element) -> bool:
    return any(key.rpartition("}")[2] == "type" and "toc" in kind.split() for key, kind in nav.items())


def _points(above: _Element, folder: str, section: str, depth: int) -> Iterator[Entry]:
    """Yield the entries below an element, each before those below it."""
    for point in _below(above) if depth < _DEEPEST else ():
        title, address = _title(point), _address(point)
        lower = list(_points(point, folder, title, depth + 1))
        if address:
            file, _, place = address.partition("#")
            name = located(file, folder)
            others = frozenset(one.name for one in lower if one.depth == depth + 1 and one.name != name)
            yield Entry(name, place, title, section, _author(point), depth, others)
        yield from lower


def _below(element: _Element) -> Iterator[_Element]:
    """Yield the points right below an element, or the items of the list right below it."""
    for one in element:
        if name_of(one) in ("navpoint", "li"):
            yield one
        elif name_of(one) == "ol":
            yield from (item for item in one if name_of(item) == "li")


def _title(point: _Element) -> str:
    return words_of(next((one for one in point if name_of(one) in ("navlabel", "a", "span")), None))


def _address(point: _Element) -> str:
    found = (one.get("src") or one.get("href") for one in point if name_of(one) in ("content", "a"))
    return next(filter(None, found), "")


def _author(point: _Element) -> str:
    """Return the author of an article, as calibre states it."""
    return words_of(next((one for one in point if name_of(one) == "meta" and one.get("name") == "author"), None))


def located(address: str, folder: str) -> str:
    """Return the name in the book of a file that something in a folder of it refers to."""
    return posixpath.normpath(posixpath.join(folder, unquote(address)))


def is_no_article(markup: str) -> bool:
    """Whether a page says that it is the cover, a title page or the like."""
    found = _TYPED.search(markup[:_ABOVE_TYPE])
    return found is not None and not _NO_ARTICLE.isdisjoint(found[1].lower().split())


def is_of_no_article(kind: str | None) -> bool:
    """Whether the guide of a book refers to a page of this kind that is no article."""
    return kind in _NO_ARTICLE


def is_list(markup: str, name: str, entries: Contents) -> bool:
    """Whether the page ``name`` is the contents of a section, or of the book: it links to all that is below it."""
    folder = posixpath.dirname(name)
    linked = {located(address, folder) for address in _LINK.findall(markup)}
    own = (entry.leads_to for entry in entries.of(name) if entry.leads_to)
    return any(one <= linked for one in own) or entries.are_tops_among(linked, name)


def cut(markup: str, entries: Sequence[Entry]) -> list[Piece]:
    """Return the articles of a page at the places that its entries name, or all of it as one.

    Entries below an article are its chapters and not articles; below a bare heading they are.
    """
    places = {found[1]: found.start() for found in reversed(list(_NAMED.finditer(markup)))}
    begun = {entry: _start(markup, places, entry) for entry in entries if not entry.place or entry.place in places}
    ordered = sorted(begun, key=lambda entry: (begun[entry], entry.depth))
    chosen = list(_chosen(markup, begun, ordered))
    if len({begun[entry] for entry in chosen}) < 2:
        return [Piece((ordered or list(entries))[0], markup)]
    bounds = [*(begun[entry] for entry in chosen), len(markup)]
    if not _is_heading(markup[: bounds[0]]):
        bounds[0] = 0
    pieces = zip(chosen, bounds, bounds[1:], strict=False)
    return [Piece(entry, markup[start:end]) for entry, start, end in pieces if start < end]


def _start(markup: str, places: Mapping[str, int], entry: Entry) -> int:
    at = places[entry.place] if entry.place else 0
    above = markup[max(0, at - _LONGEST_OPENED) : at]
    opened = _OPENED.search(above)
    return at - len(opened[0]) if opened else at


def _chosen(markup: str, begun: Mapping[Entry, int], ordered: Sequence[Entry]) -> Iterator[Entry]:
    """Yield the entries that are articles, of those of a page in the order of their places."""
    number = 0
    while number < len(ordered):
        entry = ordered[number]
        lower = list(takewhile(partial(_is_below, entry), islice(ordered, number + 1, None)))
        if lower and _is_heading(markup[begun[entry] : begun[lower[0]]]):
            yield from _chosen(markup, begun, lower)
        else:
            yield entry
        number += 1 + len(lower)


def _is_below(upper: Entry, entry: Entry) -> bool:
    return entry.depth > upper.depth


def _is_heading(markup: str) -> bool:
    """Whether a part of a page holds nothing but headings."""
    text, marked = read_markup(markup)
    headings = sum(span.end - span.start for span, kind in marked if kind == "heading")
    return headings >= len(text.replace("\n", ""))
