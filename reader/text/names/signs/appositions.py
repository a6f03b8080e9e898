"""Whether somebody is named behind the phrase for an office: "the head of the tax agency, (Ada Brenn), said"."""

from __future__ import annotations

import re

from reader.text.names.forms.acronyms import is_acronym
from reader.text.names.lexicon.cities import is_known_place
from reader.text.names.lexicon.heads import kind_by_head
from reader.text.names.lexicon.known import known_kind
from reader.text.names.lexicon.offices import is_calling
from reader.text.names.lexicon.renowned import RENOWNED
from reader.text.names.mentions import Mention
from reader.text.spelling import word_set

# The phrase, its words up to what it is an office of, and any given name that the model left out.
_PHRASE = re.compile(
    r"(?:\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y|[Oo]ne of (?:the|his|her|its|their))|[’']s)\s"
    r"((?:[\w’'-]+\s){0,3}?[a-z][a-z-]{3,})(?:\s(?:of|for|at|in|with|on)\s[^,.;:()“”\"]{2,60})?,\s(?:[A-Z][\w’'-]+\s)?$"
)
# "a doctor in her home town, (Velm), said"
_IN_TOWN = re.compile(
    r"\b(?:capital|city|country|county|district|hometown|island|province|region|state|suburb|town|village),\s$"
)
_REACH = 110
# Callings of bodies, too: "the owner of the mill, (Velm), said".
_OF_BODIES = word_set("""
    automaker backer brewer broadcaster builder buyer carmaker carrier champion chipmaker competitor contractor creditor
    developer distributor drugmaker employer exporter holder host importer insurer investor landlord lender maker
    manufacturer member operator organiser organizer owner partner producer provider publisher refiner regulator
    retailer rival seller shareholder shipbuilder sponsor stakeholder subsidiary supplier tenant vendor winner
    """)
_COUNTERPART = frozenset({"counterpart", "head", "predecessor", "successor"})
_MOST_WORDS = 4


def is_apposed(mention: Mention, text: str) -> bool:
    """Whether what may be somebody stands between commas behind the phrase for an office or a calling."""
    if mention.kind not in ("organisation", "place", "product", "work") or not text.startswith(",", mention.place.end):
        return False
    if not _may_be_person(mention):
        return False
    start = mention.place.start
    phrase = _PHRASE.search(text, max(0, start - _REACH), start)
    if phrase is None or _IN_TOWN.search(phrase.group()):
        return False
    return _is_office(phrase[1].split()[-1])


def is_personal_calling(word: str) -> bool:
    """Whether a calling is one of people alone, unlike "owner" and "developer"."""
    return is_calling(word) and word not in _OF_BODIES


def _is_office(word: str) -> bool:
    return word in _COUNTERPART or is_personal_calling(word)


def _may_be_person(mention: Mention) -> bool:
    words = mention.text.split()
    if known_kind(mention.text) or kind_by_head(mention.key.split()) or mention.key in RENOWNED:
        return False
    is_other = is_acronym(mention.text) or is_known_place(mention.text)
    return len(words) <= _MOST_WORDS and all(word[:1].isupper() for word in words) and not is_other
