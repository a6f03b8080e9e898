"""Signs: the words around a name that tell whether it is a person, a place, a body or a ship."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.model import EntityKind
from reader.text.names.acronyms import is_acronym
from reader.text.names.cities import is_known_place
from reader.text.names.given_names import is_given_name
from reader.text.names.heads import kind_by_head
from reader.text.names.kinds import PLATFORMS
from reader.text.names.mentions import Mention
from reader.text.names.offices import is_calling, is_title
from reader.text.names.roles import is_described
from reader.text.spelling import word_set

#: What people and bodies do with words.
SPEAKS = word_set(
    """
    said says told tells added adds asked explained explains noted wrote writes tweeted argued argues insisted recalled
    admitted stressed warned joked replied testified recounted acknowledged lamented
    """
)
SPEECH = f"(?:{'|'.join(sorted(SPEAKS))})"
# How many characters before a name may tell what it is.
_WINDOW = 40
_SAYS = re.compile(rf"\s{SPEECH}\b")
# What only people do.
_ACTS = re.compile(
    r"\s(?:laugh(?:ed|s)|smile[ds]|shrug(?:ged|s)|nodded|sighed|paused|grinned|wept|whispered|married|was born)\b"
)
_OF_A_PERSON = re.compile(r",\s(?:who\b|whose\b|(?:aged\s)?\d{1,2}[,.])|\s\(\d{1,2}\)")
_AROUND_A_PERSON = re.compile(
    r"\s(?:administration|government|campaign|presidency|era|years|famil(?:y|ies)|brothers|sisters|twins|video|case|trial)\b"
)
_KIN = (
    r"(?:wife|husband|sons?|daughters?|mother|father|brothers?|sisters?|family|grand(?:father|mother|son|daughter)|uncle|"
    r"aunt|cousin|widow|parents|children)"
)
_HAS_KIN = re.compile(rf"(?:['’]s?\s(?:\w+\s)?{_KIN}|\sand\s(?:his|her)\s(?:\w+\s)?{_KIN})\b")
_AND_HE = re.compile(r"[^.!?;“”\"]{2,60}\b(?:and|as|but|when|because|that)\s(?:\w+\s)?(?:he|she|his|her)\b")
_OF_A_PEOPLE = re.compile(r"\s(?:people|peoples|communit(?:y|ies)|tribes?|tribesmen|minority|clan|ethnic)\b")

_SETTLEMENT = (
    r"(?:town|city|village|hamlet|suburb|state|province|district|county|island|region|port|valley|borough|"
    r"neighbou?rhood)"
)
# "a town of", but not "a town planner".
_PHRASE_ENDS = (
    r"(?=\s?(?:[,.;:)—–]|$)|\s(?:of|to|in|on|at|near|with|where|which|that|about|from|between|across|"
    r"[a-z]+ing)\b)"
)
# "a small town", but not "a lawyer from the town".
_DESCRIBING = r"(?:(?!from|of|in|at|for|on)[\w-]+\s)"
_OF_A_PLACE = re.compile(rf",\s(?:a|an|the)\s{_DESCRIBING}{{0,3}}{_SETTLEMENT}{_PHRASE_ENDS}")
_IS_A_PLACE = re.compile(
    rf"\s(?:is|was|has become|became|remains)\s(?:a|an|the|one of the)\s{_DESCRIBING}{{0,3}}{_SETTLEMENT}"
    rf"{_PHRASE_ENDS}"
)
_A_SETTLEMENT = re.compile(
    rf"\b(?:(?:{_SETTLEMENT}|banks|coast|shores?|cliffs|slopes|waters|outskirts|suburbs|streets|people|residents|centre|"
    r"center|heart|mayor|pond|governor|governorate) of|(?:MLA|MP|MPP) for|skies over|"
    r"(?:pier|quay|harbou?r|beach|station|camp|base|plant|site|lighthouse) (?:at|on)|"
    r"(?:the|a|an) (?:[a-z]+ ){0,3}(?:town|city|village|hamlet|suburb|island))\s"
    r"(?:the\s)?$"
)
_PLACE_WORD = re.compile(
    r"\s(?:branch|region|province|area|valley|coast|border|airport|district|county|"
    r"peninsula|cemetery|square|prison|beach|island|river|lake|mountains?|suburb|neighbou?rhood|village|township)\b"
)
_BOUND_FOR = re.compile(
    r"\b(?:visits?|trips?|flights?|voyage|journey|travel(?:l?ed|s)?|flew|flown|moved|drove|sailed|returned|headed)\b"
    r"[^.,;:“”\"]{0,50}\sto\s$"
)
_PLACED = re.compile(r"\b(?:[Ii]n|[Nn]ear|[Oo]utside)\s$")
_AT = re.compile(r"\bat\s$")
_IN_A_PLACE = re.compile(r"\sin\s(?:the\s)?[A-Z]")
_FROM = re.compile(r"(?:\bfrom|\bborn (?:in|at|near)|\b(?:north|south|east|west)(?:ern)? of)\s$")
_HELD = re.compile(
    r"\b(?:stakes?|shares?|stocks?|bonds|investors?|investments?|interests?|holdings?|confidence|faith|trust|believes?|"
    r"believed|invest(?:ed|ing|s)?|role|starred|stars|star) in\s$"
)
ENDS = re.compile(
    r"\s?(?:[.,;:!?)”\"’—–]|--|$)|\s(?:on|with|and|or|that|this|last|since|until|till|by|in|for|from|to|at|as|after|"
    r"before|during|when|where|while|but|who|which|is|was|are|were|has|have|had|will|would|than|because)\b"
)

# "the Brent crude", "the Omicron variant"; "the film Ada Goes to Sea".
_OF_A_THING = re.compile(
    r"\s(?:crude|variants?|vaccines?|virus|spyware|malware|app|apps|browser|database|software|format|operating system|"
    r"cryptocurrency|missiles?|rockets?|spacecraft|smartphones?)\b"
)
# A platform that speaks is a company, however often something is said on it.
_NEVER = -100
_ON_A_PLATFORM = re.compile(r"\b(?:on|via|through|over|using)\s$")
_A_THING = re.compile(r"\b(?:apps?|browser|spacecraft|software|cryptocurrency|[Ss]pace [Ss]huttle)\s$")
_IS_A_THING = re.compile(r"(?:[Ss]pace\s)?[Ss]huttle\b|[Ss]pacecraft\b|(?:HMS|HMAS|HMCS|USS|RMS|INS|MV)\s[A-Z]")
_A_WORK = re.compile(r"\b(?:film|movie|novel|album|song|musical|sitcom|memoir|documentary|opera|thriller)\s$")
_A_STORM = re.compile(r"\b(?:Hurricane|Typhoon|Cyclone|Tropical Storm|Storm)\s$")
_OF_A_TEAM = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+[^s]s")
# "a Velm farmer", but "a Brenn aide".
_INHABITS = re.compile(r"\b[Aa]n?\s$")
_CALLING_AFTER = re.compile(r"\s([a-z]+)\b")
_OF_SOMEBODY = word_set(
    "adviser advisor aide ally appointee official supporter critic fan spokesman spokeswoman spokesperson lawyer "
    "biographer campaigner donor executive driver owner partner nominee"
)
_OF_TEAMS_TOO = frozenset({"champion", "leader", "host", "partner", "member"})
# "the Terns"
_IS_MANY = re.compile(r"[^s]s$")
_DIRECTED = re.compile(r"(?:North|South|East|West|Northern|Southern|Eastern|Western|New)\s")
_DOES = re.compile(r"\s(?:[a-z]+ed|went|came|sank|left|ran|took|made|lay|rode)\b")
_THE = re.compile(r"(?:^|[\s“\"‘'(—])[Tt]he\s$")
#: Before the name of a newspaper: "told The (Pilot)".
TO_THE_PRESS = re.compile(r"\b(?:told|interview with|according to|reported by|sp(?:eaking|oke) (?:to|with)) The $")
_WHICH = re.compile(r",\swhich\b")
_OF = re.compile(r"\b(?:of|by|with|under|from|for|to)\s$")
_BODY = (
    r"(?:company|firm|bank|charity|start-?up|start-?ups|airline|airlines|agency|group|organi[sz]ation|retailer|union|party|"
    r"think tank|manufacturer|subsidiary|publisher|broadcaster|newspaper|non-?profit|consultancy|conglomerate|insurer|"
    r"provider|platform|brand|lender|website|magazine|network|association|federation|coalition|consortium|foundation|NGO)"
)
# "a rights group", but not "a member of the group".
_OF_A_BODY = re.compile(
    rf",\s(?:a|an|the|one of|which is)\s(?:(?!(?:of|at|for|from|in|with|by|to|the)\s)[\w’'-]+\s){{0,6}}"
    rf"{_BODY}(?:{_PHRASE_ENDS}|(?=\s(?:behind|for|owned|run)\b))"
)
_A_BODY = re.compile(
    r"\b(?:company|firm|airline|retailer|operator|insurer|carrier|manufacturer|subsidiary|start-?up|carmaker|chipmaker|"
    r"(?:aid|rights|advocacy|media|banking|energy|car|rock|pop|tech|lobby|rebel|oil) (?:group|movement|giant|firm)|"
    r"maker|charity|militia|band|duo|trio|broadcaster|magazine|newspaper|tabloid|news (?:agency|site)|supermarket|NGO|"
    r"employees (?:of|at)|acquired by|(?:shares?|stake|stakes) in|take over|takeover of)\s$"
)
# By a body, or by somebody.
_OWNED_BY = re.compile(r"\bowned by\s$")
_TRADES = re.compile(
    r"(?:\s(?:has|had|have|is|was))?\s(?:agreed|plans?|planned|seeks?|offered|set)?\s?"
    r"(?:to (?:buy|sell|acquire|merge|list)\b|acquired\b|employs\b|shares? (?:closed|fell|rose|jumped|dropped|slid)\b|"
    r"stock\b|posted (?:a |its )?(?:profit|loss|record)\b|swallows\b|buys\b)"
)
_BODY_AFTER = re.compile(
    r"\s(?:militia|rebels?|militants|insurgents?|guerrillas?|fighters|conglomerate|cartel|gang|staff|employees|stores?|"
    r"brand|crew|group|party|company|firm|airline|newspaper|website)\b"
)
_FORM_AFTER = re.compile(r",?\s(?:S\.A\.|N\.V\.|A\.G\.|(?:Inc|Ltd|LLC|PLC|[Pp]lc|GmbH|Pte|Pvt|Bhd)\b)")
_HAS_EXECUTIVE = re.compile(r"(?:['’]s?)?\s(?:[Cc]hief [Ee]xecutive|C[EFO]O|[Mm]anaging [Dd]irector|shareholders)\b")
_UNDER_CAPTAIN = re.compile(r",?\sunder\s(?:her\s)?(?:Captain|Capt\.?|captain|skipper)\b")
_AND_SHE = re.compile(r"[^.!?;“”\"]{2,120}\b(?:and|with|before|where|as|until)\s(?:\w+\s)?(?:she|her)\b")
_QUOTE_BEFORE = re.compile(r"[“\"«]\s?$")
_QUOTE_AFTER = re.compile(r"[.,!?]?\s?[”\"»]")
_ABOARD = re.compile(
    r"\b(?:aboard|ship|boat|trawler|ferry|vessel|yacht|tanker|frigate|tug|lifeboat|schooner|steamer|destroyer|submarine|"
    r"warship|freighter|icebreaker|liner|HMS|USS|MV|SS),?\s(?:the\s)?"
    r"(?:(?:Lady|Queen|King|Prince|Princess|Sir|Saint|St\.?)\s)?$"
)
_MOST_PERSON_WORDS = 3
# Two-word names that start so are of bodies or things, whatever their verb.
_NO_GIVEN_NAMES = word_set("new national royal united international first central general")


def read_signs(mention: Mention, text: str) -> dict[EntityKind, int]:
    """Weigh what the words around ``mention`` say it is: 1 for a hint, 2 and more for a sure sign, below 0 against."""
    start, end = mention.place.start, mention.place.end
    before = text[max(0, start - _WINDOW) : start]
    words = before.split()
    if _ABOARD.search(before):
        return {"product": 4}
    if words and is_title(words[-1]) and words[-1][:1].isupper():
        return {"person": 2}
    if _OF_A_PEOPLE.match(text, end):
        return {"group": 2}
    if told := _signs_of_things(mention, before, text) or _signs_of_bodies(mention, before, text):
        return told
    if mention.kind == "place" and (
        is_known_place(mention.text) or words[-1:] == ["of"] or _DIRECTED.match(mention.text)
    ):
        return _signs_of_places(mention, before, text)
    if _is_of_townsman(mention, before, text):
        return {"place": 2, "person": -2}
    if _is_told_as_person(mention, words, text):
        return {"person": 2}
    return _signs_of_places(mention, before, text) or _signs_of_people(mention, text)


def _is_told_as_person(mention: Mention, before: Sequence[str], text: str) -> bool:
    """Say whether a calling stands before the name, or an age or "who" behind it; teams and peoples have some, too."""
    if before and is_calling(before[-1]):
        return mention.kind != "organisation" or before[-1] not in _OF_TEAMS_TOO
    return mention.kind != "group" and _OF_A_PERSON.match(text, mention.place.end) is not None


def _is_of_townsman(mention: Mention, before: str, text: str) -> bool:
    """Say whether the name tells where somebody is from: "a Velm farmer"."""
    if " " in mention.key or mention.kind == "organisation" or not _INHABITS.search(before):
        return False
    calling = after.group(1) if (after := _CALLING_AFTER.match(text, mention.place.end)) else ""
    return (is_calling(calling) or calling.endswith("owner")) and calling not in _OF_SOMEBODY


def _signs_of_things(mention: Mention, before: str, text: str) -> dict[EntityKind, int]:
    """Know ships and the titles of works."""
    end = mention.place.end
    if _A_WORK.search(before) and mention.kind != "place":
        return {"work": 3}
    if _A_STORM.search(before):
        return {"event": 3}
    if mention.key in PLATFORMS:
        if _SAYS.match(text, end):
            return {"product": _NEVER}
        return {"product": 1} if _ON_A_PLATFORM.search(before) else {}
    is_thing = _A_THING.search(before) or _IS_A_THING.match(mention.text)
    if is_thing or (mention.kind != "place" and _OF_A_THING.match(text, end)):
        return {"product": 3}
    if _THE.search(before) and (
        _UNDER_CAPTAIN.match(text, end) or (" " in mention.key and _AND_SHE.match(text, end) and _is_open(mention))
    ):
        return {"product": 2}
    is_quoted = _QUOTE_BEFORE.search(before) and _QUOTE_AFTER.match(text, end)
    return {"work": 3} if is_quoted and mention.kind != "place" and " " in mention.key else {}


def _is_open(mention: Mention) -> bool:
    """Say whether the name itself does not tell what it is."""
    return kind_by_head(mention.key.split()) is None and not is_acronym(mention.text)


def _signs_of_bodies(mention: Mention, before: str, text: str) -> dict[EntityKind, int]:
    """Know bodies by what they are called, own, do and say, and what "the" stands before."""
    end = mention.place.end
    is_owner = _OWNED_BY.search(before) and not is_given_name(mention.key.split()[0])
    if (
        is_owner
        or _A_BODY.search(before)
        or _OF_A_BODY.match(text, end)
        or _FORM_AFTER.match(text, end)
        or _TRADES.match(text, end)
    ):
        return {"organisation": 4}
    is_led = " " not in mention.key and not is_known_place(mention.text) and _HAS_EXECUTIVE.match(text, end)
    if is_led or (mention.kind in ("person", "organisation") and _BODY_AFTER.match(text, end)):
        return {"organisation": 2, "person": -1}
    if TO_THE_PRESS.search(before) and " " not in mention.key and ENDS.match(text, end):
        return {"organisation": 4}
    if mention.key == "amazon" and _THE.search(before) and ENDS.match(text, end):
        return {"place": 2}
    if _THE.search(before) and mention.kind == "person":
        return _signs_behind_article(mention, text)
    return {"person": -2, "organisation": 1} if _WHICH.match(text, end) and not _OF.search(before) else {}


def _signs_behind_article(mention: Mention, text: str) -> dict[EntityKind, int]:
    """Weigh what "the" says of a supposed person, as it stands before few of them: "the Velms", "the Herons"."""
    end, is_one_word = mention.place.end, " " not in mention.key
    if _AROUND_A_PERSON.match(text, end):
        return {"person": 1}
    if _OF_A_TEAM.fullmatch(mention.text):
        return {"person": -3, "organisation": 2}
    if is_one_word and _IS_MANY.search(mention.key):
        return {"person": -3, "group": 1}
    if ENDS.match(text, end) or _DOES.match(text, end):
        return {"person": -3, "product": 1}
    return {"person": -2, "product": 1} if is_one_word else {}


def _signs_of_places(mention: Mention, before: str, text: str) -> dict[EntityKind, int]:
    end = mention.place.end
    if _A_SETTLEMENT.search(before) or _OF_A_PLACE.match(text, end) or _IS_A_PLACE.match(text, end):
        return {"place": 3, "person": -2}
    if mention.kind == "person" and _AT.search(before) and _IN_A_PLACE.match(text, end):
        return {"place": 2, "person": -1}
    if mention.kind == "organisation" and not _is_open(mention):
        return {}
    if mention.kind != "group" and _PLACE_WORD.match(text, end):
        return {"place": 2}
    if not ENDS.match(text, end) or _HELD.search(before):
        return {}
    if _PLACED.search(before) or (mention.kind != "organisation" and _FROM.search(before)):
        return {"place": 2}
    wide = text[max(0, mention.place.start - 2 * _WINDOW) : mention.place.start]
    return {"place": 2} if _BOUND_FOR.search(wide) else {}


def _signs_of_people(mention: Mention, text: str) -> dict[EntityKind, int]:
    end = mention.place.end
    if is_acronym(mention.text):
        return {}
    if _HAS_KIN.match(text, end) and not is_known_place(mention.text):
        return {"person": 2}
    if _ACTS.match(text, end) or is_described(text, end):
        return {"person": 2}
    if _SAYS.match(text, end):
        return {"person": 1}
    words = mention.key.split()
    may_be_person = 1 < len(words) <= _MOST_PERSON_WORDS and words[0] not in _NO_GIVEN_NAMES
    is_doubtful = mention.kind != "person" and may_be_person and not mention.text.isupper()
    return {"person": 1} if is_doubtful and _AND_HE.match(text, end) else {}
