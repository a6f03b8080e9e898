"""Words that say who somebody is only beside the name of a person: "her rival", "a grower", "a Democrat"."""

from __future__ import annotations

from reader.text.names.lexicon.offices import KIN, bare, is_calling
from reader.text.spelling import word_set

# What people are to each other at work or in a contest.
_MATES = word_set(
    "colleague counterpart opponent rival successor predecessor friend classmate schoolmate teammate workmate "
    "neighbour neighbor"
)
# Callings of people that companies, teams and animals have, too: "the developer Velm Homes".
_OF_BODIES_TOO = word_set("""
    reporter developer grower breeder importer exporter retailer wholesaler supplier contractor installer roaster diver
    climber staffer liaison rookie newcomer supervisor keeper buyer seller donor observer competitor contestant
    """)

#: Members of a party: "the Kentucky Republican" may be whoever was just named, if that is somebody in politics.
PARTISANS = word_set("conservative democrat independent liberal republican socialist tory")


def is_calling_of_person(word: str) -> bool:
    """Whether ``word`` says who somebody is beside the name of a person."""
    return is_calling(word) or word in _OF_BODIES_TOO or word in _MATES


def is_mate(word: str) -> bool:
    """Whether ``word`` says what somebody is to another one at work or in a contest: "rival"."""
    return bare(word) in _MATES


def is_relation(word: str) -> bool:
    """Whether ``word`` only says what somebody is to another one: "sister", "colleague"."""
    return bare(word) in KIN or is_mate(word)
