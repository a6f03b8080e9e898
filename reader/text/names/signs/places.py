"""Signs of places: descriptions of towns and regions, and ways to them."""

from __future__ import annotations

import re

from reader.model import EntityKind
from reader.text.names.forms.acronyms import is_acronym
from reader.text.names.lexicon.cities import is_known_place
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.lexicon.heads import ORGANISATION_HEADS, kind_by_head
from reader.text.names.lexicon.known import known_kind
from reader.text.names.lexicon.provinces import province_name
from reader.text.names.lexicon.renowned import RENOWNED
from reader.text.names.mentions import Mention
from reader.text.names.signs.surroundings import ENDS, PHRASE_ENDS, THE, WINDOW, is_open
from reader.text.names.signs.ways import is_whereabouts
from reader.text.names.signs.whereabouts import GOES_ON

_SETTLEMENT = (
    r"(?:town|city|village|hamlet|suburb|state|province|district|county|island|region|port|valley|borough|"
    r"neighbou?rhood|islet|atoll|commune|parish|municipality|canton|prefecture|township|settlement|enclave)"
)
# "a small town", but not "a lawyer from the town".
_DESCRIBING = r"(?:(?!from|of|in|at|for|on)[\w-]+\s)"
_OF_A_PLACE = re.compile(rf",\s(?:a|an|the)\s{_DESCRIBING}{{0,3}}{_SETTLEMENT}{PHRASE_ENDS}")
_IS_A_PLACE = re.compile(
    rf"\s(?:is|was|has become|became|remains)\s(?:a|an|the|one of the)\s{_DESCRIBING}{{0,3}}{_SETTLEMENT}"
    rf"{PHRASE_ENDS}"
)
_A_SETTLEMENT = re.compile(
    rf"\b(?:(?:{_SETTLEMENT}|banks|coast|shores?|lowlands|highlands|uplands|hinterland|cliffs|slopes|waters|outskirts|suburbs|streets|people|villagers|"
    r"residents|natives?|[Bb]ishop|[Aa]rchbishop|[Kk]ing|[Qq]ueen|[Ss]ultan|[Ee]mir|[Dd]uke|[Ee]arl|[Nn]awab|[Ss]arpanch|[Hh]ead(?:man|woman)|[Pp]radhan|centre|center|heart|ruins|plains|hills|siege|liberation|ruler|mayors?|pond|governors?|"
    r"governorate) of|skies over|"
    r"(?:the|a|an) (?:[a-z]+ ){0,3}(?:town|city|village|hamlet|suburb|island))\s"
    r"(?:the\s)?$"
)
# "the border post of (Velm)"
_POST_OF = re.compile(r"\b(?:border post|frontier post|trading post|border crossing|junction|outpost|resort) of\s$")
_PLACE_WORD = re.compile(
    r"\s(?:branch|regions?|provinces?|area|valleys?|coast|border|airport|districts?|count(?:y|ies)|islets?|enclave|"
    r"peninsula|cemetery|square|prison|beach|islands?|rivers?|lakes?|mountains?|fjords?|suburbs?|neighbou?rhoods?|"
    r"villages?|hamlets?|townships?|residents|villagers|archipelago|barrages?|dams?|reservoirs?|estuary|delta|wetlands?|upazilas?|"
    r"tehsils?|taluks?|library|seafront|promenade|bypass|police|"
    r"(?:town|city)\s(?:centre|center|hall|council))\b"
)
# "Ada Brenn, 58, of (Velm), was held."
_HOME_OF_AGED = re.compile(r"[A-Z][\w’'-]+,\s(?:aged\s)?\d{1,3},\s(?:both\s)?of\s$")
# "Ada Brenn, of (Velm), was held."
_HOME_OF_SOMEBODY = re.compile(r"[A-Z][\w’'-]+\s[A-Z][\w’'-]+,\sof\s$")
# "near (Ben Velm), in Norland"
_BESIDE = re.compile(r"\b(?:near|around|above|below|outside|(?:foot|top|slopes|ledges|summit|flanks|side) of)\s$")
_IN_COUNTRY = re.compile(r",\sin\s(?:the\s)?[A-Z]")
_STATE_AFTER = re.compile(r",\s(?:((?:[A-Z][a-z]*\.){1,3})|Co\.?\s[A-Z][a-z]|County\s[A-Z])")
# "Velm Mayor Ada Brenn"
_HAS_MAYOR = re.compile(
    r"\s(?:Deputy )?(?:Mayor|Governor|Premier|Sheriff|Councillor|MC?[PA]|MLA)\s[A-Z][\w’'-]*\s[A-Z]"
)
# Who and which are in a place, behind it, are not the place.
_WHO_IS_THERE = re.compile(r",\s(?:who|which)\b")
# "the (Velm) and Osk rivers"
_BOTH_PLACES = re.compile(
    r"\sand\s[A-Z][\w’'-]+\s(?:regions|provinces|valleys|districts|counties|islands|rivers|lakes|mountains|fjords|"
    r"villages|towns|cities|suburbs|neighbou?rhoods)\b"
)
# "the road between (Velm) and Osk", "a flight between Velm and (Osk)"
_WAY_BETWEEN = (
    r"\b(?:roads?|routes?|railway|railroad|line|highway|motorway|bridge|tunnel|distance|travel\w*|journeys?|flights?|"
    r"ferry|ferries|trains?|bus(?:es)?|border|halfway|somewhere|located|lies|lie)\s(?:[a-z]+\s){0,2}between\s"
)
_BETWEEN = re.compile(rf"{_WAY_BETWEEN}$")
_AND_BETWEEN = re.compile(rf"{_WAY_BETWEEN}[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?\sand\s$")
_AND_NAME = re.compile(
    r"\sand\s(?:[A-Z]|the\s(?:airport|border|capital|city|coast|frontier|island|mainland|river|sea)\b)"
)
# Possessions that only a town has.
_HAS_STREETS = re.compile(
    r"['’]s?\s(?:[a-z]+\s){0,2}(?:streets|suburbs|outskirts|skyline|airport|harbou?r|waterfront|coastline|beaches|"
    r"downtown|neighbou?rhoods|inhabitants|mayor|old (?:town|city|quarter)|city cent(?:re|er)|population of)\b"
)
_BOUND_FOR = re.compile(
    r"\b(?:visits?|trips?|flights?|voyage|journey|travel(?:l?ed|s)?|fly|flies|flying|flew|flown|moved|drove|sailed|returned|headed|fled|escaped|"
    r"relocated|emigrated|migrated|deported|evacuated|switched|diverted|rerouted|shipped|ferried|coast|road|railway|ferry|train)\b"
    r"[^.,;:“”\"]{0,50}\sto\s$"
)
_PLACED = re.compile(r"\b(?:[Ii]n|[Nn]ear|[Oo]utside)\s(?:(?:neighbou?ring|nearby|rural|downtown|central)\s)?$")
# "a low that sat off (Velm Head)", but runs off Ada Brenn
_OFF, _HEADLANDS = re.compile(r"\boff\s$"), (" head", " point", " ness", " rock", " rocks", " light", " reef")
_POPULATED = re.compile(r",\s(?:with a )?population (?:of )?\d|\slies (?:north|south|east|west|in the|on the)")
_AT = re.compile(r"\bat\s$")
# "They lost at (Velm) on Friday"
_ON_DAY = re.compile(r"\s(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight|tomorrow)\b")
_IN_A_PLACE = re.compile(r"\sin\s(?:the\s)?[A-Z]")
_IN_A_DISTRICT = re.compile(
    r"\sin\sthe\s(?:[A-Z][\w’'-]+\s){1,2}(?:District|Region|Municipality|Province|County|Division)\b"
)
_FROM = re.compile(r"(?:\bfrom|\bborn (?:in|at|near)|\b(?:north|south|east|west)(?:ern)? of)\s$")
# "Ada Brenn, 40, from Velm, said"
_NATIVE = re.compile(
    r"\b(?:m[ae]n|wom[ae]n|boys?|girls?|couple|teenagers?|year-old|students?|farmers?|residents?|families|natives?|"
    r"villagers?|fishermen|pensioners?|migrants?|refugees?|tourists?)(?: in (?:his|her|their) [a-z]+)? from\s$"
)
# "a carriage from Lyon to (Velm)"
_FROM_TO = re.compile(r"\bfrom\s([A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)\sto\s$")
_COME_TO = re.compile(
    r"\b(?:[Cc]om(?:e|es|ing)|came|go|goes|going|went|commutes?|commuted) to\s$|"
    r"\b(?:reach(?:es|ed|ing)?|left for|bound for)\s$"
)
_NAMED_SO = re.compile(r"\s(?:named|called|aged)\b")
_HAILS = re.compile(r",\sfrom\s$")
# "The court in Velm suspended the tax."
_DONE = re.compile(r"\s[a-z]{2,}ed\b")
_HELD = re.compile(
    r"\b(?i:stakes?|shares?|stocks?|bonds|investors?|investments?|interests?|holdings?|confidence|faith|trust|believes?|"
    r"believed|invest(?:ed|ing|s)?|role|starred|stars|star) in\s$"
)


