"""Signs of bodies: descriptions, possessions and actions of companies, parties and teams, and "the"."""

from __future__ import annotations

import re

from reader.model import EntityKind
from reader.text.names.forms.forms import is_joined_company
from reader.text.names.forms.nobody import DIRECTIONS
from reader.text.names.lexicon.cities import is_known_place, is_region
from reader.text.names.lexicon.gazetteer import is_country
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.lexicon.known import known_kind
from reader.text.names.lexicon.offices import LETTERS_BEHIND, is_calling
from reader.text.names.mentions import GENERATIONS, Mention
from reader.text.names.signs.appositions import is_personal_calling
from reader.text.names.signs.places import is_part_of_country
from reader.text.names.signs.surroundings import ENDS, PHRASE_ENDS, THE, TO_THE_PRESS
from reader.text.spelling import fold

# "(Velm)-based Osk Ports", "a (Velm)-based firm"
_BASED = re.compile(r"[-‑]based\s(?:(?:[a-z-]+\s){0,2}(?:company|firm|group|agency|charity|consultancy)\b|[A-Z])")
_WORD_AFTER = re.compile(r"\s([a-z]+)\b")
_AROUND_A_PERSON = re.compile(
    r"\s(?:administration|government|campaign|presidency|era|years|famil(?:y|ies)|brothers|sisters|twins|video|case|trial)\b"
)
_OF_A_TEAM = re.compile(r"[A-Z][a-z]+ [A-Z][a-z]+[^s]s")
# "a (Bill) will"; "a (Brenn) aide" works for somebody.
_ONE_OF_MANY = re.compile(r"\b(?:[Aa]n?|[Ee]ach|[Ee]very|[Aa]nother)\s$")
# "the Terns"
_IS_MANY = re.compile(r"[^s]s$")
_DOES = re.compile(r"\s(?:[a-z]+ed|went|came|sank|left|ran|took|made|lay|rode)\b")
_WHICH = re.compile(r",\s(?:(for|from|of|to|under|with)\s)?which\b")
_OF = re.compile(r"\b(?:of|by|with|under|from|for|to)\s$")
_BODY = (
    r"(?:company|firm|bank|charity|start-?up|start-?ups|airline|airlines|agency|group|organi[sz]ation|retailer|union|party|"
    r"think tank|manufacturer|subsidiary|publisher|broadcaster|newspaper|non-?profit|consultancy|conglomerate|insurer|"
    r"provider|platform|brand|lender|website|magazine|network|association|federation|coalition|consortium|foundation|NGO|"
    r"fund|studio|label|vendor|supplier|distributor|regulator|watchdog|exporter|brewery|winery|restaurant|eatery|employer|refiner|brewer|cooperative|co-operative|shipbuilder|carmaker|automaker|drugmaker|chipmaker|chain|carrier|utility|institute|university)"
)
# "a rights group", but not "a member of the group".
_OF_A_BODY = re.compile(
    rf",\s(?:a|an|the|one of|which is)\s(?:(?!(?:of|at|for|from|in|with|by|to|the)\s)[\w’'-]+\s){{0,6}}"
    rf"{_BODY}(?:{PHRASE_ENDS}|(?=\s(?:behind|for|owned|run)\b))"
)
# "Velm Torran, the rope maker it bought"; a person may be a maker, too.
_MAKER = re.compile(
    r",\s(?:an?|the|its)\s(?:[\w’'-]+\s){0,5}(?:makers?|producer|operator|developer)\s(?:it|they|which|that)\b"
)
_A_BODY = re.compile(
    r"\b(?:company|firm|airline|retailer|operator|insurer|carrier|manufacturer|subsidiary|start-?up|carmaker|chipmaker|"
    r"(?:aid|rights|advocacy|media|banking|energy|car|rock|pop|tech|lobby|rebel|oil) (?:group|movement|giant|firm)|"
    r"maker|charity|militia|band|brand|platform|chain|label|search engine|social network|duo|trio|broadcaster|magazine|"
    r"newspaper|tabloid|news (?:agency|outlet|site)|(?:trade|labou?r|[a-z]+[’']) union|"
    r"(?:campaign|pressure|industry) group|"
    r"supermarket|NGO|consultancy|brokerage|cooperative|[Bb]rokers|"
    r"employees (?:of|at)|acquired by|institute|think tank|"
    r"[Ss](?:hares?|takes?) in(?: (?:rival|parent|peer))?|take over|takeover of|(?:parent company|subsidiary) of)\s$"
)
# Before a body, unless a person or a place is named: "the turtle group (Velm)", "a charity called (Osk)".
_SORT_OF_BODY = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[a-z’'-]+) "
    r"(?:group|union|organi[sz]ation|foundation|federation|coalition|bank|agency|party)\s$|"
    r"\b(?:watchdog|lender|regulator|non-?profit|consortium|conglomerate|co-operative|collective|"
    r"(?:holding|investment|state|state-owned) vehicle)\s$|"
    rf"\b{_BODY} (?:called|named)\s$"
)
# "the far-right (Velm)"; people take positions, too, but are not "the ruling (Osk)".
_RULING = re.compile(r"\b[Tt]he (?:[a-z]+, )?(?:ruling|governing)\s$")
_POSITION = (
    r"(?:(?:far|hard|extreme|cent(?:re|er))-(?:right|left)|(?:right|left)-wing|ruling|governing|opposition|liberal|"
    r"(?:ultra-?)?(?:conservative|nationalist)|populist|separatist|secessionist|centrist|socialist|communist|Islamist|"
    r"leftist|rightist|monarchist|agrarian|Eurosceptic|anti-immigra(?:nt|tion)|pro-[A-Za-z]+)"
)
_OF_PARTY = re.compile(rf"\b[Tt]he (?:[a-z]+, )?{_POSITION}\s$")
_PARTY_ENDS = re.compile(
    rf"{ENDS.pattern}|\s\(|\s(?:party|group|alliance|bloc|movement|MPs?|lawmakers?|deput(?:y|ies)|candidates?|leader)\b|"
    r"\s(?:won|took|lost|got|[a-z]{2,}ed)\b|['’]s\b"
)
# "for a charity, (Velm for Osk), that"
_NAMED_BEHIND = re.compile(
    r"\b(?:an?|the|its|his|her|their) (?:(?!(?:of|at|for|from|in|with|by|to|on|and)\s)[a-z’'-]+ ){0,3}"
    rf"{_BODY},\s(?:the\s)?$"
)
_HEAD_OF = re.compile(
    r"\b(?:director|manager|head|owner|president|chair\w*|boss|founder|executive|spokes\w+|chief|CEO|leader|partner|"
    r"secretary|treasurer|lawyer|editor)\s(?:of|at|for)\s(?:the\s)?(?:[a-z-]+\s){0,3}$"
)
# "the town’s largest employer, (Velm),"
_FOREMOST_BODY = re.compile(
    rf"\b(?:largest|biggest|oldest|leading|main|top|only)\s(?:(?!of\s)[a-z-]+\s){{0,2}}{_BODY},\s$"
)
# "The growers’ federation, (Velm),": the head of one is told as "the head of the federation, ...".
_INTRODUCED_BODY = re.compile(
    r"(?:^|[.!?][”\"’]?\s|[“\"])(?:The|Its|Their|Our|His|Her)\s"
    r"(?:(?!(?:of|at|for|from|in|with|by|to|on|and)\s)[a-z’'-]+\s){0,3}"
    rf"(?!brewer,|distributor|employer|exporter|lender|provider|publisher|refiner|supplier|vendor){_BODY},\s(?:the\s)?$"
)
# By a body or a person.
_OWNED_BY = re.compile(r"\bowned by\s$")
_TRADES = re.compile(
    r"(?:\s(?:has|had|have|is|was))?\s(?:agreed|plans?|planned|seeks?|offered|set)?\s?"
    r"(?:to (?:buy|sell|acquire|merge|list)\b|acquired\b|employs\b|shares? (?:closed|fell|rose|jumped|dropped|slid)\b|"
    r"stock\b|posted (?:a |its )?(?:profit|loss|record)\b|swallows\b|buys\b)"
)
_BODY_AFTER = re.compile(
    r"\s(?:militia|rebels?|militants|insurgents?|guerrillas?|fighters|conglomerate|cartel|gang|staff|employees|stores?|"
    r"brand|crew|group|party|company|firm|airline|newspaper|website|users?|customers|subscribers|outlets|franchise|"
    r"subsidiary|magazine|movements?|protest group|expedition)\b"
)
# Possessions that people do not have.
_OWNS = re.compile(r"['’]s?\s(?:users|subscribers|shareholders|subsidiary|parent company)\b")
_WORKS_AT = re.compile(
    r"\b(?:work(?:s|ed|ing)?|employed|job|analysts?|engineers?|executives?|economists?|strategists?|researchers?|designers?|"
    r"consultants?|employees|staff|interns?) at\s$"
)
# "Velm said it plans to", "Brenn says its boats"; but "Brenn said it was late", "it will rain".
_DOES_ITSELF = (
    r"(?:plan(?:s|ned)|expect(?:s|ed)|intends|aims|hope[sd]|owns|employs|operates|sells|sold|bought|raised|received|"
    r"launched|hired|agreed|(?:does|did)(?: not|n[’']t)|(?:is|was|has been) (?:investigating|working|aware|reviewing|"
    r"considering|planning|looking|committed|seeking)|(?:will|would) (?:also )?(?:launch|start|introduce|open|close|"
    r"sell|buy|hire|cut|pay|offer|provide|invest|build|release|appeal|stop|support|work))"
)
_SPEAKS_OF_ITSELF = re.compile(
    r"(?:\shas)?\s(?:said|says|announced|confirmed|added|told [A-Z]\w+)(?:\son\s[A-Z][a-z]+)?(?:\sthat)?\s"
    rf"(?:its|it\s(?:also\s)?{_DOES_ITSELF})\b"
)
_INITIALS = re.compile(r"[A-Z]{3,4}")
# Outweighs a model that takes a company for a town throughout an article.
_OUTRIGHT = 40
_GROUP_OF = re.compile(
    r",\s(?:an?|the)\s(?:[\w’'-]+\s){0,6}(?:association|bank|chain|federation|group|network|union)\sof\b"
)
_SAYS_IT = re.compile(
    r"\s(?:said|says|announced|confirmed|added)(?:\son\s[A-Z][a-z]+)?(?:\sthat)?\sit(?:s|\s(?:would|will|had|has))\b"
)
# Words before the name of a body with leaders or members.
_HEADED = re.compile(
    r"\b(?:leader|chair(?:man|woman|person)?|members?|(?:co-)?founders?|CEO|chief executive|director) of\s$"
)
_FORM_AFTER = re.compile(r",?\s(?:S\.A\.|N\.V\.|A\.G\.|(?:Inc|Ltd|LLC|PLC|[Pp]lc|GmbH|Pte|Pvt|Bhd)\b)")
_HAS_EXECUTIVE = re.compile(
    r"(?:['’]s?)?\s(?:[Cc]hief [Ee]xecutive|C[EFO]O|[Mm]anaging [Dd]irector|[Gg]eneral [Mm]anager|shareholders)\b"
)
# "Velm Water chief executive Ada Brenn": whoever has a head of that name is a body.
_HAS_HEAD_NAMED = re.compile(
    r"\s(?:[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|C[EFO]O|[Mm]anaging [Dd]irector|[Cc]hair(?:man|woman|person)?|"
    r"[Ss]pokes(?:man|woman|person))\s[A-Z][\w’'-]*\s[A-Z]"
)
# Spokesmen of towns, countries, bodies and people, but not of other places.
_HAS_SPOKESMAN = re.compile(r"\sspokes(?:man|woman|person|people)\b")


