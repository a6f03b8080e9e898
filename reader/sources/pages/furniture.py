"""Boxes of a page that are taken for its article although their names say that they are something else.

What looks for running text takes whatever is as long as paragraphs are: who the author is, what a shop pays for, the
rules for comments, or what only screen readers say. The box of such a line is called by what it is.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, islice
from typing import TYPE_CHECKING

from reader.sources.markup import BLOCKS, Part
from reader.sources.pages.alignment import squeeze
from reader.sources.pages.lists import without_mark
from reader.sources.pages.metadata import people
from reader.sources.pages.sites import letters
from reader.sources.pages.wording import words_in

if TYPE_CHECKING:
    from lxml.etree import _Element

_NAMED = re.compile(
    r"(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-reader-text|disclaimer|disclosure|modal|feedback"
    r"|comments?[_-]+policy|(?:author|contributor)s?[_-]*(?:short)?(?:bio(?:graphy)?|info|box|about|content|description)"
    r"|about[_-]+(?:the[_-]+)?authors?)(?:[\s_-]|$)",
    re.IGNORECASE,
)
# What is longer, or holds the heading of the page, is the article, whatever it is called.
_LONGEST, _SHARE = 3000, 0.25
# Pages have a few such boxes with some lines each; to look for more takes the square of their number.
_MOST_BOXES, _MOST_LINES = 100, 200
_LINES = (*BLOCKS, "span", "em", "strong", "a")
# A byline stands among so many paragraphs at the top or at the end; elsewhere names are those of whoever speaks.
_ENDS = 2


def without_furniture(parts: Sequence[Part], tree: _Element) -> list[Part]:
    """Give the paragraphs of an article without those that stand nowhere on its page but in boxes of other things."""
    longest = min(_LONGEST, _SHARE * sum(len(part.text) for part in parts))
    boxes = list(islice(_boxes(tree, longest), _MOST_BOXES))
    told = {squeeze(words_in(one)) for box in boxes for one in (box, *box.iterdescendants(*_LINES))}
    likely = {part for part in parts if told and told.issuperset(_lines(part))}
    if not 0 < sum(len(_lines(part)) for part in likely) <= _MOST_LINES:
        return list(parts)
    page, within = squeeze(words_in(tree)), "".join(squeeze(words_in(box)) for box in boxes)
    elsewhere = {part for part in likely if any(page.count(line) > within.count(line) for line in _lines(part))}
    return [part for part in parts if part not in likely or part in elsewhere]


def without_bylines(parts: Sequence[Part], authors: Sequence[str]) -> list[Part]:
    """Give the paragraphs of an article without those at its ends that say who its authors are and nothing else."""
    known, last = {*map(letters, authors)}, len(parts) - _ENDS
    return [part for n, part in enumerate(parts) if _ENDS <= n < last or not _is_byline(part, known)]


def _is_byline(part: Part, authors: Container[str]) -> bool:
    names = [*people(without_mark(part.text))]
    return part.kind == "text" and bool(names) and all(letters(name) in authors for name in names)


def _boxes(tree: _Element, longest: float) -> Iterator[_Element]:
    """Give the boxes that are named so, without those in others."""
    taken: set[_Element] = set()
    for box in tree.iter("*"):
        if not _is_named(box.get("class")) or taken.intersection(box.iterancestors()):
            continue
        if not _is_longer(box, longest) and next(box.iterdescendants("h1"), None) is None:
            taken.add(box)
            yield box


def _is_longer(box: _Element, length: float) -> bool:
    """Say whether a box has more text than so many characters, of which no more is read: boxes may be nested."""
    return any(total > length for total in accumulate(map(len, box.itertext())))


@lru_cache(maxsize=8192)
def _is_named(called: str | None) -> bool:
    """Tell what is called as furniture is, once for all elements of one class: pages have thousands of a few."""
    return called is not None and _NAMED.search(called) is not None


def _lines(part: Part) -> list[str]:
    return [squeeze(without_mark(line)) for line in part.text.split("\n")]
