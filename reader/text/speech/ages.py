"""Ages: who "the 52-year-old" is, by the age that stands behind a name or by who spoke last."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from reader.model import Entity, Place
from reader.text.speech.cast import Cast
from reader.text.speech.passages import Passage
from reader.text.speech.turns import Turn

_AGED = re.compile(r"\b[Tt]he\s(\d{1,3})-year(?:-old)?\b")
_AGE_BEHIND = re.compile(r",\s(?:aged\s)?(\d{1,3})\b(?=[,.;)]|\swho\b)")
# "The 52-year-old" has spoken in this paragraph or the one before.
_FARTHEST = 1


def person_of_age(passage: Passage, place: Place, cast: Cast, turns: Sequence[Turn]) -> Entity | None:
    """Give whom "the 52-year-old" around ``place`` means: the one of that age, else who has just spoken.

    None where two are as old, or where whoever spoke is of another age.
    """
    words = next((found for found in _AGED.finditer(passage.text) if found.start() <= place.start < found.end()), None)
    if words is None:
        return None
    texts = {passage.index: passage.text for passage in cast.passages}
    ages = {person.name: _age_of(person, texts) for person in cast.people}
    of_age = [person for person in cast.people if ages[person.name] == words[1]]
    if of_age:
        return of_age[0] if len(of_age) == 1 else None
    last = next((turn for turn in reversed(turns) if turn.place < place), None)
    if last is None or last.speaker.entity is None or cast.paragraphs_between(last.place, place) > _FARTHEST:
        return None
    return last.speaker.entity if ages.get(last.speaker.name, words[1]) is None else None


def _age_of(person: Entity, texts: Mapping[int, str]) -> str | None:
    """Give the age that stands right behind a name, as it is written: "Ada Lee, 52,"."""
    ages = (_AGE_BEHIND.match(texts.get(place.paragraph, ""), place.end) for place in person.mentions)
    return next((found[1] for found in ages if found), None)
