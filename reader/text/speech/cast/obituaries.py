"""Obituaries: the person whose life a text tells, to whom "she" goes back after everybody else."""

from __future__ import annotations

import re

from reader.model import Entity
from reader.text.speech.cast.cast import Cast

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
