"""Foreigners in Korean, whose names are written by their sounds: "도널드 트럼프 미국 대통령"."""

from __future__ import annotations

from collections.abc import Callable

from reader.text.names.foreign.eastern.korean.bodies import is_like_a_body
from reader.text.names.foreign.eastern.korean.eojeols import Eojeols, stems
from reader.text.names.foreign.eastern.korean.offices import MARKED, Offices
from reader.text.names.foreign.eastern.korean.shapes import is_full, office_in
from reader.text.names.foreign.eastern.korean.words import (
    CALLINGS,
    FAMILIES,
    FOREIGN,
    NO_FIRST_NAMES,
    NO_FOREIGNERS,
    STATE_OFFICES,
)
from reader.text.names.foreign.eastern.people import TRANSCRIBED, People, Person

_LONGEST = 6
# Callings before two foreign names that need no office behind them.
_BEFORE = CALLINGS | STATE_OFFICES
# Particles and endings of verbs.
_PARTICLES = (*MARKED, "에서", "으로", "까지", "부터", "에게", "처럼", "하며", "면서", "하고", "지만")
_ENDINGS = (*MARKED, *"이가도로며고서던할만다면린긴난운인")


class Foreigners:
    """Finds the foreigners of an article; ``parts`` has those with two names by each of these."""

    def __init__(self, people: People, is_known: Callable[[str], bool]) -> None:
        self._people = people
        self._is_known = is_known
        self._offices = Offices(is_known)
        self.parts: dict[str, Person] = {}

    def read_foreign(self, words: Eojeols) -> None:
        """Note foreigners with two names before an office: "도널드 트럼프 미국 대통령"."""
        for number, word in enumerate(words.all):
            if not number or not words.follows(number) or not words.begins(number - 1):
                continue
            before = words.all[number - 1]
            office = self._offices.behind(words, number)
            is_korean = is_full(before, strictly=True) and not (office and office.head in STATE_OFFICES)
            if office and not office.strangers and not is_korean and self._is_pair(before, word):
                self._note(words, number, word, office.written)
            elif number > 1 and words.follows(number - 1) and words.all[number - 2] in _BEFORE:
                for stem in stems(word):
                    if self._is_pair(before, stem) and (stem != word or not words.follows(number + 1)):
                        self._note(words, number, stem, None)
                        break

    def _note(self, words: Eojeols, number: int, word: str, office: str | None) -> None:
        before = words.all[number - 1]
        name = f"{before} {word}"
        place = words.text.place(words.start(number - 1), words.start(number) + len(word))
        self._people.note(name, word, place, TRANSCRIBED, office)
        for part in (before, word):
            if len(part) > 1:
                self.parts.setdefault(part, self._people.by_name[name])

    def _is_pair(self, before: str, word: str) -> bool:
        """Whether two words are a foreign name: one of them is written as in no Korean word, and the other may be."""
        if len(word) == 1:  # "젠슨 황"
            return word in FAMILIES and self.may_be_foreign(before)
        if is_full(word, strictly=True):
            return False
        are = (self.may_be_foreign(before), self.may_be_foreign(word))
        return all(are) or (any(are) and self._may_go_with(word if are[0] else before))

    def _may_go_with(self, word: str) -> bool:
        """Whether a word may be one of two foreign names."""
        is_noun = word in NO_FIRST_NAMES or word in NO_FOREIGNERS or word in CALLINGS or self._is_known(word)
        is_name = 1 < len(word) <= _LONGEST and not word.endswith(_ENDINGS) and not word[0].isascii()
        return is_name and not is_noun and not is_like_a_body(word) and office_in(word) is None

    def read_statesmen(self, words: Eojeols) -> None:
        """Note foreigners with one name before an office of state: "트럼프 대통령"."""
        for number, word in enumerate(words.all):
            if not words.begins(number) or word in self.parts or not self.may_be_foreign(word):
                continue
            office = self._offices.behind(words, number)
            if office and not office.strangers and self._is_of_state(words, words.following(number)):
                place = words.text.place(words.start(number), words.end(number))
                self._people.note(word, word, place, TRANSCRIBED, office.written)

    def _is_of_state(self, words: Eojeols, later: int) -> bool:
        """Whether an office of state is there, or behind the name of a country: "미국 대통령은"."""
        if later >= 0 and self._is_known(words.all[later]):
            later = words.following(later)
        return later >= 0 and any(stem in STATE_OFFICES for stem in stems(words.all[later]))

    def may_be_foreign(self, word: str) -> bool:
        """Whether a word is written as in no Korean word, and is no known noun."""
        is_foreign = not FOREIGN.isdisjoint(word) and 1 < len(word) <= _LONGEST
        is_noun = word in NO_FOREIGNERS or word in CALLINGS or self._is_known(word) or is_like_a_body(word)
        return is_foreign and not is_noun and office_in(word) is None and not word.endswith(_PARTICLES)
