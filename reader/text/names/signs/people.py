"""Signs of people: descriptions, actions and relations that only people have."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.model import EntityKind
from reader.text.names.forms.acronyms import is_acronym
from reader.text.names.lexicon.cities import is_known_place
from reader.text.names.lexicon.known import known_kind
from reader.text.names.lexicon.offices import KIN, is_calling
from reader.text.names.mentions import Mention
from reader.text.names.signs.descriptions import is_described
from reader.text.names.signs.surroundings import SAYS, is_open
from reader.text.spelling import word_set

# Actions of people.
_ACTS = re.compile(
    r"\s(?:laugh(?:ed|s)|smile[ds]|shrug(?:ged|s)|nodded|sighed|paused|grinned|wept|whispered|married|was born|"
    r"resigned)\b"
)
_WHOSE = re.compile(r",\swhose\b")
_OF_A_PERSON = re.compile(r",\s(?:who\b|whose\b|(?:aged\s)?\d{1,2}[,.](?!\d))|\s\(\d{1,2}\)")
# An age between commas, which no body has.
_AGED = re.compile(r",\s(?:aged\s)?\d{2},")
# A company has a parent, and a town a twin.
_KIN = (
    rf"(?:(?:{'|'.join(sorted(KIN.keys() - {'parent', 'twin'}))})s?|family|parents|children|birthday|funeral|memoirs?|"
    "autobiography|childhood)"
)
# "a team led by Ada Brenn"; a single word may be a body.
_DONE_BY = re.compile(
    r"\b(?:led|headed|chaired|coached|captained|written|directed|composed|played|sung|portrayed|accompanied) by\s$"
)
# "Ada Brenn of (Velm Union) said"
_OF_SOMEBODY = re.compile(r"[A-Z][\w’'-]+\sof\s$")
_WHICH = re.compile(r",?\s(?:which|that)\b")
# Relatives, and other things that people have.
_HAS_KIN = re.compile(rf"(?:['’]s?\s(?:\w+\s)?{_KIN}|\sand\s(?:his|her)\s(?:\w+\s)?{_KIN})\b")
_AND_HE = re.compile(r"[^.!?;“”\"]{2,60}\b(?:and|as|but|when|because|that)\s(?:\w+\s)?(?:he|she|his|her)\b")
# "the Brenn government", "the conservative Brenn administration"
_THE_PERSONS = re.compile(r"\b[Tt]he\s(?:[a-z-]+\s){0,2}$")
_GOVERNS = re.compile(r"\s(?:administration|government|regime|dictatorship|presidency)\b")
_RELATIVES = re.compile(
    rf"\b(?:[Hh]is|[Hh]er|[Tt]heir|an?|two|three|four|five|six|seven) (?:[a-z]+ )?"
    rf"(?:children|(?:{'|'.join(sorted(KIN))})s?),? "
    r"(?:[A-Z][\w’'-]+(?:, | and ))*$"
)
# "her former colleague Ada Brenn"
_COMPANIONS = re.compile(
    r"\b(?:[Hh]is|[Hh]er|[Mm]y) (?:[a-z]+ )?(?:boss|classmate|colleague|co-author|co-star|counterpart|friend|"
    r"neighbou?r|predecessor|successor|team-?mate),? $"
)
_EMPLOYED = frozenset({"with", "at"})
_PREPOSED = frozenset({"in", "from", "near", "outside"})
_OF_TEAMS_TOO = frozenset({"champion", "leader", "host", "partner", "member"})
_MOST_PERSON_WORDS = 3
# First words of two-word names of bodies or things, whatever their verb.
_NO_GIVEN_NAMES = word_set("new national royal united international first central general")


def is_relative(before: str) -> bool:
    """Whether somebody's relatives or friends are named in front: "her children, Ada and (Ilvo)"."""
    return _RELATIVES.search(before) is not None or _COMPANIONS.search(before) is not None


def is_told_as_person(mention: Mention, before: Sequence[str], text: str) -> bool:
    """Whether a calling comes before the name, or an age or "who" behind it; teams and peoples may have these, too."""
    if mention.kind == "group" and mention.key.endswith("s"):
        return False
    if before and is_calling(before[-1]):
        return mention.kind != "organisation" or before[-1] not in _OF_TEAMS_TOO
    # Companies have "whose shares", too.
    is_owner = " " not in mention.key and _WHOSE.match(text, mention.place.end)
    # "Ada from Velm, who rows": Ada does.
    if mention.kind == "place" and before and before[-1] in _PREPOSED:
        return False
    # "a consultant with Velm Torran, who agrees": the consultant does.
    if mention.kind == "organisation" and " " in mention.key and before and before[-1] in _EMPLOYED:
        return False
    return mention.kind != "group" and not is_owner and _OF_A_PERSON.match(text, mention.place.end) is not None


def is_aged(mention: Mention, text: str) -> bool:
    """Whether an age is behind the name: "Velm, 29,"."""
    return _AGED.match(text, mention.place.end) is not None


def _is_governing(mention: Mention, before: str, text: str) -> bool:
    """Whether a government is called by the name: "the Brenn administration"; those of places are, too."""
    may_be_surname = " " not in mention.key and mention.kind in ("organisation", "product")
    if not may_be_surname or not _GOVERNS.match(text, mention.place.end) or not _THE_PERSONS.search(before):
        return False
    return not is_known_place(mention.text) and known_kind(mention.text) is None


def signs_of_people(mention: Mention, before: str, text: str) -> dict[EntityKind, int]:
    """Weigh relatives, actions and descriptions of people."""
    end = mention.place.end
    if is_acronym(mention.text):
        return {}
    if _HAS_KIN.match(text, end) and not is_known_place(mention.text):
        return {"person": 2}
    if _is_governing(mention, before, text):
        return {"person": 2}
    if _ACTS.match(text, end) or is_described(text, end):
        return {"person": 2}
    if SAYS.match(text, end) and not _OF_SOMEBODY.search(before):
        return {"person": 1}
    words = mention.key.split()
    is_doer = 1 < len(words) <= _MOST_PERSON_WORDS and is_open(mention) and _DONE_BY.search(before)
    if is_doer and not _WHICH.match(text, end):
        return {"person": 2}
    may_be_person = 1 < len(words) <= _MOST_PERSON_WORDS and words[0] not in _NO_GIVEN_NAMES
    is_doubtful = mention.kind != "person" and may_be_person and not mention.text.isupper()
    return {"person": 1} if is_doubtful and _AND_HE.match(text, end) else {}
