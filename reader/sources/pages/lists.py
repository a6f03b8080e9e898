"""The lists of a page: a line for each point, behind its number or a dash, and for those of a list in it below it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import deepcopy
from typing import TYPE_CHECKING

from reader.sources.markup import parts_of
from reader.sources.pages.alignment import squeeze
from reader.sources.points import numbered

if TYPE_CHECKING:
    from lxml.etree import _Element

_DASH = "- "
_MARK = re.compile(r"(?:-|-?\d+\.) ")
_NOT_FROM_ONE = "//ol[@start or @reversed or li/@value]"
# What the elements of HTML are called in what trafilatura finds.
_TAGS = {"item": "li", "lb": "br", "head": "h4", "quote": "blockquote", "row": "tr", "cell": "td"}


def points_of(listed: _Element) -> str:
    """Give the points of a list on a page."""
    copied = deepcopy(listed)
    copied.tail = None
    return _lines(copied)


def found_list(found: _Element, numbers: Mapping[str, int]) -> str:
    """Give the points of a list that was found by trafilatura, which is not to be used any more.

    The ``numbers`` by the words of a point are those that the page states; else they are counted from one.
    """
    for point in found.iter("item"):
        if number := numbers.get(_words(point)):
            point.set("value", str(number))
    for element in found.iter("list", *_TAGS):
        element.tag = _TAGS.get(element.tag) or ("ol" if element.get("rend") == "ol" else "ul")
    return _lines(found)


def stated_numbers(tree: _Element) -> dict[str, int]:
    """Give the numbers of all points in lists that are not counted from one, by the words of the point."""
    return {_words(point): number for ordered in tree.xpath(_NOT_FROM_ONE) for point, number in numbered(ordered)}


def without_mark(line: str) -> str:
    """Give the words of a point."""
    return _MARK.sub("", line, count=1)


def _lines(listed: _Element) -> str:
    return "\n".join(part.text for part in parts_of(listed, _DASH) if part.text)


def _words(point: _Element) -> str:
    return squeeze("".join(point.itertext()))
