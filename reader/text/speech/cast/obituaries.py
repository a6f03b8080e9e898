"""Obituaries: the person whose life a text tells, to whom "she" goes back after everybody else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.model import Entity, Place
from reader.text.speech.cast.cast import Cast
from reader.text.speech.cast.turns import Turn

# The paragraphs in which an obituary names the person, and the most names there that are looked at.
_OPENING, _MOST_NAMES = 3, 8
_LONGEST_HEADING = 20
# The paragraphs that may be its headline, and those in which it tells the age and the birth.
_HEADLINES, _TELLING = 8, 10

_BEFORE = re.compile(r"\b[Oo]bituar(?:y|ies)\W+\Z")
_BEHIND = re.compile(
    r"\s[Oo]bituary\b|"
    r",[^.]{0,80}?\b(?:died|dies)(?: [\w’' -]{1,30})?,? (?:aged|at(?: the age of)?) \d"
)
# "Ada Lee, Who Built Boats, Dies at 94", "Ivo Brenn, 1931–2026"
_HEADLINE = re.compile(
    r"(?P<name>[^\W\d_][\w’'-]*)(?:, [^.:;“”]{2,80})?,? (?:(?:dies|died|dead|has died)(?: [\w’' -]{1,30})?,? "
    r"(?:aged?|at) (?:the age of )?\d{2,3}\b|\(?(?:18|19)\d\d ?[-–—] ?(?:19|20)\d\d\b)",
    re.IGNORECASE,
)
# "Ada Lee, the potter who …, died at home on Friday." and below it "She was 94."; of a victim no birth is told.
_DIED = re.compile(r"(?:,[^.!?“”\"]{2,240}(?:,| who))?\s(?:has |have )?(?:died|passed away)\b", re.IGNORECASE)
_AGE = re.compile(r"\b(?:He|She) was (?:aged )?(?:\d{2,3}|[a-z]+ty(?:-[a-z]+)?)\.")
_BIRTH = re.compile(r"\b[Bb]orn (?:on|in|at|to)\b")


def person_remembered(cast: Cast) -> Entity | None:
    """Return the person of an obituary: "The potter Ada Lee, who has died aged 94, …"; None in other texts."""
    told = cast.passages[:_TELLING]
    is_life = any(_AGE.search(one.text) for one in told) and any(_BIRTH.search(one.text) for one in told)
    for passage in cast.passages[:_OPENING]:
        for item in cast.appearances[passage.index][:_MOST_NAMES]:
            place, text = item.place, passage.text
            is_headed = _BEFORE.search(text, max(0, place.start - _LONGEST_HEADING), place.start) is not None
            has_died = _BEHIND.match(text, place.end) or (is_life and _DIED.match(text, place.end))
            if item.entity.kind == "person" and (is_headed or has_died):
                return item.entity
    return _in_headline(cast)


def _in_headline(cast: Cast) -> Entity | None:
    """Return the only person with a family name of whom a headline says that they died: "Ada Lee Dies at 94"."""
    for paragraph in cast.paragraphs[:_HEADLINES]:
        if paragraph.kind == "text" and paragraph.hidden is None:
            continue
        found = _HEADLINE.search(paragraph.text)
        bearers = cast.bearers_of(found["name"]) if found else []
        if len(bearers) == 1:
            return bearers[0]
    return None


def goes_back(place: Place, cast: Cast, turns: Sequence[Turn]) -> bool:
    """Whether a paragraph of an obituary names nobody before "she", nor goes on with the words of the last speaker."""
    passage = cast.passage_of(place)
    if cast.first_person(passage, 0, place.start) is not None:
        return False
    opens_with_words = bool(passage.quotations) and passage.quotations[0].start == 0
    return not opens_with_words or not turns or cast.paragraphs_between(turns[-1].place, place) > 1
