"""Takes case and accents off as the indexes do, so that what the reader types finds what was printed.

SQLite's tokenizer takes accents off the letters of English alone, and passes over some that stand behind a letter: é
is e to it, while й, ё, ή and أ are letters of their own, and signs of vowels in Arabic, Hebrew and Hindi end a word.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

# What may have an accent to be taken off, or to be put together: all but ASCII and the marks of Latin typography.
_ACCENTED = re.compile("[^\x00-\x7f‘’“”–—…•·]")

#: The accents that SQLite passes over where they stand as letters of their own; it ends a word at all others.
PASSED_OVER = "\u0300-\u0304\u0306-\u030c\u030f\u0311\u031b\u0323-\u0328\u032d\u032e\u0330\u0331"
_PASSED_OVER = re.compile(f"[{PASSED_OVER}]")

# Letters that are others in another place of a word or in a formula.
_SMALL = {
    "ς": "σ", "ſ": "s", "ẛ": "s", "µ": "μ", "ϐ": "β", "ϑ": "θ", "ϕ": "φ", "ϖ": "π", "ϰ": "κ", "ϱ": "ρ", "ϵ": "ε",
}  # fmt: skip


def fold(text: str) -> str:
    """Remove case and accents."""
    lowered = text.lower()
    if lowered.isascii() or not _ACCENTED.search(lowered):
        return lowered
    return unicodedata.normalize("NFC", lowered).translate(_letters())


class _Letters(dict[int, str]):
    """Folds small letters; learns each of them once."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        self[code] = "" if _PASSED_OVER.match(letter) else _SMALL.get(letter, _without_accents(letter))
        return self[code]


@cache
def _letters() -> _Letters:
    return _Letters()


def _without_accents(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter)[0]
    return base if "a" <= base <= "z" else letter
