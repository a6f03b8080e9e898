"""Joins the pieces of names that the model, or a list, gave as several: a body and its country, a team and its town."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import replace

from reader.model import EntityKind, Place
from reader.text.names.forms.forms import is_joined
from reader.text.names.forms.short_names import is_team
from reader.text.names.lexicon.cities import is_city
from reader.text.names.lexicon.gazetteer import is_country, is_demonym
from reader.text.names.lexicon.heads import BODY_OPENERS, PLACE_OPENERS, kind_by_head
from reader.text.names.lexicon.known import is_known_otherwise, known_kind
from reader.text.names.lexicon.offices import RANKS, bare, is_calling, is_title
from reader.text.names.lexicon.renowned import RENOWNED
from reader.text.names.mentions import COMMON_WORDS, Mention, covering, without_overlaps
from reader.text.names.spotting.departments import with_department
from reader.text.names.spotting.wholes import find_wholes
from reader.text.spelling import fold, word_set

_ARTICLES = (" the ", "The ")
_LINKS = frozenset({" do ", " da ", " de ", " del ", " dos ", " de la ", " di "})
_LONGEST_LINK = 7
_FRONT = re.compile(r"(?<=[Tt]he )((?:[^\W\d_a-z][\w’'-]*\s){1,3})$")
# "of (Velm Creek Ventures)", unlike "in Norway Velm Ventures"
_FRONT_WORD = re.compile(r"(?<=[a-z] )([^\W\d_a-z][\w’'-]*\s)$")
# Fields of national bodies, which are called by them and their country: "Cricket Norland".
_FIELDS = frozenset(
    (
        *("Athletics", "Badminton", "Basketball", "Boxing", "Cricket", "Cycling", "Football", "Golf", "Gymnastics"),
        *("Hockey", "Netball", "Paddle", "Rowing", "Rugby", "Sailing", "Ski", "Snowsport", "Softball", "Sport"),
        *("Surfing", "Swim", "Swimming", "Tennis", "Triathlon", "Volleyball", "Wrestling", "Elections", "Environment"),
        *("Health", "Hydro", "Immigration", "Parks", "Statistics", "Tourism", "Transport"),
        *("Agriculture", "Justice", "Screen", "Creative", "Volunteering", "Universities", "Correctional Service"),
    )
)
# Bodies of which there may be one in any place.
_SOCIETIES = word_set(
    "academy alliance association authority brotherhood club commission council federation fellowship guild league "
    "society union"
)
_ENDS = re.compile(r"[,.;:)]|[’']s\b|\s(?:is|was|has|had|will|said|says)\b|\s[a-z]+ed\b|$")
_NATIONS = frozenset({"U.S.", "U.K.", "US", "UK"})
_MOST_OF_PERSON = 5
# "Bora Bora", but "la la la"
_SHORTEST_DOUBLED = 4
# The words before a country, and how far they reach; of well-known bodies, only one has a small letter.
_WORDS_BEFORE = re.compile(r"(?<!\S)((?:[^\W\d_a-z][\w&’'-]*\s){0,3}[^\W\d_a-z][\w&’'-]*|bp)\s$")
_REACH = 60
_TWO_BEFORE = re.compile(r"(?<!\S)(?:[^\W\d_a-z][\w’'-]*\s){1,2}$")
_TWO_AFTER = re.compile(r"(?:\s[^\W\d_a-z][\w’'-]*[^\W_](?![\w’'-])){1,2}")


# "Velm and (Osk Police)", "the Velm and (Osk Foundation)"
_FIRST_OF_TWO = re.compile(r"(?:(?<=[Tt]he )|(?<=between )|(?<=, of )|(?<![^.!?:\s]\s)(?<!\w))([A-Z][\w’-]+) and $")
_SHARED_HEADS = word_set("canal constabulary foundation police")


def joined(mentions: Sequence[Mention], texts: Mapping[int, str]) -> list[Mention]:
    """Return ``mentions``, which do not overlap, with the pieces of one name joined."""
    by_start = {(one.place.paragraph, one.place.start): one for one in mentions}
    wholes = [whole for one in mentions if (whole := _well_known(one, texts[one.place.paragraph]))]
    formed = [*find_wholes(mentions, texts)]
    wholes += covering(formed, mentions)
    wholes += [whole for one in mentions if (whole := with_department(one, texts[one.place.paragraph]))]
    wholes += [whole for one in mentions if (whole := _of_two(one, texts[one.place.paragraph], by_start))]
    return list(
        _with_branches(without_overlaps([*wholes, *mentions, *formed]) if wholes or formed else mentions, texts)
    )


def _with_front(mention: Mention, before: Mention | None, text: str) -> Mention:
    """Return a body with the words behind "the" that the model left out: "the (Velm Grass-roots) Housing Union"."""
    if mention.kind != "organisation" or kind_by_head(mention.key.split()) != "organisation":
        return mention
    place = mention.place
    floor = before.place.end if before and before.place.paragraph == place.paragraph else 0
    reach = max(floor, place.start - _REACH)
    words = _FRONT.search(text, reach, place.start) or _FRONT_WORD.search(text, reach, place.start)
    if words is None or any(map(_is_other, words[1].split())):
        return mention
    if words.re is _FRONT_WORD and is_known_otherwise(words[1].strip()):
        return mention
    return replace(mention, place=place._replace(start=words.start(1)), text=text[words.start(1) : place.end])


def _is_other(word: str) -> bool:
    key = bare(word)
    is_known = is_demonym(word) or is_country(word)
    return is_known or key in COMMON_WORDS or key in RANKS or is_title(word) or is_calling(word)


def _well_known(mention: Mention, text: str) -> Mention | None:
    """Return the longest well-known name around a piece of it: "San Pedro Sula" for "Sula"."""
    start, end = mention.place.start, mention.place.end
    before, after = _TWO_BEFORE.search(text, max(0, start - _REACH), start), _TWO_AFTER.match(text, end)
    if before is None and after is None:
        return None
    fronts = [start, *((start - len(one) for one in _ends(before[0])) if before else ())]
    tails = [end, *((end + len(one) for one in _beginnings(after[0])) if after else ())]
    places = [(first, last) for first in fronts for last in tails if (first, last) != (start, end)]
    known = [(last - first, first, last) for first, last in places if _is_well_known(text[first:last])]
    if not known:
        return None
    _, first, last = max(known)
    kind = RENOWNED.get(fold(text[first:last]), "place")
    return replace(mention, place=mention.place._replace(start=first, end=last), text=text[first:last], kind=kind)


def _of_two(mention: Mention, text: str, by_start: Mapping[tuple[int, int], Mention]) -> Mention | None:
    """Return a body of two places or people: "Velm and Osk Police" for "Osk Police"."""
    paragraph, start, end = mention.place
    before, _, head = mention.key.rpartition(" ")
    may_be_body = mention.kind in ("organisation", "person") or head == "canal"
    if not may_be_body or not before or head not in _SHARED_HEADS:
        return None
    first = _FIRST_OF_TWO.search(text, max(0, start - _REACH), start)
    other = by_start.get((paragraph, first.start(1))) if first else None
    if first is None or (other and (other.place.end != first.end(1) or other.kind in ("organisation", "group"))):
        return None
    return replace(mention, place=Place(paragraph, first.start(1), end), text=text[first.start(1) : end])


def _ends(words: str) -> Iterator[str]:
    return (words[word.start() :] for word in re.finditer(r"\S+\s", words))


def _beginnings(words: str) -> Iterator[str]:
    return (words[: word.end()] for word in re.finditer(r"\s\S+", words))


def _is_well_known(name: str) -> bool:
    return fold(name) in RENOWNED or is_city(name)


def _with_branches(mentions: Sequence[Mention], texts: Mapping[int, str]) -> Iterator[Mention]:
    """Join a body with the country behind it, and a team with the town before it: "Velm Relief Lesotho"."""
    bodies = {one.text for one in mentions if one.kind == "organisation" and not known_kind(one.text)}
    before: Mention | None = None
    for mention in mentions:
        text = texts[mention.place.paragraph]
        mention = _with_front(_with_body(mention, before, text, bodies), before, text)
        if before and (kind := _kind_of_both(mention, before, text)):
            place = before.place._replace(end=mention.place.end)
            before = replace(before, place=place, text=text[place.start : place.end], kind=kind)
            continue
        if before:
            yield before
        before = mention
    if before:
        yield before


def _with_body(mention: Mention, before: Mention | None, text: str, bodies: Set[str]) -> Mention:
    """Return a country with the body before it, if the model found that elsewhere: "(Velm) Lesotho"."""
    if mention.kind != "place" or not is_country(mention.text):
        return mention
    place = mention.place
    floor = before.place.end if before and before.place.paragraph == place.paragraph else 0
    words = _WORDS_BEFORE.search(text, max(floor, place.start - _REACH), place.start)
    name = words[1] if words else ""
    while name and name not in bodies and not _may_have_branches(name):
        name = name.partition(" ")[2]
    if not name:
        return mention
    start = place.start - len(name) - 1
    return replace(mention, place=place._replace(start=start), text=text[start : place.end], kind="organisation")


def _may_have_branches(name: str) -> bool:
    """Whether what stands before a country may be a body: "Cricket", a well-known one, "BoatLife"."""
    return name in _FIELDS or RENOWNED.get(fold(name)) == "organisation" or is_joined(name)


def _kind_of_both(mention: Mention, before: Mention, text: str) -> EntityKind | None:
    """Return the kind of the name of which these are pieces, or None if they are two names."""
    if mention.place.paragraph != before.place.paragraph or mention.place.start - before.place.end > _LONGEST_LINK:
        return None
    return next((kind for kind, goes_on in _JOINS if goes_on(mention, before, text)), None)


def _is_said_twice(mention: Mention, place: Mention, text: str) -> bool:
    """Whether a place has the name of the one right before it: "Bora Bora"."""
    is_next = text[place.place.end : mention.place.start] == " "
    is_place = mention.kind == place.kind == "place" and len(mention.text) >= _SHORTEST_DOUBLED
    return is_next and is_place and mention.text == place.text


def _is_rest_of_place(mention: Mention, place: Mention, text: str) -> bool:
    """Whether a village goes on behind its Malay or Arabic word for one: "Kampung Velm" and "Tinggi"."""
    is_next = text[place.place.end : mention.place.start] == " "
    return is_next and mention.kind == place.kind == "place" and place.key.split()[0] in PLACE_OPENERS


def _is_country_of(mention: Mention, body: Mention, text: str) -> bool:
    is_next = text[body.place.end : mention.place.start] == " "
    return is_next and body.kind == "organisation" and mention.kind == "place" and is_country(mention.text)


def _is_of_nation(mention: Mention, nation: Mention, text: str) -> bool:
    """Whether a body goes by the initials of its country: "U.S." and "Rowing Court"."""
    is_next = text[nation.place.end : mention.place.start] == " "
    return is_next and nation.text in _NATIONS and mention.kind == "organisation" and " " in mention.key


def _is_rest_of(mention: Mention, body: Mention, text: str) -> bool:
    """Whether the model parted the name of a body: "Velm Osk" and "Brenn University", "Velm Growers" and "’ Union"."""
    between = text[body.place.end : mention.place.start]
    is_next = between == " " or (between in ("’ ", "' ") and body.kind == "organisation" and body.text.endswith("s"))
    if not is_next or mention.kind != "organisation" or body.kind not in ("organisation", "person", "place"):
        return False
    is_whole = (
        kind_by_head(body.key.split()) or known_kind(body.text) or known_kind(mention.text) or body.text.isupper()
    )
    return not is_whole and kind_by_head(["", *mention.key.split()]) == "organisation"


def _is_rest_of_person(mention: Mention, person: Mention, text: str) -> bool:
    """Whether the model parted the name of a person: "Syed Velm" and "Ali Brenn"."""
    is_next = text[person.place.end : mention.place.start] == " " and mention.kind == person.kind == "person"
    words = [*person.key.split(), *mention.key.split()]
    # "Ambassador to Norland Ada Brenn", "General Ada Brenn"
    is_other = is_country(person.text) or is_city(person.text) or all(map(is_title, person.text.split()))
    return is_next and len(words) <= _MOST_OF_PERSON and not is_other and not is_title(mention.text.split()[0])


def _is_team_of(mention: Mention, town: Mention, text: str) -> bool:
    """Whether a team follows its town, with an article: "the Velm Herons"."""
    if text[town.place.end : mention.place.start] != " ":
        return False
    if town.kind != "place" or mention.kind not in ("organisation", "group") or is_country(town.text):
        return False
    return text.endswith(_ARTICLES, 0, town.place.start) and is_team(mention.key)


def _is_body_of(mention: Mention, body: Mention, text: str) -> bool:
    """Whether a body is told from others by its place: "the Velm Fellowship" and "Norland"."""
    is_of = text[body.place.end : mention.place.start] in (" of ", " of the ") and mention.kind == "place"
    may_be_body = body.kind in ("organisation", "person") and " " in body.key
    # The model takes "Trinidad and Tobago" for two.
    is_torn = " and " in mention.text and kind_by_head(body.key.split()) == "organisation"
    return is_of and may_be_body and (body.key.split()[-1] in _SOCIETIES or is_torn)


def _is_people_of(mention: Mention, body: Mention, text: str) -> bool:
    """Whether a body ends with the word for a people, of which nothing follows: "Velm Saudi opened"."""
    is_next = text[body.place.end : mention.place.start] == " " and body.kind == "organisation"
    return (
        is_next
        and mention.kind == "group"
        and is_demonym(mention.text)
        and _ENDS.match(text, mention.place.end) is not None
    )


def _is_of_two_peoples(mention: Mention, people: Mention, text: str) -> bool:
    """Whether a body is of two peoples: "the Norlandish and Velmish Union"."""
    is_joined = text[people.place.end : mention.place.start] == " and " and people.kind == "group"
    first = mention.text.split()[0]
    is_body = mention.kind == "organisation" and kind_by_head(mention.key.split()) == "organisation"
    is_of_people = is_demonym(first) or first == "Caribbean"
    return is_joined and is_body and is_of_people and text.endswith(_ARTICLES, 0, people.place.start)


def _is_linked_to(mention: Mention, body: Mention, text: str) -> bool:
    """Whether a Romance body goes on behind a particle: "Banco do (Velm)", "Universidad de (Osk)"."""
    is_near = 0 < mention.place.start - body.place.end <= _LONGEST_LINK
    if not is_near or body.key not in BODY_OPENERS or mention.kind == "person":
        return False
    return text[body.place.end : mention.place.start] in _LINKS


# How a mention may continue the one before, and the kind of both.
_JOINS: Sequence[tuple[EntityKind, Callable[[Mention, Mention, str], bool]]] = (
    ("place", _is_said_twice),
    ("place", _is_rest_of_place),
    ("organisation", _is_country_of),
    ("organisation", _is_of_nation),
    ("organisation", _is_team_of),
    ("organisation", _is_rest_of),
    ("organisation", _is_body_of),
    ("organisation", _is_people_of),
    ("organisation", _is_of_two_peoples),
    ("organisation", _is_linked_to),
    ("person", _is_rest_of_person),
)
