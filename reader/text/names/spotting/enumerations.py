"""Enumerations: places listed with places, clubs with clubs, and people with what they are "of"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from reader.model import EntityKind
from reader.text.names.forms.acronyms import is_acronym
from reader.text.names.lexicon.cities import is_known_place
from reader.text.names.lexicon.gazetteer import is_country
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.lexicon.known import known_kind
from reader.text.names.lexicon.renowned import RENOWNED
from reader.text.names.mentions import Mention
from reader.text.names.signs.clubs import CLUB, is_club
from reader.text.names.signs.surroundings import is_open

_IS_LISTED = re.compile(r",?\s(?:and|or|to)\s|,\s|/|–")
_PREPOSED = re.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Oo]utside|[Oo]f)\s$")
# "In Oslo, Brenn and others" is no list, but "in Oslo and Brenn." is.
_IS_BOTH = re.compile(r"\s(?:and|or|to)\s")
_BOTH_END = re.compile(
    r"\s?(?:[.;:)]|$)|,\s(?!who\b)|\s(?:in|on|to|for|as|during|last|this|since|by|with|before|after)\b"
)
# A person is "of" a body: "Ada Brenn of (Velm Union)".
_BODY_OF_SOMEBODY: Mapping[EntityKind, int] = {"organisation": 2, "person": -2}
_TOWN_OF_SOMEBODY: Mapping[EntityKind, int] = {"place": 2, "person": -2}
_OF_FAMILY: Mapping[EntityKind, int] = {"person": 4, "place": -3, "organisation": -1}
_PLACE_IN_ROW: Mapping[EntityKind, int] = {"place": 3, "person": -2}
# "in Velm and the nearby district of Osk", "in Velm, Ilva and Osk", of which the model missed Ilva
_IN_ROW = re.compile(
    r",\s(?:[A-Z][a-zà-ÿ’-]{2,},?\s(?:and\s)?)?|,?\sand\s(?:(?:in\s)?(?:the\s)?(?:[a-z]+\s){0,2}(?:city|county|district|island|province|region|state|suburb|town|"
    r"village)s?\sof\s)?"
)
_PLACED = re.compile(
    r"\b(?:[Ii]n|[Nn]ear|[Ff]rom|[Aa]cross|[Bb]etween|[Vv]ia|[Bb]y way of|"
    r"(?:residents|villagers|people|towns|villages) of|visit(?:ed|s)?|tour(?:ed|s)?|reach(?:ed|es)?|raided)\s$"
)
_VERB = re.compile(r"\s(?:have|has|had|are|were|said|say|will|[a-z]{2,}ed)\b")
_REACH = 16
_MOST_WORDS = 2


def read_lists(mentions: Sequence[Mention], texts: Mapping[int, str]) -> dict[Mention, dict[EntityKind, int]]:
    """Return signs for single names listed with a place or a club: "Warsaw, Vilnius", "Velm and Osk United".

    Also for the name behind a person: "Ada Brenn of Velm Union".
    """
    signs: dict[Mention, dict[EntityKind, int]] = _signs_of_rows(mentions, texts)
    for left, right in pairwise(mentions):
        if left.place.paragraph != right.place.paragraph:
            continue
        text = texts[left.place.paragraph]
        if _are_family(left, right, text):
            signs |= {left: dict(_OF_FAMILY), right: dict(_OF_FAMILY)}
        elif _is_home(left, right, text):
            signs[right] = dict(_TOWN_OF_SOMEBODY if is_known_place(right.text) else _BODY_OF_SOMEBODY)
        elif _is_way(left, right, text):
            signs[left] = dict(_PLACE_IN_ROW)
        elif right.kind in ("organisation", "group") and left.kind == "place" and _is_way(right, left, text):
            signs[right] = dict(_PLACE_IN_ROW)
        elif _is_listed(left, right, text):
            signs |= _signs_of_neighbours(left, right)
    return signs


def _signs_of_rows(mentions: Sequence[Mention], texts: Mapping[int, str]) -> dict[Mention, dict[EntityKind, int]]:
    """Return signs for names in a row behind one preposition: "in Oslo, (Velm) and (Osk)."."""
    signs: dict[Mention, dict[EntityKind, int]] = {}
    for row in _rows(mentions, texts):
        text, first, last = texts[row[0].place.paragraph], row[0].place, row[-1].place
        is_whole = len(row) > 1 and " and " in text[row[-2].place.end : last.start]
        are_places = any(one.kind == "place" or _is_only_place(one) for one in row)
        if are_places and is_whole and _PLACED.search(text, max(0, first.start - _REACH), first.start):
            ends = _BOTH_END.match(text, last.end) or _VERB.match(text, last.end)
            signs |= {one: dict(_PLACE_IN_ROW) for one in row if ends and _may_be_in_row(one)}
    return signs


def _rows(mentions: Sequence[Mention], texts: Mapping[int, str]) -> Iterator[list[Mention]]:
    """Yield the names between which there are only commas and "and"."""
    row: list[Mention] = []
    for mention in mentions:
        last = row[-1].place if row else mention.place
        is_next = last.paragraph == mention.place.paragraph and row
        if is_next and _IN_ROW.fullmatch(texts[last.paragraph], last.end, mention.place.start):
            row.append(mention)
            continue
        if row:
            yield row
        row = [mention]
    if row:
        yield row


def _is_only_place(mention: Mention) -> bool:
    return is_known_place(mention.text) and not is_given_name(mention.key.split()[0])


def _may_be_in_row(mention: Mention) -> bool:
    words = mention.key.split()
    may_be_place = mention.kind in ("person", "organisation", "group") and known_kind(mention.text) is None
    may_be_place = may_be_place and not is_acronym(mention.text) and is_open(mention)
    return may_be_place and not is_given_name(words[0]) and mention.key not in RENOWNED and len(words) <= _MOST_WORDS


def _are_family(left: Mention, right: Mention, text: str) -> bool:
    """Whether two given names share a surname: "Ada and Otto Brenn"."""
    first, _, surname = right.key.partition(" ")
    is_next = text[left.place.end : right.place.start] == " and "
    return bool(is_next and surname) and is_given_name(first) and is_given_name(left.key) and is_open(right)


def _is_home(left: Mention, right: Mention, text: str) -> bool:
    """Whether a supposed person is the body or town that another person is of."""
    are_people = left.kind == right.kind == "person" and " " in left.key
    return are_people and not is_given_name(right.key.split()[0]) and text[left.place.end : right.place.start] == " of "


def _is_way(doubtful: Mention, known: Mention, text: str) -> bool:
    """Whether something moves between a place and a supposed body or person: "from (Velm) to Osk"."""
    first, last = sorted((doubtful.place, known.place))
    is_way = text.endswith("from ", 0, first.start) and text[first.end : last.start] == " to "
    return is_way and known.kind == "place" and " " not in doubtful.key and _may_be_in_row(doubtful)


def _is_listed(left: Mention, right: Mention, text: str) -> bool:
    if not _IS_LISTED.fullmatch(text, left.place.end, right.place.start):
        return False
    if not _PREPOSED.search(text[max(0, left.place.start - 12) : left.place.start]):
        return True
    are_both = _IS_BOTH.fullmatch(text, left.place.end, right.place.start)
    return are_both is not None and _BOTH_END.match(text, right.place.end) is not None


def _signs_of_neighbours(left: Mention, right: Mention) -> dict[Mention, dict[EntityKind, int]]:
    signs: dict[Mention, dict[EntityKind, int]] = {}
    for known, doubtful in ((left, right), (right, left)):
        if known.kind == "place" and _may_be_place(doubtful, known):
            signs[doubtful] = {"place": 2}
        if is_club(known.key) and doubtful.kind == "place" and not is_country(doubtful.text):
            signs[doubtful] = dict(CLUB)
    return signs


def _may_be_place(doubtful: Mention, known: Mention) -> bool:
    """Whether a supposed person or body may be a place like its neighbour; bodies are listed with less known places."""
    if is_acronym(doubtful.text) or (" " in doubtful.key and not _is_like(doubtful, known)):
        return False
    return doubtful.kind == "person" or (doubtful.kind == "organisation" and is_known_place(known.text))


def _is_like(doubtful: Mention, known: Mention) -> bool:
    """Whether a person begins like the place beside it: "Vel Osk and Vel Ilv"."""
    return doubtful.key.split()[0] == known.key.split()[0] and " " in known.key
