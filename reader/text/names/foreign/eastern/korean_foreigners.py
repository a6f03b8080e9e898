"""Foreigners in Korean, whose names are written by their sounds: "도널드 트럼프 미국 대통령"."""

from __future__ import annotations

from collections.abc import Callable

from reader.text.names.foreign.eastern.eojeols import Eojeols, stems
from reader.text.names.foreign.eastern.korean_bodies import is_like_a_body
from reader.text.names.foreign.eastern.korean_offices import MARKED, Offices
from reader.text.names.foreign.eastern.korean_shapes import office_in
from reader.text.names.foreign.eastern.korean_words import CALLINGS, FOREIGN, NO_FOREIGNERS, STATE_OFFICES
from reader.text.names.foreign.eastern.people import TRANSCRIBED, People, Person

_LONGEST = 6


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
            if not self._may_be_foreign(word) or not self._may_be_foreign(before):
                continue
            if (office := self._offices.behind(words, number)) and office.is_near:
                place = words.text.place(words.start(number - 1), words.end(number))
                self._people.note(f"{before} {word}", word, place, TRANSCRIBED, office.written)
                for part in (before, word):
                    self.parts.setdefault(part, self._people.by_name[f"{before} {word}"])

    def read_statesmen(self, words: Eojeols) -> None:
        """Note foreigners with one name before an office of state: "트럼프 대통령"."""
        for number, word in enumerate(words.all):
            if not words.begins(number) or word in self.parts or not self._may_be_foreign(word):
                continue
            office = self._offices.behind(words, number)
            if office and office.is_near and self._is_of_state(words, words.following(number)):
                place = words.text.place(words.start(number), words.end(number))
                self._people.note(word, word, place, TRANSCRIBED, office.written)

    def _is_of_state(self, words: Eojeols, later: int) -> bool:
        """Whether an office of state is there, or behind the name of a country: "미국 대통령은"."""
        if later >= 0 and self._is_known(words.all[later]):
            later = words.following(later)
        return later >= 0 and any(stem in STATE_OFFICES for stem in stems(words.all[later]))

    def _may_be_foreign(self, word: str) -> bool:
        is_foreign = not FOREIGN.isdisjoint(word) and 1 < len(word) <= _LONGEST
        is_noun = word in NO_FOREIGNERS or word in CALLINGS or self._is_known(word) or is_like_a_body(word)
        return is_foreign and not is_noun and office_in(word) is None and not word.endswith(MARKED)
