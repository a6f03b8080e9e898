"""The authors of an article by its page: what is marked as an author, or the byline below the heading."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from reader.sources.pages import jsonld
from reader.sources.pages.headings import below_heading
from reader.sources.pages.statements import Statements

if TYPE_CHECKING:
    from lxml.etree import _Element

# One condition, because the time of uniting sets of elements grows with the square of their number.
_MARKED = (
    "//*[contains(@itemprop, 'author') or contains(concat(' ', @rel, ' '), ' author ')"
    " or (@itemprop = 'name' and ancestor::*[contains(@itemprop, 'author')])]"
)
# The most elements marked as authors that are read, and the most words of each, which may be several names.
_MOST_MARKED, _MOST_WORDS = 6, 8

# Class names of elements with the name of an author, in many languages.
_CLASS = re.compile(
    r"(?:^|[\s_-])(?:reader-credits|by-?lines?|authors?|autor(?:en|e)?|auteurs?|autore|writer|journalist)(?:[\s_-]|$)",
    re.IGNORECASE,
)
# The pictures of people that themes put before a name.
_ICON = re.compile(r"(?:^|[\s_-])(?:user|person|author|pen|pencil)(?:[\s_-](?:\w+)?|$)", re.IGNORECASE)
# Addresses with the articles of one author.
_LISTED = re.compile(r"/(?:authors?|autor(?:en|e|es)?|auteurs?|autori|redakteure?)/", re.IGNORECASE)
# The number of elements below and above a heading in which the byline is looked for; above, it begins with "by".
_NEAR, _ABOVE = 80, 8
# The date may come first ("Dec. 3, 2024 by Ada Brenn").
_DATE = r"(?:[^\W\d_]{3,4}\.)?[^.!?]{0,30}\b(?:19|20)\d\d\W{1,3}"
_DATED = re.compile(rf"^{_DATE}(?=\S)")
_BY = re.compile(
    rf"^(?:{_DATE})?(?:(?:(?:written|posted|published|submitted|authored)\s+)?by"
    r"|(?:(?:geschrieben|veröffentlicht)\s+)?von|(?:(?:écrit|publié|rédigé)\s+)?par"
    r"|(?:(?:escrito|publicado)\s+)?por|(?:(?:scritto|pubblicato)\s+)?d[ia]|(?:geschreven\s+)?door|af|av|text|autor"
    r"|author|автор|текст|yazan|بقلم|كتب|מאת)\s*:?\s+(?=\S)"
    r"|^(?:作者|撰文|文|記者|记者|執筆|글)\s*[:：／/]\s*(?=\S)",
    re.IGNORECASE,
)
_AND = re.compile(r"\s(?:and|und|et|&|y|e|og|och|en)\s")
# What follows the names: the date, or behind a comma the place or the role.
_ASIDE = re.compile(
    r"\s?[,;|·•(]|\s[–—-]\s|\s(?:in|on|at|for|am)\b"
    r"|\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d",
    re.IGNORECASE,
)
# Two to five words with capitals, or as few characters as a Chinese, Japanese or Korean name has.
_NAME = re.compile(
    r"(?:(?:[^\W\d_a-z][\w.'’-]*|de|da|di|du|la|le|van|von|der|den|del|bin|al|el|dos|y|i)(?:\s+|$)){2,5}"
    r"|[\u3400-\u9fff]{2,5}|[가-힣]{2,4}"
)
# What Koreans, Japanese and Chinese call whoever writes for a paper stands behind the name.
_ROLE = re.compile(r"\s?(?:기자|특파원|記者|记者)$")
_LONGEST = 60

# Words that stand where a name is looked for: an office behind a name and a comma, or the month of a date; but "Jan"
# and "May" are names.
_NO_AUTHOR = re.compile(
    r"(?:[\w-]+ )*(?:co-?)?"
    r"(?:head|founder|director|manager|officer|president|owner|partner|professor|lecturer|c[efiot]o)"
    r"|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec",
    re.IGNORECASE,
)


def before_office(names: Iterable[str]) -> Iterator[str]:
    """Yield the names in a guessed list up to the first word that is none; what follows belongs to an office."""
    return itertools.takewhile(lambda name: _NO_AUTHOR.fullmatch(name) is None, names)


def marked(page: Statements) -> Iterator[str]:
    """Yield the authors that the page marks as such; whole paragraphs are ignored."""
    for one in page.tree.xpath(_MARKED)[:_MOST_MARKED]:
        name = jsonld.words("".join(one.itertext()))
        if 1 < len(name.split()) <= _MOST_WORDS:
            yield name


def seen(page: Statements) -> Iterator[tuple[str, ...]]:
    """Yield the names in each byline below the heading of a page, then in those right above it."""
    for element in below_heading(page, _NEAR):
        if names := _named(element):
            yield names
    for element in page.heading.element.xpath("preceding::*")[-_ABOVE:] if page.heading else ():
        if names := _named(element, is_above=True):
            yield names


def _named(element: _Element, is_above: bool = False) -> tuple[str, ...]:
    """Return the names in an element with the class or words of a byline, or a link to the articles of an author.

    If it ``is_above`` the heading, only the words count: the rest may belong to another article.
    """
    words = jsonld.words(" ".join(element.itertext()))
    if len(words) > 2 * _LONGEST:
        return ()
    line = _BY.sub("", words)
    if is_above:
        return tuple(_names(line)) if line != words else ()
    address = element.get("href") or ""
    if _LISTED.search(address) and _is_in(line, address):
        return (line,)
    is_called = _CLASS.search(element.get("class") or "") or _LISTED.search(address) or _has_icon(element)
    is_byline = line != words or is_called
    names = _linked(line, element) or (*_names(line),) or (*_names(_DATED.sub("", line)),) if is_byline else ()
    return tuple(_shortest(name, element) for name in names)


def _linked(line: str, byline: _Element) -> tuple[str, ...]:
    """Return several names with which a byline begins if each is a link: behind a comma, a mere word may be a place."""
    links = [
        jsonld.words("".join(one.itertext())) for one in itertools.islice(byline.iterdescendants("a"), _MOST_MARKED)
    ]
    is_list = len(links) > 1 and line.replace(" ,", ",").startswith((", ".join(links), " and ".join(links)))
    return tuple(links) if is_list and all(map(is_name, links)) else ()


def _has_icon(element: _Element) -> bool:
    """Whether an element begins with the picture of a person."""
    first = element[0] if len(element) and not (element.text or "").strip() else None
    is_empty = first is not None and first.tag in ("i", "svg", "span") and not "".join(first.itertext()).strip()
    return first is not None and is_empty and _ICON.search(first.get("class") or "") is not None


def _shortest(name: str, byline: _Element) -> str:
    """Return a name without a word behind it ("Ada Brenn Published"), if an element of its own contains the name."""
    inner = (jsonld.words("".join(one.itertext())) for one in byline.iterdescendants("*"))
    return next((one for one in inner if name.startswith(f"{one} ") and is_name(one)), name)


def _is_in(word: str, address: str) -> bool:
    """Whether the only word of a link is the name in its address: ``Ada``, ``/author/ada/``."""
    return word[:1].isupper() and word.isalpha() and address.rstrip("/").lower().endswith(f"/{word.lower()}")


def _names(line: str) -> Iterator[str]:
    """Return the names that a byline begins with; a list with commas ends in an "and"."""
    *listed, last = _AND.split(_ROLE.sub("", line))
    parts = [*(part for one in listed for part in one.split(", ")), _ASIDE.split(last)[0]]
    return itertools.takewhile(is_name, parts)


def is_name(text: str) -> bool:
    """Whether a text reads like the name of a person."""
    return len(text) <= _LONGEST and _NAME.fullmatch(text) is not None
