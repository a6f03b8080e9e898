"""Splits paragraphs that were joined although their page separates them.

Where running text cannot be told from its surroundings, trafilatura takes whole boxes as one line, or the text in
linked data. The box is found again by its words, and its paragraphs are read anew.
"""

from __future__ import annotations

import html
from collections.abc import Container, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.sources.markup import BLOCKS, Part, is_marked_up, parts_of, read_markup
from reader.sources.pages.alignment import squeeze
from reader.sources.pages.statements import Statements, said
from reader.sources.pages.wording import copied
from reader.sources.walks import walked

if TYPE_CHECKING:
    from lxml.etree import _Element

# Elements that trafilatura leaves out of a box.
_LEFT_OUT = ("aside", "footer", "noscript", "script", "style", "svg", "template")
# The fewest characters of a paragraph that may consist of several.
_SHORTEST = 200


class _Box(NamedTuple):
    """An element of a page, with the span of its words among those of the page."""

    element: _Element
    start: int
    end: int


def with_blocks(parts: Sequence[Part], page: Statements) -> list[Part]:
    """Return the paragraphs of an article, with joined ones split as on the page or in its linked data."""
    sought = {squeeze(part.text): number for number, part in enumerate(parts) if _may_hold_several(part)}
    if not sought:
        return list(parts)
    blocks = {number: _blocks(box) for number, box in _boxes(sought, page.tree)}
    linked = _linked(said(page.linked.article, "articleBody"))
    if (place := sought.get(squeeze("".join(one.text for one in linked)))) is not None:
        blocks[place] = linked
    return [one for number, part in enumerate(parts) for one in blocks.get(number, [part])]


def _linked(body: str) -> list[Part]:
    """Return the paragraphs of the article text in linked data."""
    text = read_markup(body).text if is_marked_up(body) else html.unescape(body)
    return [Part(line.strip()) for line in text.split("\n") if line.strip()]


def _may_hold_several(part: Part) -> bool:
    is_plain = part.kind == "text" and "\n\n" not in part.text and not part.text.startswith(("- ", "1. "))
    return is_plain and len(part.text) >= _SHORTEST


def _boxes(sought: Mapping[str, int], tree: _Element) -> Iterator[tuple[int, _Element]]:
    """Yield the boxes with several paragraphs whose words are ``sought``, each with the number of its paragraph."""
    words, boxes = _read(tree, set(map(len, sought)))
    for element, start, end in boxes:
        number = sought.get(words[start:end])
        if number is not None and next(element.iterdescendants(*BLOCKS, "br"), None) is not None:
            yield number, element


def _read(tree: _Element, lengths: Container[int]) -> tuple[str, list[_Box]]:
    """Return the words of a page without white space, and the elements whose words have one of the ``lengths``."""
    said, length, begun, boxes = list[str](), 0, list[int](), list[_Box]()
    for event, element, words in walked(tree, _LEFT_OUT):
        if event == "start":
            begun.append(length)
        elif length - (start := begun.pop()) in lengths:
            boxes.append(_Box(element, start, length))
        if words and (squeezed := squeeze(words)):
            said.append(squeezed)
            length += len(squeezed)
    return "".join(said), boxes


def _blocks(box: _Element) -> list[Part]:
    from lxml import etree

    own = copied(box)
    etree.strip_elements(own, *_LEFT_OUT, with_tail=False)
    return [part for part in parts_of(own, bullet="- ") if part.text.strip()]
