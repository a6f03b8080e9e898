"""The office behind a Korean name: "더불어민주당 원내대표", "전 대표"."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from reader.text.names.foreign.eastern.korean.bodies import is_like_a_body
from reader.text.names.foreign.eastern.korean.eojeols import Eojeols
from reader.text.names.foreign.eastern.korean.shapes import is_full, office_in
from reader.text.names.foreign.eastern.korean.words import DUTIES, RANKS

# The most words between a name and the office, and of an office.
_FARTHEST, _LONGEST_OFFICE = 4, 3
#: Endings of what is no name before an office, but a topic or an object.
MARKED = ("은", "는", "을", "를", "의", "에", "와", "과", "한", "된")
# "주유엔 대사": the ambassador to it.
_TO = "주"


class Office(NamedTuple):
    """The office behind a name, as written, and its last word; ``strangers`` is how much before it tells nothing."""

    written: str
    head: str
    strangers: int = 0


class Offices:
    """Reads offices; ``is_known`` says of a word that it is a place or a body."""

    def __init__(self, is_known: Callable[[str], bool]) -> None:
        self._is_known = is_known

    def behind(self, words: Eojeols, number: int) -> Office | None:
        """Return the office behind a name, with what is between them."""
        first = later = words.following(number)
        strangers = 0
        for _ in range(_FARTHEST):
            if later < 0:
                return None
            if office := office_in(words.all[later]):
                return self._whole(words, first, later, office)._replace(strangers=strangers)
            word = words.all[later]
            if (len(word) == 1 and word not in RANKS) or (is_full(word, strictly=True) and not self._is_known(word)):
                return None
            is_known = (
                word in RANKS
                or (word.isascii() and word.isupper())
                or self._is_known(word.removeprefix(_TO))
                or is_like_a_body(word)
            )
            if not is_known and word.endswith((*MARKED, "이", "가", "도", "로", "며", "고", "서", "다", "만")):
                return None
            strangers += 0 if is_known else 2 if word in DUTIES else 1
            later = words.following(later)
        return None

    def _whole(self, words: Eojeols, first: int, last: int, office: str) -> Office:
        """Return an office with those that follow it: "대통령 당선인"."""
        end, head = words.start(last) + len(office), office
        for _ in range(_LONGEST_OFFICE - 1):
            later = words.following(last)
            if len(words.all[last]) > len(office) or later < 0 or not (office := office_in(words.all[later]) or ""):
                break
            end, head, last = words.start(later) + len(office), office, later
        return Office(words.text.text[words.start(first) : end], head)