# "the (Ada Brenn Hall)", "on (Ada Brenn Way)": of these words, the first are surnames, too, but not behind "the".
_HALLS = frozenset({"hall", "house", "inn", "arms"})
_NO_HALLS = frozenset({"white", "blue", "state", "lower", "upper", "full"})  # "the White House"
_WAYS = frozenset({"way", "close", "drive", "walk", "gate", "parade", "rise", "row"})
# "on (Velm Pike)", "over (Osk Branch)": roads and brooks, unless somebody is called so.
_ROADS = frozenset({"pike", "branch", "fork", "turnpike"})
_ON_ROAD = re.compile(r"\b(?:across|along|at|near|off|on|over)\s$")
_IN_TONGUE = re.compile(
    r"\b(?:said|says|sang|sings?|singing|speaks?|speaking|spoke|spoken|shout(?:s|ed)|whisper(?:s|ed)|pray(?:s|ed)|fluent|"
    r"fluently|joked|replied|muttered) in\s$"
)
# "the bridge on the (Velm)", "along the (Osk)"
_ON_RIVER = re.compile(
    r"\b(?:banks? of|along|bridges? (?:on|over|across)|boats? on|crosse[sd]|downstream on|upstream on|"
    r"mouth of) the\s$"
)
_AT_HALL = re.compile(r"\b(?:at|inside|outside)\s(?:the\s)?$")
_ON_WAY = re.compile(r"\b(?:along|at|in|near|off|of|on|\d+[A-Za-z]?,?)\s$")


