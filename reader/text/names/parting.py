"""Names that the model took for one and that are several."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from reader.model import EntityKind
from reader.text.names.gazetteer import is_capital, is_country, is_demonym
from reader.text.names.heads import kind_by_head
from reader.text.names.offices import is_title
from reader.text.names.trimming import trimmed
from reader.text.spelling import fold, is_capitalised, is_plain, word_set

_LINKED = re.compile(r"(\w[\w.]*(?: \w+)?)([-–—/])(\w[\w.]*(?: \w+)?)")
OWNED = re.compile(r"([^()]+?)(?:['’]s|(?<=s)['’])\s(?=[A-Z])")
_LISTED = re.compile(r"([^(),:]+?)(?:, |: | [–—/] | -- | \()(?!(?:Inc|Ltd|LLC|Corp|Co|Jr|Sr)\b)(?=[A-Z])")
_ENVOY = re.compile(
    r"\b(?:[Aa]mbassador|[Ee]nvoy|[Cc]onsul|[Mm]inister|[Pp]resident|[Kk]ing|[Ee]mir) (?:to|of) (?:the )?$"
)
_SENT_TO = re.compile(r"\b(?:[Aa]mbassador|[Ee]nvoy|[Cc]onsul) to (?:the )?([A-Z][\w.]*(?: [A-Z][\w.]*){0,3})\s$")
# "Velm School. Founded": the end of a sentence and the beginning of the next in one name.
_NEXT_SENTENCE = re.compile(r"([^.!?]*?\b([A-Z]?[a-z]{3,}))[.!?]\s+(?=[A-Z])")
_ABBREVIATIONS = word_set(
    "Corp Bros Assn Dept Govt Univ Natl Intl Inst Acad Hosp Messrs Sept Calif Conn Mass Penn Tenn Wash Minn Miss"
)

# What ministries are for; where several of these are listed, they are one name.
_FIELDS = word_set(
    """
    Affairs Agriculture Arts Change Citizenship Climate Commerce Communications Communities Conservation Construction
    Cooperation Culture Defence Defense Development Digital Economy Education Employment Energy Environment Families
    Finance Fisheries Food Forestry Forests Governance Health Heritage Housing Immigration Industry Information
    Infrastructure Innovation Investment Irrigation Justice Labor Labour Lands Local Mines Planning Procurement
    Protection Refugees Relations Research Resources Rural Sanitation Science Security Services Skills Society Sport
    Sports Technology Telecommunications Tourism Trade Transport Transportation Urban Water Welfare Women Works Youth
    """
)
_FIELD = rf"(?:[A-Z][a-z]+ ){{0,2}}(?:{'|'.join(sorted(_FIELDS))})"
_OF_FIELDS = re.compile(
    rf"(?:[A-Z][\w-]* ){{0,3}}(?:Ministry|Department|Secretariat|Directorate|Committee|Commission|Office) "
    rf"(?:of|for|on)(?: the)? {_FIELD}(?:, {_FIELD})*,? and {_FIELD}(?![\w-]|\s[A-Z])"
)
_JOINED = re.compile(r"([A-Z][\w’'-]+) and ([A-Z][\w’'-]+)")
# "Velmu) and Velm School": the end of a bracket; "Brenn under Falk Records": words that no name holds.
_BROKEN = re.compile(
    r"([^()]*\w)(?:\)\s(?:(?:and|or|with)\s)?|\s(?:under|through|via|against|near|between|amid|toward|towards|versus)\s)"
    r"(?:the\s)?(?=[A-Z])"
)
_AND = re.compile(r" (?:and|or) (?:the )?")
# Of which two are never one: "Velm Assembly and Council of Brenn".
_BODIES = word_set(
    "agency assembly association authority commission committee company congress council court department federation "
    "institute league ministry parliament party senate university"
)


def parted(text: str, start: int, end: int, kind: EntityKind, people: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Part what the model took for one name: "Korea-Japan", "Qatar’s Ministry of Interior", "Lima, Ada Brenn".

    A "Ministry of Trade, Sport and Tourism" stays whole, and becomes so where the model saw its beginning.
    """
    start, end = trimmed(text, start, end)
    name = text[start:end]
    if name.isalpha():
        yield start, end
        return
    torn = None if name.replace(" ", "").isalpha() else _NEXT_SENTENCE.match(text, start, end)
    if torn and not is_title(torn.group(2)) and torn.group(2) not in _ABBREVIATIONS:
        yield torn.span(1)
        yield from parted(text, torn.end(), end, kind, people)
        return
    if (fields := _OF_FIELDS.match(text, start)) and fields.end() >= end:
        yield fields.span()
        return
    plain = is_plain(name)
    match = None if plain else _LINKED.fullmatch(text, start, end)
    if match and all(_is_country(side) for side in match.group(1, 3)):
        yield from (match.span(1), match.span(3))
        return
    if (accredited := _accredited(text, start, end)) is not None:
        yield from ((start, accredited - 1), (accredited, end))
        return
    match = _JOINED.fullmatch(text, start, end) if " and " in name else None
    if match and not people.isdisjoint(match.groups()):
        yield from (match.span(1), match.span(2))
        return
    if kind in ("person", "organisation", "place", "event") and (two := _two_names(text, start, end)):
        yield two[0]
        yield from parted(text, *two[1], kind, people)
        return
    match = None if plain else _LISTED.match(text, start, end) or OWNED.match(text, start, end)
    if match and kind in ("person", "organisation", "place") and _is_whole(match, kind, people):
        yield match.span(1)
        yield from parted(text, match.end(), end, kind, people)
    else:
        yield start, end


def _two_names(text: str, start: int, end: int) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Give where two names stand that are broken off from one another, or are both those of bodies."""
    if broken := _BROKEN.match(text, start, end):
        return broken.span(1), (broken.end(), end)
    for link in _AND.finditer(text, start, end):
        if _is_body(text[start : link.start()]) and _is_body(text[link.end() : end]):
            return (start, link.start()), (link.end(), end)
    return None


def _is_body(name: str) -> bool:
    words = fold(name).split()
    return len(words) > 1 and any(
        word in _BODIES and following in ("", "of", "for") for word, following in pairwise([*words, ""])
    )


def _accredited(text: str, start: int, end: int) -> int | None:
    """Give where the person begins in what an envoy is called after: "(Ambassador to) Peru Ada Brenn"."""
    words = text[start:end].split(" ")
    if not _ENVOY.search(text[max(0, start - 30) : start]) or not all(map(is_capitalised, words)):
        return None
    country = next((count for count in range(len(words) - 2, 0, -1) if is_country(" ".join(words[:count]))), None)
    return start + len(" ".join(words[:country])) + 1 if country else None


def follows_envoy(text: str, start: int) -> bool:
    """Say whether the country that an envoy is sent to stands before ``start``: "(Ambassador to Peru) Ada Brenn"."""
    envoy = _SENT_TO.search(text[max(0, start - 60) : start])
    return envoy is not None and is_country(envoy.group(1))


def _is_whole(match: re.Match[str], kind: EntityKind, people: frozenset[str]) -> bool:
    """Say whether what was parted off is a name of its own: people own people, not parts of their names."""
    first = match.group(1)
    if match.re is _LISTED or kind == "person" or first in people:
        return True
    return _is_country(first) or kind_by_head(fold(first).split()) is not None


def _is_country(name: str) -> bool:
    return is_country(name) or is_demonym(name) or is_capital(name)
