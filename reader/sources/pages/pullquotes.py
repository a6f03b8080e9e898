"""Leaves out the sentences of an article that its page repeats in large type between the paragraphs.

Such a pull quote is a short block quotation whose words also occur within a paragraph. Who said them stands below.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from reader.sources.markup import BLOCKS, Part
from reader.sources.pages.sites import letters
from reader.sources.pages.wording import words_in

if TYPE_CHECKING:
    from lxml.etree import _Element

# The fewest letters of a pull quote, the most characters with who said it, and the most quotations that are looked at.
_FEWEST, _LONGEST, _MOST = 25, 400, 50


def without_pullquotes(parts: Sequence[Part], tree: _Element) -> list[Part]:
    """Return the paragraphs of an article without those of its pull quotes."""
    quotations = list(islice(tree.iter("blockquote"), _MOST))
    if not quotations:
        return list(parts)
    told = [letters(part.text) for part in parts]
    whole, known = "\0".join(told), Counter(told)
    pulled = {line for one in quotations for line in _lines_of_pulled(one, whole, known)}
    return [part for part, line in zip(parts, told, strict=True) if part.kind != "text" or line not in pulled]


def _lines_of_pulled(quotation: _Element, whole: str, known: Mapping[str, int]) -> list[str]:
    """Return the lines of a block quotation if the longest is also said within another paragraph; else none."""
    words = words_in(quotation)
    if len(words) > _LONGEST:
        return []
    inner = (words_in(one) for one in quotation.iterdescendants(*BLOCKS))
    lines = [line for line in map(letters, (words, *inner)) if line in known]
    quoted = max(lines, key=len, default="")
    return lines if len(quoted) >= _FEWEST and whole.count(quoted) > known[quoted] else []
