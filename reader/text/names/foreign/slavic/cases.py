"""The forms of names in languages with cases, and the nominatives that a form may have, by the table of endings."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from reader.text.names.foreign.slavic.endings import ENDINGS
from reader.text.spelling import remembered, word_set

#: The cases of the columns of the table of endings, the nominative first.
CASES = "NGDAILV"
ALL_CASES = frozenset(CASES)
#: Kinds of words in the table: people by gender, things and places, and adjectives by the gender of their noun.
MEN, WOMEN, THINGS = "m", "f", "x"
ADJECTIVES = {"m": "a", "f": "b", "n": "c", "p": "d"}

_LONGEST_ENDING = 6
# A shorter stem is none.
_SHORTEST_STEM = 2
_VOWELS = frozenset("aąeęioóuyáéěíúůýäôаеиоуыэюяіїєё")
# Two consonants with which words end; between others a vowel is left out that the nominative has: "Dudka" of Dudek.
_FINAL_PAIRS = word_set(
    """
    sk lk rk nk st nt rt lt rd nd ld rg ng rn rm lm ns rs ls nc rc rz sz cz ch dz ft kt pt rb lb mb rp lp mp rf lf
    rl rš nš rč nč ck th ll ss tt nn rr gh ph ск лк рк нк ст нт рт лт рд нд лд рг нг рн рм лм нс рс лс нц рц фт кт
    пт рб лб мб рп лп мп рф лл сс тт нн рр рш нш рч нч дт вк ьк йк йн йс йд йт йм йл ян вт вс вн нб рл йр лз рз нз
    мс кс ks ps пс ьм ьс ьт ьд ьн ьз ьш ьч
    """
)

# Pairs of those between which a language mostly leaves one out: "Turka" of Turek.
_PAIRS_WITH_VOWEL = {
    "pl": frozenset(("rk", "nk", "ck", "tk", "dk")),
    "cs": frozenset(("sk", "lk", "rk", "nk", "ck", "nc", "rc")),
    "sk": frozenset(("sk", "lk", "rk", "nk", "ck", "nc", "rc")),
}
# The endings of names from abroad that are not declined, and are no common ending of another case.
_UNDECLINED = {"ru": ("и", "о", "е", "у", "э"), "uk": ("і", "е", "ю", "ко")}
# No nominative of a person ends so, but other cases of adjectives do.
_OBLIQUE_ENDINGS = ("ego", "emu", "ého", "ému", "iho", "ого", "ому", "его", "ему", "ього", "ьому")


class _Row(NamedTuple):
    """The endings of one kind of words: ``oblique`` by case, in the order of ``CASES``."""

    nominative: str
    oblique: tuple[tuple[str, ...], ...]
    rank: int


class Reading(NamedTuple):
    """What a form may be: its nominative, in the case of the form, and the cases that the form may be in."""

    nominative: str
    cases: frozenset[str]


class Cases:
    """The cases of one language."""

    def __init__(self, language: str) -> None:
        self._undeclined = _UNDECLINED.get(language, ())
        self._pairs = _FINAL_PAIRS - _PAIRS_WITH_VOWEL.get(language, frozenset())
        self._rows: dict[str, dict[str, list[_Row]]] = {}
        self._by_ending: dict[str, dict[str, list[tuple[_Row, str]]]] = {}
        for rank, line in enumerate(ENDINGS[language].split("|")):
            kinds, nominative, *columns = line.split()
            ending = "" if nominative == "." else nominative
            row = _Row(ending, tuple(_variants(column, ending) for column in columns), rank)
            for kind in kinds:
                self._rows.setdefault(kind, {}).setdefault(ending, []).append(row)
                self._note(kind, row)

    def _note(self, kind: str, row: _Row) -> None:
        by_ending = self._by_ending.setdefault(kind, {})
        for case, endings in zip(CASES, ((row.nominative,), *row.oblique), strict=True):
            for ending in endings:
                by_ending.setdefault(ending, []).append((row, case))

    def forms(self, word: str, kind: str) -> Iterator[tuple[str, str]]:
        """Yield the forms of a nominative in small letters, each with a case."""
        yield word, "N"
        for row in self._rows_of(word, kind):
            stem = word[: len(word) - len(row.nominative)]
            for case, endings in zip(CASES[1:], row.oblique, strict=True):
                for ending in endings:
                    yield stem + ending, case

    def readings(self, form: str, kind: str, cases: frozenset[str] = ALL_CASES) -> list[Reading]:
        """Return what a form in small letters may be in some cases, the likeliest first."""
        if len(form) <= _SHORTEST_STEM and kind in (MEN, WOMEN):
            return [Reading(form, cases)]
        found: dict[str, set[str]] = {}
        for row, case, nominative in self._likely(form, kind):
            if case in cases and row in self._rows_of(nominative, kind) and not _is_none(nominative, kind):
                found.setdefault(nominative, set()).add(case)
        readings = [Reading(nominative, frozenset(held)) for nominative, held in found.items()]
        return sorted(readings, key=lambda one: self._is_doubtful(form, one, cases))

    def is_adjectival(self, word: str) -> bool:
        """Whether a word may be an adjective, in any case."""
        return any(self.readings(plain(word), kind) for kind in ADJECTIVES.values())

    def _likely(self, form: str, kind: str) -> Iterator[tuple[_Row, str, str]]:
        by_ending = self._by_ending[kind]
        for length in range(min(_LONGEST_ENDING, len(form) - _SHORTEST_STEM), -1, -1):
            stem = form[: len(form) - length]
            for row, case in by_ending.get(form[len(stem) :], ()):
                goes_on = form[len(stem) :][:1] in _VOWELS if length else not row.nominative
                if goes_on or stem[-1] not in _VOWELS or row.nominative[:1] not in _VOWELS:
                    yield row, case, stem + row.nominative

    def _is_doubtful(self, form: str, reading: Reading, cases: frozenset[str]) -> int:
        """Say how little a nominative looks like one: "Dudk" for "Dudka", "Tusek" for "Tuska"."""
        nominative = reading.nominative
        if reading.cases == {"V"}:
            return 2
        if form == nominative:
            is_usual = form.endswith(self._undeclined) and not form.endswith("ки")
            return 0 if "N" in cases or is_usual else 2
        if len(nominative) < _SHORTEST_STEM:
            return 0
        if nominative[-1] == "а" and form.endswith("и") and not form.endswith("ки") and self._undeclined[:1] == ("и",):
            return 1
        if nominative[-1] in _VOWELS:
            return 3 if nominative[-1] == "o" and nominative[-2] != "k" else 0
        if nominative[-2] not in _VOWELS and nominative[-1] not in "ьй":
            return 0 if nominative[-2:] in self._pairs else 2
        loses_vowel = not form.startswith(nominative[:-1]) and len(nominative) > _SHORTEST_STEM
        return int(loses_vowel and nominative[-3] + nominative[-1] in self._pairs)

    def _rows_of(self, word: str, kind: str) -> list[_Row]:
        """Return the rows with the longest ending of a nominative; no ending is for a consonant alone."""
        rows = self._rows[kind]
        for length in range(min(_LONGEST_ENDING, len(word)), 0, -1):
            if found := rows.get(word[-length:]):
                return found
        return rows.get("", []) if word[-1:] not in _VOWELS else []


@lru_cache(maxsize=8)
def cases_of(language: str) -> Cases:
    """Return the cases of a language."""
    return Cases(language)


def _is_none(nominative: str, kind: str) -> bool:
    """Whether no nominative is spelt so, or none of a person."""
    if nominative[-1] == "й" and nominative[-2] not in _VOWELS:
        return True
    is_hard = nominative[-1] == "ь" and nominative[-2] in "жшщкгх"
    return is_hard or (kind in (MEN, WOMEN) and nominative.endswith(_OBLIQUE_ENDINGS))


def _variants(column: str, nominative: str) -> tuple[str, ...]:
    return tuple({".": "", "-": nominative}.get(ending, ending) for ending in column.split("/"))


@remembered
def plain(word: str) -> str:
    """Return a word in small letters, without the dots of Russian ё and with one kind of apostrophe."""
    return word.lower().replace("ё", "е").replace("ʼ", "’").replace("'", "’")


def has_vowel(word: str) -> bool:
    """Whether a word can be spoken: "Tr..." is cut off."""
    return not _VOWELS.isdisjoint(word.lower())


def with_capital(word: str, like: str) -> str:
    """Return a word in small letters with capitals, and the letter ё, where another form of it has them: "DeSantis"."""
    if like.isupper() and len(like) > 1:
        return word.upper()
    shared = 0
    while shared < min(len(word), len(like)) and plain(like[shared]) == word[shared]:
        shared += 1
    rest = word[shared:] if "-" not in like[shared:] else _with_capitals_behind_hyphens(word[shared:], like[shared:])
    return (like[:shared] + rest) if shared else word[:1].upper() + rest[1:]


def _with_capitals_behind_hyphens(word: str, like: str) -> str:
    parts = zip(word.split("-"), [*like.split("-"), *[""] * word.count("-")], strict=False)
    return "-".join(part[:1].upper() + part[1:] if other[:1].isupper() else part for part, other in parts)
