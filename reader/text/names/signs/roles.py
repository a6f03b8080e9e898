"""Roles of people as an article states them: the title before the name, or the phrase in commas after it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile

from reader.model import Place
from reader.text.names.lexicon.gazetteer import is_demonym
from reader.text.names.lexicon.offices import CHURCH_RANKS, KIN, RANKS, bare, is_calling, is_honorific, is_title
from reader.text.names.mentions import CALENDAR, COMMON_OPENERS
from reader.text.names.signs.descriptions import apposition_after, deed_after, introduction, predicate, shield
from reader.text.spelling import is_capitalised, without_possessive, word_set

# The most words of a title before a name ("the U.S. Deputy Secretary of State for ...").
_MOST_TITLE_WORDS = 10

# The words before the head of an office, and those of its field: "Chief commercial officer", "of the ferry company".
_MOST_HEAD_WORDS = 4
_MOST_FIELD_WORDS = 6
_SAYING = word_set("said says added told tells")

# "Rtd. Maj. Gen. Dr. Ada Brenn"
_MOST_ADDRESSES = 4
_LAST_TITLE = re.compile(r"(?<=\s)([A-Z][\w-]*\.?)\s$")
# "Professor Emeritus Ada Brenn"
_HONORARY = frozenset({"emeritus", "emerita"})
# "The Minister of Works, the Hon. (Ada Brenn)", "The chairman, one Comrade (Ada)"
_ARTICLE_BEFORE = re.compile(r"(?<=, )(?:the(?: Most| Right| Rt| Very)?|one) $")

# "The centre's director, lawyer (Ada Brenn)", "The president of the jury, Norland director (Ada Brenn)"
_CALLING_LAST = re.compile(r"(?<=, )(?:[A-Z][a-z]+\s)?([a-z-]+)\s$")

_LINKS = word_set("of for and the in on to")
_DETERMINERS = word_set("the a an its his her their our")
_NOT_FIRST = _LINKS | word_set("excellence eminence holiness beatitude")
_NO_PART = _LINKS | word_set(
    "and or but with by from as that who said is was when at between against about under during into among without "
    "toward towards like over per near"
)

# Plain words that may describe a calling: how many after a determiner; without one, a single word with such an ending.
_MOST_DESCRIBING = 3
_ADJECTIVES = ("al", "ic", "ary", "ive")

# Callings that are verbs, too: "to guard Brenn".
_VERBS_TOO = word_set(
    "substitute recruit guard host head coach partner pilot guide star model judge seed champion witness"
)
# Callings that say nothing by themselves.
_NOT_ALONE = word_set("fellow member fan partner head host star model")
# Offices that are followed by their field in lower case, too: "spokesperson for Health Ada Brenn".
_WITH_FIELDS = word_set("spokesman spokeswoman spokesperson minister secretary commissioner undersecretary")
# Titles that tell less than an office behind the name: "Sheikh Ada Brenn, head of the club".
_STYLES = word_set("sheikh sheikha shaikh alhaji eng engr ir h.e h.h hrh")
# The most words that name a body or a place before a calling, and words that begin sentences instead.
_MOST_NAMING, _NO_OWNERS = 4, COMMON_OPENERS | CALENDAR
# Offices by which their holders are known, whatever else they are.
_HIGH_OFFICES = word_set(
    "president premier minister chancellor king queen prince princess emperor sultan emir pope governor mayor senator "
    "secretary justice judge bishop archbishop cardinal imam ayatollah speaker ambassador sen sens rep reps gov mp mep"
)
_WHERE = re.compile(r"\s(?:of|at)\s")
# Forms of address in the church; in lower case they are relatives, and a role.
_CLERGY = frozenset({"Father", "Mother", "Sister", "Brother"})
# Ranks that follow an office, but are no titles elsewhere: "the health coordinator, Canon (Ada Brenn)", "SP".
_RANKS_BEHIND = CHURCH_RANKS | word_set("sp cp dc ds")
# Forms of address that follow the office: "chairman Prof. Ada Brenn"; but a "major general" is one office.
_ADDRESSES_AFTER = word_set("prof sheikh shaikh sheikha general senator datuk")
_OFFICES_OF_GENERALS = word_set(
    "major brigadier lieutenant secretary director inspector attorney solicitor governor consul surgeon auditor "
    "comptroller adjutant commissioner postmaster"
)

# "Gov." and "Capt." are abbreviations; "pilot." ends a sentence.
_LONGEST_ABBREVIATION = 5


def roles_of(places: Iterable[Place], texts: Mapping[int, str], names: Mapping[int, Sequence[Place]]) -> Iterator[str]:
    """Yield the roles that the text states for a person named at ``places``, as written, without a leading article.

    ``names`` are the sorted places of all people by paragraph: a title does not extend over another name.
    """
    for place in places:
        text = texts[place.paragraph]
        others = names.get(place.paragraph, ())
        before = bisect_left(others, place)
        floor = others[before - 1].end if before else 0
        before_it = text[floor : place.start]
        yield from _stated(before_it, text, place.end)


def is_behind_office(opening: str, text: str, end: int) -> bool:
    """Whether nothing but an office is in the ``opening`` of a sentence before a name: "The chief of the village, "."""
    before = _without_address(opening)
    role = introduction(before, text, end)
    return role is not None and before.partition(" ")[2] == f"{role}, "


def shown_role(stated: Iterable[str]) -> str | None:
    """Return the first of the roles that says more than whose relative somebody is, or else the first."""
    first = None
    for role in stated:
        if not _is_kin(role):
            return role
        first = first or role
    return first


def _stated(before: str, text: str, end: int) -> Iterator[str]:
    """Yield what the words around a name say that its bearer is: at most a relative, and what else."""
    office, title = introduction(_without_address(before), text, end), _title_before(before)
    if office and title and _is_kin(office):  # "His brother-in-law, General Brenn"
        yield title
    title = office or title
    is_style = title is not None and all(bare(word) in _STYLES for word in title.split())
    role = None if is_style else title
    behind = apposition_after(text, end)
    if role and behind and _tells_more(behind, role):
        role, behind = behind, role
    if role is None or _is_kin(role) or behind:
        yield from (said for said in (role, behind) if said)
        if role or behind:
            return
    if role := role or introduction(before, text, end) or predicate(text, end) or deed_after(text, end) or title:
        yield role


def _tells_more(behind: str, title: str) -> bool:
    """Whether an apposition says where somebody works, and the title does not: "Coach Brenn, a cook at the School"."""
    is_whole = " of " in title or bare(title.split()[-1]) in _HIGH_OFFICES
    return not is_whole and not _is_kin(behind) and _WHERE.search(behind) is not None


def _is_kin(role: str) -> bool:
    return bare(role.split(" of ")[0].split()[-1]) in KIN


def _title_before(before: str) -> str | None:
    """Match the title at the end of ``before``: "South Korea’s Vice Foreign Minister"."""
    clause = re.split(r"[,;:“”\"()–—]\s*|[.!?]\s+(?=[A-Z])", shield(before))[-1]
    words = clause.replace("\u2024", ".").split()
    in_full = words[:-1] if len(words) > 1 and is_title(words[-1]) and is_capitalised(words[-1]) else words
    if office := _office_in_full(in_full):
        return office
    words = words[-_MOST_TITLE_WORDS:]
    while words and (is_honorific(words[-1]) or _is_address_behind(words)):
        words.pop()
    honour = words.pop() if len(words) > 1 and bare(words[-1]) in _HONORARY and is_calling(words[-2]) else ""
    if not words or _ends_sentence(words[-1]) or not (_is_calling(words[-1]) or _is_office_of(words)):
        return None
    first = len(words) - 1
    while first > 0 and _may_stand_in_title(words, first - 1):
        first -= 1
    if words[-1] in _VERBS_TOO and words[:-1] and words[-2] == "to":
        return None
    if bare(words[-1]) == "officer" and len(words) > 2 and bare(words[-3]) == "chief":
        first = min(first, len(words) - 3)
    elif words[first].islower():
        first -= _describing(words[:first])
    role = _tidied([*words[first:], honour] if honour else words[first:])
    return None if role is None or bare(role) in _NOT_ALONE or role in _CLERGY else role


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
    return bare(word) in RANKS or (is_capitalised(word) and bare(word) not in _DETERMINERS)


def _may_be_in_field(word: str) -> bool:
    return is_capitalised(word) or word in _DETERMINERS or word in ("of", "and") or _may_end_field(word)


def _may_end_field(word: str) -> bool:
    """Whether a name may follow ``word``, and it is no verb: "Head of (sustainability) Ada Brenn"."""
    is_done = word.endswith("ed") or word in _SAYING
    return word == "Charge" or (_is_plain(word) and word not in _DETERMINERS and not is_done)


def _without_address(before: str) -> str:
    """Leave out forms of address between a comma and a name: "The Governor of Velm, Alhaji (Sani Brenn)"."""
    kept = before
    for _ in range(_MOST_ADDRESSES):
        last = _LAST_TITLE.search(kept)
        if last is None or not (is_title(last[1]) or bare(last[1]) in _RANKS_BEHIND):
            break
        kept = kept[: last.start()]
    kept = _ARTICLE_BEFORE.sub("", kept)
    if (calling := _CALLING_LAST.search(kept)) and is_calling(calling[1]):
        kept = kept[: calling.start()]
    return kept if kept.endswith(", ") else ""


def _is_calling(word: str) -> bool:
    """Whether a word before a name is a calling, or that of reporters, who are seldom whom the article quotes."""
    return is_calling(word) or word == "reporter"


def _is_address_behind(words: Sequence[str]) -> bool:
    """Whether the last word is a form of address behind an office: "chairman Prof.", but not "director general"."""
    if len(words) < 2 or bare(words[-1]) not in _ADDRESSES_AFTER or not is_calling(words[-2]):
        return False
    return bare(words[-1]) != "general" or bare(words[-2]) not in _OFFICES_OF_GENERALS


def _ends_sentence(word: str) -> bool:
    """Whether a word with a stop or a mark ends something: "... the worker. Ada", unlike "Gov. Ada"."""
    return word.endswith(("!", "?", "’", "'", '"', "”")) or (
        word.endswith(".") and (len(word) > _LONGEST_ABBREVIATION or word.isupper())
    )


def _describing(words: Sequence[str]) -> int:
    """Count the words that belong to the calling after them: "the harbour pilot", "VRC race pilot"."""
    for count in range(1, min(_MOST_DESCRIBING, len(words) - 1) + 1):
        if not _is_plain(words[-count]):
            break
        if words[-count - 1].lower() in _DETERMINERS:
            return count
        named = _named_before(words[:-count])
        if named:
            return count + named
    return 1 if words and _is_plain(words[-1]) and words[-1].endswith(_ADJECTIVES) else 0


def _named_before(words: Sequence[str]) -> int:
    """Count the capitalised words at the end, which name whose calling it is: "Port Velm race pilot"."""
    last = reversed(words[-_MOST_NAMING:])
    return sum(1 for _ in takewhile(lambda word: is_capitalised(word) and bare(word) not in _NO_OWNERS, last))


def _is_plain(word: str) -> bool:
    return word.isalpha() and word.islower() and word not in _NO_PART


def _is_office_of(words: Sequence[str]) -> bool:
    """Whether the words end in an office with its field: "Secretary of State", "Minister for Trade"."""
    tail = list(words)
    for _ in range(5):
        if not tail or not (is_capitalised(tail[-1]) or bare(tail[-1]) in _LINKS):
            return False
        tail.pop()
        if len(tail) > 1 and bare(tail[-1]) in ("of", "for") and is_calling(tail[-2]):
            return is_capitalised(tail[-2]) or bare(tail[-2]) in _WITH_FIELDS
    return False


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
    return " ".join(kept).replace("\u2024", ".").strip(" ,") or None
