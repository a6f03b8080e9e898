"""Preformatted text: code, of which each line and blank matters, or prose set line by line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

# Signs of code, or of columns that blanks make.
_CODE = re.compile(r"[={}<>;\\|]|\w\([^()\s]*\)|\S(?: {3,}|\t)\S")
_SENTENCE = re.compile(r"[^\W\d_]{2,}[.!?]['\"’”)\]]?(?:\s|$)")


def mark_code(tree: _Element) -> bool:
    """Mark the code in preformatted text as such where its page does not; whether there was any."""
    found = [one for one in tree.iter("pre") if one.find(".//code") is None and _is_code("".join(one.itertext()))]
    for pre in found:
        code = pre.makeelement("code")
        code.text, pre.text = pre.text, None
        code.extend([*pre])
        pre.append(code)
    return bool(found)


def _is_code(text: str) -> bool:
    """Whether a text has signs of code or columns, and no sentences."""
    return _CODE.search(text) is not None and _SENTENCE.search(text) is None
