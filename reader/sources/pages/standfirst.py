"""The standfirst of an article: a sentence between the heading and the text that sums it up.

It is set apart from the text, so trafilatura leaves it out. It is recognised as the description that the page states,
by its class name, or as a sentence directly below the heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.sources.markup import BLOCKS, Part
from reader.sources.pages import jsonld
from reader.sources.pages.alignment import Alignment, squeeze
from reader.sources.pages.headings import below_heading, words_of
from reader.sources.pages.statements import Statements, meta, said
from reader.sources.pages.wording import is_sentence, words_in

if TYPE_CHECKING:
    from lxml.etree import _Element

_DESCRIPTIONS = ("og:description", "description", "twitter:description", "dc.description")
_HEADINGS = ("h2", "h3", "h4")
_LINES = ("p", "div", *_HEADINGS, "span", "strong", "section", "em")
_ELSEWHERE = (
    "boolean(ancestor::figure | ancestor::aside | ancestor::nav | ancestor::a | ancestor::form | ancestor::button)"
)
# The fewest characters of a description, and of one that may be the cut-off beginning of the standfirst.
_SHORTEST, _LONG = 40, 80
_DOTS = " .…"
# Class names of standfirsts, in many languages.
_CALLED = re.compile(
    r"(?:^|[\s_-])(?:stand-?first|sub-?titles?|sub-?head(?:line|ing)?s?|deck|dek|summary|lead-?(?:text|in)?|lede|intro"
    r"|chap[oô]|preamble|ingress|vorspann|entradilla|ep[ií]gra(?:f|ph)e?|bajada|copete|sottotitolo|sommario|catenaccio"
    r"|subt[ií]tulo)(?:[\s_-]|$)|(?:^|\s)(?:(?:\S*[_-])?(?:article|entry|post|single)[_-]+)?excerpt(?:\s|$)",
    re.IGNORECASE,
)
# The most times that a standfirst is longer than a description that is cut off.
_MOST = 3
# The number of elements below the heading in which a standfirst is looked for, and one that repeats the description:
# players, buttons and lists of authors may come first.
_NEAR, _FAR = 60, 150


class _Line(NamedTuple):
    """A line below the heading of a page: its element, its words, and whether it is the first below the title.

    ``is_near`` says that it is within ``_NEAR`` elements of the heading.
    """

    element: _Element
    words: str
    is_first: bool
    is_near: bool


def with_standfirst(parts: Sequence[Part], page: Statements, title: str = "") -> list[Part]:
    """Return the paragraphs of an article with the standfirst inserted, unless it is already among them.

    Its place is below the title, and below another heading at the top if that is above it on the page.
    """
    descriptions, is_news = _descriptions(page), jsonld.is_news(page.linked.article)
    where = Alignment([part.text for part in parts])
    top = 1 if parts and parts[0].kind == "heading" else 0
    place = top if parts and parts[0].text == title else 0
    found: list[_Line] = []
    for line in _lines(page):
        start = where.find(line.words)
        if start is not None and where.paragraph(start) >= top:
            break
        if start is None and _is_standfirst(line, descriptions, is_news):
            found.append(line)
        elif found:
            break
        place = top if start is not None else place
    return [*parts[:place], *(Part(words_of(line.element)) for line in found), *parts[place:]]


def _is_standfirst(line: _Line, descriptions: Sequence[str], is_news: bool) -> bool:
    """Whether a line is a standfirst; except in news, a line may be an advertisement unless it is the first one."""
    is_called, is_whole = _is_called_one(line.element), is_sentence(line.words)
    if line.is_first and (is_called or (is_whole and line.element.tag == "p")):
        return True
    is_heading = line.element.tag in _HEADINGS and len(line.words) >= _LONG
    is_sure = line.is_near and (is_called or (line.is_first and (is_whole or is_heading)))
    return (is_news and is_sure) or any(_says(squeeze(line.words), description) for description in descriptions)


def _is_called_one(element: _Element) -> bool:
    """Whether the class of an element, or of the one around it, is that of a standfirst."""
    parent = element.getparent()
    called = (one.get("class") or "" for one in (element, parent) if one is not None)
    return any(map(_CALLED.search, called))


def _descriptions(page: Statements) -> list[str]:
    stated = (*meta(page, _DESCRIPTIONS), said(page.linked.article, "description"))
    found = dict.fromkeys(squeeze(jsonld.words(one)) for one in stated)
    return [one for one in found if len(one) >= _SHORTEST]


def _lines(page: Statements) -> Iterator[_Line]:
    """Yield the distinct lines below the heading of a page that are long enough."""
    shown = page.heading
    given: set[_Element] = set()
    is_first = shown is not None and shown.likeness > 0
    for number, element in enumerate(below_heading(page, _FAR)):
        words = words_in(element) if next(element.iterdescendants(*BLOCKS), None) is None else ""
        is_line = element.tag in _LINES and len(words) >= _SHORTEST and given.isdisjoint(element.iterancestors())
        if is_line and not element.xpath(_ELSEWHERE):
            given.add(element)
            yield _Line(element, words, is_first, number < _NEAR)
        is_first = is_first and not words


def _says(words: str, description: str) -> bool:
    cut = description.rstrip(_DOTS)
    if words.rstrip(_DOTS) == cut:
        return True
    return len(cut) >= _LONG and len(words) < _MOST * len(cut) and words.startswith(cut)
