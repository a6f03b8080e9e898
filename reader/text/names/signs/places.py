"""Signs of places: what towns and regions are called, and how one gets there."""

from __future__ import annotations

import re

from reader.model import EntityKind
from reader.text.names.mentions import Mention
from reader.text.names.signs.surroundings import ENDS, PHRASE_ENDS, WINDOW, is_open

_SETTLEMENT = (
    r"(?:town|city|village|hamlet|suburb|state|province|district|county|island|region|port|valley|borough|"
    r"neighbou?rhood)"
)
# "a small town", but not "a lawyer from the town".
_DESCRIBING = r"(?:(?!from|of|in|at|for|on)[\w-]+\s)"
_OF_A_PLACE = re.compile(rf",\s(?:a|an|the)\s{_DESCRIBING}{{0,3}}{_SETTLEMENT}{PHRASE_ENDS}")
_IS_A_PLACE = re.compile(
    rf"\s(?:is|was|has become|became|remains)\s(?:a|an|the|one of the)\s{_DESCRIBING}{{0,3}}{_SETTLEMENT}"
    rf"{PHRASE_ENDS}"
)
_A_SETTLEMENT = re.compile(
    rf"\b(?:(?:{_SETTLEMENT}|banks|coast|shores?|cliffs|slopes|waters|outskirts|suburbs|streets|people|residents|centre|"
    r"center|heart|mayors?|pond|governors?|governorate) of|(?:MLA|MP|MPP) for|skies over|"
    r"(?:pier|quay|harbou?r|beach|station|camp|base|plant|site|lighthouse) (?:at|on)|"
    r"(?:the|a|an) (?:[a-z]+ ){0,3}(?:town|city|village|hamlet|suburb|island))\s"
    r"(?:the\s)?$"
)
_PLACE_WORD = re.compile(
    r"\s(?:branch|region|province|area|valley|coast|border|airport|district|county|"
    r"peninsula|cemetery|square|prison|beach|island|river|lake|mountains?|suburb|neighbou?rhood|village|township|"
    r"(?:town|city)\s(?:centre|center|hall|council))\b"
)
_BOUND_FOR = re.compile(
    r"\b(?:visits?|trips?|flights?|voyage|journey|travel(?:l?ed|s)?|flew|flown|moved|drove|sailed|returned|headed|fled|escaped|"
    r"relocated|emigrated|migrated|deported|evacuated|coast|road|railway|ferry|train)\b"
    r"[^.,;:“”\"]{0,50}\sto\s$"
)
_PLACED = re.compile(r"\b(?:[Ii]n|[Nn]ear|[Oo]utside)\s$")
_AT = re.compile(r"\bat\s$")
_IN_A_PLACE = re.compile(r"\sin\s(?:the\s)?[A-Z]")
_FROM = re.compile(r"(?:\bfrom|\bborn (?:in|at|near)|\b(?:north|south|east|west)(?:ern)? of)\s$")
# "Ada Brenn, 40, from Velm, said"
_HAILS = re.compile(r",\sfrom\s$")
# "The court in Velm suspended the tax."
_DONE = re.compile(r"\s[a-z]{2,}ed\b")
_HELD = re.compile(
    r"\b(?:stakes?|shares?|stocks?|bonds|investors?|investments?|interests?|holdings?|confidence|faith|trust|believes?|"
    r"believed|invest(?:ed|ing|s)?|role|starred|stars|star) in\s$"
)


def signs_of_places(mention: Mention, before: str, text: str) -> dict[EntityKind, int]:
    """Know places by what they are called and contain, and by the ways there."""
    end = mention.place.end
    if _A_SETTLEMENT.search(before) or _OF_A_PLACE.match(text, end) or _IS_A_PLACE.match(text, end):
        return {"place": 3, "person": -2}
    if mention.kind == "person" and _AT.search(before) and _IN_A_PLACE.match(text, end):
        return {"place": 2, "person": -1}
    if mention.kind == "organisation" and not is_open(mention):
        return {}
    if mention.kind != "group" and _PLACE_WORD.match(text, end):
        return {"place": 2}
    if " " not in mention.key and _HAILS.search(before) and text[end:].startswith(","):
        return {"place": 2}
    if " " not in mention.key and _PLACED.search(before) and _DONE.match(text, end) and not _HELD.search(before):
        return {"place": 2}
    if not ENDS.match(text, end) or _HELD.search(before):
        return {}
    if _PLACED.search(before) or (_may_be_origin(mention) and _FROM.search(before)):
        return {"place": 2}
    wide = text[max(0, mention.place.start - 2 * WINDOW) : mention.place.start]
    return {"place": 2} if _BOUND_FOR.search(wide) else {}


def _may_be_origin(mention: Mention) -> bool:
    """Say whether somebody may be from there: goals and letters are from people, too."""
    return mention.kind != "organisation" and not (mention.kind == "person" and " " in mention.key)
