"""Letters that no folding takes apart, and what they are written as where a keyboard has none: ł, ø, đ, ı, ß, æ, œ.

An accent is a mark of its own in Unicode, a stroke is not: "Wałęsa" is folded to "wałesa", and typed "walesa".
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

_PLAIN = {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe"}
_TABLE = str.maketrans(_PLAIN)

# Words have one or two of them, or the same one throughout: "yıldırım". More spellings than this have no word.
_MOST_KINDS, _MOST = 2, 24


def spellings(word: str) -> list[str]:
    """Give how a folded word may be written with other such letters, itself first; few of these are words."""
    plain = word.translate(_TABLE)
    return list(dict.fromkeys([word, plain, *itertools.islice(_stroked(plain), _MOST)]))


def _stroked(plain: str) -> Iterator[str]:
    there = [(letters, stroked) for stroked, letters in _PLAIN.items() if letters in plain]
    for number in range(1, _MOST_KINDS + 1):
        for kinds in itertools.combinations(there, number):
            yield _everywhere(plain, kinds)
    for letters, stroked in there:
        yield from _somewhere(plain, letters, stroked)


def _everywhere(plain: str, kinds: tuple[tuple[str, str], ...]) -> str:
    for letters, stroked in kinds:
        plain = plain.replace(letters, stroked)
    return plain


def _somewhere(plain: str, letters: str, stroked: str) -> Iterator[str]:
    """Write it with one of several."""
    pieces = plain.split(letters)
    if len(pieces) > 2:
        for place in range(1, len(pieces)):
            yield stroked.join((letters.join(pieces[:place]), letters.join(pieces[place:])))
