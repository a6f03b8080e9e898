"""Relatives whose name is told elsewhere: "his son" is he of "Ivo Brenn and his son Otto"."""

from __future__ import annotations

import re

from reader.model import Entity
from reader.text.commonwords import HE, SHE, Gender
from reader.text.speech.cast.cast import Cast
from reader.text.speech.cast.roles import RELATIVE

_CALLED = re.compile(RELATIVE)


def relative_called(phrase: str, cast: Cast) -> Entity | None:
    """Return the referent of "his daughter" and "Lee’s brother", if only one person is introduced as such."""
    called = _CALLED.fullmatch(phrase)
    if called is None:
        return None
    whose = _gender(called["owner"], cast)
    found = [
        person
        for person, owner in cast.roles.relatives(called["word"])
        if len({whose, _gender(owner, cast)} - {None}) < 2
    ]
    return found[0] if len(found) == 1 else None


def _gender(owner: str, cast: Cast) -> Gender | None:
    """Return the gender of whom "his" or a name means."""
    key = owner.lower()
    if key in HE or key in SHE:
        return "m" if key in HE else "f"
    bearers = cast.bearers_of(owner.split()[-1])
    return cast.gender(bearers[0]) if len(bearers) == 1 else None