def is_part_of_country(text: str, end: int) -> bool:
    """Whether the words behind a name go with a place: "Velm province"."""
    return _PLACE_WORD.match(text, end) is not None


def signs_of_homes(mention: Mention, before: str, text: str) -> dict[EntityKind, int]:
    """Weigh the homes of people, the surroundings of hills, and those who are in a place."""
    end = mention.place.end
    if known_kind(mention.text) or kind_by_head(mention.key.split()) == "organisation" or is_acronym(mention.text):
        return {}
    if _is_tongue(mention, before, text):
        return {"group": 3, "place": -1}
    if _is_river(mention, before):
        return {"place": 3, "person": -2}
    if _is_before_state(mention, text):
        return {"place": 4, "person": -3}
    if _is_street(mention, before, text):
        return {"place": 4, "person": -6}
    if _HAS_MAYOR.match(text, end):
        return {"place": 4, "person": -4}
    is_home = _HOME_OF_AGED.search(before) or (mention.kind == "person" and _HOME_OF_SOMEBODY.search(before))
    if is_home and ENDS.match(text, end):
        return {"place": 4, "person": -3}
    if mention.kind == "person" and _BESIDE.search(before) and _IN_COUNTRY.match(text, end):
        return {"place": 4, "person": -3}
    words = mention.key.split()
    is_named = mention.kind == "person" and (len(words) == 2 or is_given_name(words[0]))
    is_there = _PLACED.search(before) and not _HELD.search(before) and not is_named
    return {"place": 3, "person": -1} if is_there and _WHO_IS_THERE.match(text, end) else {}


def _is_tongue(mention: Mention, before: str, text: str) -> bool:
    """Whether something is said in a language that may have the name of no place: "he said in (Velmi)."."""
    is_unknown = " " not in mention.key and mention.kind == "place" and not is_known_place(mention.text)
    return is_unknown and _IN_TONGUE.search(before) is not None and ENDS.match(text, mention.place.end) is not None


def _is_river(mention: Mention, before: str) -> bool:
    may_be_river = mention.kind in ("organisation", "person", "product", "group") and mention.key not in RENOWNED
    return may_be_river and " " not in mention.key and _ON_RIVER.search(before) is not None


def _is_street(mention: Mention, before: str, text: str) -> bool:
    """Whether a name is like that of a hall or street, and "the" or "on" comes before it."""
    first, _, last = mention.key.rpartition(" ")
    if last in _WAYS:
        return bool(first) and _ON_WAY.search(before) is not None
    if last in _ROADS:
        return bool(first) and not is_given_name(first.split()[0]) and _ON_ROAD.search(before) is not None
    if last not in _HALLS or not first or first in _NO_HALLS:
        return False
    # "Companies House" is a body.
    is_in_place = last == "hall" or _IN_A_PLACE.match(text, mention.place.end) is not None
    may_be_hall = mention.kind != "organisation" or is_in_place
    return may_be_hall and bool((" " in first and THE.search(before)) or _AT_HALL.search(before))


