"""People in Korean: a family name of one syllable with two more, before an office, an age or a form of address."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence, Set

from reader.text.names.foreign.eastern.korean.bodies import is_like_a_body
from reader.text.names.foreign.eastern.korean.eojeols import Eojeols, is_particle, stems
from reader.text.names.foreign.eastern.korean.foreigners import Foreigners
from reader.text.names.foreign.eastern.korean.offices import Office, Offices
from reader.text.names.foreign.eastern.korean.shapes import ends_well, family_of, is_full, nouns, office_in, repeated
from reader.text.names.foreign.eastern.korean.words import CALLINGS, FAMILIES, LONG_FAMILIES, STATE_OFFICES
from reader.text.names.foreign.eastern.lexicon import Text
from reader.text.names.foreign.eastern.people import AGED, TITLED, People, Person

_AGE = re.compile(r"\(\d{1,3}(?=[)·,세\s])")
_CLUB = re.compile(r"\([가-힣A-Z][가-힣A-Z ]{1,14}\)(?:은|는|이|가|도|의)\s")
_OF_NAMES = re.compile(r"[·,]\s?$")
_LONGEST_FOREIGN = 6
_LONGEST_NAME = 4
# "배우 겸 감독".
_AND = "겸"
_MOST_STRANGERS = 4
_REPORTER = "기자"
# What somebody is called by, whatever the office was before.
_OF_ANYBODY = frozenset({"씨", "내정자", "지명자", "후보자", "당선자", "당선인"})


def find_korean_people(
    texts: Sequence[Text], is_known: Callable[[str], bool], speakers: Set[str] = frozenset()
) -> People:
    """Return the people of an article, among them its ``speakers``.

    ``is_known`` says of a word that it is a place or a body.
    """
    paragraphs = [Eojeols(text) for text in texts]
    found = _Koreans(paragraphs, is_known, speakers)
    for read in (
        found.read_full,
        found.foreigners.read_foreign,
        found.foreigners.read_statesmen,
        found.read_again,
        found.read_short,
    ):
        for words in paragraphs:
            read(words)
    return found.people


class _Koreans:
    """Finds the people of one article; what is known of them so far decides what later mentions mean."""

    def __init__(self, paragraphs: Sequence[Eojeols], is_known: Callable[[str], bool], speakers: Set[str]) -> None:
        self._speakers = speakers
        self.people = People()
        self._is_known = is_known
        self._offices = Offices(is_known)
        self._heads: dict[str, set[str]] = {}
        self.foreigners = Foreigners(self.people, is_known)
        self._often = repeated(paragraphs)
        self._nouns = nouns(paragraphs)

    def read_full(self, words: Eojeols) -> None:
        """Note the names beside an office, a form of address or an age, and those listed before them."""
        for number, word in enumerate(words.all):
            if not words.begins(number):
                continue
            if found := self._addressed(words, number) or self._titled(words, number) or self._called(words, number):
                name, rule, office = found
                self._note(words, number, name, rule, office)
                self._read_listed(words, number, office)
                self._read_joined(words, number, office)
            elif self._is_aged(words, number):
                self._note(words, number, word, AGED, None)

    def _read_joined(self, words: Eojeols, number: int, office: Office | None) -> None:
        """Note the name behind one with a calling: "배우 송강호와 최우식은"."""
        later = words.following(number)
        if office is None and later > 0 and words.all[number].endswith(("와", "과")):
            for stem in stems(words.all[later]):
                if is_full(stem, strictly=True) and not self._is_known(stem) and not self._is_noun(stem):
                    self._note(words, later, stem, TITLED, None)
                    return

    def _is_aged(self, words: Eojeols, number: int) -> bool:
        """Match "손흥민(33·LAFC)", "배준호(스토크시티)는"."""
        word = words.all[number]
        if self._is_known(word) or len(word) not in (3, _LONGEST_NAME):
            return False
        if _AGE.match(words.behind(number)):
            return is_full(word, strictly=len(word) == 3)
        is_apart = _CLUB.match(words.behind(number)) is not None and not is_like_a_body(word)
        return is_apart and is_full(word, strictly=True) and not self._is_noun(word)

    def _note(self, words: Eojeols, number: int, name: str, rule: str, office: Office | None) -> None:
        start = words.start(number)
        place = words.text.place(start, start + len(name))
        self.people.note(name, family_of(name), place, rule, office.written if office else None)
        if office:
            self._heads.setdefault(name, set()).add(office.head)

    def _addressed(self, words: Eojeols, number: int) -> tuple[str, str, None] | None:
        """Match "문유성씨와", "김다니엘 씨가", "문가람(45)씨"."""
        word = words.all[number]
        behind = words.following(number)
        bracket = re.match(r"\([^()]{1,30}\)(?=씨|\s씨)", words.behind(number))
        if bracket or (behind > 0 and any(stem == "씨" for stem in stems(words.all[behind]))):
            is_name = is_full(word) and not self._is_known(word) and not word.endswith("씨")
            return (word, TITLED, None) if is_name else None
        for stem in stems(word):
            name = stem.removesuffix("씨")
            if name != stem and is_full(name) and not self._is_known(name):
                return name, TITLED, None
        return None

    def _titled(self, words: Eojeols, number: int) -> tuple[str, str, Office] | None:
        """Match "윤서진 더불어민주당 원내대표", "한동훈 전 대표"."""
        word = words.all[number]
        if not is_full(word, strictly=True) or self._is_known(word) or self._is_noun(word):
            return None
        later = words.following(number)
        office = self._offices.behind(words, number)
        if office is None or _is_credit(words, number, office):
            return None
        if office.head in STATE_OFFICES and self.foreigners.may_be_foreign(words.all[later]):
            return None  # "이시바 시게루 일본 총리"
        is_likely = office.strangers < 2 or (word in self._often and office.strangers < _MOST_STRANGERS)
        return (word, TITLED, office) if is_likely else None

    def _is_noun(self, word: str) -> bool:
        """Whether a word is a particle, or a noun with one that the article has without it, too: "제명이"."""
        return is_particle(word) or (is_particle(word[-1]) and word[:-1] in self._nouns)

    def _called(self, words: Eojeols, number: int) -> tuple[str, str, None] | None:
        """Match "배우 최은설이", and who speaks."""
        is_called = words.follows(number) and words.all[number - 1] in CALLINGS
        is_called = is_called or (number > 1 and words.follows(number) and words.all[number - 2] == _AND)
        if not is_called and self._speakers.isdisjoint(stems(words.all[number])):
            return None
        for stem in stems(words.all[number]):
            if is_full(stem, strictly=True) and not self._is_known(stem) and not self._is_noun(stem):
                return stem, TITLED, None
        return None

    def _read_listed(self, words: Eojeols, number: int, office: Office | None) -> None:
        """Note the names listed before one with an office: "이성윤·박규환 최고위원"."""
        while office and number and _OF_NAMES.fullmatch(words.text.text[words.end(number - 1) : words.start(number)]):
            number -= 1
            name = words.all[number]
            if not (words.begins(number) or words.text.text[words.start(number) - 1] == "·"):
                return
            if not is_full(name, strictly=True) or self._is_known(name):
                return
            self._note(words, number, name, TITLED, office)

    def read_again(self, words: Eojeols) -> None:
        """Note where somebody known by a full name, or a foreigner by one, is named without more."""
        for number, word in enumerate(words.all):
            start = words.start(number)
            if not words.begins(number):
                continue
            for name in (word[:length] for length in range(min(len(word), _LONGEST_FOREIGN), 1, -1)):
                person = self.foreigners.parts.get(name) or self.people.by_name.get(name)
                if person and ends_well(word[len(name) :]):
                    place = words.text.place(start, start + len(name))
                    if not self.people.is_met(place):
                        self.people.meet(person, place)
                    break

    def read_short(self, words: Eojeols) -> None:
        """Note family names before an office or a form of address that somebody with a full name has: "이 후보는"."""
        for number in range(len(words)):
            if not words.begins(number):
                continue
            family, head = self._short(words, number)
            bearers = [one for one in self.people.of_family(family) if self._holds(one, head)] if family else []
            if len(bearers) == 1:
                start = words.start(number)
                self.people.meet(bearers[0], words.text.place(start, start + len(family)))

    def _short(self, words: Eojeols, number: int) -> tuple[str, str]:
        """Return a family name and the office behind it; "" if there is none."""
        word = words.all[number]
        if any(stem[:-1] in FAMILIES | LONG_FAMILIES and stem[-1] == "씨" for stem in stems(word)):
            return word[: word.index("씨")], "씨"
        if word not in FAMILIES and word not in LONG_FAMILIES:
            return "", ""
        later = words.following(number)
        if later >= 0 and any(stem == "씨" for stem in stems(words.all[later])):
            return word, "씨"
        if later >= 0 and words.all[later] in ("전", "현", "신임"):
            later = words.following(later)
        head = office_in(words.all[later]) if later >= 0 else None
        return (word, head) if head else ("", "")

    def _holds(self, person: Person, head: str) -> bool:
        """Whether somebody is known in an office, under a longer or shorter word for it."""
        if head in _OF_ANYBODY:
            return True
        return any(one.endswith(head) or head.endswith(one) for one in self._heads.get(person.name, ()))


def _is_credit(words: Eojeols, number: int, office: Office) -> bool:
    """Whether a reporter or photographer is only credited at the end of a paragraph: "고영권 기자"."""
    end = words.start(words.following(number)) + len(office.written) if words.following(number) > 0 else 0
    return office.head == _REPORTER and not words.text.text[end:].strip(" .=]")
