"""Paragraphs, headings and lists that stand beside those of an article on its page but were left out of it.

What looks for running text takes the paragraphs of an unusual page one by one, leaves the lists and headings between
them behind, or stops at a box. What stands in the same kind of element, between two paragraphs that were found, is of
the article too; and so is what follows them if it is as much as paragraphs are.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.sources.markup import Part
from reader.sources.pages.alignment import Alignment, squeeze
from reader.sources.pages.lists import points_of, without_mark
from reader.sources.pages.wording import is_sentence, words_in

if TYPE_CHECKING:
    from lxml.etree import _Element

_HEADINGS, _LISTS = ("h2", "h3", "h4"), ("ul", "ol")
_ELSEWHERE = "boolean(ancestor::nav|ancestor::aside|ancestor::footer|ancestor::form|ancestor::figure|ancestor::li)"
# Elements of one kind hold the article if so many of its paragraphs were found in them, and this share of theirs.
_FEWEST, _MOST_FOUND = 3, 0.4
# What is mostly links leads elsewhere unless it is a sentence; paragraphs with fewer characters are labels.
_LINKED, _SHORTEST = 0.4, 20
# Books have more; to look for each of theirs takes the square of their number.
_MOST = 2000
# A line is the same as another if so many characters of either end are.
_ENDS = 60
# What follows the last paragraph that was found goes on with the article if so many paragraphs are so long.
_FOLLOWING, _LONG = 3, 150


class _Block(NamedTuple):
    """An element of a page that holds text: what it says, and the number of the paragraph that says the same."""

    element: _Element
    part: Part
    place: int | None

    @property
    def lines(self) -> list[str]:
        """What it says line by line, those of a list without what stands before its points."""
        lines = self.part.text.split("\n")
        return [*map(without_mark, lines)] if self.element.tag in _LISTS else lines

    @property
    def is_paragraph(self) -> bool:
        return self.element.tag == "p" and len(self.part.text) >= _SHORTEST


def with_siblings(parts: Sequence[Part], tree: _Element) -> list[Part]:
    """Give the paragraphs of an article with what its page holds between them, where it stands there."""
    if len(parts) > _MOST:
        return list(parts)
    where = Alignment([part.text for part in parts])
    said = squeeze("".join(part.text for part in parts))
    placed: dict[int, list[Part]] = {}
    for group in _groups(tree):
        number = 0
        for block in _of_article([_block(one, where) for one in group]):
            number = number if block.place is None else block.place + 1
            if block.place is None and _is_left_out(block, said):
                placed.setdefault(number, []).append(block.part)
    return [one for number in range(len(parts) + 1) for one in (*placed.get(number, ()), *parts[number : number + 1])]


def _groups(tree: _Element) -> list[list[_Element]]:
    """Give the paragraphs, headings and lists of a page by the kind of element that they stand in."""
    groups: dict[object, list[_Element]] = {}
    for one in tree.iter("p", *_HEADINGS, *_LISTS):
        parent = one.getparent()
        kind = (parent.tag, parent.get("class")) if parent is not None and parent.get("class") else parent
        groups.setdefault(kind, []).append(one)
    return [group for group in groups.values() if len(group) > _FEWEST]


def _block(element: _Element, where: Alignment) -> _Block:
    if element.tag in _LISTS:
        return _Block(element, Part(points_of(element)), None)
    words = words_in(element)
    start = where.find(words) if element.tag == "p" and len(words) >= _SHORTEST else None
    part = Part(words, "heading" if element.tag in _HEADINGS else "text")
    return _Block(element, part, None if start is None else where.paragraph(start))


def _of_article(blocks: Sequence[_Block]) -> Sequence[_Block]:
    """Give the blocks from the first that was found to the last that is the article's; none if too few were found."""
    found = [number for number, block in enumerate(blocks) if block.place is not None]
    if len(found) < _FEWEST or len(found) < _MOST_FOUND * sum(block.is_paragraph for block in blocks):
        return ()
    end = found[-1] + 1
    long = [end + n for n, one in enumerate(blocks[end:], 1) if one.is_paragraph and len(one.part.text) >= _LONG]
    return blocks[found[0] : long[-1] if len(long) >= _FOLLOWING else end]


def _is_left_out(block: _Block, said: str) -> bool:
    """Tell whether a block says something, no line of which begins or ends as is said already, and leads nowhere."""
    lines = [squeeze(line) for line in block.lines]
    telling = [line for line in lines if len(line) >= _SHORTEST] or [squeeze(block.part.text)]
    if any(line[:_ENDS] in said or line[-_ENDS:] in said for line in telling) or block.element.xpath(_ELSEWHERE):
        return False
    if block.element.tag == "p" and (not block.is_paragraph or is_sentence(block.part.text)):
        return block.is_paragraph
    return sum(len(squeeze(words_in(one))) for one in block.element.iter("a")) <= _LINKED * sum(map(len, lines))