def signs_of_bodies(mention: Mention, before: str, text: str) -> dict[EntityKind, int]:
    """Weigh the descriptions, possessions and actions of bodies, and "the" before the name."""
    end, is_person, is_one_word = mention.place.end, mention.kind == "person", " " not in mention.key
    if _BASED.match(text, end) and not mention.text.isupper():
        return {"place": 4, "person": -2}
    if is_person and not is_one_word and _ends_in_initials(mention):
        return {"organisation": 4, "person": -4}
    if _is_described(mention, before, text):
        is_outright = mention.kind == "place" and not (is_known_place(mention.text) or _GROUP_OF.match(text, end))
        return {"organisation": _OUTRIGHT if is_outright else 4}
    if _is_led(mention, text):
        return {"organisation": 4, "person": -1}
    if (is_person and _WORKS_AT.search(before)) or _is_followed_as_body(mention, text):
        return {"organisation": 2, "person": -1}
    if mention.kind != "place" and _SPEAKS_OF_ITSELF.match(text, end):
        return {"organisation": 2, "person": -2}
    if mention.kind == "place" and _is_no_place(mention, text):
        return {"organisation": 3}
    if is_person and _HEADED.search(before):
        return {"organisation": 1, "person": -2}
    if (is_one_word or is_person) and TO_THE_PRESS.search(before) and ENDS.match(text, end):
        return {"organisation": 4}
    if mention.key == "amazon" and THE.search(before) and ENDS.match(text, end):
        return {"place": 2}
    if is_person and THE.search(before):
        return _signs_behind_article(mention, text)
    if is_person and mention.text.isupper():
        return {}
    if is_person and is_one_word and _ONE_OF_MANY.search(before) and _ends_or_does(text, end):
        return {"person": -2, "product": 1}
    return _signs_before_which(mention, before, text)


