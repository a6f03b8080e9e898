"""Resolves names of organisations, places and other things."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from reader.model import EntityKind, Place
from reader.text.names.forms.acronyms import Expansion, initials, is_acronym, letters, stands_for
from reader.text.names.forms.short_names import has_ends, is_place_of, is_short_for, without_people
from reader.text.names.lexicon.cities import usual_spelling
from reader.text.names.lexicon.gazetteer import (
    body_name,
    country_name,
    is_capital,
    is_country,
    is_province,
)
from reader.text.names.lexicon.heads import kind_by_head
from reader.text.names.lexicon.known import PLATFORMS, WELL_KNOWN
from reader.text.names.lexicon.provinces import is_state, province_name
from reader.text.names.lexicon.renowned import RENOWNED
from reader.text.names.mentions import Mention
from reader.text.spelling import fold, remembered, word_set

_FORMS_OF_COMPANY = re.compile(
    r",?\s+(?:inc|corp|corporation|co|company|llc|plc|group|holdings?|gmbh|ag|sa|nv|bv|[opc]?jsc|oyj|asa|s\.?p\.a|e?hf|"
    r"d\.o\.o|s\.r\.[lo]|kft|nyrt|zrt|tbk|aps|berhad|joint stock co(?:mpany)?|(?:sdn\.? )?bhd|p(?:te|ty|vt)"
    r"|(?:\(?p(?:te|ty|vt)\)?\.? )?(?:ltd|limited)"
    r"|(?:holding )?(?:b\.s\.c|q\.(?:p\.)?s\.c|k\.s\.c(?:\.p)?|s\.a\.e|s\.a\.o\.g|p\.j\.s\.c))\.?$"
)


# The fewest capitals of a place from a dateline ("OSLO"); three are initials ("DRC").
_SHORTEST_SHOUTED = 4
# The most things that are compared with a short form, and the most words of a name.
_MOST_NAMESAKES = 60
_MOST_WORDS = 12
# The fewest letters of a plural of people: "Finns", but not "Laos".
_SHORTEST_PLURAL = 4
_WIDER_PLACES = ("strip", "province", "state", "county", "region", "governorate", "district", "island")
_FORMS_OF_PLACE = re.compile(r"^(?:state|province|city|town|village|county|municipality|district) of (?:the )?(?=\w+$)")
# Words added to the name of a broadcaster: "BBC News".
_MEDIA = word_set("news radio tv television sport sports world online")
# Parts of a company that are known beside it: "Google News"; an agency and its news are one.
_SISTERS = word_set("academy foundation fund labs laboratories museum news research services studios")
# Common nouns that with a capital refer to a body named before, or to any.
_COMMON_NOUNS = word_set(
    """
    ministry administration committee commission council court department board authority association federation
    foundation institute institution company corporation agency bureau office fund university college school
    hospital club society union group division team programme program scheme service center centre organisation
    organization directorate embassy chamber news press order bill act budget decree constitution corps headquarters
    secretariat fellowship
    """
)
_COMMON_PLACES = word_set(
    "city town village municipality municipal mainland province state district county region island capital territory"
)
_NOUNS: Mapping[EntityKind, frozenset[str]] = {
    "organisation": _COMMON_NOUNS | _COMMON_PLACES,
    "place": _COMMON_PLACES,
    "product": _COMMON_NOUNS,
    "law": frozenset({"bill", "act", "law", "amendment"}),
}
# "New People’s Party" is the "New People Party" as well.
_POSSESSIVES = re.compile(r"'s?(?=\s)")
# "Ministry of Defence" is the "Defence Ministry".
_OF_ITS_FIELD = re.compile(r"\b(department|ministry) of (?:the )?((?:(?! of ).)+)$")
# Names of the capital of the United States.
_CAPITAL_DISTRICT = re.compile(r"(?:washington,? )?d\.?c\.?")


@dataclass
class Thing:
    """A place, organisation or other thing while its mentions are gathered; ``forms`` are its spellings."""

    kind: EntityKind
    key: str
    mentions: list[Mention] = field(default_factory=list)
    forms: dict[str, str] = field(default_factory=dict)
    usual_name: str | None = None

    @property
    def name(self) -> str:
        """The usual name of the gazetteer, else the fullest form, then the most frequent."""
        counts = Counter(" ".join(mention.text.split()) for mention in self.mentions)
        return self.usual_name or _in_usual_case(
            max(counts, key=lambda name: (len(name), not _is_shouted(name, self.kind), counts[name])), self.kind
        )


def _in_usual_case(name: str, kind: EntityKind) -> str:
    """Return "Coldwater County" for "COLDWATER COUNTY" of a dateline."""
    return re.sub(r"\w[\w’']*", lambda word: word.group().capitalize(), name) if _is_shouted(name, kind) else name


def _is_shouted(name: str, kind: EntityKind) -> bool:
    is_of_letters = "." not in name and not any(map(str.isdigit, name))
    return kind == "place" and name.isupper() and is_of_letters and len(name) >= _SHORTEST_SHOUTED


class Catalogue:
    """The things of an article, by their keys and by the beginnings and ends of these.

    ``first_places`` are the places of the first mention of each name.
    """

    def __init__(self, mentions: Iterable[Mention]) -> None:
        self.things: list[Thing] = []
        self.first_places: dict[str, Place] = {}
        for mention in mentions:
            self.first_places.setdefault(mention.key, mention.place)
        self._by_key: dict[tuple[EntityKind, str], Thing] = {}
        self._by_part: dict[str, dict[int, Thing]] = {}

    def get(self, kind: EntityKind, key: str) -> Thing | None:
        """Return the thing with the ``key``."""
        return self._by_key.get((kind, key))

    def with_part(self, kind: EntityKind, part: str) -> list[Thing]:
        """Return the things with a form that begins or ends with ``part``, or has it as initials."""
        things = islice(self._by_part.get(part, {}).values(), _MOST_NAMESAKES)
        return [thing for thing in things if thing.kind == kind]

    def add(self, kind: EntityKind, key: str, usual_name: str | None) -> Thing:
        """Return a new thing with the ``key``."""
        self.things.append(Thing(kind, key, usual_name=usual_name))
        return self.things[-1]

    def enter(self, thing: Thing, key: str, mention: Mention) -> None:
        """Add ``mention`` and its ``key`` to ``thing``."""
        self._by_key[thing.kind, key] = thing
        parts = (*_ends(key), *_ends(without_people(key)), *_ends(mention.key), *initials(mention.text))
        for part in () if mention.key in thing.forms else parts:
            self._by_part.setdefault(part, {})[id(thing)] = thing
        thing.forms[mention.key] = mention.text
        thing.mentions.append(mention)


def group_things(mentions: Sequence[Mention], acronyms: Mapping[str, Expansion]) -> list[Thing]:
    """Group mentions of the same thing, longest names first, so that short ones can be matched to them."""
    catalogue = Catalogue(sorted(mentions, key=lambda mention: mention.place))
    korea = _bare_korea(mentions)
    for mention in sorted(mentions, key=lambda mention: (-len(mention.key), mention.place)):
        usual = _usual_name(mention, korea)
        key = fold(usual) if usual else _plain(mention.key)
        key = usual_spelling(key) if mention.kind == "place" else key
        key = _singular(key) if mention.kind == "group" else key
        thing = catalogue.get(mention.kind, key) or _longer_form(catalogue, mention, key, acronyms)
        catalogue.enter(thing or catalogue.add(mention.kind, key, usual), key, mention)
    return catalogue.things


@remembered
def _ends(key: str) -> tuple[str, ...]:
    """Return the beginnings and ends of a name, including the whole; of a very long one only the outer words."""
    words = key.split()
    counts = range(1, min(len(words), _MOST_WORDS) + 1)
    return tuple(" ".join(part) for count in counts for part in (words[:count], words[-count:]))


def _usual_name(mention: Mention, korea: str | None) -> str | None:
    if mention.kind == "place":
        if mention.key == "korea" and korea:
            return korea
        return country_name(mention.text) or province_name(mention.text)
    return body_name(mention.text) if mention.kind == "organisation" else None


def _bare_korea(mentions: Sequence[Mention]) -> str | None:
    """Return the country that "Korea" refers to: the one of the two that the article mentions."""
    keys = {mention.key for mention in mentions}
    south = keys & {"south korea", "south korean", "south koreans", "seoul", "republic of korea"}
    north = keys & {"north korea", "north korean", "north koreans", "pyongyang"}
    return "South Korea" if south else "North Korea" if north else None


@remembered
def _plain(key: str) -> str:
    plain = _POSSESSIVES.sub("", _FORMS_OF_PLACE.sub("", key.removeprefix("the "))).replace(" & ", " and ")
    plain = _OF_ITS_FIELD.sub(r"\2 \1", plain)
    return "washington" if _CAPITAL_DISTRICT.fullmatch(key) else _FORMS_OF_COMPANY.sub("", plain) or key


def _singular(key: str) -> str:
    """Return "american" for "americans", which are one group; the Swiss and the Sioux have no singular of their own."""
    return key.removesuffix("s") if len(key) > _SHORTEST_PLURAL and not key.endswith("ss") else key


def _longer_form(catalogue: Catalogue, mention: Mention, key: str, acronyms: Mapping[str, Expansion]) -> Thing | None:
    """Return the thing that a mention is short for; None if there is none."""
    if mention.text in acronyms:
        return _explained(catalogue, mention.kind, fold(acronyms[mention.text].name))
    if is_acronym(mention.text):
        return _spelt_out(catalogue, mention)
    if mention.kind == "place":
        return _longer_place(catalogue, key)
    if mention.kind in ("product", "event") and " " not in key and key not in PLATFORMS:
        return next((thing for thing in catalogue.with_part(mention.kind, key) if thing.key.endswith(f" {key}")), None)
    return _longer_body(catalogue, mention, key) if mention.kind == "organisation" else None


def _explained(catalogue: Catalogue, kind: EntityKind, full: str) -> Thing | None:
    """Return the thing that the article gives as the expansion of an acronym, whose folded name ends in ``full``."""
    bearers = catalogue.with_part(kind, full)
    return next((thing for thing in bearers if any(_ends_in(full, form) for form in thing.forms)), None)


def _spelt_out(catalogue: Catalogue, mention: Mention) -> Thing | None:
    """Return the thing whose initials an acronym is, or the broadcaster of an outlet: "BBC News" for "BBC"."""
    alike = catalogue.with_part(mention.kind, letters(mention.text))
    outlets = catalogue.with_part(mention.kind, mention.key)
    return next((thing for thing in alike if _expands(thing, mention.text)), None) or next(
        (thing for thing in outlets if thing.key.removeprefix(f"{mention.key} ") in _MEDIA), None
    )


def _longer_place(catalogue: Catalogue, key: str) -> Thing | None:
    city = catalogue.get("place", f"{key} city")
    # "Velm" is ambiguous if there is a Velm Strip or a Velm Province, too.
    if city and any(catalogue.get("place", f"{key} {form}") for form in _WIDER_PLACES):
        return None
    if city and not country_name(key) and not is_state(key):
        return city
    if country_name(key) or is_province(key) or is_capital(key):
        return None
    longer = [thing for thing in catalogue.with_part("place", key) if is_place_of(key, thing.key)]
    return longer[0] if len(longer) == 1 else None


def _longer_body(catalogue: Catalogue, mention: Mention, key: str) -> Thing | None:
    # "Velm" is a short name of "Velm Chemical", but "Velm Group" is not.
    short = key if " " in key else mention.key.removeprefix("the ")
    within = [
        thing
        for thing in (*catalogue.with_part(mention.kind, key), *_with_same_ends(catalogue, mention.kind, key))
        if is_short_for(short, thing.key) and not _is_of_owner(mention, thing, catalogue.first_places)
    ]
    return within[0] if len(within) == 1 else None


def _with_same_ends(catalogue: Catalogue, kind: EntityKind, key: str) -> list[Thing]:
    """Return the things that may be called by the first and last words of their names: "Velm Society"."""
    return [one for one in catalogue.with_part(kind, key.split()[0]) if has_ends(key, one.key)] if " " in key else []


def _is_of_owner(mention: Mention, thing: Thing, first_places: Mapping[str, Place]) -> bool:
    """Whether a thing belongs to one known before: "Velm Search" if "Velm" was named first, or is renowned.

    If its last word shows that it is a body, both are the same: "Velm", and then "Velm Holdings".
    """
    if " " in mention.key or not thing.key.startswith(f"{mention.key} "):
        return False
    forms = [form.split() for form in thing.forms]
    is_body = any(kind_by_head(words) == "organisation" or is_country(words[-1]) for words in forms)
    is_company = any(_FORMS_OF_COMPANY.search(form) for form in thing.forms)
    is_known_before = mention.key in RENOWNED or mention.key in PLATFORMS or mention.key in WELL_KNOWN
    if mention.key in RENOWNED or mention.key in PLATFORMS or mention.key == "google":
        is_body = is_body and not all(words[-1] in _SISTERS for words in forms)
    is_named_first = first_places[mention.key] < min(first_places[form] for form in thing.forms)
    return (is_known_before or is_named_first) and not is_body and not is_company


def is_generic(thing: Thing) -> bool:
    """Whether the thing has only common nouns as names: "the Commission", "the City"."""
    nouns = _NOUNS.get(thing.kind, frozenset())
    return all(form in nouns or form.removesuffix("s") in nouns for form in thing.forms)


def _expands(thing: Thing, acronym: str) -> bool:
    return any(stands_for(acronym, text) for text in thing.forms.values())


def _ends_in(full: str, form: str) -> bool:
    return form == full or form.endswith(f" {full}")
