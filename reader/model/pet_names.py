"""Pet names and other short forms of given names, in folded words: "Joe" and "Joseph"."""

from __future__ import annotations

from collections.abc import Mapping

_FULL_NAMES: Mapping[str, frozenset[str]] = {
    short: frozenset(full.split())
    for short, full in {
        "abby": "abigail", "abe": "abraham", "alex": "alexander alexandra", "andy": "andrew", "art": "arthur",
        "barb": "barbara", "becky": "rebecca", "ben": "benjamin", "bernie": "bernard bernardo", "beth": "elizabeth",
        "betty": "elizabeth", "bill": "william", "billy": "william", "bob": "robert", "bobby": "robert roberto",
        "cal": "calvin", "cathy": "catherine", "charlie": "charles", "chris": "christopher christine christina",
        "chuck": "charles", "dan": "daniel", "danny": "daniel", "dave": "david", "deb": "deborah debra",
        "debbie": "deborah debra", "dick": "richard", "don": "donald", "doug": "douglas", "drew": "andrew",
        "ed": "edward edwin edmund", "eddie": "edward eduardo", "fred": "frederick alfred", "gabe": "gabriel",
        "geoff": "geoffrey", "gerry": "gerald gerard", "greg": "gregory", "hank": "henry", "harry": "henry harold",
        "jack": "john", "jeff": "jeffrey", "jenny": "jennifer", "jerry": "gerald jerome", "jim": "james",
        "jimmy": "james", "joe": "joseph", "joey": "joseph", "johnny": "john jonathan", "jon": "jonathan",
        "josh": "joshua", "kate": "katherine", "kathy": "katherine kathleen", "katie": "katherine kathleen",
        "ken": "kenneth", "kenny": "kenneth", "larry": "lawrence laurence", "len": "leonard", "liz": "elizabeth",
        "maddie": "madison madeleine madeline", "maggie": "margaret", "marty": "martin", "matt": "matthew",
        "meg": "margaret megan", "mick": "michael", "mickey": "michael", "mike": "michael", "mitch": "mitchell",
        "nate": "nathan nathaniel", "ned": "edward", "nick": "nicholas nicolas", "norm": "norman", "pam": "pamela",
        "pat": "patrick patricia", "patty": "patricia", "peggy": "margaret", "pete": "peter", "phil": "philip phillip",
        "randy": "randall randolph", "ray": "raymond", "rich": "richard", "rick": "richard frederick",
        "rob": "robert", "ron": "ronald", "ronnie": "ronald", "russ": "russell", "sally": "sarah",
        "sam": "samuel samantha", "sandy": "alexander alexandra sandra", "sasha": "alexander alexandra",
        "stan": "stanley", "steve": "steven stephen", "stu": "stuart", "sue": "susan", "ted": "edward theodore",
        "terry": "terence terrence theresa", "tim": "timothy", "tom": "thomas", "tommy": "thomas",
        "tony": "anthony antony antonio", "trish": "patricia", "vicky": "victoria", "vince": "vincent",
        "will": "william", "willie": "william", "zack": "zachary",
    }.items()
}  # fmt: skip
_NONE: frozenset[str] = frozenset()


def full_names(pet: str) -> frozenset[str]:
    """Return the given names of which ``pet`` is a pet name."""
    return _FULL_NAMES.get(pet, _NONE)


def is_pet_name(one: str, other: str) -> bool:
    """Whether one of two given names is a pet name of the other: "Joe" and "Joseph"."""
    return other in full_names(one) or one in full_names(other)


def other_forms(given: str) -> frozenset[str]:
    """Return the pet names of a given name, or the names of which it is one."""
    return full_names(given) | {short for short, full in _FULL_NAMES.items() if given in full}
