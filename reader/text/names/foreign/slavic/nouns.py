"""Short lists of nouns in all their cases: offices, heads of bodies, streets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.text.names.foreign.slavic.cases import ADJECTIVES, MEN, THINGS, WOMEN, cases_of, plain
from reader.text.spelling import word_set

_NEUTER = "n"
_ENDINGS_OF_NEUTER = ("o", "e", "um", "í", "ie", "о", "е", "я", "є", "ё")
# Feminine nouns without an ending, and adjectives that are used as nouns.
_FEMININE = frozenset(
    ["область", "сеть", "площадь", "повесть", "мережа", "міць", "step", "síť", "loď", "píseň", "řada", "część"]
)
_ADJECTIVES = {
    MEN: ("ący", "ny", "ný", "ий", "ый"),
    WOMEN: ("ąca", "dna", "ná", "ая"),
}


# Offices of men with the ending of women.
_MEN_IN_A = word_set(
    """
    wojewoda starosta sędzia poeta przedsiębiorca obrońca předseda místopředseda sudca žalobca hovorca
    podpredseda obranca глава экс-глава судья папа голова суддя
    """
)


class Noun(NamedTuple):
    """What a form of a noun may be: the nominative in small letters, the gender (m, f, n or p) and the cases."""

    nominative: str
    gender: str
    cases: frozenset[str]


class Nouns:
    """The nouns of a list by all their forms in small letters."""

    def __init__(self, language: str, nouns: str, are_people: bool = False) -> None:
        self._language = language
        self._by_form: dict[str, list[Noun]] = {}
        for noun in nouns.split():
            self._enter(plain(noun), are_people)

    def __contains__(self, form: str) -> bool:
        return plain(form) in self._by_form

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_form)

    def readings(self, word: str) -> Sequence[Noun]:
        """Return what a word may be of the list, none if it is no form of any noun in it."""
        return self._by_form.get(plain(word), ())

    def _enter(self, noun: str, is_person: bool) -> None:
        gender = _gender(noun, self._language, is_person)
        cases = cases_of(self._language)
        by_form: dict[str, set[str]] = {noun: {"N"}}
        is_adjective = is_person and noun.endswith(_ADJECTIVES[gender])
        kind = ADJECTIVES[gender] if is_adjective else gender if is_person else THINGS
        for form, case in cases.forms(noun, kind):
            by_form.setdefault(form, set()).add(case)
        for form, held in by_form.items():
            self._by_form.setdefault(form, []).append(Noun(noun, gender, frozenset(held)))


def _gender(noun: str, language: str, is_person: bool) -> str:
    if is_person:
        return WOMEN if _is_woman(noun) else MEN
    if noun in _FEMININE or noun.endswith(("a", "ia", "а", "ия", "ія", "ость", "ість")):
        return WOMEN
    if language == "cs" and noun.endswith(("ie", "ice", "e")):
        return WOMEN
    if (
        language in ("pl", "sk", "uk")
        and noun.endswith(("я", "ja"))
        and not noun.endswith(("ання", "ення", "ття", "’я"))
    ):
        return WOMEN
    return _NEUTER if noun.endswith(_ENDINGS_OF_NEUTER) else MEN


def _is_woman(noun: str) -> bool:
    """Whether an office is a woman's by its ending."""
    if noun in _MEN_IN_A:
        return False
    return noun.endswith(("a", "á", "yně", "ice", "а", "я"))
