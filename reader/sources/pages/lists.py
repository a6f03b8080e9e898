"""Lists: one line for each item, with its number or a dash, followed by the lines of a list within it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from reader.sources.markup import Part, parts_of
from reader.sources.pages.alignment import squeeze
from reader.sources.pages.wording import copied
from reader.sources.points import numbered

if TYPE_CHECKING:
    from lxml.etree import _Element

_DASH = "- "
_MARK = re.compile(r"\A(?:-|-?\d+\.) ")
_NOT_FROM_ONE = "//ol[@start or @reversed or li/@value]"
# HTML elements by the names that trafilatura gives them.
_TAGS = {"item": "li", "lb": "br", "head": "h4", "quote": "blockquote", "row": "tr", "cell": "td"}


def points_of(listed: _Element) -> str:
    """Return the items of a list on a page, one in a line."""
    return _lines(copied(listed))


def found_list(found: _Element, numbers: Mapping[str, int]) -> str:
    """Return the items of a list that trafilatura found, one in a line. The element is changed and useless later.

    ``numbers`` maps the words of an item to the number that the page states; other items are counted from 1.
    """
    for point in found.iter("item"):
        if number := numbers.get(_words(point)):
            point.set("value", str(number))
    for element in found.iter("list", *_TAGS):
        element.tag = _TAGS.get(element.tag) or ("ol" if element.get("rend") == "ol" else "ul")
    return _lines(found)


def stated_numbers(tree: _Element) -> dict[str, int]:
    """Return the numbers of all points in lists that are not counted from one, by the words of the point."""
    return {_words(point): number for ordered in tree.xpath(_NOT_FROM_ONE) for point, number in numbered(ordered)}


def without_mark(line: str) -> str:
    """Return an item without its number or dash."""
    return _MARK.sub("", line, count=1)


def lines_of(part: Part) -> list[str]:
    """Return the lines of a paragraph as they are compared: without white space, and the number or dash of an item."""
    return [squeeze(without_mark(line)) for line in part.text.split("\n") if line]


def _lines(listed: _Element) -> str:
    return "\n".join(part.text for part in parts_of(listed, _DASH) if part.text)


def _words(point: _Element) -> str:
    return squeeze("".join(point.itertext()))
