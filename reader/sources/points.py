"""The numbers of ordered lists, which a browser counts: the text of a page does not contain them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

_NUMBER = re.compile(r"\s*(-?\d{1,6})")


def numbered(ordered: _Element) -> Iterator[tuple[_Element, int]]:
    """Yield the points of an ordered list with their numbers, counted as HTML says."""
    points = [one for one in ordered if one.tag == "li"]
    step = -1 if "reversed" in ordered.attrib else 1
    number = _stated(ordered, "start", len(points) if step < 0 else 1)
    for point in points:
        number = _stated(point, "value", number)
        yield point, number
        number += step


def _stated(element: _Element, name: str, otherwise: int) -> int:
    found = _NUMBER.match(element.get(name) or "")
    return int(found[1]) if found else otherwise
