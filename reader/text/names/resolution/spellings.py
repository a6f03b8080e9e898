"""Spellings: whether two names may be those of one person, with pet names, initials and misspellings."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import is_pet_name
from reader.text.names.lexicon.given_names import FEMALE_NAMES, MALE_NAMES
from reader.text.spelling import remembered

#: The fewest letters of an unlisted pet name, which is the beginning of the given name ("Ben", "Tim", "Alex").
SHORTEST_PET_NAME = 3
# The fewest letters of names that may be misspellings of each other; "Jan" and "Jon" are two.
_SHORTEST_MISSPELT = 6
# The article in Arabic, which is spelt in several ways.
_ARTICLES = ("al-", "el-", "al", "el")
# The last letters by which the family of a man and that of a woman differ: "Brennski", "Brennska".
_GENDERED = frozenset({"ai", "ay", "iy"})
_VOWELS = "aeiou"


def same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two full names may be one: same words, one within the other, or same surname and fitting given name.

    The surname may be a plural: "more Ada Brenns".
    """
    if one == other or "".join(one) == "".join(other):
        return True
    short, long = sorted((one, other), key=len)
    if len(short) < len(long) and (_in_order(short, long) or short == long[: len(short)]):
        return True
    if one[0] == other[0] and {f"{one[-1]}s", f"{other[-1]}s"} & {one[-1], other[-1]}:
        return True
    return one[-1] == other[-1] and _given_names_fit(one[0], other[0])


def _in_order(short: Sequence[str], long: Sequence[str]) -> bool:
    rest = iter(long)
    return all(word in rest for word in short)


def _given_names_fit(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) == 1 or (len(short) >= SHORTEST_PET_NAME and long.startswith(short)):
        return long.startswith(short)
    return is_pet_name(one, other) or _is_misspelt(one, other)


def _is_misspelt(one: str, other: str) -> bool:
    """Whether long given names differ in one letter and are not of different gender: "Kristin", "Kristen"."""
    if len(one) != len(other) or len(one) < _SHORTEST_MISSPELT or one[:3] != other[:3]:
        return False
    if {one, other} & MALE_NAMES and {one, other} & FEMALE_NAMES:
        return False
    return sum(left != right for left, right in zip(one, other, strict=True)) == 1


@remembered
def stem_of_surname(word: str) -> str:
    """Return the letters that a slip is taken to leave: the first two, without the article in Arabic."""
    return _without_article(word)[:2]


def is_slip(one: str, other: str) -> bool:
    """Whether a paper may have misspelt a surname: "Naando" for "Naanda", "Alkuwar" for "ElKuwar".

    One letter differs, two have changed places, a vowel or a doubled letter is left out, or the article is another.
    """
    short, long = sorted((_without_article(one), _without_article(other)), key=len)
    if min(len(one), len(other)) < _SHORTEST_MISSPELT or short[:2] != long[:2]:
        return False
    if short == long:
        return one != other
    at = next((at for at, (left, right) in enumerate(zip(short, long, strict=False)) if left != right), len(short))
    if len(short) < len(long):
        is_weak = long[at] in _VOWELS or long[at] == long[at - 1]
        return at < len(short) and is_weak and short[at:] == long[at + 1 :]
    is_gendered = at == len(short) - 1 and "".join(sorted(short[at] + long[at])) in _GENDERED
    is_swapped = short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
    return is_swapped or (short[at + 1 :] == long[at + 1 :] and not is_gendered)


def _without_article(word: str) -> str:
    article = next(
        (one for one in _ARTICLES if word.startswith(one) and len(word) - len(one) >= _SHORTEST_MISSPELT - 1), ""
    )
    return word.removeprefix(article)
