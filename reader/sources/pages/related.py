"""Leaves out lines among the paragraphs of an article that are only links to other articles.

Newspapers put such lines between the paragraphs of news. Between those of other pages, and if they link to another
site, they are as often part of the text: a list of shops, a table of contents, a source.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from reader.sources.links import host_of, joined
from reader.sources.markup import Part
from reader.sources.pages import jsonld
from reader.sources.pages.alignment import squeeze
from reader.sources.pages.lists import lines_of
from reader.sources.pages.statements import Statements, meta
from reader.sources.pages.wording import boxes_in, words_in

if TYPE_CHECKING:
    from lxml.etree import _Element

# The fewest words of a headline, or letters in scripts without spaces. It does not end in a full stop.
_FEWEST_WORDS, _FEWEST_LETTERS = 4, 12
_FULL_STOP = re.compile(r"""[.。।]["'”’»›)\]]*$""")
# Text beside the links of a line that is not part of a sentence: signs, numbers and a label with a colon.
_LABEL = re.compile(r"(?:[^.!?:]{1,40}:)?[\W\d_]*")
# The smallest share of links among the lines of a list that is left out; its other lines are advertisements. And the
# largest share of an article that is left out: an article with more such links is about them.
_MOST_OF_LIST, _SHARE = 2 / 3, 0.5
# A teaser is a box with the headline and a sentence of another article: its most characters, and the most elements from
# the headline out to the box.
_TEASER, _AROUND = 300, 2
# The most headings that are links, each without another link beside it, of an article that is no collection of others.
_MOST_ALONE = 2
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_LINES = ("p", "li", "h2", "h3", "h4", "h5", "h6", "div", "td")


def without_related(parts: Sequence[Part], page: Statements) -> list[Part]:
    """Return the paragraphs of an article without the links to other articles of its site.

    They are left out anywhere in news, and below the text of other pages. Several headings that are links may have text
    of the article below them, so they are left out only next to another link.
    """
    lines = {line for part in parts for line in lines_of(part)}
    linked = _linked_lines(page, lines)
    links = {n for n, part in enumerate(parts) if _leads_elsewhere(part, linked)}
    alone = {n for n in links if parts[n].kind == "heading" and links.isdisjoint((n - 1, n + 1))}
    related = links - alone if len(alone) > _MOST_ALONE else links
    if not jsonld.is_news(page.linked.article):
        related = {*takewhile(related.__contains__, reversed(range(len(parts))))}
    if sum(len(parts[n].text) for n in related) > _SHARE * sum(len(part.text) for part in parts):
        return list(parts)
    return [part for n, part in enumerate(parts) if n not in related]


def _leads_elsewhere(part: Part, linked: Container[str]) -> bool:
    lines = lines_of(part)
    return sum(line in linked for line in lines) >= _MOST_OF_LIST * len(lines)


def _linked_lines(page: Statements, lines: Container[str]) -> set[str]:
    """Return the lines that occur only in links to other pages of the site, and those in the teasers of such pages."""
    linked, others, teasers = set[str](), set[str](), set[str]()
    boxes = boxes_in(page.tree)
    for line in page.tree.iter(*_LINES):
        words = words_in(line) if line not in boxes else ""
        squeezed = squeeze(words)
        if squeezed and (squeezed in lines or line.tag in _HEADINGS):
            is_link = _is_link(line, words, page)
            (linked if is_link else others).add(squeezed)
            if is_link and line.tag in _HEADINGS:
                teasers.update(_beside(line))
    return (linked - others) | teasers


def _beside(heading: _Element) -> Iterator[str]:
    """Yield the lines in the small box around a heading."""
    for box in islice(heading.iterancestors(), _AROUND):
        words = list(islice(box.itertext(), _TEASER))
        if sum(map(len, words)) > _TEASER or next(box.iterdescendants("h1"), None) is not None:
            break
        yield from (squeeze(words_in(one)) for one in box.iter("p", "div", "span"))


def _is_link(line: _Element, words: str, page: Statements) -> bool:
    """Whether a line is in a link to another page of the site, or has only a label beside such links."""
    around = next(line.iterancestors("a"), None)
    if around is not None:
        return _leads_on(around, page)
    links = list(line.iterdescendants("a"))
    if not links or _FULL_STOP.search(words) or not all(_leads_on(link, page) for link in links):
        return False
    link_words, rest = " ".join(map(words_in, links)), _without(words, map(words_in, links))
    return _is_headline(link_words) and (_LABEL.fullmatch(rest) is not None or _is_kicker(rest, line))


def _is_kicker(words: str, point: _Element) -> bool:
    """Whether words are all those of the element that a list item begins with."""
    return point.tag == "li" and not (point.text or "").strip() and words.strip() == words_in(point[0])


def _without(words: str, links: Iterable[str]) -> str:
    """Return words without those of the links in them, which are given in order."""
    rest = ""
    for link in links:
        before, _, words = words.partition(link) if link else ("", "", words)
        rest += before
    return rest + words


def _is_headline(words: str) -> bool:
    return len(words.split()) >= _FEWEST_WORDS or (" " not in words and len(words) >= _FEWEST_LETTERS)


def _leads_on(link: _Element, page: Statements) -> bool:
    """Whether a link goes to another page of the same site.

    An article that several papers of a group share names two: that of the page, and that of its first paper.
    """
    address = joined(page.address, link.get("href") or "#").partition("#")[0]
    is_same = not address or address == page.address.partition("#")[0]
    return not is_same and host_of(address) in map(host_of, (page.address, *meta(page, ("og:url",))))
