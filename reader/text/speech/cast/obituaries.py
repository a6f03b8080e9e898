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

_BEFORE = re.compile(r"\b[Oo]bituar(?:y|ies)\W+\Z")
_BEHIND = re.compile(
    r"\s[Oo]bituary\b|"
    r",[^.]{0,80}?\b(?:died|dies)(?: [\w’' -]{1,30})?,? (?:aged|at(?: the age of)?) \d"
)


def person_remembered(cast: Cast) -> Entity | None:
    """Return the person of an obituary: "The potter Ada Lee, who has died aged 94, …"; None in other texts."""
    for passage in cast.passages[:_OPENING]:
        for item in cast.appearances[passage.index][:_MOST_NAMES]:
            place, text = item.place, passage.text
            is_headed = _BEFORE.search(text, max(0, place.start - _LONGEST_HEADING), place.start) is not None
            if item.entity.kind == "person" and (is_headed or _BEHIND.match(text, place.end)):
                return item.entity
    return None


def goes_back(place: Place, cast: Cast, turns: Sequence[Turn]) -> bool:
    """Whether a paragraph of an obituary names nobody before "she", nor goes on with the words of the last speaker."""
    passage = cast.passage_of(place)
    if cast.first_person(passage, 0, place.start) is not None:
        return False
    opens_with_words = bool(passage.quotations) and passage.quotations[0].start == 0
    return not opens_with_words or not turns or cast.paragraphs_between(turns[-1].place, place) > 1
