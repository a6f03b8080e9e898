"""What the words of an element say, and whether they are a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

_SILENT = ("script", "style", "noscript", "template")
_TEXTS = f".//text()[not({' or '.join(f'ancestor::{tag}' for tag in _SILENT)})]"
_SENTENCE_END = re.compile(r"""[.!?…。！？؟।։][\s"'”’»›)\]]*$""")


def words_in(element: _Element) -> str:
    """Give the words in an element on one line, without what scripts and styles hold."""
    return " ".join("".join(map(str, element.xpath(_TEXTS))).split())


def is_sentence(words: str) -> bool:
    """Tell whether words end like a sentence, in any script that marks its end."""
    return _SENTENCE_END.search(words) is not None
