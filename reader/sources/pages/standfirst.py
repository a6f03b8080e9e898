"""The standfirst of an article: what stands between its heading and its text and says in a sentence what it is about.

It is part of what people read, but stands apart from the text, so that whatever looks for running text passes it over.
Its page states it once more, as the description that others show beside a link to it: that is how it is known.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.sources.markup import BLOCKS, Part
from reader.sources.pages import jsonld
from reader.sources.pages.alignment import Alignment, squeeze
from reader.sources.pages.headings import below_heading
from reader.sources.pages.statements import Statements, meta, said

_DESCRIPTIONS = ("og:description", "description", "twitter:description", "dc.description")
_LINES = ("p", "div", "h2", "h3", "h4", "span", "strong", "section", "em")
_ELSEWHERE = "boolean(ancestor::figure | ancestor::aside | ancestor::nav | ancestor::a)"
# A shorter description may stand anywhere; a longer one may be cut off, mostly with dots.
_SHORTEST, _LONG = 40, 80
_DOTS = " .…"
# A standfirst is at most so many times as long as what is left of it in the description.
_MOST = 3
# Elements between a heading and the standfirst below it.
_NEAR = 60


def with_standfirst(parts: Sequence[Part], page: Statements) -> list[Part]:
    """Give the paragraphs of an article with its standfirst before them, unless it is among them."""
    descriptions = _descriptions(page)
    where = Alignment([part.text for part in parts])
    for words in _lines(page) if descriptions else ():
        if where.find(words) is not None:
            break
        if any(_says(squeeze(words), description) for description in descriptions):
            return [Part(words), *parts]
    return list(parts)


def _descriptions(page: Statements) -> list[str]:
    stated = (*meta(page, _DESCRIPTIONS), said(page.linked.article, "description"))
    found = dict.fromkeys(squeeze(jsonld.words(one)) for one in stated)
    return [one for one in found if len(one) >= _SHORTEST]


def _lines(page: Statements) -> Iterator[str]:
    """Give the lines below the first heading of a page that are long enough."""
    for element in below_heading(page, _NEAR):
        if element.tag in _LINES and next(element.iterdescendants(*BLOCKS), None) is None:
            words = " ".join("".join(element.itertext()).split())
            if len(words) >= _SHORTEST and not element.xpath(_ELSEWHERE):
                yield words


def _says(words: str, description: str) -> bool:
    cut = description.rstrip(_DOTS)
    if words.rstrip(_DOTS) == cut:
        return True
    return len(cut) >= _LONG and len(words) < _MOST * len(cut) and words.startswith(cut)
