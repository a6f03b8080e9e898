"""Removes furniture that was taken for the article, recognised by the names of its boxes.

trafilatura takes everything of the length of paragraphs: texts about the author, offers, rules for comments, text for
screen readers. The class or the id of such a box says what it is.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, chain, islice
from typing import TYPE_CHECKING

from reader.sources.markup import BLOCKS, Part
from reader.sources.pages.alignment import squeeze
from reader.sources.pages.lists import lines_of, without_mark
from reader.sources.pages.metadata import people
from reader.sources.pages.sites import letters
from reader.sources.pages.wording import words_in

if TYPE_CHECKING:
    from lxml.etree import _Element

_NAMED = re.compile(
    r"(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-reader-text|disclaimer|disclosure|modal|feedback"
    r"|tool-?tips?|cta|author|form"
    r"|comments?[_-]+policy|(?:author|contributor)s?[_-]*(?:short)?(?:bio(?:graphy)?|info|box|about|content|description)"
    r"|about[_-]+(?:the[_-]+)?authors?|related(?:[_-]*(?:articles?|stories|posts?|content|links?|news))?|newsletters?"
    r"|sign-?up|subscribe|access[_-]*wall|toast|pop-?up|shar(?:e|ing)|breadcrumbs?|copyright|most[_-]?read"
    r"|read[_-]?(?:more|next|also)|line-clamp)(?:[\s_-]|$)",
    re.IGNORECASE,
)
_LISTED_LETTER = "//body//li//a[contains(@href, 'newsletter')]"
# The most characters of a box of furniture, and its largest share of the page; beyond, it is the article.
_LONGEST, _SHARE = 3000, 0.25
# The most boxes and lines that are looked at: pages have a few, and the time grows with the square of their number.
_MOST_BOXES, _MOST_LINES = 100, 200
_LINES = (*BLOCKS, "span", "em", "strong", "a")
# The number of paragraphs at either end that may be bylines; elsewhere, names are those of speakers.
_ENDS = 2


def without_furniture(parts: Sequence[Part], tree: _Element) -> list[Part]:
    """Return the paragraphs of an article without those that the page has only in boxes of furniture."""
    longest = min(_LONGEST, _SHARE * sum(len(part.text) for part in parts))
    boxes = list(islice(_boxes(tree, longest), _MOST_BOXES))
    boxed = {squeeze(words_in(one)) for box in boxes for one in (box, *box.iterdescendants(*_LINES))}
    likely = {part for part in parts if boxed and (squeeze(part.text) in boxed or boxed.issuperset(lines_of(part)))}
    if not 0 < sum(len(lines_of(part)) for part in likely) <= _MOST_LINES:
        return list(parts)
    known = {*boxes}
    menus = (one for one in tree.iter("nav") if known.isdisjoint((one, *one.iterancestors())))
    page, within = squeeze(words_in(tree)), "".join(squeeze(words_in(box)) for box in (*boxes, *menus))
    elsewhere = {part for part in likely if any(page.count(line) > within.count(line) for line in lines_of(part))}
    return [part for part in parts if part not in likely or part in elsewhere]


def without_bylines(parts: Sequence[Part], authors: Sequence[str]) -> list[Part]:
    """Return the paragraphs of an article without those at its ends that only name its authors."""
    known, last = {*map(letters, authors)}, len(parts) - _ENDS
    return [part for n, part in enumerate(parts) if _ENDS <= n < last or not _is_byline(part, known)]


def _is_byline(part: Part, authors: Container[str]) -> bool:
    names = [*people(without_mark(part.text))]
    return part.kind == "text" and bool(names) and all(letters(name) in authors for name in names)


def is_furniture(box: _Element) -> bool:
    """Whether the class, the id or the label of a box is one of furniture."""
    return any(map(_is_named, (box.get("class"), box.get("id"), box.get("aria-label"))))


def _boxes(tree: _Element, longest: float) -> Iterator[_Element]:
    """Yield the outermost boxes with the name of furniture, and those around links to what the site has on offer."""
    taken: set[_Element] = set()
    for box in chain(filter(is_furniture, tree.iter("*")), _offering(tree)):
        if taken.intersection((box, *box.iterancestors())):
            continue
        if not _is_longer(box, longest) and next(box.iterdescendants("h1"), None) is None:
            taken.add(box)
            yield box


def _offering(tree: _Element) -> Iterator[_Element]:
    """Yield the boxes around lists in which most items have links, of which one leads to a newsletter."""
    for link in tree.xpath(_LISTED_LETTER)[:_MOST_BOXES]:
        listed = next(link.iterancestors("li")).getparent()
        points = listed.findall("li")
        linked = sum(point.find(".//a") is not None for point in points)
        if linked > 1 and 2 * linked > len(points):
            yield listed.getparent()


def _is_longer(box: _Element, length: float) -> bool:
    """Whether a box has more characters of text than ``length``; no more are read, because boxes may be nested."""
    return any(total > length for total in accumulate(map(len, box.itertext())))


@lru_cache(maxsize=8192)
def _is_named(called: str | None) -> bool:
    """Whether a class or an id is one of furniture; cached, because thousands of elements have the same few."""
    return called is not None and _NAMED.search(called) is not None
