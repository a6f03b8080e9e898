"""Walks through a page: the text behind each tag, in the order in which it is read."""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element


def walked(tree: _Element, silent: Container[str]) -> Iterator[tuple[str, _Element, str]]:
    """Yield the "start" and the "end" of each element with the text behind that tag.

    Of ``silent`` elements the content is left out.
    """
    from lxml import etree  # 15 ms

    walk = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        if event == "end":
            yield event, element, element.tail or ""
        elif element.tag in silent:
            walk.skip_subtree()
            yield event, element, ""
        else:
            yield event, element, element.text or ""
