"""Relatives whose name is told elsewhere: "his son" is he of "Ivo Brenn and his son Otto"."""

from __future__ import annotations

import re
from itertools import islice

from reader.model import Entity
from reader.text.commonwords import HE, SHE, Gender
from reader.text.names.lexicon.offices import KIN
from reader.text.speech.cast.cast import Cast
from reader.text.speech.reporting.passages import passages_around

_CALLED = re.compile(
    r"(?P<owner>his|her|(?-i:[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)*)(?=[’']s))(?:[’']s)?\s(?:[a-z-]+\s)?"
    rf"(?P<word>{'|'.join(sorted(KIN))})",
    re.IGNORECASE,
)
_BEFORE_NAME = re.compile(rf"(?:^|[\s“(])(?:{_CALLED.pattern}),?\s$", re.IGNORECASE)
_LONGEST = 60
# The most mentions of somebody that are looked at.
_MOST_MENTIONS = 3


def relative_called(phrase: str, cast: Cast) -> Entity | None:
    """Return the referent of "his daughter" and "Lee’s brother", if only one person is introduced as such."""
    called = _CALLED.fullmatch(phrase)
    if called is None:
        return None
    found = [person for person in cast.people if _is_introduced(person, called, cast)]
    return found[0] if len(found) == 1 else None


def _is_introduced(person: Entity, called: re.Match[str], cast: Cast) -> bool:
    """Whether a mention tells that somebody is such a relative of a person of the same gender."""
    for place in islice(person.mentions, _MOST_MENTIONS):
        near = passages_around(cast.passages, place.paragraph, 0, 0)
        text = near[0].text if near and near[0].index == place.paragraph else ""
        found = _BEFORE_NAME.search(text, max(0, place.start - _LONGEST), place.start)
        if found and found["word"].lower() == called["word"].lower():
            genders = {_gender(found["owner"], cast), _gender(called["owner"], cast)} - {None}
            return len(genders) <= 1
    return False


def _gender(owner: str, cast: Cast) -> Gender | None:
    """Return the gender of whom "his" or a name means."""
    key = owner.lower()
    if key in HE or key in SHE:
        return "m" if key in HE else "f"
    bearers = cast.bearers_of(owner.split()[-1])
    return cast.gender(bearers[0]) if len(bearers) == 1 else None
