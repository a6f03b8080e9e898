"""Acronyms and what they stand for in this article."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.text.spelling import fold, word_set

_SMALL_WORDS = word_set("of the and for in on to de la y und & at a an du des e")
_ACRONYM = re.compile(r"[A-Z][A-Za-z&]*[A-Z]s?")
_EXPLAINED = re.compile(
    r"((?:[A-Z][\w’'&-]*\s+(?:(?:of|for|and|the|on|in|to|de|&)\s+){0,2}){1,8}[A-Z][\w’'&-]*)"
    r"\s+\((?:the\s+)?([A-Z][A-Za-z&]{1,9})\)"
)


def is_acronym(name: str) -> bool:
    """Say whether ``name`` is written like one: two capitals and more, no space."""
    return _ACRONYM.fullmatch(name.replace(".", "")) is not None and len(name) <= 10


def stands_for(acronym: str, name: str) -> bool:
    """Say whether ``acronym`` can be read off the first letters of ``name``, small words counted or not."""
    letters = fold(acronym).replace(".", "").replace("&", "")
    words = [word for word in re.split(r"[\s/‑-]+", fold(name)) if word and word != "&"]
    if len(words) < 2 or len(letters) < 2:
        return False
    large = [word for word in words if word not in _SMALL_WORDS]
    return letters in ("".join(word[0] for word in large), "".join(word[0] for word in words))


def explained_acronyms(texts: Iterable[str]) -> dict[str, str]:
    """Give the acronyms that the text explains in brackets: "Assembly of First Nations (AFN)"."""
    found: dict[str, str] = {}
    for text in texts:
        for match in _EXPLAINED.finditer(text):
            words = match.group(1).split()
            for first in range(len(words) - 1):
                name = " ".join(words[first:])
                if name[:1].isupper() and stands_for(match.group(2), name):
                    found.setdefault(match.group(2), name)
    return found
