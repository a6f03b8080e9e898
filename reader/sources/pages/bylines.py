"""Who wrote the article of a page, as its face says: what it marks as its author, or what stands below its heading."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from reader.sources.pages import jsonld
from reader.sources.pages.headings import below_heading
from reader.sources.pages.statements import Statements

if TYPE_CHECKING:
    from lxml.etree import _Element

_MARKED = (
    "//*[contains(@itemprop, 'author')]//*[@itemprop='name'] | //*[contains(concat(' ', @rel, ' '), ' author ')]"
    " | //*[contains(@itemprop, 'author')]"
)
# It names several people in so many words, and a paragraph about one has more.
_MOST_MARKED, _MOST_WORDS = 6, 8

# What holds the name of who wrote something is called so by most systems, in its own language or in English.
_CLASS = re.compile(
    r"(?:^|[\s_-])(?:by-?lines?|authors?|autor(?:en|e)?|auteurs?|autore|writer)(?:[\s_-]|$)", re.IGNORECASE
)
# Where the articles of one author are listed.
_LISTED = re.compile(r"/(?:authors?|autor(?:en|e|es)?|auteurs?|autori|redakteure?)/", re.IGNORECASE)
# Elements between a heading and the byline below it.
_NEAR = 80
# Some print the day before it ("May 3, 2024 by Ada Brenn").
_BY = re.compile(
    r"^(?:[^.!?]{0,30}\b(?:19|20)\d\d\W{1,3})?(?:(?:written\s+|posted\s+)?by|von|par|por|di|door|af|av|text|autor|author)"
    r"\s*:?\s+(?=\S)",
    re.IGNORECASE,
)
_AND = re.compile(r"\s+(?:and|und|et|&|y|e|og|och|en)\s+")
# What stands behind the names: the day, or behind a comma where or as what they wrote.
_ASIDE = re.compile(r"\s*[,;|·•(]|\s+[–—-]\s|\s+(?:in|on|at|for|am)\b", re.IGNORECASE)
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
        if 1 < len(name.split()) <= _MOST_WORDS:
            yield name


def seen(page: Statements) -> Iterator[tuple[str, ...]]:
    """Give the names in each byline below the first heading of a page."""
    for element in below_heading(page, _NEAR):
        if names := _named(element):
            yield names


def _named(element: _Element) -> tuple[str, ...]:
    """Give the names in an element that is called a byline, begins like one, or leads to all that its author wrote."""
    words = jsonld.words(" ".join(element.itertext()))
    if len(words) > 2 * _LONGEST:
        return ()
    line = _BY.sub("", words)
    address = element.get("href") or ""
    if _LISTED.search(address) and _is_in(line, address):
        return (line,)
    is_byline = line != words or _CLASS.search(element.get("class") or "") or _LISTED.search(address)
    return tuple(_shortest(name, element) for name in _names(line)) if is_byline else ()


def _shortest(name: str, byline: _Element) -> str:
    """Give a name without the word behind it ("Ada Brenn Published") where an element of its own holds it."""
    inner = (jsonld.words("".join(one.itertext())) for one in byline.iterdescendants("*"))
    return next((one for one in inner if name.startswith(f"{one} ") and _is_name(one)), name)


def _is_in(word: str, address: str) -> bool:
    """Tell whether the one word of a link is the name that its address lists by: ``Ada``, ``/author/ada/``."""
    return word[:1].isupper() and word.isalpha() and address.rstrip("/").lower().endswith(f"/{word.lower()}")


def _names(line: str) -> Iterator[str]:
    """Give the names that a byline begins with; a list with commas ends in an "and"."""
    *listed, last = _AND.split(line)
    parts = [*(part for one in listed for part in one.split(", ")), _ASIDE.split(last)[0]]
    return itertools.takewhile(_is_name, parts)


def _is_name(text: str) -> bool:
    return len(text) <= _LONGEST and _NAME.fullmatch(text) is not None