def _ends_in_initials(mention: Mention) -> bool:
    """Whether a supposed person has initials for a surname: "Velm GAA"; a surname in capitals is longer."""
    first, last = mention.text.split()[0], mention.text.split()[-1]
    is_honour = last in LETTERS_BEHIND or last.lower() in GENERATIONS
    return _INITIALS.fullmatch(last) is not None and not (is_honour or first.isupper() or is_given_name(fold(first)))


def _is_described(mention: Mention, before: str, text: str) -> bool:
    """Whether the words around a name say outright that it is a body: "the company Velm", "Velm, a charity,"."""
    end = mention.place.end
    is_owner = _OWNED_BY.search(before) and not is_given_name(mention.key.split()[0])
    is_foremost = text.startswith(",", end) and (_FOREMOST_BODY.search(before) or _INTRODUCED_BODY.search(before))
    if is_owner or is_foremost or (_A_BODY.search(before) and not _is_head(mention, before)):
        return True
    if _is_sorted(mention, before, text):
        return True
    return any(pattern.match(text, end) for pattern in (_OF_A_BODY, _MAKER, _FORM_AFTER, _TRADES))


def _is_sorted(mention: Mention, before: str, text: str) -> bool:
    """Whether the sort of a body stands before a name that is nobody's and no known place's."""
    first = mention.key.split()[0]
    if is_given_name(first) or first in DIRECTIONS or is_known_place(mention.text) or known_kind(mention.text):
        return False
    if _SORT_OF_BODY.search(before):
        return True
    if mention.kind in ("work", "product") and _NAMED_BEHIND.search(before):
        return True
    position = _RULING if mention.kind == "person" else _OF_PARTY
    return position.search(before) is not None and _PARTY_ENDS.match(text, mention.place.end) is not None


