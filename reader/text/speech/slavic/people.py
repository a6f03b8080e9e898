"""The people of an article in a language with cases, their gender, and whom a verb without a subject means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reader.model import Entity, Place
from reader.text.commonwords import Gender
from reader.text.names.foreign.slavic.given_names import given_names
from reader.text.names.foreign.slavic.wording import PREPOSITIONS
from reader.text.names.lexicon.given_names import FEMALE_NAMES, MALE_NAMES
from reader.text.speech.cast.turns import Turn
from reader.text.speech.reporting.passages import Passage
from reader.text.speech.reporting.slavic.verbs import verbs_of
from reader.text.speech.reporting.slavic.wording import ACCORDING, AND
from reader.text.speech.slavic.callings import Callings
from reader.text.speech.slavic.mentions import Mention, Mentions
from reader.text.spelling import fold

# The most paragraphs, turns and names, and characters of a paragraph, that a verb without a subject looks back over.
_FARTHEST, _MOST_TURNS, _MOST_NAMES, _LONGEST_LOOK = 3, 30, 30, 2_000
# The most characters from "according to" to a name.
_LONGEST_SOURCE = 120
_END = 1 << 30
_WORD = re.compile(r"[^\W\d_][\w’'ʼ-]*")
_BREAK = re.compile(r"[.!?:;,(…]\s|\s[–—-]\s")
_WOMEN = ("ová", "ska", "cka", "zka", "ая", "ова", "ева", "єва", "ина", "іна", "ська", "цька", "ská", "cká", "ná")
_MEN = ("ski", "cki", "ский", "цкий", "ський", "цький", "ský", "cký", "ов", "ев", "єв")


class People:
    """Who is named in an article; ``entities`` are all its names, ``stated`` the names of speakers."""

    def __init__(
        self, passages: Sequence[Passage], entities: Sequence[Entity], language: str, stated: Iterable[str] = ()
    ) -> None:
        self.language, self.verbs = language, verbs_of(language)
        self.mentions = Mentions(passages, entities, stated, language)
        self.callings = Callings(self.mentions, entities, language)
        self._order = {passage.index: number for number, passage in enumerate(passages)}
        self._index = [passage.index for passage in passages]
        self._genders: dict[str, Gender | None] = {}

    def gender(self, name: str) -> Gender | None:
        """Return the gender that a name or an office tells."""
        if name not in self._genders:
            self._genders[name] = self._of_office(name) if name[:1].islower() else self._of_name(name)
        return self._genders[name]

    def _of_office(self, phrase: str) -> Gender | None:
        readings = [one for one in self.callings.nouns(phrase.split()[0]) if "N" in one.cases]
        return None if not readings else "f" if readings[0].gender == "f" else "m"

    def _of_name(self, name: str) -> Gender | None:
        words = name.split()
        if not words:
            return None
        given = {one.gender for one in given_names(self.language).meanings(words[0]) if "N" in one.cases}
        if len(given) == 1 and len(words) > 1:
            return "f" if given == {"f"} else "m"
        if words[-1].lower().endswith((*_WOMEN, *_MEN)):
            return "f" if words[-1].lower().endswith(_WOMEN) else "m"
        first = fold(words[0])
        if len(words) == 1 or (first in MALE_NAMES) == (first in FEMALE_NAMES):
            return None
        return "m" if first in MALE_NAMES else "f"

    def fits(self, name: str, gender: Gender | None) -> bool:
        """Whether somebody may be of a gender."""
        return gender is None or self.gender(name) in (gender, None)

    def is_told_of(self, name: str, place: Place, turns: Sequence[Turn]) -> bool:
        """Whether somebody is named, or has spoken, in a paragraph before a place."""
        named = any(one.name == name for one in self._last_subjects(place, None))
        return named or self.has_spoken(name, place, turns)

    def has_spoken(self, name: str, place: Place, turns: Sequence[Turn]) -> bool:
        """Whether somebody was the last who has spoken in a paragraph before a place."""
        last = self._last_turn(place, None, turns)
        return last is not None and last.speaker.name == name

    def before(self, place: Place, gender: Gender | None, turns: Sequence[Turn], adds: bool = False) -> str | None:
        """Return whom a verb or pronoun at a place means: the last one of a gender who spoke or is a subject.

        A verb that ``adds`` means whoever has spoken in the paragraph, if anybody has.
        """
        if found := self._in_paragraph(place, gender, turns, adds):
            return found
        number = self._order.get(place.paragraph, 0)
        for paragraph in self._index[max(0, number - _FARTHEST) : number][::-1]:
            end = Place(paragraph, _END, _END)
            if spoken := self._last_turn(end, gender, turns):
                return spoken.speaker.name
            if named := self._last_subjects(end, gender):
                return named[0].name if len({one.name for one in named}) == 1 else None
        return None

    def _in_paragraph(self, place: Place, gender: Gender | None, turns: Sequence[Turn], adds: bool) -> str | None:
        spoken, named = self._last_turn(place, gender, turns), self._last_subjects(place, gender)
        if spoken and (adds or not named or named[-1].place <= spoken.place):
            return spoken.speaker.name
        return named[-1].name if named else None

    def _last_turn(self, place: Place, gender: Gender | None, turns: Sequence[Turn]) -> Turn | None:
        for turn in reversed(turns[-_MOST_TURNS:]):
            if turn.place.paragraph == place.paragraph and turn.place < place and self.fits(turn.speaker.name, gender):
                return turn
        return None

    def _last_subjects(self, place: Place, gender: Gender | None) -> list[Mention]:
        stop = min(place.start, self.mentions.length(place.paragraph))
        found = [*self.mentions.people_in(Place(place.paragraph, max(0, stop - _LONGEST_LOOK), stop))][-_MOST_NAMES:]
        return [one for one in found if self._is_subject(one) and self.fits(one.name, gender)]

    def _is_subject(self, mention: Mention) -> bool:
        text = self.mentions.text_before(mention, _LONGEST_SOURCE)
        if _follows_source(text, self.language):
            return True
        before = _WORD.findall(text)
        is_bound = (
            before and before[-1].lower() in PREPOSITIONS[self.language] | AND and text.rstrip()[-1:] not in ".!?"
        )
        return mention.is_nominative and not is_bound


def _follows_source(text: str, language: str) -> bool:
    """Whether "according to" leads to a name: "По словам губернатора"."""
    found = [*ACCORDING[language].finditer(text)]
    return bool(found) and not any(found[-1].groups()) and not _BREAK.search(text[found[-1].end() :])
