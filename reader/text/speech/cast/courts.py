"""Courts: "the accused" and "the defendant", who is the only person of whom an article says that they are on trial."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from reader.model import Entity
from reader.text.speech.cast.cast import Cast
from reader.text.spelling import word_set

#: Nouns for whoever is on trial.
ON_TRIAL = word_set("accused defendant")

# The most mentions of a person that are looked at, and the most characters before one.
_MOST_MENTIONS, _LONGEST_BEFORE = 20, 40

_BEHIND = re.compile(
    r"(?:, (?!who\b)[^.!?“”\"]{1,100}?,|, who [^.!?,“”\"]{1,60},)?\s(?:[a-z]+ly )?(?:"
    r"pleaded (?:not )?guilty|denies? (?:all |both |the |[a-z]+ )?(?:charges?|counts?)\b|"
    r"(?:is|was) (?:standing|on) trial|stands? (?:accused|trial)|stood trial|"
    r"(?:is|was|has been|had been) (?:(?:also|further|jointly|later) )?"
    r"(?:accused of|acquitted|arraigned|charged with|cleared of|convicted|found (?:not )?guilty|remanded|"
    r"sentenced|jailed))"
)
_BEFORE = re.compile(
    r"(?:\b(?:case against|prosecution of|trial of|acquitted|convicted|jailed|sentenced)|"
    r"\b[Tt]estifying in (?:his|her) own defen[cs]e,)\s$"
)


def person_on_trial(cast: Cast) -> Entity | None:
    """Return the only person who is on trial."""
    found = list(islice((person for person in cast.people if _is_on_trial(person, cast)), 2))
    return found[0] if len(found) == 1 else None


def _is_on_trial(person: Entity, cast: Cast) -> bool:
    return any(
        _BEHIND.match(text, end) or _BEFORE.search(text, max(0, start - _LONGEST_BEFORE), start)
        for text, start, end in _around(person, cast)
    )


def _around(person: Entity, cast: Cast) -> Iterator[tuple[str, int, int]]:
    for place in islice(person.mentions, _MOST_MENTIONS):
        yield cast.paragraphs[place.paragraph].text, place.start, place.end
