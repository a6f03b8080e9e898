"""Whole names of bodies of which the model finds pieces, known by their form: "Institute of Boats and Oars"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from reader.model import EntityKind, Place
from reader.text.names.lexicon.gazetteer import is_country, is_demonym
from reader.text.names.lexicon.heads import OPENERS_APART, kind_by_head
from reader.text.names.lexicon.known import known_kind
from reader.text.names.lexicon.offices import FIELDS, RANKS, bare, is_calling
from reader.text.names.lexicon.renowned import RENOWNED
from reader.text.names.mentions import CALENDAR, COMMON_OPENERS, Mention
from reader.text.names.spotting.fields import bodies_of_two_fields, end_of_fields
from reader.text.names.spotting.pairs import find_pairs
from reader.text.spelling import fold, words_in

_WORD = r"[A-Z][\w’'-]*"
_OWN = r"[A-Z][\w-]*"
_FIRST = rf"(?<![\w’'.-])(?!(?:The|An?|In|At|On|By|For|From|Of)\s)({_OWN}(?:\s{_OWN}){{0,3}}"
_SERVED = r"(?:\s(?:Academy|Association|Authority|Board|Command|Commission|Council|Department|Force|Service|Union))?"
_OF_REGION = "(?:Provincial|Regional|Metropolitan|State|Municipal|Federal|Mounted|County)"
_TRADE = (
    "(?:Construction|Contractors|Development|Distribution|Engineering|Logistics|Manufacturing|Marketing|Properties|Services|"
    "Sons|Supplies|Trading|Transport)"
)
_FORM = r"(?:CC|Corp\b\.?|Inc\b\.?|Limited|LLC|Ltd\b\.?|PLC|P(?:te|ty|vt)\b\.?(?: Ltd\b\.?)?)"
_SOCIETY = "(?:Association|Club|Council|Federation|Hospital|League|Rotary|Society|Trust|Union)"
_TEAMS = "(?:Team|League|Association|Federation|Union|Council|Institute|Party)"
_OF_BRANCH = re.compile(rf"{_FIRST}\s\([A-Z][\w.&-]*(?:\s[A-Z][\w.&-]*){{0,2}}\),?\s(?:Ltd|Limited))(?!\w)")
# "Velm Oars JSC", "Velmbanki hf."
_FORMS_ABROAD = (
    "JSC",
    "OJSC",
    "PJSC",
    "CJSC",
    "Oyj",
    "ASA",
    "hf",
    "ehf",
    "Kft",
    "Nyrt",
    "Zrt",
    "Tbk",
    "GmbH",
    "Berhad",
)
_OF_COMPANY = re.compile(rf"{_FIRST},?\s(?:{'|'.join(_FORMS_ABROAD)})(?:(?<=hf)\.)?)(?!\w)")
_FIELD = rf"(?:{_OWN}\s){{0,2}}(?:{'|'.join(sorted(FIELDS))})"
# "Norland Provincial Police", "Velm Ishin no Kai", "Norland Women's National Rowing Team",
# "House Boats and the Workforce Committee": by a word of each, without which the form is not looked for.
_FORMS = {
    # "Norland Provincial Police", "Velm Police spokesman"
    "Police": re.compile(
        rf"{_FIRST}\s{_OF_REGION}\sPolice{_SERVED})(?!\w)|"
        rf"(?<![\w’'.-])((?!(?:The|An?|In|At|On|By|For|From|Of)\s){_OWN}(?:\s{_OWN})?\sPolice)"
        r"(?=\s(?:spokes(?:man|woman|person)|commander|boss|headquarters|officers?|said|have|has)\b)"
    ),
    "Government": re.compile(rf"{_FIRST}\s{_OF_REGION}\sGovernment)(?!\w|\s[A-Z])"),
    "District": re.compile(rf"{_FIRST}\sand\sDistrict\s(?:{_WORD}\s){{0,3}}{_SOCIETY})(?!\w)"),
    "Rescue": re.compile(
        rf"{_FIRST}(?:\sand\s{_WORD})?\sFire\sand\sRescue\s(?:Authority|Brigade|Service))(?!\w|\s[A-Z])"
    ),
    "and": re.compile(rf"{_FIRST}\sand\s{_TRADE},?\s{_FORM})(?!\w)"),
    "Ltd": _OF_BRANCH,  # "Velm Lettings (Osk) Ltd"
    "Limited": _OF_BRANCH,
    **dict.fromkeys(_FORMS_ABROAD, _OF_COMPANY),
    # "Velm (Protection) Act"
    "Act": re.compile(rf"{_FIRST}\s\({_WORD}(?:\s(?:and\s)?{_WORD}){{0,3}}\)(?:\s{_WORD})?\sAct)(?!\w)"),
    # "the Velm Jet-Ski Club", "Friends of Osk Park"
    "Club": re.compile(rf"(?<=[Tt]he\s)({_WORD}(?:\s{_WORD}){{1,3}}\sClub)(?!\w|\s[A-Z])"),
    "Friends": re.compile(
        rf"(?<!\w)(Friends\sof\s(?:{_WORD}\s){{1,3}}"
        r"(?:Beach|Common|Garden|Gardens|Hall|House|Library|Museum|Park|Reserve|River|School|Wood|Woods|Zoo))(?!\w|\s[A-Z])"
    ),
    "School": re.compile(
        rf"{_FIRST}\s(?:Primary|Secondary|High|Grammar|Elementary|Middle|Nursery|Boarding)\sSchool)(?!\w|\s[A-Z])"
    ),
    # "Boats and Climate Change Canada"; "Radio Velm", unlike "Radio Host Ada"
    "Canada": re.compile(rf"(?<![\w’'.-])({_FIELD}(?:,\s{_FIELD})*,?\sand\s{_FIELD}\sCanada)(?!\w|\s[A-Z])"),
    "Radio": re.compile(
        rf"(?<![\w’'.-])(Radio\s(?!City|Corporation|Day|Frequency|Journalist|Host|Presenter|Producer|Reporter|Room|Tower)"
        rf"{_OWN}(?:\s{_OWN}){{0,2}})(?!\w|\s[A-Z])"
    ),
    "Kai": re.compile(rf"{_FIRST}\sno\sKai)(?!\w)"),
    "Women": re.compile(rf"{_FIRST}\sWomen[’']s\s(?:{_WORD}\s){{0,3}}{_TEAMS})(?!\w)"),
    "Men": re.compile(rf"{_FIRST}\sMen[’']s\s(?:{_WORD}\s){{0,3}}{_TEAMS})(?!\w)"),
    "Committee": re.compile(
        r"(?<![\w’'.-])((?:House|Senate|Assembly)\s"
        rf"(?:{_WORD},?\s){{1,3}}and\s(?:the\s)?(?:{_WORD}\s){{1,3}}Committee)(?!\w)"
    ),
}
# "Norland Today"
_PAPER = re.compile(rf"(?<![\w’'.-])({_OWN}\sToday)(?=[,;:)”\"]|[’']s\b|\.(?:\s|$)|\s[a-z(]|$)")
# "VR Norland said": the branch of a body, unlike "the EU Norland deal"
_BRANCH = re.compile(
    rf"(?<![\w’'./-])([A-Z]{{2,5}}) ({_OWN})"
    r"(?=[,;.)]|[’']s\b|\s(?:is|was|has|had|will|said|says|and|that|to|in|on)\b|\s[a-z]+ed\b|$)"
)
# "the Velmian Greens", "(Labour) MP"
_PARTY_OF_PEOPLE = re.compile(
    r"(?<![\w’'-])([A-Z][a-z]+) (?:Conservatives|Greens|Labour|Liberal Democrats|Liberals|Nationals|Tories)"
    r"(?![\w-]|\s[A-Z]|\s(?:force|law|market|movement|union))"
)
_PARTY_OF_MEMBER = re.compile(
    r"(?<![\w’'-])(?:[A-Z][\w’'-]+ )?[A-Z][\w’'-]+"
    r"(?= (?:MPs?|TDs?|MSPs?|MEPs?|MLAs?|MKs?|peers?|councillors?|backbenchers?)\b)"
)
_OFFICES = ("Office of the ", "The Office of the ", "the Office of the ")
_HOLDER = re.compile(
    r"\s(?:Director|Commissioner|Ombudsman|Coordinator|Representative|Prosecutor|Registrar|Controller|Governor|President|"
    r"Secretary|Auditor|Comptroller|Inspector)(?:\sGeneral)?(?!\w|\s[A-Z])"
)
# "Friends (of the North)"
_REGION = re.compile(r"\sof\sthe\s(?:North|South|East|West|World)(?!\w|\s[A-Z])")
_DOMAIN = re.compile(r"\.(?:[Nn]et|[Cc]om|io|ai|org|co)\b(?!\.\w)")
# Capitals before a country that are no body of which it has a branch: "the EU Norland deal", "PM Norland".
_ALLIANCES = frozenset({"EU", "UN", "US", "UK", "USA", "UAE", "NATO", "ASEAN", "AU", "PM", "FM", "VP", "MP", "CEO"})
# "the Velm Magistrate’s Court", "the Osk Weavers’ and Dyers’ Union": bodies of many, or of the holder of an office.
_OF_MANY = rf"(?:{_OWN}s[’'],?\s)"
_OWNED = re.compile(
    rf"(?<![\w’'.-])((?:{_OWN}\.?\s){{0,4}})(?:((?:{_OF_MANY}(?:and\s)?){{0,2}}{_OF_MANY})|({_OWN})[’']s\s)"
    rf"((?:{_OWN}\s){{0,2}}{_OWN})(?!\w|\s[A-Z])"
)
_ALL, _SAINTS = frozenset({"Children", "Men", "People", "Women"}), ("St ", "St. ")
_OWNS = re.compile(r"[a-z](?:s[’']|[’']s)\s[A-Z]")
_FIRST_WORD = re.compile(r"(\S+)\s+")
_WORD_BEFORE, _LONGEST_OPENER = re.compile(r"(?<![\w’'-])([A-Z][^\W\d_]+)\s$"), 16
_RULE = "form of a name"


def find_wholes(mentions: Sequence[Mention], texts: Mapping[int, str]) -> Iterator[Mention]:
    """Yield the whole names of bodies, which the ``mentions`` may be pieces of."""
    yield from find_pairs(texts)
    ends = {(mention.place.paragraph, mention.place.end) for mention in mentions}
    for paragraph, text in texts.items():
        for start, end in (*_of_form(text), *_papers(text), *_branches(text), *_parties(text)):
            yield Mention(Place(paragraph, start, end), text[start:end], "organisation", _RULE)
        for kind, start, end in _owned(text):
            yield Mention(Place(paragraph, start, end), text[start:end], kind, _RULE)
        for start, end in bodies_of_two_fields(text, {end for place, end in ends if place == paragraph}):
            yield Mention(Place(paragraph, start, end), text[start:end], "organisation", _RULE)
    others = {mention.text for mention in mentions if mention.kind in ("person", "place")}
    for mention in mentions:
        text = texts[mention.place.paragraph]
        if opener := _opener_of(mention, text):
            start, kind = opener
            place = mention.place._replace(start=start)
            yield replace(mention, place=place, text=text[start : place.end], kind=kind, rule=_RULE)
        whole = end_of_fields(mention, text, others) or _end_of_domain(mention, text) or _end_of_office(mention, text)
        whole = whole or _end_of_region(mention, text)
        if whole:
            place = mention.place._replace(end=whole)
            yield replace(mention, place=place, text=text[place.start : whole], kind="organisation", rule=_RULE)


def _opener_of(mention: Mention, text: str) -> tuple[int, EntityKind] | None:
    """Return the start and the kind of a name before which the model left out the first word: "Scoil (Naomh Velm)"."""
    before = _WORD_BEFORE.search(text, max(0, mention.place.start - _LONGEST_OPENER), mention.place.start)
    kind = OPENERS_APART.get(fold(before[1])) if before else None
    return (before.start(1), kind) if before and kind else None


def _of_form(text: str) -> Iterator[tuple[int, int]]:
    words = words_in(text)
    for word, form in _FORMS.items():
        for match in form.finditer(text) if word in words else ():
            start, end = _behind_openers(text, *match.span())
            is_rank = bare(text[start:end].split()[0]) in RANKS and word != "Canada"
            if " " in text[start:end] and not is_rank:
                yield start, end


def _owned(text: str) -> Iterator[tuple[EntityKind, int, int]]:
    """Yield the bodies and markets of their members, and the courts and offices of somebody who is called by his."""
    for match in _OWNED.finditer(text) if _OWNS.search(text) else ():
        front, many, owner, rest = match.groups()
        kind = kind_by_head(["", *fold(rest).split()])
        is_market = kind == "place" and many and is_calling(many.split()[-1].rstrip("s’'"))
        is_body = front.endswith(_SAINTS) or (kind == "organisation" and (many or _is_of_all(owner)))
        if kind and (is_market or is_body):
            yield kind, *_behind_openers(text, *match.span())


def _is_of_all(owner: str) -> bool:
    """Whether a body is of the holder of an office, or of all of some people: "Magistrate’s", "Fishermen’s"."""
    return is_calling(owner) or owner in _ALL or (owner.endswith("men") and is_calling(f"{owner[:-3]}man"))


def _behind_openers(text: str, start: int, end: int) -> tuple[int, int]:
    while (first := _FIRST_WORD.match(text, start, end)) and _is_opener(first[1]):
        start = first.end()
    return start, end


def _papers(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of "Norland Today", but not of "And Today"."""
    found = _PAPER.finditer(text) if "Today" in text else ()
    return (match.span(1) for match in found if not _is_opener(match[1].split()[0]))


