"""Departments, embassies, committees, hospitals and clubs, written without capitals behind the rest of their names."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.text.names.lexicon.cities import is_known_place
from reader.text.names.lexicon.heads import kind_by_head
from reader.text.names.lexicon.offices import FIELDS
from reader.text.names.mentions import Mention

_ARTICLES = (" the ", "The ")
# The departments of states, which are written without capitals.
_DEPARTMENT = re.compile(
    rf"\s(?:{'|'.join(sorted(FIELDS)).lower()}|excise|home|police|public works|social welfare)\s"
    r"(?:department|ministry|directorate|secretariat)\b"
)
# "(Velm) police station", "(Osk) local municipality", "(Norlandish) embassy"
_STATION = re.compile(
    r"\s(?:police\sstation|(?:local|district|metropolitan)\smunicipality|sheriff[’']s\soffice|school\sboard|"
    r"(?:county|provincial)\s(?:assembly|legislature)|(?:embassy|consulate(?:\sgeneral)?|high\scommission)"
    r"(?=\s(?:in|to|and|has|had|said|is|was|[a-z]+ed)\b|[.,;]))(?![\w-])"
)
# "the (Senate) Blue Ribbon committee", "the (House) committee on basic education"
_FIELD = rf"(?:{'|'.join(sorted(FIELDS)).lower()}|accounts|affairs|relations|services)"
_SORT = "(?:select|standing|joint|special|permanent|armed|basic|foreign|higher|home|human|natural|public|social)"
_FIELDS = rf"(?:{_SORT}\s)?{_FIELD}(?:\sand\s(?:{_SORT}\s)?{_FIELD})?"
_COMMITTEE = re.compile(
    rf"\s(?:(?:(?:[A-Z][a-z]+\s){{1,3}}|(?:{_SORT}\s)?{_FIELDS}\s)committee|(?:{_SORT}\s)?committee\son\s{_FIELDS})(?![\w-])"
)
_HOUSES = frozenset({"assembly", "commons", "house", "house of representatives", "lords", "parliament", "senate"})
# "at (Otto Velm) hospital", "the (Velm Rural) police", "the (Velm Hens) rowing club", "the (Osk Boat) association"
_SPORT = (
    "athletics|badminton|basketball|bowls|boxing|cricket|football|golf|hockey|netball|rowing|rugby|sailing|soccer|"
    "tennis"
)
_THERE = (" at ", "At ", " from ", " in ", "In ", " near ", " of ", " outside ", " the ", "The ", " to ")
_HOUSE = re.compile(r"\s(?:hospital|clinic)(?![\w’'-])")
_POLICE = re.compile(r"\spolice(?![\w’'-]|\s(?:station|department))")
_CLUB = re.compile(rf"\s(?:(?:{_SPORT})\s(?:league\s|union\s)?club|association)(?![\w’'-])")
_BRANCHES = (" Metro", " Railway", " Rural", " Traffic")
_KINDS_WITH_DEPARTMENTS = frozenset({"place", "group", "organisation", "person"})


def with_department(mention: Mention, text: str) -> Mention | None:
    """Return the department of a place, with its field: "the (Velm) health department"."""
    if mention.kind == "person" and " " not in mention.key:
        return None
    has_fields = mention.kind == "place" and text.endswith(_ARTICLES, 0, mention.place.start)
    department = _DEPARTMENT.match(text, mention.place.end) if has_fields else None
    department = department or _STATION.match(text, mention.place.end) or _rest_of_body(mention, text)
    if mention.kind not in _KINDS_WITH_DEPARTMENTS or department is None:
        return None
    place = mention.place._replace(end=department.end())
    return replace(mention, place=place, text=text[place.start : place.end], kind="organisation", rule="department")


def _rest_of_body(mention: Mention, text: str) -> re.Match[str] | None:
    """Match the rest of a committee of a house, or of a body with a name of its own: no town's or somebody's."""
    end = mention.place.end
    if mention.key in _HOUSES:
        return _COMMITTEE.match(text, end)
    if " " not in mention.key or is_known_place(mention.text) or kind_by_head(mention.key.split()):
        return None
    if mention.text.endswith(_BRANCHES):
        return _POLICE.match(text, end)
    if mention.kind == "organisation" and (club := _CLUB.match(text, end)):
        return club
    return _HOUSE.match(text, end) if text.endswith(_THERE, 0, mention.place.start) else None
