"""Large numbers, whose digits are printed in groups of three: to an index, 4,200 or 4.200 is two words in a row.

What may be a year is left alone: looking for words in a row is slower than looking for a word.
"""

from __future__ import annotations

import re

_PLAIN = re.compile(r"(?!(?:19|20)\d\d$)[1-9]\d{3,14}", re.ASCII)
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:[.,’']\d{3}){1,4}", re.ASCII)
_GROUPS = re.compile(r"(?<=\d)(?=(?:\d{3})+$)")


def grouped(word: str) -> str:
    """Return an ungrouped number in groups with blanks between them; nothing for any other word."""
    return _GROUPS.sub(" ", word) if _PLAIN.fullmatch(word) else ""


def ungrouped(text: str) -> str:
    """Return a grouped number without its groups; nothing for any other text."""
    return re.sub(r"\D", "", text) if _GROUPED.fullmatch(text) else ""
