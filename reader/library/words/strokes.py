"""Letters that no folding takes apart, and what they are written as where a keyboard has none: ł, ø, đ, ı, ß, æ, œ.

An accent is a mark of its own in Unicode, a stroke is not: "Wałęsa" is folded to "wałesa", and typed "walesa". Nor are
accents taken off what is no Latin: ё is often printed and mostly typed as е, Greek in capitals has no accents, and alif
may stand without its hamza. What is another letter to those who read it, as й, is not among them.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

_PLAIN = {
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ё": "е",
    "ά": "α", "έ": "ε", "ή": "η", "ί": "ι", "ό": "ο", "ύ": "υ", "ώ": "ω", "ϊ": "ι", "ϋ": "υ", "ΐ": "ι", "ΰ": "υ",
    "أ": "ا", "إ": "ا", "آ": "ا",
}  # fmt: skip
_TABLE = str.maketrans(_PLAIN)

# Words have one of them, the same one throughout ("yıldırım"), or two. More spellings than this have no word.
_MOST = 24


def spellings(word: str) -> list[str]:
    """Return how a folded word may be written with other such letters, itself first; few of these are words."""
    plain = word.translate(_TABLE)
    return list(dict.fromkeys([word, plain, *itertools.islice(_stroked(plain), _MOST)]))


def beginnings(word: str) -> list[str]:
    """Return how the folded beginning of a word may be written, itself first: "gros" begins "groß", too."""
    begun = (word[:-1] + stroked for stroked, letters in _PLAIN.items() if len(letters) > 1 and letters[0] == word[-1:])
    return [*spellings(word), *begun]


def _stroked(plain: str) -> Iterator[str]:
    there = [(letters, stroked) for stroked, letters in _PLAIN.items() if letters in plain]
    for kind in there:
        yield _everywhere(plain, (kind,))
    for letters, stroked in there:
        yield from _somewhere(plain, letters, stroked)
    for kinds in itertools.combinations(there, 2):
        yield _everywhere(plain, kinds)


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
