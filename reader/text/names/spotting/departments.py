"""Departments, stations and embassies, which are written without capitals behind their places."""

from __future__ import annotations

import re
from dataclasses import replace

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
_KINDS_WITH_DEPARTMENTS = frozenset({"place", "group", "organisation"})


def with_department(mention: Mention, text: str) -> Mention | None:
    """Return the department of a place, with its field: "the (Velm) health department"."""
    has_fields = mention.kind == "place" and text.endswith(_ARTICLES, 0, mention.place.start)
    department = _DEPARTMENT.match(text, mention.place.end) if has_fields else None
    department = department or _STATION.match(text, mention.place.end)
    if mention.kind not in _KINDS_WITH_DEPARTMENTS or department is None:
        return None
    place = mention.place._replace(end=department.end())
    return replace(mention, place=place, text=text[place.start : place.end], kind="organisation", rule="department")
