"""What a text calls people apart from their names: in the lead, and by age or as "the former …" behind the name."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import takewhile

from reader.model import Place
from reader.text.names.lexicon.companions import is_calling_of_person
from reader.text.names.lexicon.offices import KIN
from reader.text.spelling import word_set

# "A Velm scaffolder who let himself in has been jailed."
_OPENING = re.compile(r"(?:^|[–—-]\s)(?:An?|The)\s((?:[\w’'-]+\s){1,7})")
# "(Ada Brenn), 44, ..." opens the paragraph behind.
_AGED = re.compile(r"(?:,\s|\s\()\d{2}(?:,|\))")
# "has jailed a 47-year-old boat owner for": who that is, is told behind: "(Otto Lee), also known as", "(Otto Lee) was".
_HELD = re.compile(
    r"\b(?:sentenced|jailed|imprisoned|fined|remanded|arrested|charged|convicted|arraigned|detained|nabbed|apprehended)\s"
    r"an?\s((?:[\w’'-]+\s){1,7})"
)
_IS_HELD = re.compile(
    r"(?:,\s(?:\d{2}|also|alias|who|of|aged|popularly|a\.?k\.?a\.?)\b"
    r"|\s(?:was|is|pleaded|admitted|appeared|denied)\b)"
)
# "It began with a Norland dentist. (Ada Brenn), 38, paid"
_SENTENCE_BEFORE = re.compile(r"\ban?\s((?:[\w’'-]+\s){0,4}[a-z-]+)\.\s$")
_LONGEST_BEFORE = 80
# The lead may stand behind a caption.
_LATEST_LEAD = 2
_BEHIND = word_set("who whose has had was is will would of at from in and says said to for over after on")
# Who decides about others in a lead.
_OF_AUTHORITY = KIN.keys() | word_set(
    "judge justice magistrate coroner prosecutor minister president governor mayor commissioner senator lawmaker "
    "official officer spokesman spokeswoman spokesperson lawyer doctor"
)
# "The 31-year-old outfielder had sixty relatives there.", "The former nurse manager won."
_STANDING_IN = re.compile(r"(?:^|[.!?,”\"]\s)(?:[^.!?“”\"]{0,60},\s)?[Tt]he (?:\d{2}-year-old (?:former )?|former )")
_NEXT_WORDS = re.compile(r"(?:[a-z][a-z-]*\s){1,5}")
_FARTHEST = 400
# The most mentions of somebody behind which such a phrase is looked for.
_MOST_MENTIONS = 3


def called_apart(
    own: Sequence[Place], texts: Mapping[int, str], names: Mapping[int, Sequence[Place]], order: Sequence[int]
) -> str | None:
    """Return what the text calls a person who is named at the sorted places ``own``.

    ``texts`` are the paragraphs of the story, in this ``order``; ``names`` are the sorted places of all people in them.
    """
    mentions = [place for place in own if place.paragraph in texts]
    if not mentions:
        return None
    leads = (_in_lead(place, texts, names, order) for place in mentions[:_MOST_MENTIONS])
    role = next(filter(None, leads), None) or _in_sentence_before(mentions[0], texts[mentions[0].paragraph])
    return role or _behind(mentions, texts, names, order)


def _in_lead(
    place: Place, texts: Mapping[int, str], names: Mapping[int, Sequence[Place]], order: Sequence[int]
) -> str | None:
    """Match the lead before "(Ada Brenn), 44, ...", which names nobody: "A Velm scaffolder has been jailed."."""
    number = bisect_left(order, place.paragraph)
    if not 0 < number <= _LATEST_LEAD or place.start or names.get(order[number - 1]):
        return None
    lead, text = texts[order[number - 1]][:200], texts[place.paragraph]
    opening = _OPENING.search(lead) if _AGED.match(text, place.end) else None
    held = _HELD.search(lead) if _IS_HELD.match(text, place.end) else None
    roles = (_calling_in(found[1].split()) for found in (opening, held) if found)
    return next((role for role in roles if role and role.split()[-1] not in _OF_AUTHORITY), None)


def _in_sentence_before(place: Place, text: str) -> str | None:
    """Match the end of the sentence before a name: "It began with a Norland dentist. (Ada Brenn), 38, paid"."""
    before = _SENTENCE_BEFORE.search(text, max(0, place.start - _LONGEST_BEFORE), place.start)
    if before is None or not _AGED.match(text, place.end):
        return None
    last = before[1].split()[-1]
    return before[1] if is_calling_of_person(last) and last not in _OF_AUTHORITY else None


def _behind(
    own: Sequence[Place], texts: Mapping[int, str], names: Mapping[int, Sequence[Place]], order: Sequence[int]
) -> str | None:
    """Match "The 31-year-old outfielder ..." behind a person, where nobody else is named."""
    for place in own[:_MOST_MENTIONS]:
        number = bisect_left(order, place.paragraph)
        for index in order[number : number + 2]:
            text, start = texts[index], place.end if index == place.paragraph else 0
            found = _STANDING_IN.search(text, start, start + _FARTHEST)
            words = _NEXT_WORDS.match(text, found.end()) if found else None
            role = _calling_in(words[0].split()) if words else None
            if found and role and _is_alone(own, names, place.paragraph, Place(index, found.end(), found.end())):
                return f"former {role}" if "former " in found[0] else role
    return None


def _is_alone(own: Sequence[Place], names: Mapping[int, Sequence[Place]], paragraph: int, phrase: Place) -> bool:
    """Whether nobody else is named before a phrase in its paragraph, or else in the one before."""
    before = [*takewhile(lambda one: one < phrase, names.get(phrase.paragraph, ()))]
    known = set(own)
    return all(one in known for one in before or names.get(paragraph, ()))


def _calling_in(words: Sequence[str]) -> str | None:
    """Return the words up to a calling, if the phrase ends there: "Velm dairy farmer" of "Velm dairy farmer has"."""
    for count, word in enumerate(words[:-1], 1):
        if is_calling_of_person(word) and word.islower():
            is_end = words[count] in _BEHIND or words[count].endswith("ed")
            return " ".join(words[:count]) if is_end else None
    return None
