"""Parses markup that is nested deeper than parsers read, mostly because its elements are never closed.

libxml2 silently drops elements nested deeper than 256. What is nested deeper than a part of that becomes a row of
siblings, in the order of the page.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import HTMLParser, _Element

# The depth from which elements are moved beside the ones around them; no page of news has a third of it.
_DEEP = 150


def html_parser(huge_tree: bool = False) -> HTMLParser:
    """Return a parser of pages in UTF-8 that leaves out comments and instructions.

    They would part the words between two elements into many texts, which libxml2 needs quadratic time to put in order.
    """
    from lxml import etree  # 15 ms

    return etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=huge_tree
    )


def was_cut(parser: HTMLParser) -> bool:
    """Whether the last document of a parser was nested too deeply for it."""
    return bool(parser.error_log.filter_from_fatals())


def parse_deep(raw: bytes, blocks: Collection[str]) -> _Element:
    """Return the tree of markup in UTF-8 in which no box is nested deeply; ``blocks`` are the tags of boxes."""
    from lxml import etree

    tree = etree.fromstring(raw, html_parser(huge_tree=True))
    level = [tree]
    for _ in range(_DEEP):
        level = [inner for one in level for inner in one]
    waiting = deque(level)
    while waiting:
        waiting.extend(_spread(waiting.popleft(), blocks))
    return tree


def written(tree: _Element) -> str:
    """Return a tree as markup again, for other parsers."""
    from lxml import etree

    return str(etree.tostring(tree, encoding="unicode", method="html"))


def _spread(box: _Element, blocks: Collection[str]) -> list[_Element]:
    """Move what a box contains from its first inner box on behind it; return that."""
    first = next((one for one in box if next(one.iter(*blocks), None) is not None), None)
    if first is None:
        return []
    moved = [first, *first.itersiblings()]
    tail, box.tail = box.tail, None
    for one in reversed(moved):
        box.addnext(one)
    moved[-1].tail = (moved[-1].tail or "") + (tail or "") or None
    return moved
