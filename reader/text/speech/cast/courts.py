"""Courts: "the accused" and "the defendant", who is the only person of whom an article says that they are on trial."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from reader.model import Entity, Paragraph
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


def find_on_trial(people: Sequence[Entity], paragraphs: Sequence[Paragraph]) -> Entity | None:
    """Return the only one of ``people`` who is on trial."""
    found = list(islice((person for person in people if _is_on_trial(person, paragraphs)), 2))
    return found[0] if len(found) == 1 else None


def _is_on_trial(person: Entity, paragraphs: Sequence[Paragraph]) -> bool:
    for paragraph, start, end in islice(person.mentions, _MOST_MENTIONS):
        text = paragraphs[paragraph].text
        if _BEHIND.match(text, end) or _BEFORE.search(text, max(0, start - _LONGEST_BEFORE), start):
            return True
    return False
