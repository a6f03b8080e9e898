"""Leaves out the sentences of an article that its page repeats in large type between the paragraphs.

Such a pull quote is a short block quotation whose words also occur within a paragraph. Who said them stands below.
"""

from __future__ import annotations

import re
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
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")


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
    """Return the lines of a block quotation if the longest is also said elsewhere; else none.

    It is said within another paragraph, or in sentences within several, where the speaker is named between them.
    """
    words = words_in(quotation)
    if len(words) > _LONGEST:
        return []
    inner = {one: words_in(one) for one in quotation.iterdescendants(*BLOCKS)}
    lines = [line for line in map(letters, (words, *inner.values())) if line in known]
    quoted = max(lines, key=len, default="")
    is_within = len(quoted) >= _FEWEST and whole.count(quoted) > known[quoted]
    said = (words for one, words in inner.items() if next(one.iterdescendants(*BLOCKS), None) is None)
    return lines if is_within or (lines and _is_told_in_pieces(max(said, key=len, default=""), whole)) else []


def _is_told_in_pieces(quoted: str, whole: str) -> bool:
    """Whether every one of several sentences is said somewhere else than in their own paragraph."""
    sentences = [letters(one) for one in _SENTENCE_END.split(quoted)]
    is_long = len(sentences) > 1 and sum(map(len, sentences)) >= _FEWEST
    return is_long and all(whole.count(one) > whole.count(letters(quoted)) for one in sentences)