def _is_head(mention: Mention, before: str) -> bool:
    """Whether somebody is named behind the office: "managing director of the ferry company (Ada Brenn)"."""
    is_named = mention.kind == "person" and " " in mention.key and is_given_name(mention.key.split()[0])
    return is_named and _HEAD_OF.search(before) is not None


def _is_led(mention: Mention, text: str) -> bool:
    """Whether a name has a chief executive or a spokesman, and is no place that may have one."""
    end = mention.place.end
    is_owner = " " in mention.key and text.startswith(("’s ", "'s "), end) and _HAS_EXECUTIVE.match(text, end)
    if mention.kind == "person" and (is_owner or _HAS_HEAD_NAMED.match(text, end)):
        return not is_given_name(mention.key.split()[0])
    first, _, last = mention.text.rpartition(" ")
    is_open_name = not is_known_place(mention.text) if not first else is_country(last) and not is_country(mention.text)
    if is_open_name and _HAS_EXECUTIVE.match(text, end):
        return True
    may_be_spoken_for = mention.kind in ("place", "organisation") and not is_known_place(mention.text)
    return may_be_spoken_for and _HAS_SPOKESMAN.match(text, end) is not None


def _is_no_place(mention: Mention, text: str) -> bool:
    """Whether an unknown place is written like a company, or says something of itself: "Velm said it would"."""
    if known_kind(mention.text) or is_known_place(mention.text) or is_region(mention.text):
        return False
    says = " " not in mention.key and _SAYS_IT.match(text, mention.place.end) is not None
    return says or is_joined_company(mention.text)


def _is_followed_as_body(mention: Mention, text: str) -> bool:
    """Whether the words behind a name go with a body: "Velm fighters", "Velm users", "Velm’s shareholders"."""
    end = mention.place.end
    may_be_body = mention.kind in ("person", "organisation")
    return may_be_body and bool(_BODY_AFTER.match(text, end) or _OWNS.match(text, end))


def _signs_before_which(mention: Mention, before: str, text: str) -> dict[EntityKind, int]:
    """Weigh ", which" behind a name, which people are not."""
    which = _WHICH.match(text, mention.place.end)
    if which is None or _OF.search(before):
        return {}
    # "the film by the director Ada Brenn, which won": the film did.
    if mention.kind == "person" and is_personal_calling(before.rpartition(" ")[0].rpartition(" ")[2]):
        return {}
    is_only_surname = mention.kind == "person" and " " not in mention.key and not is_given_name(mention.key)
    is_sure = is_only_surname or which[1] is not None
    return {"person": -4, "organisation": 3} if is_sure else {"person": -2, "organisation": 1}


def _signs_behind_article(mention: Mention, text: str) -> dict[EntityKind, int]:
    """Weigh "the" before a supposed person, which is rare before people: "the Velms", "the Herons"."""
    end, is_one_word = mention.place.end, " " not in mention.key
    if is_part_of_country(text, end):
        return {"place": 2, "person": -2}
    if _AROUND_A_PERSON.match(text, end):
        return {"person": 1}
    if _OF_A_TEAM.fullmatch(mention.text):
        return {"person": -3, "organisation": 2}
    if is_one_word and _IS_MANY.search(mention.key):
        return {"person": -3, "group": 1}
    if is_one_word and (officer := _WORD_AFTER.match(text, end)) and is_calling(officer.group(1)):
        return {"person": -2, "organisation": 2}
    if _ends_or_does(text, end):
        return {"person": -3, "product": 1}
    return {"person": -2, "product": 1} if is_one_word else {}


def _ends_or_does(text: str, end: int) -> bool:
    """Whether a name ends there, or does what people and things do."""
    return bool(ENDS.match(text, end) or _DOES.match(text, end))
