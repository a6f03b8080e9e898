"""Who wrote the article of a page, as its face says: what it marks as its author, or what stands below its heading."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from reader.sources.pages import jsonld
from reader.sources.pages.statements import Statements, below_heading

if TYPE_CHECKING:
    from lxml.etree import _Element

_MARKED = (
    "//*[contains(@itemprop, 'author')]//*[@itemprop='name'] | //*[contains(concat(' ', @rel, ' '), ' author ')]"
    " | //*[contains(@itemprop, 'author')]"
)
_MOST_MARKED = 6

# What holds the name of who wrote something is called so by most systems, in its own language or in English.
_CLASS = re.compile(
    r"(?:^|[\s_-])(?:by-?lines?|authors?|autor(?:en|e)?|auteurs?|autore|writer)(?:[\s_-]|$)", re.IGNORECASE
)
# Where the articles of one author are listed.
_LISTED = re.compile(r"/(?:authors?|autor(?:en|e|es)?|auteurs?|autori|redakteure?)/", re.IGNORECASE)
# Elements between a heading and the byline below it.
_NEAR = 80
_BY = re.compile(r"^(?:by|von|par|por|di|door|af|av|text|autor|author)\s*:?\s+(?=\S)", re.IGNORECASE)
# Two to five words that begin with capitals, or as few letters as names have in China, Japan and Korea.
_NAME = re.compile(
    r"(?:(?:[^\W\d_a-z][\w.'’-]*|de|da|di|du|la|le|van|von|der|den|del|bin|al|el|dos|y|i)(?:\s+|$)){2,5}"
    r"|[\u3400-\u9fff]{2,5}|[가-힣]{2,4}"
)
_LONGEST = 60


def marked(page: Statements) -> Iterator[str]:
    """Give what the page itself marks as its authors, unless it is a whole paragraph."""
    for one in page.tree.xpath(_MARKED)[:_MOST_MARKED]:
        name = jsonld.words("".join(one.itertext()))
        if 1 < len(name.split()) < 6:
            yield name


def seen(page: Statements) -> Iterator[str]:
    """Give the names that stand in a byline below the first heading of a page."""
    for element in below_heading(page, _NEAR):
        yield from _named(element)


def _named(element: _Element) -> Iterator[str]:
    """Give the name in an element that is called a byline, begins like one, or leads to all that its author wrote."""
    whole = " ".join(element.itertext())
    if len(whole) > 2 * _LONGEST:
        return
    words = jsonld.words(whole)
    name = _BY.sub("", words)
    is_byline = name != words or _CLASS.search(element.get("class") or "") or _LISTED.search(element.get("href") or "")
    if is_byline and len(name) <= _LONGEST and _NAME.fullmatch(name):
        yield name
