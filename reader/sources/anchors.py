"""The links in an article, read from its original bytes and placed where the words match."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING
from urllib.parse import quote

from reader.model import Link, Place
from reader.sources.decoding import decode_page
from reader.sources.families import readers_of
from reader.sources.feeds.fulltexts import page_of
from reader.sources.formats import MarkedUp
from reader.sources.links import is_of_web, joined
from reader.sources.markup import BLOCKS, SILENT, parse_markup, slimmed
from reader.sources.office.galleys import Anchor
from reader.sources.pages.alignment import Alignment, squeeze
from reader.sources.streams import HEAD
from reader.sources.walks import walked

if TYPE_CHECKING:
    from lxml.etree import _Element

_ENDS_LINE = frozenset((*BLOCKS, "br", "td", "th"))
_SILENT = frozenset(SILENT)
_SOME_LINK = re.compile(r"<a\s", re.IGNORECASE)
# Characters with a meaning in an address are kept; letters of other scripts are percent-encoded, as in requests.
_SAFE = "%/:?#[]@!$&'()*+,;=~"


def read_links(path: str, key: str, raw: bytes, paragraphs: Sequence[str], address: str) -> tuple[Link, ...]:
    """Return the links of an article in reading order; ``address`` is its own, to which others may be relative.

    ``raw`` are the bytes of the article, as they were read from ``path`` under its ``key``.
    """
    markup = _markup(path, key, raw)
    tree = parse_markup(slimmed(markup)) if _SOME_LINK.search(markup) else None
    if tree is None:
        return ()
    where = Alignment(paragraphs)
    found = (link for line, anchors in _lines(tree) if anchors for link in _placed(where, line, anchors, address))
    return tuple(sorted(dict.fromkeys(found)))


def _markup(path: str, key: str, raw: bytes) -> str:
    """Return the markup in the bytes of an article."""
    page = page_of(raw)
    asked = readers_of(path, key, raw[:HEAD]) if page is None else ()
    family = next((family for family in asked if isinstance(family, MarkedUp)), None)
    return family.markup(raw) if family else decode_page(raw if page is None else page)


def _lines(tree: _Element) -> Iterator[tuple[str, list[Anchor]]]:
    """Yield the text of each line of a page without blanks, and the links in it, by the characters that are left."""
    line, anchors, begun = "", list[Anchor](), 0
    for event, element, text in walked(tree, _SILENT):
        if element.tag in _ENDS_LINE:
            yield line, anchors
            line, anchors, begun = "", [], 0
        if event == "start" and element.tag == "a":
            begun = len(line)
        if event == "end" and element.tag == "a" and len(line) > begun:
            anchors.append(Anchor(begun, len(line), element.get("href") or ""))
        line += squeeze(text)
    yield line, anchors


def _placed(where: Alignment, line: str, anchors: Sequence[Anchor], base: str) -> Iterator[Link]:
    """Yield the links of a line that occurs in the article, or of its long links that do."""
    start = where.find(line)
    for anchor in anchors:
        words = line[anchor.start : anchor.end]
        at = where.find(words) if start is None else start + anchor.start
        if at is not None and (address := _whole(anchor.address, base)):
            yield Link(Place(*where.stretch(at, at + len(words))), address)


def _whole(address: str, base: str) -> str:
    """Return an address that can be opened, or an empty text; a place within the page cannot."""
    whole = quote(joined(base, address), safe=_SAFE, errors="replace")
    is_own = whole.partition("#")[0] == base.partition("#")[0]
    return whole if is_of_web(whole) and not is_own else ""
