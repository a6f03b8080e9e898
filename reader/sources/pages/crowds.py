"""Leaves out the tags within the words of a paragraph that has thousands of them.

trafilatura takes a time that grows with the square of their number.
"""

from __future__ import annotations

import re

from reader.sources.markup import BLOCKS, SILENT

# Of 471 saved pages, none has a fourth of that between two blocks.
_MOST = 2000
_BLOCK = re.compile(rf"<(?=/?(?:{'|'.join((*BLOCKS, 'td', 'th'))})[\s/>])", re.IGNORECASE)
_OF_WORDS = re.compile(rf"<(?!/?(?:br|{'|'.join(SILENT)})[\s/>])/?[a-z][^<>]*+>", re.IGNORECASE)


def without_crowds(markup: str) -> str:
    """Return the markup of a page without such tags; line breaks and what is not text stay."""
    if markup.count("<") <= _MOST:
        return markup
    return "<".join(_OF_WORDS.sub("", part) if part.count("<") > _MOST else part for part in _BLOCK.split(markup))
