"""Running heads: the lines that every page of a printed paper repeats, with its number, and that were copied along."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from reader.text.layout.lines import ends_sentence

# The name of a paper, a date and a number take no more characters.
_LONGEST = 100
_PAGE = re.compile(
    r"\b(?:page|pg|seite|página|pagina|pág|side|sida|strona|strana)\.? ?(?:[a-z]-?)?\d{1,4}(?:-?[a-z])?\b",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"\d+")


def running_heads(texts: Iterable[str]) -> frozenset[str]:
    """Return the lines that stand in a text twice or more, alike but for the number of a page that they name."""
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for text in texts:
        if len(text) <= _LONGEST and not ends_sentence(text) and _PAGE.search(text):
            alike[_NUMBERS.sub("0", text).casefold()].append(text)
    return frozenset(text for lines in alike.values() if len(lines) > 1 for text in lines)