def _branches(text: str) -> Iterator[tuple[int, int]]:
    for match in _BRANCH.finditer(text):
        if is_country(match[2]) and not known_kind(match[1]) and match[1] not in _ALLIANCES:
            yield match.span()


def _parties(text: str) -> Iterator[tuple[int, int]]:
    yield from (match.span() for match in _PARTY_OF_PEOPLE.finditer(text) if is_demonym(match[1]))
    for match in _PARTY_OF_MEMBER.finditer(text):
        names = (match[0], match[0].split()[-1])
        if party := next((name for name in names if RENOWNED.get(fold(name)) == "organisation"), None):
            yield match.end() - len(party), match.end()


def _is_opener(word: str) -> bool:
    return word.lower() in COMMON_OPENERS | CALENDAR


def _end_of_office(mention: Mention, text: str) -> int | None:
    """Return the end of the office of somebody: "Office of the River Police (Director)"."""
    holder = _HOLDER.match(text, mention.place.end) if mention.text.startswith(_OFFICES) else None
    return holder.end() if holder else None


def _end_of_region(mention: Mention, text: str) -> int | None:
    """Return the end of a body of a part of the country: "Boat Keepers (of the North)"."""
    region = _REGION.match(text, mention.place.end) if mention.kind == "organisation" and " " in mention.text else None
    return region.end() if region else None


def _end_of_domain(mention: Mention, text: str) -> int | None:
    """Return the end of a company called like its address: "Velm(.Net)"."""
    domain = _DOMAIN.match(text, mention.place.end)
    return domain.end() if domain and mention.kind in ("organisation", "person", "place", "product") else None
