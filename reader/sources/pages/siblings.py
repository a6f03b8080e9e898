"""Adds paragraphs, headings and lists beside those of an article that trafilatura left out.

trafilatura takes the paragraphs of an unusual page one by one, leaves out the lists and headings between them, or
stops at a box. An element of the same kind between two paragraphs that were found belongs to the article, and so do
the ones after the last, if they are long enough.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise
from typing import TYPE_CHECKING, NamedTuple

from reader.sources.markup import Part
from reader.sources.pages.alignment import Alignment, squeeze
from reader.sources.pages.furniture import is_furniture
from reader.sources.pages.lists import points_of, without_mark
from reader.sources.pages.wording import boxes_in, is_sentence, words_in

if TYPE_CHECKING:
    from lxml.etree import _Element

_TEXTS = ("p", "div")
_HEADINGS, _LISTS = ("h2", "h3", "h4", "h5", "h6"), ("ul", "ol")
_ELSEWHERE = "boolean(ancestor::nav|ancestor::aside|ancestor::footer|ancestor::form|ancestor::figure|ancestor::li)"
# The fewest paragraphs that were found in elements of a kind, and their smallest share of all in those elements.
_FEWEST, _MOST_FOUND = 3, 0.4
# The smallest share of the headings of one look that have a paragraph of the article right below.
_MOST_LEADING = 0.6
# The largest share of links in a text that is no sentence, and the fewest characters of a paragraph, not a label.
_LINKED, _SHORTEST = 0.4, 20
# What pages call the box of a list that sums up the article, and the most elements from the list out to it.
_POINTS = re.compile(r"key[_-]?(?:points|takeaways)|(?:^|[\s_-])(?:highlights|tl-?dr)(?:[\s_-]|$)", re.IGNORECASE)
_AROUND_POINTS = 4
# The most paragraphs of an article, because the time grows with the square; books have more.
_MOST = 2000
# The number of characters at either end by which two lines are the same.
_ENDS = 60
# The fewest paragraphs after the last one found with which the article goes on, and their fewest characters.
_FOLLOWING, _LONG = 3, 150
# The fewest characters of a sentence above the first paragraph that was found, if the article begins with it.
_LEDE = 60


class _Block(NamedTuple):
    """An element of a page with its text, and the number of the extracted paragraph with the same text.

    A list has the number of the paragraph with its last line.
    """

    element: _Element
    part: Part
    place: int | None

    @property
    def lines(self) -> list[str]:
        """The lines of the text, without the marks of list items."""
        lines = self.part.text.split("\n")
        return [*map(without_mark, lines)] if self.element.tag in _LISTS else lines

    @property
    def is_paragraph(self) -> bool:
        return self.element.tag in _TEXTS and len(self.part.text) >= _SHORTEST


def with_siblings(parts: Sequence[Part], tree: _Element) -> list[Part]:
    """Return the paragraphs of an article, with the elements between them on the page inserted at their places.

    An element comes below all paragraphs and lists that were found above it, of whatever kind.
    """
    if len(parts) > _MOST:
        return list(parts)
    where = Alignment([part.text for part in parts])
    text = squeeze("".join(part.text for part in parts))
    blocks = [_block(one, where) for one in _elements(tree)]
    within = {one.element for group in _groups(blocks) for one in _of_article(group)} | {*_leading(blocks)}
    within.update(one.element for one in blocks if _sums_up(one.element))
    placed: dict[int, list[Part]] = {}
    number = 1 if parts and parts[0].kind == "heading" else 0
    for block in (one for one in blocks if one.element in within):
        number = number if block.place is None else block.place + 1
        if block.place is None and _is_left_out(block, text):
            placed.setdefault(number, []).append(block.part)
    return [one for number in range(len(parts) + 1) for one in (*placed.get(number, ()), *parts[number : number + 1])]


def _elements(tree: _Element) -> Iterator[_Element]:
    """Yield the paragraphs, headings and lists of a page, and the boxes that are no more than a paragraph."""
    boxes = boxes_in(tree)
    for one in tree.iter("p", "div", *_HEADINGS, *_LISTS):
        if one.tag == "div":
            if one not in boxes and _is_paragraph(one):
                yield one
        elif not _is_inner_list(one):
            yield one


def _is_paragraph(box: _Element) -> bool:
    """Whether a box without blocks in it reads like a paragraph, and is not called furniture."""
    words = words_in(box)
    return len(words) >= _SHORTEST and is_sentence(words) and not is_furniture(box)


def _is_inner_list(element: _Element) -> bool:
    """Whether an element is a list within another one, whose text it is part of."""
    return element.tag in _LISTS and next(element.iterancestors("li"), None) is not None


def _sums_up(element: _Element) -> bool:
    """Whether an element is the list of key points above a text, which has a box of its own."""
    boxes = (element, *islice(element.iterancestors(), _AROUND_POINTS)) if element.tag in _LISTS else ()
    return any(_POINTS.search(box.get("class") or "") for box in boxes)


def _groups(blocks: Iterable[_Block]) -> list[list[_Block]]:
    """Group the paragraphs, headings and lists of a page by the kind of element around them."""
    groups: dict[object, list[_Block]] = {}
    for one in blocks:
        around = _around(one.element)
        kind = (around.tag, around.get("class")) if around is not None and around.get("class") else around
        groups.setdefault(kind, []).append(one)
    return [group for group in groups.values() if len(group) > _FEWEST]


def _around(element: _Element) -> _Element | None:
    """Return the element around a paragraph, skipping those with a single child and without a class name."""
    around = element.getparent()
    while around is not None and around.tag == "div" and len(around) == 1 and not around.get("class"):
        around = around.getparent()
    return around


def _block(element: _Element, where: Alignment) -> _Block:
    if element.tag in _LISTS:
        points = points_of(element)
        end = where.find(without_mark(points.rpartition("\n")[2]))
        return _Block(element, Part(points), None if end is None else where.paragraph(end))
    words = words_in(element)
    start = where.find(words) if element.tag in _TEXTS and len(words) >= _SHORTEST else None
    part = Part(words, "heading" if element.tag in _HEADINGS else "text")
    return _Block(element, part, None if start is None else where.paragraph(start))


def _of_article(blocks: Sequence[_Block]) -> Sequence[_Block]:
    """Return the blocks of the article, from its lede to its end; empty if too few were found."""
    found = [number for number, block in enumerate(blocks) if block.is_paragraph and block.place is not None]
    if len(found) < _FEWEST or len(found) < _MOST_FOUND * sum(block.is_paragraph for block in blocks):
        return ()
    start, end = found[0], found[-1] + 1
    while start and _is_lede(blocks[start - 1]):
        start -= 1
    long = [end + n for n, one in enumerate(blocks[end:], 1) if one.is_paragraph and len(one.part.text) >= _LONG]
    return blocks[start : long[-1] if len(long) >= _FOLLOWING else end]


def _leading(blocks: Sequence[_Block]) -> Iterator[_Element]:
    """Yield the headings right above paragraphs that were found, if most headings of their look are.

    They have boxes of their own, so they are no siblings of paragraphs. Fewer of them belong to other articles.
    """
    looks = Counter[object]()
    leading: dict[object, list[_Element]] = {}
    begun = False
    for block, below in pairwise(blocks):
        begun = begun or block.place is not None
        if block.element.tag in _HEADINGS:
            look = _look(block.element)
            looks[look] += 1
            if begun and below.place is not None and next(block.element.iterancestors("a"), None) is None:
                leading.setdefault(look, []).append(block.element)
    for look, headings in leading.items():
        if len(headings) >= _FEWEST and len(headings) > _MOST_LEADING * looks[look]:
            yield from headings


def _look(heading: _Element) -> object:
    around = heading.getparent()
    return heading.tag, heading.get("class"), None if around is None else around.get("class")


def _is_lede(block: _Block) -> bool:
    """Whether a paragraph above the first one found may begin the article; it may be missing because of its links."""
    return block.is_paragraph and len(block.part.text) >= _LEDE and is_sentence(block.part.text)


def _is_left_out(block: _Block, text: str) -> bool:
    """Whether a block has text that was not found, which does not mainly link to other pages."""
    lines = [squeeze(line) for line in block.lines]
    telling = [line for line in lines if len(line) >= _SHORTEST] or [squeeze(block.part.text)]
    if any(line[:_ENDS] in text or line[-_ENDS:] in text for line in telling) or block.element.xpath(_ELSEWHERE):
        return False
    if block.element.tag in _TEXTS and (not block.is_paragraph or is_sentence(block.part.text)):
        return block.is_paragraph
    return sum(len(squeeze(words_in(one))) for one in block.element.iter("a")) <= _LINKED * sum(map(len, lines))
