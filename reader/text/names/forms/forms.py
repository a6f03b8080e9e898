"""Forms: names whose spelling shows their kind better than most other evidence."""

from __future__ import annotations

import re

from reader.model import EntityKind
from reader.text.names.forms.nobody import is_no_person
from reader.text.names.lexicon.cities import is_city, is_known_place
from reader.text.names.lexicon.gazetteer import RULES_OF_LISTS, is_capital, is_country
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.mentions import Mention
from reader.text.spelling import fold

# "STS-133", "UH-60"; "Scientology", but no group as "Peronism" is one.
_MODEL_NUMBER = re.compile(r"[A-Z]{2,4}-\d{1,4}[A-Z]?")
# "IIT-Delhi", "UC-Merced".
_BRANCH = re.compile(r"[A-Z]{2,5}-[A-Z][a-z]+")
# "MTK Kenya"; but "NE Kenya" is a part of it.
_NATIONAL_BRANCH = re.compile(r"(?!(?:NE|NW|SE|SW|US|UK)\s)[A-Z]{2,5} ([A-Z].+)")
_INITIALS = re.compile(r"(?!LGBT|BAME|BIPOC|AAPI)[A-Z]{3,6}")
# Names of people that the model takes for places.
_COLOURS = frozenset({"black", "white"})
# "Tehrik-e-Velm", as parties and militias are called in Persian and Urdu.
_MOVEMENT = re.compile(r"[A-Z]\w+-e-[A-Z]\w+(?: [A-Z]\w+)?")
_DOCTRINE = re.compile(r"[A-Z]\w{3,}ology")
# "Section 21", "Articles 5"
_PROVISION = re.compile(r"(?:Section|Article|Clause|Chapter|Schedule)s?\s\d.*")
_LONGEST_ACRONYM = 7
# "RowerFact", but "McRowan" and "FitzBrenn".
_JOINED = re.compile(r"(?!Fitz|Mac)[A-Z][a-z]{3,}[A-Z]\w*")


def kind_of_form(mention: Mention, usual: EntityKind) -> tuple[EntityKind, str] | tuple[None, str]:
    """Give the kind that the spelling of a name shows if it is not the ``usual`` one, and the rule."""
    if _PROVISION.fullmatch(mention.text):
        return "law", "written like a part of a law"
    if usual == "person" and is_no_person(mention.key.split()):
        return "organisation", "no name for a person"
    if usual == "organisation" and is_known_place(mention.text):
        return "place", "list of cities and provinces"
    if usual == "group" and is_known_place(mention.text):
        return "place", "list of cities and provinces"
    if usual == "person" and (is_capital(mention.text) or is_city(mention.text)) and not is_given_name(mention.key):
        return "place", "list of cities and provinces"
    if usual == "person" and mention.text.isupper() and len(mention.text) <= _LONGEST_ACRONYM:
        return "organisation", "written like an acronym"
    if usual == "person" and is_joined(mention.text):
        return "organisation", "words written in one"
    if usual == "place" and _BRANCH.fullmatch(mention.text):
        return "organisation", "written like a branch"
    if usual == "group" and _INITIALS.fullmatch(mention.text):
        return "organisation", "written like an acronym"
    if usual in ("place", "person") and (branch := _NATIONAL_BRANCH.fullmatch(mention.text)) and _is_abroad(branch):
        return "organisation", "written like a branch"
    if usual == "place" and mention.key in _COLOURS:
        return "group", RULES_OF_LISTS["group"]
    if _MOVEMENT.fullmatch(mention.text):
        return "organisation", "written like a movement"
    if _MODEL_NUMBER.fullmatch(mention.text):
        return "product", "written like a model"
    if usual in ("person", "place") and _DOCTRINE.fullmatch(mention.text):
        return "organisation", "written like a doctrine"
    return None, ""


def _is_abroad(branch: re.Match[str]) -> bool:
    return is_country(branch.group(1)) and not is_country(branch.group())


def is_joined(name: str) -> bool:
    """Whether the name is several words in one, the first no given name: "RowerFact"."""
    first = re.match(r"[A-Z][a-z]+", name)
    return _JOINED.fullmatch(name) is not None and not (first and is_given_name(fold(first.group())))
