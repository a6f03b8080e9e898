"""Puts the boxes that React sends behind a page into their places, as its script does in a browser.

The server sends what takes long in hidden boxes, "S:1", and keeps their places with empty elements, "B:1" or "P:1".
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

_BOX = 'id="S:'
_PLACES = ("B:", "P:")
# More boxes than on any page that was seen, and few enough to be put one into the other.
_MOST = 500


def with_boxes(tree: _Element, markup: str) -> bool:
    """Move the boxes in the tree of a page to their places; return whether there were any in its ``markup``."""
    if _BOX not in markup:
        return False
    places = {name: one for one in tree.iter("template") if (name := one.get("id") or "").startswith(_PLACES)}
    moved = [_move(box, places) for box in [*islice(_boxes(tree), _MOST)]]
    return any(moved)


def _boxes(tree: _Element) -> Iterator[_Element]:
    return (box for box in tree.iter("div") if (box.get("id") or "").startswith("S:"))


def _move(box: _Element, places: dict[str, _Element]) -> bool:
    """Move a box behind the element that keeps its place, and show it; return whether there is such an element."""
    number = (box.get("id") or "")[len("S:") :]
    place = next((places[name] for name in (kind + number for kind in _PLACES) if name in places), None)
    if place is None or box in place.iterancestors():
        return False
    box.attrib.pop("hidden", None)
    place.addnext(box)
    return True
