"""Signs: the words around a name as evidence for a person, a place, a body or a thing."""

from __future__ import annotations

import re

from reader.model import EntityKind
from reader.text.names.forms.acronyms import is_acronym
from reader.text.names.lexicon.cities import is_known_place
from reader.text.names.lexicon.known import known_kind
from reader.text.names.lexicon.offices import is_calling, is_title
from reader.text.names.mentions import Mention
from reader.text.names.signs.appositions import is_apposed
from reader.text.names.signs.bodies import signs_of_bodies
from reader.text.names.signs.clubs import signs_of_clubs
from reader.text.names.signs.people import is_aged, is_relative, is_told_as_person, signs_of_people
from reader.text.names.signs.places import signs_of_homes, signs_of_places
from reader.text.names.signs.surroundings import WINDOW
from reader.text.names.signs.things import signs_of_things
from reader.text.names.signs.ways import signs_of_ways
from reader.text.spelling import word_set

_OF_A_PEOPLE = re.compile(r"\s(?:people|peoples|communit(?:y|ies)|tribes?|tribesmen|minority|clan|ethnic)\b")
# Titles before a given name alone, which may be that of a city, too: "King Constantine".
_REIGNS = frozenset({"King", "Queen", "Pope", "Emperor", "Empress", "Prince", "Princess"})
# "the Velm community" may be that of a company.
_OF_USERS = re.compile(r"\scommunity\b")
# "a Velm farmer", but "a Brenn aide".
_INHABITS = re.compile(r"\b[Aa]n?\s(?:\d{1,3}-year-old\s)?$")
_CALLING_AFTER = re.compile(r"\s([a-z]+)\b(?:\s([a-z]+)\b)?")
# "a Velm woman", but "a Brenn man" is hardly written.
_TOWNSPEOPLE = word_set("man woman boy girl teen teenager couple family")
_OF_SOMEBODY = word_set(
    "adviser advisor aide official critic fan spokesman spokeswoman spokesperson lawyer biographer campaigner "
    "executive driver owner partner nominee"
)
_DIRECTED = re.compile(r"(?:North|South|East|West|Northern|Southern|Eastern|Western|New)\s")
_ABOARD = re.compile(
    r"\b(?:aboard|ship|boat|trawler|ferry|vessel|yacht|tanker|frigate|tug|lifeboat|schooner|steamer|destroyer|submarine|"
    r"warship|freighter|icebreaker|liner|HMS|USS|MV|SS|"
    r"BRP|FV|HDMS|HMAS|HMCS|HMNZS|HNLMS|KRI|MT|RFNS|RMS|ROKS|RRS|RV|SLNS|USCGC),?\s(?:the\s)?"
    r"(?:(?:Lady|Queen|King|Prince|Princess|Sir|Saint|St\.?)\s)?$"
)


def read_signs(mention: Mention, text: str) -> dict[EntityKind, int]:
    """Return the weight of the evidence for each kind: 1 for a hint, 2 and more for a sure sign, below 0 against."""
    start, end = mention.place.start, mention.place.end
    before = text[max(0, start - WINDOW) : start]
    words = before.split()
    if _ABOARD.search(before):
        return {"product": 4}
    if words and is_title(words[-1]) and words[-1][:1].isupper():
        return {"person": 3 if words[-1] in _REIGNS else 2}
    is_of_users = mention.kind == "organisation" and _OF_USERS.match(text, end)
    if _OF_A_PEOPLE.match(text, end) and not is_of_users:
        return {"group": 2}
    if mention.kind != "group" and is_relative(before) and known_kind(mention.text) is None:
        return {"person": 3}
    if is_apposed(mention, text):
        return {"person": 4, "organisation": -1}
    if votes := signs_of_homes(mention, before, text) or signs_of_ways(mention, before, text):
        return votes
    if votes := signs_of_things(mention, before, text) or signs_of_bodies(mention, before, text):
        return votes
    if votes := signs_of_clubs(mention, before, text):
        return votes
    if mention.kind == "place" and (
        is_known_place(mention.text) or words[-1:] == ["of"] or _DIRECTED.match(mention.text)
    ):
        return signs_of_places(mention, before, text)
    if _is_of_townsman(mention, before, text):
        return {"place": 2, "person": -2}
    if is_told_as_person(mention, words, text):
        return {"person": 3 if is_aged(mention, text) else 2}
    return signs_of_places(mention, before, text) or signs_of_people(mention, before, text)


def _is_of_townsman(mention: Mention, before: str, text: str) -> bool:
    """Whether the name says where a person is from: "a Velm farmer"."""
    after = _CALLING_AFTER.match(text, mention.place.end)
    if " " in mention.key or mention.kind == "group" or after is None or not _INHABITS.search(before):
        return False
    calling = after.group(1)
    if calling in _TOWNSPEOPLE and known_kind(mention.text) is None and not is_acronym(mention.text):
        return True
    if mention.kind == "organisation":
        return False
    # "a Velm dairy farmer"
    if after.group(2) and not (is_calling(calling) or calling.endswith("owner")):
        return calling.isalpha() and is_calling(after.group(2)) and after.group(2) not in _OF_SOMEBODY
    return (is_calling(calling) or calling.endswith("owner")) and calling not in _OF_SOMEBODY
