"""Whereabouts: words before a name that say something stands or happens there, or that somebody goes there."""

from __future__ import annotations

import re

from reader.text.names.lexicon.offices import is_calling
from reader.text.names.signs.surroundings import ENDS, WINDOW

# What stands somewhere, and what happens somewhere.
_STANDS = (
    r"(?:acre|airstrip|bakery|barn|barracks|barrage|base|beach|border|bridge|bungalow|camp|cemetery|chapel|checkpoint|church|clinic|cottage|crossing|dam|depot|dock|"
    r"estate|factory|farm|field|garage|godown|graveyard|hamlet|harbou?r|headquarters|hospital|house|home|hut|jail|jetty|junction|lagoon|landing|"
    r"landfill|lighthouse|line|market|mill|mine|monastery|mosque|office|orchard|outpost|pan|patrol|pier|plant|pool|pub|plantation|port|prison|quarry|quay|queue|"
    r"refinery|reservoir|school|settlement|shed|shipyard|shop|shrine|sign|site|stall|station|substation|store|switchback|temple|terminal|village|vineyard|wall|warehouse|weir|"
    r"wharf|yard|accident|battle|blaze|ceremony|collision|crash|derailment|earthquake|flooding|funeral|landslide|pile-up|quake|"
    r"rally|rioting|wedding)(?:e?s)?"
)
_LIES = (
    r"(?:anchored|adrift|aground|arriv(?:e[sd]?|ing)|born|buried|camped|docked|landed|li(?:ves|ved|ving)|marooned|moored|"
    r"parked|sank|capsized|collapsed|crashed|derailed|drowned|overturned|gave way|"
    r"stopped|stranded|stuck|trapped|arrested|detained|injured|killed|stabbed|wounded)"
)
_LEAVES = r"(?:(?:set|sets|setting) (?:out|off)|bound|(?:head|heads|headed|heading)|travel(?:s|l?ed|l?ing)?)"
_VEHICLE = r"(?:boat|bus|crossing|ferrie|ferry|flight|lorry|minibus|road|sailing|train|truck)"
_GOES = (
    rf"(?:dr(?:ive|ove|iven|iving)|sail(?:s|ed|ing)?|fl(?:y|ew|own|ying)|cycl(?:e|ed|ing)|commut(?:e|es|ed|ing)|"
    rf"{_VEHICLE}s?)"
)
# "the flood situation in (Velm)"
_PREVAILS = (
    r"(?:situation|clashes|curfew|drought|fighting|flood(?:s|ing)|homes|hospitals|outbreak|protests|rainfall|residents|roads|"
    r"schools|snow|streets|temperatures|unrest|villages|villagers)"
)
_WHERE = re.compile(
    rf"\b(?:{_STANDS} (?:off|on|outside|around)|{_LIES} (?:at|in|near|off|outside|around)|"
    rf"{_GOES} (?:to|towards|via)|{_LEAVES} (?:to|for|from|towards)|by {_VEHICLE} from|between here and|{_PREVAILS} in|"
    r"(?:is|was|were|been|being|be) (?:banished|deported|evacuated|exiled|moved|shifted|transferred) to|"
    r"(?:from as far|as far (?:away|afield|north|south|east|west)) as(?:\s[A-Z][\w’-]+,?(?:\sand)?)*|"
    r"[Pp]olice at|stop (?:after|before)|(?:gr[eo]wn? up|was raised|born and raised|brought up|schooled) in|"
    r"(?:speaking|(?:by|over the) (?:tele)?phone|(?:has|have|had|who) come) from|"
    r"(?:[Ss]arpanch|[Hh]ead(?:man|woman)|[Vv]illage head|[Pp]radhan|[Pp]anchayat|[Pp]arish priest) of|"
    r"(?:M[EH]?P|MPP|MLA|MSP|TD|[Mm]ember(?: of Parliament)?) for(?: the)?|"
    r"(?:neighbou?ring|nearby)|(?:north|south)?(?:east|west|north|south) of|"
    r"(?:I am|I’m|[Hh]e is|[Ss]he is|we are|who is) from|"
    r"(?:[Hh]is|[Hh]er|[Mm]y|[Tt]heir) (?:home )?(?:village|hometown|town|island|district|state|constituency),)\s$"
)
#: Before a place, even if it begins with a given name: "the Rice Mill at (Ada Velm)".
STANDS_AT = re.compile(rf"\b{_STANDS} (?:at|near)\s$", re.IGNORECASE)
# "In Velm there is a bridge", "At Velm I stopped"
# "At Velm, where they row", "At Velm, rowing goes on"
_OPENS_AT, _PAUSE = re.compile(r"(?:^|[.!?”\"’]\s)At\s$"), re.compile(r",\s(?:where|[a-z]+ing|there|it|they|he|she)\s")
_OPENS, _AM_THERE = (
    re.compile(r"(?:^|[.!?”\"’]\s)(?:In|At|Near|Around|Outside)\s$"),
    re.compile(r"\s(?:there\s(?:is|was|are|were)|I|we|they)\b"),
)
# What follows a place, unlike "in the Brenn case".
GOES_ON = re.compile(r"\s(?!(?:affair|case|inquiry|killing|murder|probe|row|saga|scandal|trial)\b)[a-z]")
# "a fiddler came from", "she came from"; goals and ideas come from people.
_CAME_FROM = re.compile(r"\b(\w+) (?:came|comes) from\s$")
_SHE = frozenset({"he", "she", "who"})
#: Last words of streets: "both of 12 Osk Row, (Velm),"
STREETS = (
    "Avenue|Close|Cottages|Court|Crescent|Drive|Estate|Gardens|Green|Grove|Lane|Mews|Parade|Place|Rise|Road|Row|Square|"
    "Street|Terrace|Walk|Way"
)
# "Ada Brenn, 44, of (Velm),", "44-year-old Ada Brenn of (Velm)"
_OF_AGED = re.compile(
    r"(?:[A-Z][\w’'-]+,\s(?:aged\s)?\d{1,3},\s(?:both\s)?|\d-year-old\s(?:[A-Z][\w’'-]+\s){2,3})of\s(?:nearby\s)?$"
)
_IN_STREET = re.compile(rf"\bof (?:\d\w* )?(?:[A-Z][\w’'-]* ){{1,3}}(?:{STREETS}), $")


def is_where(text: str, start: int, end: int) -> bool:
    """Whether something is said to stand or happen at a name, or somebody to go there: "two stores at (Velm)."."""
    before = text[max(0, start - WINDOW) : start]
    if (_OPENS.search(before) and _AM_THERE.match(text, end)) or (_OPENS_AT.search(before) and _PAUSE.match(text, end)):
        return True
    if text.startswith(("’s", "'s"), end) or not (ENDS.match(text, end) or GOES_ON.match(text, end)):
        return False
    came = _CAME_FROM.search(before)
    is_origin = came is not None and (came[1] in _SHE or is_calling(came[1]))
    return is_origin or any(pattern.search(before) for pattern in (_WHERE, STANDS_AT, _IN_STREET, _OF_AGED))
