"""How two spellings of a name are compared."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_POSSESSIVE = re.compile(r"(?:['’]s|(?<=s)['’])$", re.IGNORECASE)

# Names are shorter; what is longer is not worth keeping.
_LONGEST_KEPT = 60


def word_set(words: str) -> frozenset[str]:
    """Read a table of words that are parted by spaces and line ends."""
    return frozenset(words.split())


def fold(name: str) -> str:
    """Give ``name`` without case, accents, curly apostrophes and odd spaces, for comparing only."""
    return _folded_before(name) if len(name) <= _LONGEST_KEPT else _folded(name)


@lru_cache(maxsize=4096)
def _folded_before(name: str) -> str:
    """Fold a name of usual length; an article asks for the same ones hundreds of times."""
    return _folded(name)


def _folded(name: str) -> str:
    if name.isascii():
        return " ".join(name.casefold().split())
    decomposed = unicodedata.normalize("NFKD", name.replace("’", "'"))
    plain = "".join(character for character in decomposed if not unicodedata.combining(character))
    return " ".join(plain.casefold().split())


def without_possessive(name: str) -> str:
    """Give ``name`` without a possessive ending: "Merkel" for "Merkel's", "Lagos" for "Lagos'"."""
    return _POSSESSIVE.sub("", name)


def is_capitalised(word: str) -> bool:
    """Say whether ``word`` is written as a name: a capital first or after a hyphen ("al-Darwi"), or no case at all."""
    return any(part[:1].isupper() or (part[:1].isalpha() and not part[:1].islower()) for part in word.split("-"))
