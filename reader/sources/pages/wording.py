"""The words of an element, and whether they are a sentence."""

from __future__ import annotations

import re
from copy import deepcopy
from functools import cache
from typing import TYPE_CHECKING

from reader.sources.markup import BLOCKS

if TYPE_CHECKING:
    from lxml.etree import XPath, _Element

_SILENT = ("script", "style", "noscript", "svg", "template")
# With "//text()" instead, libxml2 would compare each text with those before it.
_TEXTS = f"descendant::text()[not({' or '.join(f'ancestor::{tag}' for tag in _SILENT)})]"
_SENTENCE_END = re.compile(r"""[.!?…。！？؟।։][\s"'”’»›)\]]*$""")


def words_in(element: _Element) -> str:
    """Return the words in an element on one line, without what scripts, styles and drawings hold."""
    return " ".join("".join(_texts()(element)).split())


@cache
def _texts() -> XPath:
    """Return the compiled expression for these words, made only once because it is used for all elements of a page."""
    from lxml import etree

    return etree.XPath(_TEXTS, smart_strings=False)


def copied(element: _Element) -> _Element:
    """Return a copy of an element, without the text behind it, to be used up by reading its paragraphs."""
    copy = deepcopy(element)
    copy.tail = None
    return copy


def is_sentence(words: str) -> bool:
    """Whether words end like a sentence, in any script with sentence marks."""
    return _SENTENCE_END.search(words) is not None


def boxes_in(tree: _Element) -> set[_Element]:
    """Return the elements with blocks in them, which takes a fraction of the time of asking each whether it has any."""
    boxes: set[_Element] = set()
    for block in tree.iter(*BLOCKS):
        around = block.getparent()
        while around is not None and around not in boxes:
            boxes.add(around)
            around = around.getparent()
    return boxes
