"""Forms: names whose spelling shows their kind better than most other evidence."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import NamedTuple, get_args

from reader.model import EntityKind
from reader.text.names.forms.nobody import DIRECTIONS, is_no_person
from reader.text.names.lexicon.cities import RULE_OF_CITIES, is_city, is_known_place
from reader.text.names.lexicon.gazetteer import RULES_OF_LISTS, is_capital, is_country
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.mentions import Mention
from reader.text.spelling import fold, word_set

# "STS-133", "UH-60"; "Scientology", but no group as "Peronism" is one.
_MODEL_NUMBER = re.compile(r"[A-Z]{2,4}-\d{1,4}[A-Z]?")
# "IIT-Delhi", "UC-Merced".
_BRANCH = re.compile(r"[A-Z]{2,5}-[A-Z][a-z]+")
# "MTK Kenya"; but "NE Kenya" is a part of it.
_NATIONAL_BRANCH = re.compile(r"(?!(?:NE|NW|SE|SW|US|UK)\s)[A-Z]{2,5} ([A-Z].+)")
# "RWTH Aachen", "IIT Velm"; "NEW Velm" is a headline.
_BRANCH_IN_TOWN = re.compile(r"(?!NEW|THE|OLD)[A-Z]{3,5} [A-Z][a-z]+")
_INITIALS = re.compile(r"(?!LGBT|BAME|BIPOC|AAPI)[A-Z]{3,6}")
# Names of people that the model takes for places.
_COLOURS = frozenset({"black", "white"})
# "Tehrik-e-Velm", as parties and militias are called in Persian and Urdu.
_MOVEMENT = re.compile(r"[A-Z]\w+-e-[A-Z]\w+(?: [A-Z]\w+)?")
# "Osk-on-Velm", "Velm-sur-Mer"
_TOWN_ON = re.compile(r"[A-Z][^\W\d_]+-(?:on|upon|over|under|sur|sous|am)-(?:the-)?[A-Z][^\W\d_]+")
# "U.S. 431", "Interstate 35"
_ROAD = re.compile(
    r"(?:(?:U\.S\.|US|Interstate|Highway|Route|(?:County|State) (?:Road|Route|Highway)) |I-)\d{1,4}[A-Z]?"
)
_DOCTRINE = re.compile(r"[A-Z]\w{3,}ology")
# "Section 21", "Articles 5"
_PROVISION = re.compile(r"(?:Section|Article|Clause|Chapter|Schedule)s?\s\d.*")
_LONGEST_ACRONYM = 7
# Places that are known by their initials.
_PLACES_BY_INITIALS = word_set("NYC PNG NSW CAR KZN FCT NCR JFK LAX BVI USVI DMZ CBD GTA ACT SAR HCMC")
# "RowerFact", but "McRowan" and "FitzBrenn".
_JOINED = re.compile(r"(?!Fitz|Mac)[A-Z][a-z]{3,}[A-Z]\w*")
# "FlyVelm", but "SoHo", "LaVelm" and a space that is missing: "NewVelm".
_JOINED_COMPANY = re.compile(
    r"(?!Mac|Van|Des|Las|Los|San|Saint|New|Port|Fort|Mount|North|South|East|West)[A-Z][a-z]{2,}[A-Z][a-z]{2,}"
)
# "COP30"
_CONFERENCE = re.compile(r"COP\s?\d\d?")


class _Form(NamedTuple):
    """A spelling that shows the ``kind`` of a name, if it was taken for one of the kinds ``among``."""

    among: Collection[EntityKind]
    shows: Callable[[Mention], object]
    kind: EntityKind
    rule: str


def kind_of_form(mention: Mention, usual: EntityKind) -> tuple[EntityKind, str] | None:
    """Return the kind that the spelling of a name shows instead of the ``usual`` one, and the rule, or None."""
    found = (form for form in _FORMS if usual in form.among and form.shows(mention))
    return next(((form.kind, form.rule) for form in found), None)


def _is_foreign_city(mention: Mention) -> bool:
    return (is_capital(mention.text) or is_city(mention.text)) and not is_given_name(mention.key)


def _is_directed(mention: Mention) -> bool:
    """Whether a name begins with a direction: "South Velm", but "Central Velms" is a team."""
    first, _, rest = mention.key.partition(" ")
    return first in DIRECTIONS and rest.isalpha() and not rest.endswith("s")


def _is_part_of_place(mention: Mention) -> bool:
    """Whether a name is a part of a known place: "Western Punjab"."""
    first, _, rest = mention.text.partition(" ")
    return fold(first) in DIRECTIONS and (is_known_place(rest) or is_country(rest))


def _is_shouted(mention: Mention) -> bool:
    return mention.text.isupper() and len(mention.text) <= _LONGEST_ACRONYM


def _is_abbreviated_body(mention: Mention) -> bool:
    """Whether a supposed place is written like an acronym; a town in capitals may open a dateline."""
    is_place = mention.text in _PLACES_BY_INITIALS or mention.place.start == 0 or is_known_place(mention.text)
    return _INITIALS.fullmatch(mention.text) is not None and not is_place


def _is_national_branch(mention: Mention) -> bool:
    branch = _NATIONAL_BRANCH.fullmatch(mention.text)
    return branch is not None and is_country(branch.group(1)) and not is_country(branch.group())


def is_joined(name: str) -> bool:
    """Whether the name is several words in one, the first no given name: "RowerFact"."""
    first = re.match(r"[A-Z][a-z]+", name)
    return _JOINED.fullmatch(name) is not None and not (first and is_given_name(fold(first.group())))


def is_joined_company(name: str) -> bool:
    """Whether the name of a supposed place is several words in one, as no place is called: "FlyVelm"."""
    return _JOINED_COMPANY.fullmatch(name) is not None and not is_known_place(name)


_ANY = frozenset(get_args(EntityKind))
# The forms in the order in which they are tried.
_FORMS = (
    _Form(_ANY, lambda one: _PROVISION.fullmatch(one.text), "law", "written like a part of a law"),
    _Form(_ANY, lambda one: _TOWN_ON.fullmatch(one.text), "place", "written like a town on a river"),
    _Form(_ANY, lambda one: _ROAD.fullmatch(one.text), "place", "written like a road"),
    _Form({"person"}, _is_directed, "place", "direction in the name"),
    _Form({"person"}, lambda one: is_no_person(one.key.split()), "organisation", "no name for a person"),
    _Form({"organisation", "group"}, lambda one: is_known_place(one.text), "place", RULE_OF_CITIES),
    _Form({"organisation"}, _is_part_of_place, "place", "direction in the name"),
    _Form({"person"}, _is_foreign_city, "place", RULE_OF_CITIES),
    _Form({"person"}, _is_shouted, "organisation", "written like an acronym"),
    _Form({"person"}, lambda one: is_joined(one.text), "organisation", "words written in one"),
    _Form(_ANY, lambda one: _CONFERENCE.fullmatch(one.text), "event", "written like a conference"),
    _Form({"place"}, lambda one: _BRANCH.fullmatch(one.text), "organisation", "written like a branch"),
    _Form({"place"}, _is_abbreviated_body, "organisation", "written like an acronym"),
    _Form({"place"}, lambda one: _BRANCH_IN_TOWN.fullmatch(one.text), "organisation", "written like a branch"),
    _Form({"group"}, lambda one: _INITIALS.fullmatch(one.text), "organisation", "written like an acronym"),
    _Form({"place", "person"}, _is_national_branch, "organisation", "written like a branch"),
    _Form({"place"}, lambda one: one.key in _COLOURS, "group", RULES_OF_LISTS["group"]),
    _Form(_ANY, lambda one: _MOVEMENT.fullmatch(one.text), "organisation", "written like a movement"),
    _Form(_ANY, lambda one: _MODEL_NUMBER.fullmatch(one.text), "product", "written like a model"),
    _Form({"person", "place"}, lambda one: _DOCTRINE.fullmatch(one.text), "organisation", "written like a doctrine"),
)