def _is_before_state(mention: Mention, text: str) -> bool:
    """Whether a town is followed by its state or county: "Velm, Wis.", "Velm, Co Osk"; a senator's state is, too."""
    state = _STATE_AFTER.match(text, mention.place.end)
    is_somebody = mention.kind == "person" and " " in mention.key
    return state is not None and not is_somebody and (not state[1] or province_name(state[1]) is not None)


def signs_of_places(mention: Mention, before: str, text: str) -> dict[EntityKind, int]:
    """Weigh the descriptions and contents of places, and the ways to them."""
    end = mention.place.end
    is_named = _A_SETTLEMENT.search(before) or _POST_OF.search(before)
    if is_named or _OF_A_PLACE.match(text, end) or _IS_A_PLACE.match(text, end):
        return {"place": 3, "person": -2}
    if " " not in mention.key and _POPULATED.match(text, end):
        return {"place": 3, "person": -2}
    is_at = mention.kind == "person" and _IN_A_PLACE.match(text, end)
    if _AT.search(before) and (is_at or (_may_be_ground(mention) and _ON_DAY.match(text, end))):
        return {"place": 2, "person": -1}
    if _NATIVE.search(before) and is_open(mention) and (ENDS.match(text, end) or _NAMED_SO.match(text, end)):
        return {"place": 3, "person": -2}
    if mention.kind == "organisation" and is_open(mention) and _AT.search(before) and _IN_A_DISTRICT.match(text, end):
        return {"place": 3}
    if mention.kind == "organisation" and (not is_open(mention) or mention.key in ORGANISATION_HEADS):
        return {}
    if mention.kind != "group" and (_PLACE_WORD.match(text, end) or _BOTH_PLACES.match(text, end)):
        return {"place": 2}
    if _is_between(mention, text) or (" " not in mention.key and _HAS_STREETS.match(text, end)):
        return {"place": 2, "person": -1}
    if " " not in mention.key and _HAILS.search(before) and text[end:].startswith(","):
        return {"place": 2}
    if " " not in mention.key and _PLACED.search(before) and _DONE.match(text, end) and not _HELD.search(before):
        return {"place": 3}
    is_there = _is_only_by_model(mention) and _PLACED.search(before) and GOES_ON.match(text, end)
    if (is_there or is_whereabouts(mention, before, text)) and not _HELD.search(before):
        return {"place": 2, "person": -1}
    if not ENDS.match(text, end) or _HELD.search(before):
        return {}
    is_unlikely = mention.kind == "person" and " " in mention.key and not is_given_name(mention.key.split()[0])
    if is_unlikely and (_PLACED.search(before) or (_OFF.search(before) and mention.key.endswith(_HEADLANDS))):
        return {"place": 2, "person": -1}
    if _PLACED.search(before) or (_may_be_origin(mention) and _FROM.search(before)):
        return {"place": 2}
    is_reached = (way := _FROM_TO.search(before)) and is_known_place(way[1])
    if is_reached or (_COME_TO.search(before) and " " not in mention.key and not is_given_name(mention.key)):
        return {"place": 2}
    wide = text[max(0, mention.place.start - 2 * WINDOW) : mention.place.start]
    return {"place": 2} if _BOUND_FOR.search(wide) else {}


def _may_be_ground(mention: Mention) -> bool:
    may_be_place = mention.kind in ("organisation", "person") and " " not in mention.key and is_open(mention)
    return may_be_place and mention.key not in RENOWNED and not is_given_name(mention.key)


def _is_between(mention: Mention, text: str) -> bool:
    """Whether the text names the place as the start or end of a route."""
    before = text[max(0, mention.place.start - 2 * WINDOW) : mention.place.start]
    if "between" not in before:
        return False
    is_first = _BETWEEN.search(before) and _AND_NAME.match(text, mention.place.end)
    return bool(is_first or _AND_BETWEEN.search(before))


def _is_only_by_model(mention: Mention) -> bool:
    """Whether nothing but the model takes a single word for a person."""
    return mention.kind == "person" and " " not in mention.key and not is_given_name(mention.key)


def _may_be_origin(mention: Mention) -> bool:
    """Whether somebody may be "from" there: goals and letters are from people, too."""
    is_people = mention.kind == "group" and mention.key.endswith("s")
    return mention.kind != "organisation" and not is_people and not (mention.kind == "person" and " " in mention.key)
