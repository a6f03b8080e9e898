"""Initials, by which interviews call who asks and who answers: "SL:" for Sunna Lind, "MDW:" for Mara Dahl-West."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

# The letters of a label that is initials: of a given name and a surname, up to a double one of each.
_FEWEST, _MOST = 2, 4
_BETWEEN = re.compile(r"[\s-]+")


def are_initials(label: str, name: str) -> bool:
    """Whether a label is made of the first letters of a name, which may have more words behind."""
    is_made_of_letters = _FEWEST <= len(label) <= _MOST and label.isalpha() and label.isupper()
    return is_made_of_letters and initials_of(name).startswith(label)


def initials_of(name: str) -> str:
    """Return the first letters of the words of a name."""
    return "".join(word[:1] for word in _BETWEEN.split(name))


def initials_in(texts: Iterable[str]) -> Iterator[str]:
    """Yield the first letters of two to four capitalised words in a row."""
    for text in texts:
        firsts = [word[0] if word[:1].isupper() else " " for word in _BETWEEN.split(text)]
        for start in range(len(firsts)):
            for length in range(_FEWEST, _MOST + 1):
                yield "".join(firsts[start : start + length])
