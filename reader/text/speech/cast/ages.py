"""Ages: the referent of "the 52-year-old", by the age behind a name or by the last speaker."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from reader.model import Entity, EntityKind, Place
from reader.text.speech.cast.cast import Cast
from reader.text.speech.cast.turns import Turn
from reader.text.speech.reporting.passages import Passage, passages_around

_AGED = re.compile(r"\b[Tt]he\s(\d{1,3})-year(?:-old)?\b")
_BEHIND = r",\s(?:aged\s)?({age})\b(?=[,.;)]|\swho\b)"
_AGE_BEHIND = re.compile(_BEHIND.format(age=r"\d{1,3}"))
# The most paragraphs since "the 52-year-old" spoke, and was a subject: the one between may call them "she".
_FARTHEST, _FARTHEST_SUBJECT = 1, 2

_PEOPLE: tuple[EntityKind, ...] = ("person",)


def person_of_age(passage: Passage, place: Place, cast: Cast, turns: Sequence[Turn]) -> Entity | None:
    """Return the referent of "the 52-year-old" at ``place``: a person of that age, else the last speaker or subject.

    None if two people have that age, or if the last speaker has another age.
    """
    words = next((found for found in _AGED.finditer(passage.text) if found.start() <= place.start < found.end()), None)
    if words is None:
        return None
    texts = {one.index: one.text for one in cast.passages}
    if of_age := _people_of_age(words[1], texts, cast):
        return of_age[0] if len(of_age) == 1 else None
    spoken = (turn for turn in reversed(turns) if turn.place < place)
    last = next((turn for turn in spoken if turn.speaker.entity is None or turn.speaker.entity.kind == "person"), None)
    subject = cast.newest_subject(place.paragraph, place.start, _PEOPLE)
    if last is not None and last.place.paragraph == place.paragraph:
        meant = last.speaker.entity
    elif subject is not None:
        meant = subject.entity
    elif last is not None and cast.paragraphs_between(last.place, place) <= _FARTHEST:
        meant = last.speaker.entity
    else:
        meant = _newest_subject(place, cast)
    has_none = meant is not None and meant.kind == "person" and _age_of(meant, texts) is None
    return meant if has_none else None


def _newest_subject(place: Place, cast: Cast) -> Entity | None:
    """Return the last subject before ``place``."""
    for passage in reversed(passages_around(cast.passages, place.paragraph, _FARTHEST_SUBJECT, 0)):
        limit = place.start if passage.index == place.paragraph else len(passage.text)
        if subject := cast.newest_subject(passage.index, limit, _PEOPLE):
            return subject.entity
    return None


def _people_of_age(age: str, texts: Mapping[int, str], cast: Cast) -> list[Entity]:
    """Return the people of an age. The text is searched for the age, as an article may have thousands of people."""
    behind = re.compile(_BEHIND.format(age=age))
    ends = ((index, found.start()) for index, text in texts.items() for found in behind.finditer(text))
    named = (cast.person_at(Place(index, max(0, end - 1), end)) for index, end in ends)
    people = {found.entity.name: found.entity for found in named if found}
    return [person for person in people.values() if _age_of(person, texts) == age]


def _age_of(person: Entity, texts: Mapping[int, str]) -> str | None:
    """Return the age right behind a name, as it is written: "Ada Lee, 52,"."""
    ages = (_AGE_BEHIND.match(texts.get(place.paragraph, ""), place.end) for place in person.mentions)
    return next((found[1] for found in ages if found), None)
