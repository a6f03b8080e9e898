"""Parting spans that the model took for one name but are several."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.model import EntityKind
from reader.text.names.forms.trimming import trimmed
from reader.text.names.lexicon.cities import is_known_place
from reader.text.names.lexicon.gazetteer import is_capital, is_country, is_demonym
from reader.text.names.lexicon.heads import kind_by_head
from reader.text.names.lexicon.offices import FIELDS, is_title
from reader.text.names.lexicon.renowned import RENOWNED
from reader.text.spelling import fold, is_capitalised, is_plain, word_set

# The start and the end of a name.
Stretch = tuple[int, int]

_LINKED = re.compile(r"(\w[\w.]*(?: \w+)?)([-–—/])(\w[\w.]*(?: \w+)?)")
OWNED = re.compile(r"([^()]+?)(?:['’]s|(?<=s)['’])\s(?=[A-Z])")
_LISTED = re.compile(r"([^(),:]+?)(?:, |: | [–—/|-] | -- | \()(?!(?:Inc|Ltd|LLC|Corp|Co|Jr|Sr|Pty|Pvt|Pte)\b)(?=[A-Z])")
_ENVOY = re.compile(
    r"\b(?:[Aa]mbassador|[Ee]nvoy|[Cc]onsul|[Mm]inister|[Pp]resident|[Kk]ing|[Ee]mir) (?:to|of) (?:the )?$"
)
_SENT_TO = re.compile(r"\b(?:[Aa]mbassador|[Ee]nvoy|[Cc]onsul) to (?:the )?([A-Z][\w.]*(?: [A-Z][\w.]*){0,3})\s$")
# "Velm School. Founded": a span over the end of a sentence.
_NEXT_SENTENCE = re.compile(r"([^.!?]*?\b([A-Z]?[a-z]{3,}))[.!?]\s+(?=[A-Z])")
_ABBREVIATIONS = word_set(
    "Corp Bros Assn Dept Govt Univ Natl Intl Inst Acad Hosp Messrs Sept Calif Conn Mass Penn Tenn Wash Minn Miss"
)

# A list of fields is part of one name.
_FIELD = rf"(?:[A-Z][a-z]+ ){{0,2}}(?:{'|'.join(sorted(FIELDS))})"
_OF_FIELDS = re.compile(
    rf"(?:[A-Z][\w-]* ){{0,3}}(?:Ministry|Department|Secretariat|Directorate|Committee|Commission|Office) "
    rf"(?:of|for|on)(?: the)? {_FIELD}(?:, {_FIELD})*,? and {_FIELD}(?![\w-]|\s[A-Z])"
)
# "Trade, Labour and Transport Canada": what a country calls its departments.
_OF_COUNTRY = re.compile(rf"{_FIELD}(?:, {_FIELD})*,? and {_FIELD} ([A-Z]\w+(?: [A-Z]\w+)?)")
# "VRO and OSK"
_BOTH_INITIALS = re.compile(r"([A-Z]{3,6}) and ([A-Z]{3,6})")
_JOINED = re.compile(r"([A-Z][\w’'-]+) and ([A-Z][\w’'-]+)")
_PLACED = re.compile(r"\b(?:in|near|between|across|via|by way of|(?:towns|villages|cities|islands) of)\s$")
_ENDS_PHRASE = re.compile(r"\s?(?:[.,;:)]|$)|\s[a-z]")
_LONGEST_PREPOSITION = 14
# "Velm, Co Osk"
_IN_COUNTY = re.compile(r"([A-Z][\w’' -]+), (Co\.? [A-Z][\w’'-]+)")
# "Velmu) and Velm School": the end of a bracket; "Brenn under Falk Records": words that are in no name.
_BROKEN = re.compile(
    r"([^()]*\w)(?:\)\s(?:(?:and|or|with)\s)?|\s(?:under|through|via|against|near|between|amid|toward|towards|versus|when|where|while|because)\s)"
    r"(?:the\s)?(?=[A-Z])"
)
# "(Velm North) MCA (Ada Brenn)", "(Osk) native (Otto Lee)"
_MEMBER = re.compile(
    r"([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) (?:MCA|MP|MLA|MEP|TD|MSP|MPP|MEC|native|man|woman|resident|teenager|pensioner)"
    r" ([A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,3})"
)
# "from (Velm, Osk and Nether Brenn)"
_PLACES_LISTED = re.compile(
    r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?(?:, [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)+,? and [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?"
)
_OF_LIST, _PREPOSED = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?"), (" from ", " in ", " near ", " between ")
# "Sadar to Velm", "Sadar into Velm", from one place to another
_ROUTE = re.compile(r"([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) (?:to|into) ([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)")
# "Ministry of Labour on Osk Street"
_ON_STREET = re.compile(
    r"([A-Z].+?) (?:on|in) ((?:(?:[A-Z][\w’'.-]*|\d+(?:st|nd|rd|th))\s){1,4}"
    r"(?:Street|St\.|Road|Avenue|Lane|Boulevard|Drive|Highway|Parade|Terrace|Quay|Crescent|Square))"
)
# "Museum of Oars in Velm", "Sleep Centre at Osk Hospital"; a university may be "at Velm".
_PLACED_HOUSE = re.compile(r"([A-Z][^,(]*?) (at|in|on) (?:the )?([A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3})")
_HOUSED = word_set(
    "centre center church clinic college gallery hospital library museum school theatre theater university"
)
_FIRM, _SAINTS = re.compile(r"[A-Z][\w’'-]+(?:, [A-Z][\w’'-]+)+,? & [A-Z]"), ("St ", "St. ")
_ALONG = ("from ", "near ")
_AND = re.compile(r" (?:and|or) (?:the )?")
# "Ada Brenn (of the) University of Velm"
_OF, _NAME_IN_FULL = re.compile(r" of (?:the )?"), re.compile(r"[A-Z][\w’'-]+(?: [A-Z]\.)? [A-Z][\w’'-]+")
# "Boats Department (of) Velm University", "School of Oars of Velm University", unlike "Institute of Boats"
_BRANCH_OF = re.compile(
    r"((?:(?:[A-Z][\w’'-]*\s)+(?:Branch|Bureau|Centre|Center|Department|Directorate|Division|Faculty|Institute|Laboratory|Office|School|Section|"
    r"Unit|Wing)|(?:College|Department|Faculty|Institute|School) of [A-Z][\w’'-]*(?: (?:and )?[A-Z][\w’'-]*){0,3}))"
    r" (?:of|at) (?:the )?([A-Z].+)"
)
_WITH_BRANCHES = word_set("university college police hospital polytechnic ministry")
_LINKS = frozenset({"of", "for", "on", "and", "or"})
# Last words of bodies that go with another one in a short name: "Velm Hospital and Medical Centre".
_HOUSES = word_set("centre center hospital college foundation")
_MOST_WORDS_OF_ONE = 2
# Words that occur only once in a name: "Velm Assembly and Council of Brenn" is two.
_BODIES = word_set(
    "agency assembly association authority commission committee company congress council court department federation "
    "institute league ministry parliament party senate university"
)


def parted(text: str, start: int, end: int, kind: EntityKind, people: frozenset[str]) -> Iterator[Stretch]:
    """Yield the names in a span: "Korea-Japan", "Qatar’s Ministry of Interior", "Lima, Ada Brenn".

    A "Ministry of Trade, Sport and Tourism" is one name, and is completed if the model found only its beginning.
    """
    while True:
        start, end = trimmed(text, start, end)
        if text[start:end].isalpha():
            break
        torn = _torn(text, start, end)
        if torn is None and (pieces := _pieces(text, start, end, people)):
            yield from pieces
            return
        several = torn or _first_of_several(text, start, end, kind, people)
        if several is None:
            break
        first, (start, end) = several
        yield first
    yield start, end


def is_route(text: str, start: int, end: int) -> bool:
    """Whether a span that the model took for one name is two places: "from (Velm to Osk)"."""
    return _route(text, start, end) is not None


def are_places_listed(text: str, start: int, end: int) -> bool:
    """Whether a span that the model took for one name is a list of places: "from (Velm, Osk and Nether Brenn)"."""
    return text.endswith(_PREPOSED, 0, start) and _PLACES_LISTED.fullmatch(text, start, end) is not None


def _route(text: str, start: int, end: int) -> re.Match[str] | None:
    return _ROUTE.fullmatch(text, start, end) if text.endswith(_ALONG, 0, start) else None


def _torn(text: str, start: int, end: int) -> tuple[Stretch, Stretch] | None:
    """Return both sides of a full stop that ends a sentence inside a span: "Velm School. Founded"."""
    if text[start:end].replace(" ", "").isalpha():
        return None
    torn = _NEXT_SENTENCE.match(text, start, end)
    if torn is None or is_title(torn.group(2)) or torn.group(2) in _ABBREVIATIONS:
        return None
    return torn.span(1), (torn.end(), end)


def _pieces(text: str, start: int, end: int, people: frozenset[str]) -> Sequence[Stretch]:
    """Return the names in a span that need no further parting: one, several, or none if that is unclear."""
    name = text[start:end]
    if (fields := _OF_FIELDS.match(text, start)) and fields.end() >= end:
        return [fields.span()]
    if (department := _OF_COUNTRY.fullmatch(text, start, end)) and is_country(department.group(1)):
        return [(start, end)]
    linked = None if is_plain(name) else _LINKED.fullmatch(text, start, end)
    is_of_places = linked and linked[2] == "/" and all(map(is_known_place, linked.group(1, 3)))  # "Kano/Jos"
    if linked and (is_of_places or all(_is_country(side) for side in linked.group(1, 3))):
        return [linked.span(1), linked.span(3)]
    if (accredited := _accredited(text, start, end)) is not None:
        return [(start, accredited - 1), (accredited, end)]
    if housed := _ON_STREET.fullmatch(text, start, end):
        return [housed.span(1), housed.span(2)]
    if (house := _PLACED_HOUSE.fullmatch(text, start, end)) and _is_house_in(*house.groups()):
        return [house.span(1), house.span(3)]
    if route := _route(text, start, end):
        return [route.span(1), route.span(2)]
    if are_places_listed(text, start, end):
        return [one.span() for one in _OF_LIST.finditer(text, start, end)]
    if member := _MEMBER.fullmatch(text, start, end):
        return [member.span(1), member.span(2)]
    if both := _BOTH_INITIALS.fullmatch(text, start, end):
        return [both.span(1), both.span(2)]
    if town := _IN_COUNTY.fullmatch(text, start, end):
        return [town.span(1), town.span(2)]
    joined = _JOINED.fullmatch(text, start, end) if " and " in name else None
    if joined and (not people.isdisjoint(joined.groups()) or _are_places(text, start, end)):
        return [joined.span(1), joined.span(2)]
    return []


def _is_house_in(house: str, preposition: str, place: str) -> bool:
    """Whether a span is of a house and where it stands, in a town or as a part of another house."""
    words = fold(house).split()
    if _HOUSED.isdisjoint(words) or not {"for", "on"}.isdisjoint(words):
        return False
    return kind_by_head(fold(place).split()) == "organisation" if preposition == "at" else not is_country(place)


def _are_places(text: str, start: int, end: int) -> bool:
    """Whether a span of two words is of two places: "by way of (Velm and Osk),"."""
    is_placed = _PLACED.search(text, max(0, start - _LONGEST_PREPOSITION), start) and _ENDS_PHRASE.match(text, end)
    return is_placed is not None and fold(text[start:end]) not in RENOWNED


def _first_of_several(
    text: str, start: int, end: int, kind: EntityKind, people: frozenset[str]
) -> tuple[Stretch, Stretch] | None:
    """Return the first of several names and the rest, which may be several again."""
    if kind not in ("person", "organisation", "place", "event"):
        return None
    if two := _two_names(text, start, end) or _townsman(text, start, end, people):
        return two
    if kind == "event" or is_plain(text[start:end]):
        return None
    listed = _LISTED.match(text, start, end) or OWNED.match(text, start, end)
    # "Brenn, Osk & Falk"
    if kind == "organisation" and _FIRM.match(text, start, end):
        return None
    # "St Velm's School"
    if text.startswith(_SAINTS, start, end) and kind_by_head(fold(text[start:end]).split()):
        return None
    # "American - Norlandish Council"
    if listed and text.startswith(" - ", listed.end(1)) and is_demonym(listed.group(1).split()[-1]):
        return None
    return (listed.span(1), (listed.end(), end)) if listed and _is_whole(listed, kind, people) else None


def _two_names(text: str, start: int, end: int) -> tuple[Stretch, Stretch] | None:
    """Return the two names in a span, of a person and his body, or of two bodies."""
    if broken := _BROKEN.match(text, start, end):
        return broken.span(1), (broken.end(), end)
    if (branch := _BRANCH_OF.fullmatch(text, start, end)) and _is_head_office(branch[2]):
        return branch.span(1), branch.span(2)
    for link in _AND.finditer(text, start, end):
        sides = text[start : link.start()], text[link.end() : end]
        are_apart = link.group().endswith("the ") and all(map(_is_whole_body, sides))
        if are_apart or all(map(_is_body, sides)) or all(map(_is_house, sides)):
            return (start, link.start()), (link.end(), end)
    return None


def _townsman(text: str, start: int, end: int, people: frozenset[str]) -> tuple[Stretch, Stretch] | None:
    """Return somebody of the article and a town, or anybody and a body: "Ada Brenn of Velm"."""
    of = _OF.search(text, start, end)
    name = text[start : of.start()] if of else ""
    if of is None or " " not in name:
        return None
    is_in_body = bool(_NAME_IN_FULL.fullmatch(name)) and kind_by_head(fold(name).split()) is None
    is_in_body = is_in_body and kind_by_head(fold(text[of.end() : end]).split()) == "organisation"
    return ((start, of.start()), (of.end(), end)) if name in people or is_in_body else None


def _is_head_office(name: str) -> bool:
    """Whether a name is of a body that has departments: "Velm Technical University", "Norland Police"."""
    words = fold(name).split()
    return len(words) > 1 and not _WITH_BRANCHES.isdisjoint(words) and kind_by_head(words) == "organisation"


def _is_body(name: str) -> bool:
    words = fold(name).split()
    return len(words) > 1 and any(
        word in _BODIES and following in ("", "of", "for") for word, following in pairwise([*words, ""])
    )


def _is_whole_body(name: str) -> bool:
    """Whether a name needs nothing else: "Velm Growers’ Union", but no "Ministry of Boats", which may be of more."""
    return " of " not in name and " for " not in name and kind_by_head(fold(name).split()) == "organisation"


def _is_house(name: str) -> bool:
    words = fold(name).split()
    return len(words) > _MOST_WORDS_OF_ONE and words[-1] in _HOUSES | _BODIES and not _LINKS.intersection(words)


def _accredited(text: str, start: int, end: int) -> int | None:
    """Return the start of the person in the title of an envoy: "(Ambassador to) Peru Ada Brenn"."""
    words = text[start:end].split(" ")
    if not _ENVOY.search(text[max(0, start - 30) : start]) or not all(map(is_capitalised, words)):
        return None
    country = next((count for count in range(len(words) - 2, 0, -1) if is_country(" ".join(words[:count]))), None)
    return start + len(" ".join(words[:country])) + 1 if country else None


def follows_envoy(text: str, start: int) -> bool:
    """Whether the country of an envoy comes before ``start``: "(Ambassador to Peru) Ada Brenn"."""
    envoy = _SENT_TO.search(text[max(0, start - 60) : start])
    return envoy is not None and is_country(envoy.group(1))


def _is_whole(match: re.Match[str], kind: EntityKind, people: frozenset[str]) -> bool:
    """Whether the part is a name of its own; a person before "’s" is, a part of a name is not."""
    first = match.group(1)
    if match.re is _LISTED or kind == "person" or first in people:
        return True
    return _is_country(first) or kind_by_head(fold(first).split()) is not None


def _is_country(name: str) -> bool:
    return is_country(name) or is_demonym(name) or is_capital(name)
