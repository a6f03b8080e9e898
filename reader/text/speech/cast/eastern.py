"""People in texts in Japanese, Korean and Chinese, where no capitals and few blanks show where a name is."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from reader.model import Entity, Place
from reader.text.speech.cast.bynames import Byname, Bynames
from reader.text.speech.reporting.passages import Passage

_SCRIPT = re.compile("[\u3041-\u30fe\u3400-\u9fff\uac00-\ud7a3]")
# What joins to a name what is somebody or something else: "森田市長の秘書", "윤서진 의원 측".
_OF = re.compile(r"[の的与和跟與、]|と(?!み)|의\s|[와과]\s|측|側|ら$|들$")
# What marks whom a sentence is about, right behind a name and an office.
_TOPIC = re.compile(
    r"(?:[^\s.,、。「」はがをにでの]{0,12}(?:（[^）]{0,12}）)?[はがも]|\S{0,12}(?:\s\S{1,12}){0,3}?[은는이가]\s)"
)
_NO_CHINESE = re.compile("[\u3041-\u30fe\uac00-\ud7a3]")
_ENDS_SENTENCE = re.compile(r"[.!?。！？]")
# A name so near the beginning of a sentence is what it is about, as in Chinese nothing else shows.
_OPENING = 12
_LONGEST_TOPIC = 60


class EasternBynames(Bynames):
    """The people of an article by the places where they are named."""

    def __init__(self, passages: Sequence[Passage], people: Sequence[Entity]) -> None:
        super().__init__(())
        self._all = sorted((place, person.name) for person in people for place in person.mentions)
        self._mentions = sorted(
            (named for passage in passages if not passage.is_aside for named in self._told_in(passage)),
            key=lambda named: named.place,
        )
        self.found = self._mentions

    def bearer_at(self, place: Place, phrase: str) -> str:
        """Return the full name of the one person named in a phrase at a place, else the phrase."""
        named = [*self._within(place)]
        if len({name for _, name in named}) != 1:
            return phrase
        last, name = named[-1]
        behind = phrase[max(0, last.end - place.start) :]
        return phrase if _OF.search(behind) else name

    def _within(self, place: Place) -> Iterator[tuple[Place, str]]:
        """Yield who is named in a place, or where it begins."""
        first = max(0, bisect_left(self._all, (place._replace(end=place.start), "")) - 1)
        for one, name in self._from(first):
            if one.paragraph > place.paragraph or (one.paragraph == place.paragraph and one.start >= place.end):
                return
            if one.paragraph == place.paragraph and one.end > place.start:
                yield one, name

    def _from(self, first: int) -> Iterator[tuple[Place, str]]:
        return (self._all[number] for number in range(first, len(self._all)))

    def _told_in(self, passage: Passage) -> Iterator[Byname]:
        """Yield who is named in a passage outside of quotations."""
        first = bisect_left(self._all, (Place(passage.index, 0, 0), ""))
        for place, name in self._from(first):
            if place.paragraph != passage.index:
                return
            if not passage.is_quoted(place.start):
                yield Byname(place, name, _is_topic(passage.text, place))


def bynames_of(passages: Sequence[Passage], people: Sequence[Entity]) -> Bynames:
    """Return the people of a text in a language other than English, by what is known of names in its script."""
    is_eastern = any(_SCRIPT.search(person.name) for person in people)
    return EasternBynames(passages, people) if is_eastern else Bynames(passages, people)


def _is_topic(text: str, place: Place) -> bool:
    behind = text[place.end : place.end + _LONGEST_TOPIC]
    if _TOPIC.match(behind):
        return True
    if _NO_CHINESE.search(behind):
        return False
    before = text[max(0, place.start - _OPENING) : place.start]
    return len(before) < _OPENING or _ENDS_SENTENCE.search(before) is not None
