"""What a Korean word may be by its syllables: a full name, an office, a noun with a particle."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.text.names.foreign.eastern.korean.eojeols import Eojeols, is_particle, stems
from reader.text.names.foreign.eastern.korean.words import (
    ADDRESSES,
    FAMILIES,
    GIVEN,
    LONG_FAMILIES,
    NO_ENDINGS,
    NO_NAMES,
    OFFICES,
)
from reader.text.spelling import remembered

_LONGEST_NAME = 4
_ANONYMOUS = "모"
# Particles that a noun of two syllables has, and no name of two: "제명으로".
_OF_NOUNS = frozenset(("을", "를", "에", "에서", "으로", "의", "은", "는", "와", "과", "이", "가"))


def repeated(paragraphs: Sequence[Eojeols]) -> frozenset[str]:
    """Return what may be full names and begins more than one word."""
    seen: set[str] = set()
    again: set[str] = set()
    for words in paragraphs:
        for word in words.all:
            (again if word[:3] in seen else seen).add(word[:3])
    return frozenset(again)


def nouns(paragraphs: Sequence[Eojeols]) -> frozenset[str]:
    """Return the words of two syllables that an article has alone or with a particle other than those of names."""
    words = {word for one in paragraphs for word in one.all}
    return frozenset(word[:2] for word in words if len(word) == 2 or word[2:] in _OF_NOUNS)


def is_full(word: str, strictly: bool = False) -> bool:
    """Whether a word may be a full name; ``strictly`` says that hardly anything but its syllables tells so."""
    family = family_of(word)
    given = word[len(family) :]
    if not family or word in NO_NAMES or word in OFFICES or (given.startswith(_ANONYMOUS) and len(given) == 1):
        return False
    if not strictly:
        return 1 < len(word) <= _LONGEST_NAME and bool(given)
    is_length = len(given) == 2 or (len(family) == 2 and len(given) == 1)
    return is_length and GIVEN.issuperset(given) and word[-1] not in NO_ENDINGS


def family_of(word: str) -> str:
    """Return the family name that a word begins with; "" if there is none."""
    if word[:2] in LONG_FAMILIES and len(word) > 2:
        return word[:2]
    return word[:1] if word[:1] in FAMILIES else ""


@remembered
def office_in(word: str) -> str | None:
    """Return the office that a word is, without its particle, also behind a place or a body: "대구시장은"."""
    for stem in stems(word):
        if stem in OFFICES:
            return stem
    for stem in stems(word):
        if any(stem.endswith(office) for office in _long_offices(stem)):
            return stem
    return None


def _long_offices(stem: str) -> Iterator[str]:
    return (stem[first:] for first in range(1, len(stem) - 1) if stem[first:] in OFFICES)


def ends_well(rest: str) -> bool:
    """Whether what hangs on a name is a particle, a form of address or an office."""
    return is_particle(rest) or any(stem in ADDRESSES or stem in OFFICES for stem in stems(rest))
