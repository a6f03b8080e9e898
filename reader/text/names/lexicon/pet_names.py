"""Pet names, folded, with their given names, if they are not just the beginning of these."""

from __future__ import annotations

from collections.abc import Mapping

_PET_NAMES: Mapping[str, str] = {
    "abby": "abigail", "andy": "andrew", "becky": "rebecca", "bernie": "bernard bernardo", "beth": "elizabeth",
    "betty": "elizabeth", "bill": "william", "billy": "william", "bob": "robert", "bobby": "robert roberto",
    "cathy": "catherine", "charlie": "charles", "chuck": "charles", "danny": "daniel", "dave": "david",
    "debbie": "deborah", "dick": "richard", "drew": "andrew", "eddie": "edward eduardo", "gerry": "gerald gerard",
    "hank": "henry", "harry": "henry harold", "jack": "john", "jenny": "jennifer", "jerry": "gerald jerome",
    "jim": "james", "jimmy": "james", "joe": "joseph", "joey": "joseph", "johnny": "john jonathan",
    "kate": "katherine",
    "kathy": "katherine kathleen", "katie": "katherine kathleen", "ken": "kenneth", "kenny": "kenneth",
    "larry": "lawrence laurence", "liz": "elizabeth", "maddie": "madison madeleine madeline", "maggie": "margaret",
    "meg": "margaret megan", "mick": "michael", "mickey": "michael", "mike": "michael", "mitch": "mitchell",
    "nate": "nathan nathaniel", "ned": "edward", "nick": "nicholas nicolas", "patty": "patricia", "peggy": "margaret",
    "randy": "randall randolph", "rick": "richard frederick", "rob": "robert", "ron": "ronald", "sally": "sarah",
    "sandy": "alexander alexandra sandra", "sasha": "alexander alexandra", "steve": "steven stephen",
    "ted": "edward theodore", "terry": "terence terrence theresa", "tom": "thomas", "tommy": "thomas",
    "tony": "anthony antony antonio", "trish": "patricia", "vicky": "victoria", "willie": "william", "zack": "zachary",
}  # fmt: skip
_FULL_NAMES: Mapping[str, frozenset[str]] = {pet: frozenset(full.split()) for pet, full in _PET_NAMES.items()}
_NONE: frozenset[str] = frozenset()


def full_names(pet: str) -> frozenset[str]:
    """Return the given names of which ``pet`` is a pet name."""
    return _FULL_NAMES.get(pet, _NONE)


def is_pet_name(one: str, other: str) -> bool:
    """Whether one of two given names is a pet name of the other: "Joe" and "Joseph"."""
    return other in _FULL_NAMES.get(one, _NONE) or one in _FULL_NAMES.get(other, _NONE)
