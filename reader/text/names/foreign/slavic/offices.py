"""Offices before and behind the name of a person, in the case of the name, and as the role that they are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from reader.text.names.foreign.slavic.callings import OFFICES
from reader.text.names.foreign.slavic.cases import ADJECTIVES, ALL_CASES, cases_of, plain
from reader.text.names.foreign.slavic.context import NO_COMPLEMENT
from reader.text.names.foreign.slavic.nouns import Noun, Nouns
from reader.text.names.foreign.slavic.wording import ADDRESSES, FORMER, PREFIXES
from reader.text.names.foreign.words import Words
from reader.text.spelling import word_set

# The most words between an office and a name: "министр иностранных дел России".
_LONGEST = 5
_PAST_TENSE = (
    "ł",
    "ła",
    "la",
    "lo",
    "il",
    "al",
    "li",
    "ły",
    "ло",
    "ла",
    "ли",
    "лся",
    "лась",
    "л",
    "ив",
    "ав",
    "ила",
    "ала",
    "ється",
    "ится",
    "ает",
)
_SHORTEST_VERB = 4
# Who stands in for somebody whose office follows: "заместитель министра".
_DEPUTIES = word_set("заместитель заместительница заступник заступниця zástupce zástupca zastępca náměstek námestník")
# What also is the first night of a work: "премьера балета".
_FIRST_NIGHTS = word_set("премьера премьеру премьере прем’єра прем’єру прем’єри premiera premierę premiéra premiéru")
# What goes on behind a full stop: "minister ds. równości".
_SHORTENED = word_set("ds dr prof")


class Office(NamedTuple):
    """An office before a name: what it is called, and its cases; ``is_adjacent`` is right before the name."""

    role: str | None
    cases: frozenset[str]
    is_adjacent: bool


class Offices:
    """The offices of one language."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._cases = cases_of(language)
        self._nouns = Nouns(language, OFFICES[language], are_people=True)
        self._addresses = word_set(ADDRESSES[language])
        self._former = FORMER[language]

    def __contains__(self, word: str) -> bool:
        return bool(self.readings(word))

    def forms(self) -> frozenset[str]:
        """Return all forms of the offices in small letters."""
        return frozenset(self._nouns)

    def readings(self, word: str) -> Sequence[Noun]:
        """Return which office a word may be, also one with a prefix: "wiceprezes", "экс-министр"."""
        if found := self._nouns.readings(word):
            return found
        form = plain(word)
        for prefix in PREFIXES:
            if form.startswith(prefix) and (rest := form.removeprefix(prefix).removeprefix("-")):
                mark = form[: len(form) - len(rest)]
                return [one._replace(nominative=mark + one.nominative) for one in self._nouns.readings(rest)]
        return []

    def is_address(self, word: str) -> bool:
        """Whether a word is a form of address or a title."""
        return plain(word).rstrip(".") in self._addresses

    def before(self, words: Words, first: int, cases: frozenset[str] = ALL_CASES) -> Office | None:
        """Return the office before the name that begins at ``first``, with what completes it.

        It is in one of the ``cases`` in which the name may be: "помощник президента Юрий Ушаков" is no president.
        """
        if not _follows(words, first):
            return None
        for at in range(first - 1, max(-1, first - 2 - _LONGEST), -1):
            readings = self._of_person(words, at)
            if readings:
                agreeing = [one for one in readings if one.cases & cases]
                if agreeing:
                    held = frozenset[str]().union(*(one.cases for one in agreeing))
                    return Office(self._role(words, at, first, agreeing), held, at == first - 1)
            if not _follows(words, at) or words[at].lower() in NO_COMPLEMENT or _is_verb(words[at]):
                return None
        return None

    def _of_person(self, words: Words, at: int) -> Sequence[Noun]:
        word = words[at].rstrip(".")
        if plain(word) in _FIRST_NIGHTS and words.is_joined(at + 1) and words[at + 1].islower():
            return []
        return self.readings(word) if word.islower() or words.opens_sentence(at) or self.is_address(word) else []

    def behind(self, words: Words, stop: int) -> str | None:
        """Return the office that a comma parts from the name before ``stop``: "Jan Nowak, rzecznik policji, ..."."""
        if stop >= len(words) or words.gap(stop).strip() not in (",", "—", "–", "("):
            return None
        readings = sorted(self._nouns.readings(words[stop]), key=lambda one: "N" not in one.cases)
        if not readings or not words[stop].islower() or self.is_address(words[stop]):
            return None
        end = stop + 1
        while end < min(stop + _LONGEST, len(words)) and words.is_joined(end):
            if words[end].lower() in NO_COMPLEMENT or _is_verb(words[end]):
                break
            end += 1
        end -= end > stop + 1 and words[end - 1] in _SHORTENED
        is_whole = words.behind(end - 1) in (",", ".", "", ")", " ") and not words.is_joined(end)
        return self._role(words, stop, end, readings) if is_whole else None

    def _role(self, words: Words, at: int, first: int, readings: Sequence[Noun]) -> str | None:
        if at == first - 1 and self.is_address(words[at]):
            return None
        office = readings[0].nominative
        rest = words.all[at + 1 : first]
        while rest and self.is_address(rest[-1]):
            rest.pop()
        deputy = self._deputy_before(words, at)
        former = self._former_before(words, at - len(deputy), deputy[0] if deputy else readings[0])
        led = [deputy[0].nominative, words[at].lower()] if deputy else [office]
        return " ".join([*former, *led, *rest])

    def _deputy_before(self, words: Words, at: int) -> Sequence[Noun]:
        """Return what a deputy is called if the office is that of whom somebody is a deputy, one word before it."""
        if at == 0 or not words.is_joined(at):
            return []
        return [one for one in self._nouns.readings(words[at - 1]) if one.nominative in _DEPUTIES][:1]

    def _former_before(self, words: Words, at: int, office: Noun) -> list[str]:
        if at == 0 or not words.is_joined(at):
            return []
        readings = self._cases.readings(plain(words[at - 1]), ADJECTIVES[office.gender], ALL_CASES)
        return [one.nominative for one in readings if one.nominative[:-2] == self._former[:-2]][:1]


def forms_of_offices(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return all forms of the offices, and of the forms of address, in small letters."""
    return offices_of(language).forms(), word_set(ADDRESSES[language])


def _follows(words: Words, number: int) -> bool:
    """Whether a word follows the one before with a blank, or behind what is within marks: "глава «Роснефти» Игорь"."""
    gap = words.gap(number).strip() if number else "."
    return words.is_joined(number) or gap in ("»", "«", "”", "„", "“", '"', "")


def _is_verb(word: str) -> bool:
    return len(word) >= _SHORTEST_VERB and word.islower() and word.endswith(_PAST_TENSE)


@lru_cache(maxsize=8)
def offices_of(language: str) -> Offices:
    """Return the offices of a language."""
    return Offices(language)
