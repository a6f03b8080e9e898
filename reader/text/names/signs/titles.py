"""Titles: what stands right before the name of a person and says what that person is: "harbour minister Ada Brenn"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.text.names.lexicon.callings import is_maker
from reader.text.names.lexicon.cities import is_known_place
from reader.text.names.lexicon.companions import is_calling_of_person
from reader.text.names.lexicon.gazetteer import is_demonym
from reader.text.names.lexicon.offices import (
    FIELDS,
    FORCES_RANKS,
    KIN,
    OFFICES,
    RANKS,
    TITLES_OF_PEOPLE,
    bare,
    is_calling,
    is_honorific,
    is_title,
)
from reader.text.names.mentions import CALENDAR, COMMON_OPENERS
from reader.text.names.signs.descriptions import shield
from reader.text.names.signs.modifiers import DETERMINERS, is_plain, looks_like_verb, modifiers_before
from reader.text.spelling import is_capitalised, without_possessive, word_set

# The most words of a title before a name ("the U.S. Deputy Secretary of State for ...").
_MOST_TITLE_WORDS = 12

# The words before the head of an office, and those of its field: "Chief commercial officer", "of the ferry company".
_MOST_HEAD_WORDS = 4
_MOST_FIELD_WORDS = 6
_SAYING = word_set("said says added told tells")

# "Professor Emeritus Ada Brenn"
_HONORARY = frozenset({"emeritus", "emerita"})
_LINKS = word_set("of for and the in on to")
_NOT_FIRST = _LINKS | word_set("excellence eminence holiness beatitude")

# Callings that are verbs, too: "to guard Brenn".
_VERBS_TOO = word_set(
    "substitute recruit guard host head coach partner pilot guide star model judge seed champion witness"
)
# Callings that say nothing by themselves.
_NOT_ALONE = word_set("fellow member fan partner head host star model")
# Offices that are followed by their field in lower case, too: "spokesperson for Health Ada Brenn".
_WITH_FIELDS = word_set(
    "spokesman spokeswoman spokesperson minister secretary commissioner undersecretary ambassador envoy"
)
# "Ambassador to Norland Ada Brenn", "adviser to Ada Brenn"
_SENT = word_set("ambassador envoy consul commissioner representative delegate emissary counsellor counselor")
# Forms of address in the church, which in lower case are relatives, and a role; "the elder Brenn".
_NO_OFFICES = frozenset({"Father", "Mother", "Sister", "Brother", "elder"})
# Forms of address of elders behind what they are: "the ranger Uncle (Otto Brenn)".
_ELDERS = frozenset({"Aunty", "Auntie", "Uncle"})
# Forms of address that follow the office: "chairman Prof. Ada Brenn"; but a "major general" is one office.
_ADDRESSES_AFTER = word_set("prof sheikh shaikh sheikha general senator datuk rep sen gov cllr coun cr")
_OFFICES_OF_GENERALS = word_set(
    "major brigadier lieutenant lt secretary director inspector attorney solicitor governor consul surgeon auditor "
    "comptroller adjutant commissioner postmaster"
)
# Callings of chance, which one person does not have besides another: "the driver and passenger (Ada Brenn)".
_BY_CHANCE = word_set("driver passenger victim witness suspect defendant plaintiff winner challenger")

_LONGEST_LIST = 160
_LONGEST_SOMEBODY = 50
# Ranks behind what their holders do: "police spokesperson (Captain) Ada Brenn".
_MOST_RANKS = 3
_RANKS_BEHIND = FORCES_RANKS | word_set("superintendent sub-inspector brigadier commandant asp dsp csp dcp acp sp")

# "Gov." and "Capt." are abbreviations; "pilot." ends a sentence.
_ABBREVIATED = word_set(
    "gov del sen sens rep reps gen col lt maj capt cpl sgt prof det insp supt const adm cmdr brig engr barr pvt asst "
    "sp coun cllr cr"
)
_CLAUSE_ENDS = re.compile(r"[,;:“”\"()–—]\s*|[.!?]\s+(?=[A-Z])")
# "Secretary for Culture, Sport and Boats", "VRC chief people, press and marketing officer"
_OWNER = r"(?:(?:[A-Z][\w&-]*|former|deputy|acting|then) ){0,4}"
_LIST = r"[{0}][\w-]*(?: [{0}][\w-]*){{0,2}}(?:, [{0}][\w-]*(?: [{0}][\w-]*){{0,2}}){{1,3}},? and [{0}]"
_OF_MUCH = re.compile(
    rf"\b({_OWNER})(?:([\w-]+) (?:of|for) {_LIST.format('A-Z')}[\w-]*(?: [A-Z][\w-]*){{0,2}}"
    rf"|(chief) {_LIST.format('a-z')}[\w-]*(?: [\w-]+)? officer),? $"
)
# "its Head, Marine Services, Dr (Ada Brenn)", as in Nigeria and India
_OF_FIELD = re.compile(
    r"(?:^|[.!?”\"]\s|\b(?:[Tt]he|[Ii]ts|[Tt]heir)\s)((?!(?:Its|The|Their)\s)(?:[A-Z][\w-]*\s){0,3}[A-Z][\w-]*), "
    r"((?:[A-Z][\w-]*\s(?:(?:and|&)\s)?){0,3}[A-Z][\w-]*), (?:[A-Z][\w-]*\.?\s)?$"
)
_THEN = re.compile(r"\bthen-(?=\w)")
# "Velm man (Ada Brenn)", "Co Osk native (Ada Brenn)", "Mother of three (Ada Brenn)", "Number eight (Otto Lee)"
_OF_SOMEBODY = re.compile(
    r"(?:^|(?<=[\s“\"]))((?!(?:The|An?|That|This|One|Another|Every|His|Her)\s)(?:Co\.?\s)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?\s"
    r"(?:man|woman|native|teenager|pensioner|couple)"
    r"|(?:[Gg]rand)?(?:[Mm]other|[Ff]ather|[Mm]um|[Mm]om|[Dd]ad)[\s-]of[\s-][a-z]+"
    r"|(?:[Nn]umber|[Nn]o\.?)\s(?:eight|nine|ten|\d{1,2})|(?:[Ww]ing|[Gg]oal)\s(?:attack|defen[cs]e|keeper|shooter)"
    r"|[Cc]entre(?:\s|-)(?:back|half|forward)|[Tt]ight\send|[Ww]ide\sreceiver|[Rr]unning\sback|Lock|Centre)\s$"
)


def title_before(before: str) -> str | None:
    """Match the title at the end of ``before``: "South Korea’s Vice Foreign Minister"."""
    if office := office_of_much(before):
        return office
    if somebody := _OF_SOMEBODY.search(before, max(0, len(before) - _LONGEST_SOMEBODY)):
        return somebody[1]
    clause = _THEN.sub("", _CLAUSE_ENDS.split(shield(before))[-1])
    words = clause.replace("\u2024", ".").split()
    in_full = words[:-1] if len(words) > 1 and is_title(words[-1]) and is_capitalised(words[-1]) else words
    if office := _office_in_full(in_full):
        return office
    words = words[-_MOST_TITLE_WORDS:]
    while words and (is_honorific(words[-1]) or _is_address_behind(words)):
        words.pop()
    words = _without_rank(words)
    honour = words.pop() if len(words) > 1 and _is_behind_office(words[-1]) and is_calling(words[-2]) else ""
    if not words or _ends_sentence(words[-1]) or not (_is_calling_before(words) or _office_of(words) is not None):
        return None
    if words[-1] in _VERBS_TOO and words[:-1] and words[-2] == "to":
        return None
    first = _first_of_title(words)
    role = _tidied([*words[first:], honour] if honour else words[first:])
    return None if role is None or bare(role) in _NOT_ALONE or role in _NO_OFFICES else role


def _is_calling_before(words: Sequence[str]) -> bool:
    """Whether a calling ends the words before a name; what begins the sentence has a capital: "Locksmith Ada Brenn"."""
    last = words[-1]
    return is_calling_of_person(last) or last in TITLES_OF_PEOPLE or (len(words) == 1 and _is_trade(last.lower()))


def _is_trade(word: str) -> bool:
    return (is_calling_of_person(word) and word.isalpha()) or is_maker(word)


def _without_rank(words: list[str]) -> list[str]:
    """Leave out the rank behind an office: "police spokesperson (Captain)", but not "deputy commissioner"."""
    first = next((place for place in range(len(words)) if _are_ranks(words[place:])), len(words))
    office = words[first - 1] if 0 < first < len(words) and len(words) - first <= _MOST_RANKS else ""
    is_office = office.lower().startswith("spokes") or (office.islower() and is_calling(office) and office not in RANKS)
    return words[:first] if is_office else words


def _are_ranks(words: Sequence[str]) -> bool:
    is_rank = bool(words) and bare(words[-1]) in _RANKS_BEHIND
    return is_rank and all(is_capitalised(word) and bare(word) in _RANKS_BEHIND | RANKS for word in words)


def _is_behind_office(word: str) -> bool:
    """Whether a word may follow an office: "Professor Emeritus", in South Asia "Commissioner Lahore"."""
    return bare(word) in _HONORARY or word in FIELDS or is_known_place(word)


def office_of_much(before: str) -> str | None:
    """Match an office with several fields at the end of ``before``: "Minister for Boats, Sport and Lakes, ".

    Or one that is set off by a comma: "Head, Marine Services, ".
    """
    field = _OF_FIELD.search(before, max(0, len(before) - _LONGEST_LIST))
    if field and is_calling(field[1].split()[-1]) and field[2].split()[-1] in FIELDS:
        return f"{field[1]}, {field[2]}"
    much = _OF_MUCH.search(before, max(0, len(before) - _LONGEST_LIST))
    return _tidied(much.group().split()) if much and is_calling(much[2] or much[3]) else None


def _first_of_title(words: Sequence[str]) -> int:
    """Return the place of the first word of the title at the end of ``words``."""
    office = _office_of(words)
    last = first = len(words) - 1 if office is None else office
    while first > 0 and _may_stand_in_title(words, first - 1):
        first -= 1
    if words[first].islower():
        first -= modifiers_before(words[:first], is_bare=first == last)
    return _first_of_pair(words, first)


def _first_of_pair(words: Sequence[str], second: int) -> int:
    """Return the place of the first word of two callings: "the actress and activist", but not "the king and queen"."""
    if second < 2 or words[second - 1] != "and":
        return second
    callings = words[second - 2], words[-1]
    if not all(word.islower() and is_calling(word) and word not in KIN and word not in _BY_CHANCE for word in callings):
        return second
    first = _first_of_title(words[: second - 1])
    before = words[first - 1].lower() if first else ""
    is_of_two = before in ("between", "both") or (before == "the" and not OFFICES.isdisjoint(callings))
    return second if is_of_two or before in DETERMINERS - {"the"} else first


def _office_in_full(words: Sequence[str]) -> str | None:
    """Match an office and its field that a clause opens with: "Managing director of the ferry company (Ada Brenn)"."""
    title = words[1:] if words and words[0] in _SAYING else words
    head = next((place for place, word in enumerate(title[:_MOST_HEAD_WORDS]) if is_calling(word)), None)
    if head is None or bare(title[head]) in KIN or not (title is not words or is_capitalised(title[0])):
        return None
    field = title[head + 1 :]
    is_field = 1 < len(field) <= _MOST_FIELD_WORDS and field[0] in _LINKS and _may_end_field(field[-1])
    is_whole = is_field and all(map(_is_modifier, title[:head])) and all(map(_may_be_in_field, field[1:]))
    return " ".join(title) if is_whole else None


def _is_modifier(word: str) -> bool:
    return bare(word) in RANKS or (is_capitalised(word) and bare(word) not in DETERMINERS)


def _may_be_in_field(word: str) -> bool:
    return is_capitalised(word) or word in DETERMINERS or word in ("of", "and") or _may_end_field(word)


def _may_end_field(word: str) -> bool:
    """Whether a name may follow ``word``, and it is no verb: "Head of (sustainability) Ada Brenn"."""
    is_done = word.endswith("ed") or word in _SAYING
    return word == "Charge" or (is_plain(word) and word not in DETERMINERS and not is_done)


def _is_address_behind(words: Sequence[str]) -> bool:
    """Whether the last word is a form of address behind an office: "chairman Prof.", but not "director general"."""
    if len(words) < 2 or not is_calling(words[-2]):
        return False
    if words[-1] in _ELDERS:
        return True
    if bare(words[-1]) not in _ADDRESSES_AFTER:
        return False
    return bare(words[-1]) not in ("general", "gov") or bare(words[-2]) not in _OFFICES_OF_GENERALS


def _ends_sentence(word: str) -> bool:
    """Whether a word with a stop or a mark ends something: "... the worker. Ada", unlike "Gov. Ada"."""
    return word.endswith(("!", "?", "’", "'", '"', "”")) or (
        word.endswith(".") and (bare(word) not in _ABBREVIATED or word.isupper())
    )


def _office_of(words: Sequence[str]) -> int | None:
    """Return the place of an office whose field ends the words: "Secretary of State", "minister for trade"."""
    if words and bare(words[-1]) in _LINKS:
        return None
    for place in range(len(words) - 3, max(-1, len(words) - 2 - _MOST_FIELD_WORDS), -1):
        if not _may_be_of_field(words[place + 2], is_first=bare(words[place + 1]) in _LINKS):
            return None
        office, link = bare(words[place]), bare(words[place + 1])
        if is_calling(words[place]) and (link in ("of", "for") or (link == "to" and office in _SENT)):
            is_title_case = is_capitalised(words[place]) and not any(map(is_plain, words[place + 2 :]))
            return place if is_title_case or office in _WITH_FIELDS else None
    return None


def _may_be_of_field(word: str, *, is_first: bool) -> bool:
    is_noun = is_plain(word) and not looks_like_verb(word, is_behind_noun=not is_first)
    return is_capitalised(word) or bare(word) in _LINKS or is_noun


def _may_stand_in_title(words: Sequence[str], index: int) -> bool:
    word = words[index]
    key = bare(word)
    if key in CALENDAR:
        return False
    if is_capitalised(word) and key not in ("the", "a", "an"):
        return True
    if key in _LINKS:
        before = words[index - 1] if index else ""
        if key == "the" and index > 1 and bare(before) in _LINKS:
            before = words[index - 2]
        # "an adviser to Senator Ada Brenn" is another person.
        if is_calling(words[-1]) and before.islower():
            return False
        # Nor is "the Ministry of Health and President" one office, as "Founder and President" is.
        if key == "and" and index + 2 == len(words) and not is_calling(before):
            return False
        behind = next((one for one in words[index + 1 : index + 3] if one != "the"), "")
        return is_capitalised(behind) and (is_capitalised(before) or is_calling(before))
    return key in RANKS or is_calling(word) or is_demonym(key)


def _is_not_first(word: str) -> bool:
    key = bare(word)
    return is_honorific(word) or key in _NOT_FIRST or without_possessive(key) in COMMON_OPENERS


def _tidied(words: Sequence[str]) -> str | None:
    kept = list(words)
    while kept and _is_not_first(kept[0]):
        kept.pop(0)
    return " ".join(kept).replace("\u2024", ".").lstrip("'‘[").strip(" ,]") or None
