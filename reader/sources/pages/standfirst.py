"""The standfirst of an article: what stands between its heading and its text and says in a sentence what it is about.

It is part of what people read, but stands apart from the text, so that whatever looks for running text passes it over.
Its page states it once more, as the description that others show beside a link to it, or calls it what editors do, or
it is a sentence right below the heading: that is how it is known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.sources.markup import BLOCKS, Part
from reader.sources.pages import jsonld
from reader.sources.pages.alignment import Alignment, squeeze
from reader.sources.pages.headings import below_heading
from reader.sources.pages.statements import Statements, meta, said
from reader.sources.pages.wording import is_sentence, words_in

if TYPE_CHECKING:
    from lxml.etree import _Element

_DESCRIPTIONS = ("og:description", "description", "twitter:description", "dc.description")
_LINES = ("p", "div", "h2", "h3", "h4", "span", "strong", "section", "em")
_ELSEWHERE = (
    "boolean(ancestor::figure | ancestor::aside | ancestor::nav | ancestor::a | ancestor::form | ancestor::button)"
)
# A shorter description may stand anywhere; a longer one may be cut off, mostly with dots.
_SHORTEST, _LONG = 40, 80
_DOTS = " .…"
# What editors call it, in their own language or in English; systems name its element so.
_CALLED = re.compile(
    r"(?:^|[\s_-])(?:stand-?first|sub-?titles?|sub-?head(?:line|ing)?s?|deck|dek|summary|lead-?(?:text|in)?|lede|intro"
    r"|chap[oô]|preamble|ingress|vorspann|entradilla|ep[ií]gra(?:f|ph)e?|bajada|copete|sottotitolo|sommario|catenaccio"
    r"|subt[ií]tulo)(?:[\s_-]|$)|(?:^|[\s_-])(?:article|entry|post|single)[_-]+excerpt(?:\s|$)",
    re.IGNORECASE,
)
# A standfirst is at most so many times as long as what is left of it in the description.
_MOST = 3
# Elements between a heading and the standfirst below it.
_NEAR = 60


class _Line(NamedTuple):
    """A line below the heading of a page: its element, its words, and whether it is the first below the title."""

    element: _Element
    words: str
    is_first: bool


def with_standfirst(parts: Sequence[Part], page: Statements) -> list[Part]:
    """Give the paragraphs of an article with its standfirst before them, unless it is among them."""
    descriptions, is_news = _descriptions(page), jsonld.is_news(page.linked.article)
    where = Alignment([part.text for part in parts])
    top = 1 if parts and parts[0].kind == "heading" else 0
    for line in _lines(page):
        start = where.find(line.words)
        if start is None and _is_standfirst(line, descriptions, is_news):
            return [*parts[:top], Part(line.words), *parts[top:]]
        if start is not None and where.paragraph(start) >= top:
            break
    return list(parts)


def _is_standfirst(line: _Line, descriptions: Sequence[str], is_news: bool) -> bool:
    """Tell a standfirst; on pages other than of news a line without a description is as often an advertisement."""
    if is_news and (_is_called_one(line.element) or (line.is_first and is_sentence(line.words))):
        return True
    return any(_says(squeeze(line.words), description) for description in descriptions)


def _is_called_one(element: _Element) -> bool:
    """Tell whether an element, or the one around it, is called what editors call a standfirst."""
    parent = element.getparent()
    called = (one.get("class") or "" for one in (element, parent) if one is not None)
    return any(map(_CALLED.search, called))


def _descriptions(page: Statements) -> list[str]:
    stated = (*meta(page, _DESCRIPTIONS), said(page.linked.article, "description"))
    found = dict.fromkeys(squeeze(jsonld.words(one)) for one in stated)
    return [one for one in found if len(one) >= _SHORTEST]


def _lines(page: Statements) -> Iterator[_Line]:
    """Give the lines below the heading of a page that are long enough."""
    shown = page.heading
    is_first = shown is not None and shown.likeness > 0
    for element in below_heading(page, _NEAR):
        words = words_in(element) if next(element.iterdescendants(*BLOCKS), None) is None else ""
        if element.tag in _LINES and len(words) >= _SHORTEST and not element.xpath(_ELSEWHERE):
            yield _Line(element, words, is_first)
        is_first = is_first and not words


def _says(words: str, description: str) -> bool:
    cut = description.rstrip(_DOTS)
    if words.rstrip(_DOTS) == cut:
        return True
    return len(cut) >= _LONG and len(words) < _MOST * len(cut) and words.startswith(cut)
