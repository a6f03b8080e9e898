"""Roles of people as an article states them: the title before the name, or the phrase in commas after it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

from reader.model import Place
from reader.text.names.lexicon.gazetteer import is_demonym
from reader.text.names.lexicon.offices import HONORIFICS, RANKS, bare, is_calling, is_title
from reader.text.names.mentions import CALENDAR, COMMON_OPENERS
from reader.text.spelling import is_capitalised, without_possessive, word_set

# The most words of a title before a name ("the U.S. Deputy Secretary of State for ...").
_MOST_TITLE_WORDS = 10
_LONGEST_APPOSITION = 90

# "Rtd. Maj. Gen. Dr. Ada Brenn"
_MOST_ADDRESSES = 4
_LAST_TITLE = re.compile(r"(?<=\s)([A-Z][\w-]*\.?)\s$")

_LINKS = word_set("of for and the in on to")
_DETERMINERS = word_set("the a an its his her their our")
_VERBS = word_set(
    "became become had has have is was were are got will would can could went came made took said says left gave won "
    "lost told sent put led held met kept ran sat stood spoke where when while which after before"
)
_ADVERBS = word_set("also then now later still never once")
_NOT_FIRST = _LINKS | HONORIFICS | word_set("excellence eminence holiness beatitude")
_NO_PART = _LINKS | word_set(
    "and or but with by from as that who said is was when at between against about under during into among without "
    "toward towards like over per near"
)

# Plain words that may describe a calling: how many after a determiner; without one, a single word with such an ending.
_MOST_DESCRIBING = 3
_ADJECTIVES = ("al", "ic", "ary", "ive")

# Callings that are verbs, too: "to guard Brenn".
_VERBS_TOO = word_set("guard host head coach partner pilot guide star model judge seed champion witness lead court")
# Callings that say nothing by themselves.
_NOT_ALONE = word_set("fellow member fan partner head host star model")
# Forms of address in the church; in lower case they are relatives, and a role.
_CLERGY = frozenset({"Father", "Mother", "Sister", "Brother"})
# Forms of address that follow the office: "chairman Prof. Ada Brenn"; but a "major general" is one office.
_ADDRESSES_AFTER = word_set("prof sheikh shaikh sheikha general")
_OFFICES_OF_GENERALS = word_set(
    "major brigadier lieutenant secretary director inspector attorney solicitor governor consul surgeon auditor "
    "comptroller adjutant commissioner postmaster"
)

# "Gov." and "Capt." are abbreviations; "pilot." ends a sentence.
_LONGEST_ABBREVIATION = 5
_ABBREVIATING = re.compile(
    r"\.(?=\s)(?:(?<=\b[A-Z]\.)|(?<=\b(?:Lt|Sr|Jr|Dr|Mr|Ms|St|Co)\.)|(?<=\b(?:Mrs|Inc|Ltd)\.)|(?<=\bCorp\.))"
    r"|(?<=\b[A-Z])\.(?=[A-Z]\.)|(?<=\.[A-Z])\.(?=[,‑-])"
)

_APPOSITION = re.compile(
    r",\s+(?:who\s+(?:is|was|has\sbeen|had\sbeen|became|works\sas)\s+)?(?:aged?\s+)?(?:\d{1,3},\s+)?(?:from\s[^,.;]{2,40},\s+)?"
    r"(?:(?:is|was)\s+)?((?:the|a|an|its|his|her|their)\s+)?"
    rf"([^,.;:()“”\"–—]{{3,{_LONGEST_APPOSITION}}}?)\s*(?=[,.;:()“”\"–—]|$|\s(?:who|whose|since)\s)"
)
_COPULA = re.compile(
    r"\s(?:is|was|has\sbeen|had\sbeen|became)\s(?:(the|a|an)\s)?(?:(?:only|first|last|new)\s)?"
    r"([^,.;:()“”\"–—]{3,60}?)\s*(?=[,.;:()“”\"–—]|$|\s(?:who|since|for|from|until|when|at the)\s)"
)
# ", chair of the Velm Union said": a verb without its comma.
_SPOKE = re.compile(r"\s(?:said|says|told|tells|added|explained|wrote|warned)\b")
_HEAD_ENDS = re.compile(r"\s(?:of|at|for|in|from|with|on|to|who|and|under|by|since|that|before|after|during)\s")

# "The mayor, Ada Brenn, ..."; "its founder and editor, Ada Brenn."
_INTRODUCED = re.compile(
    r"(?:^|[\s“\"(])(?:the|a|an|its|his|her|their|our|my|[^\W\d_][\w’'-]*[’']s?)\s((?:[\w’'-]+\s){0,6}?[\w’'-]+),\s$",
    re.IGNORECASE,
)
_INNER_DETERMINER = re.compile(r"(?<!of )(?<!at )(?<!for )(?<!in )\b(?:the|an?|its|his|her|their)\s", re.IGNORECASE)
_SET_OFF = re.compile(r"\s?(?:[,.;:)]|$)")

# Endings of nouns for occupations beside the listed ones; used only in certain constructions.
_AGENT_ENDINGS = ("er", "or", "ess", "ian", "ant", "lord", "lady", "keeper", "smith")
_NO_AGENTS = word_set(
    """
    after another chapter computer corner cover december disaster dinner either error ever factor favor former
    gender harbor her however hunger later latter letter matter mirror monster never neither november number
    october offer order other over paper power quarter rather remember river september shelter summer terror
    under water weather whether winter wonder assistant important significant giant restaurant tenant pageant
    business witness success process press access illness less unless loss cancer minor major senior junior
    browser server tower prior superior similar covenant warrant plant relevant constant instant remainder border winner
    """
)


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
        role = _introduction(_without_address(before_it), text, place.end) or _title_before(before_it)
        role = role or _apposition_after(text, place.end)
        if role := role or _introduction(before_it, text, place.end) or _predicate(text, place.end):
            yield role


def _title_before(before: str) -> str | None:
    """Match the title at the end of ``before``: "South Korea’s Vice Foreign Minister"."""
    words = re.split(r"[,;:“”\"()–—]\s*|[.!?]\s+(?=[A-Z])", _shield(before))[-1].split()[-_MOST_TITLE_WORDS:]
    while words and (bare(words[-1]) in HONORIFICS or (bare(words[-1]) in _ADDRESSES_AFTER and _is_post(words[:-1]))):
        words.pop()
    if not words or _ends_sentence(words[-1]) or not (is_calling(words[-1]) or _is_office_of(words)):
        return None
    first = len(words) - 1
    while first > 0 and _may_stand_in_title(words, first - 1):
        first -= 1
    if words[-1] in _VERBS_TOO and words[:-1] and words[-2] == "to":
        return None
    if words[-1] == "officer" and words[-3:-2] == ["chief"]:
        first = min(first, len(words) - 3)
    elif words[first].islower():
        first -= _describing(words[:first])
    role = _tidied(words[first:])
    return None if role is None or bare(role) in _NOT_ALONE or role in _CLERGY else role


def _without_address(before: str) -> str:
    """Leave out forms of address between a comma and a name: "The Governor of Velm, Alhaji (Sani Brenn)"."""
    kept = before
    for _ in range(_MOST_ADDRESSES):
        last = _LAST_TITLE.search(kept)
        if last is None or not is_title(last[1]):
            break
        kept = kept[: last.start()]
    return kept if kept.endswith(", ") else ""


def _is_post(words: Sequence[str]) -> bool:
    return bool(words) and is_calling(words[-1]) and bare(words[-1]) not in _OFFICES_OF_GENERALS


def _ends_sentence(word: str) -> bool:
    """Whether a word with a stop or a mark ends something: "... the worker. Ada", unlike "Gov. Ada"."""
    return word.endswith(("!", "?", "’", "'", '"', "”")) or (
        word.endswith(".") and (len(word) > _LONGEST_ABBREVIATION or word.isupper())
    )


def _describing(words: Sequence[str]) -> int:
    """Count the plain words that belong to the calling after them: "the harbour pilot", "political scientist"."""
    for count in range(1, min(_MOST_DESCRIBING, len(words) - 1) + 1):
        if not _is_plain(words[-count]):
            break
        if words[-count - 1].lower() in _DETERMINERS:
            return count
    return 1 if words and _is_plain(words[-1]) and words[-1].endswith(_ADJECTIVES) else 0


def _is_plain(word: str) -> bool:
    return word.isalpha() and word.islower() and word not in _NO_PART


def _shield(text: str) -> str:
    """Replace the full stops of abbreviations, so that they do not end a sentence: "U.S. Deputy"."""
    return _ABBREVIATING.sub("\u2024", text)


def _is_office_of(words: Sequence[str]) -> bool:
    """Whether the words end in an office with its field: "Secretary of State", "Minister for Trade"."""
    tail = list(words)
    for _ in range(5):
        if not tail or not (is_capitalised(tail[-1]) or bare(tail[-1]) in _LINKS):
            return False
        tail.pop()
        if len(tail) > 1 and bare(tail[-1]) in ("of", "for") and is_calling(tail[-2]):
            return is_capitalised(tail[-2])
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


def _tidied(words: Sequence[str]) -> str | None:
    kept = list(words)
    while kept and (bare(kept[0]) in _NOT_FIRST or without_possessive(bare(kept[0])) in COMMON_OPENERS):
        kept.pop(0)
    return " ".join(kept).replace("\u2024", ".").strip(" ,") or None


def is_described(text: str, end: int) -> bool:
    """Whether the words after a name describe a person: ", a harbour pilot, ...", "is a guide"."""
    return _apposition_after(text, end) is not None or _predicate(text, end) is not None


def _apposition_after(text: str, end: int) -> str | None:
    if text[end : end + 1] != ",":
        return None
    following = _shield(text[end : end + 2 * _LONGEST_APPOSITION])
    match = _APPOSITION.match(following)
    # ", Sen. Ada Brenn" is the next name of a list.
    if match is None or (
        match.group(1) is None and is_title(match.group(2)) and following.startswith(". ", match.end(2))
    ):
        return None
    phrase = _SPOKE.split(match.group(2))[0].replace("\u2024", ".")
    return phrase if _tells(phrase, article=match.group(1) is not None) else None


def _introduction(before: str, text: str, end: int) -> str | None:
    """Match "The mayor, ..." before a name that is itself followed by a comma."""
    if not before.endswith(", ") or not _SET_OFF.match(text, end):
        return None
    clause = re.split(r"[;:“”\"()–—]|[.!?]\s|,\s(?=.)", before[-_LONGEST_APPOSITION:])[-1]
    match = _INTRODUCED.search(clause)
    phrase = _INNER_DETERMINER.split(match.group(1))[-1] if match else ""
    return phrase if _tells(phrase, article=True) else None


def _predicate(text: str, end: int) -> str | None:
    """Match "... is a jointer", "... has been mayor of Velm since"."""
    match = _COPULA.match(text[end : end + _LONGEST_APPOSITION])
    return match.group(2) if match and _tells(match.group(2), article=bool(match.group(1))) else None


def tells_office(text: str, end: int) -> bool:
    """Whether a sentence goes on after a name with an office: "has been mayor of", "is the only doctor"."""
    role = _predicate(text, end)
    return role is not None and any(is_calling(word) for word in _HEAD_ENDS.split(f" {role} ")[0].split()[-2:])


def _tells(phrase: str, article: bool) -> bool:
    """Whether ``phrase`` describes a person, and is not the next name of a list: "Prime Minister Abe and"."""
    head = _HEAD_ENDS.split(f" {phrase} ")[0].split()
    verb = head[1] if len(head) > 1 and head[0] in _ADVERBS else head[0] if head else ""
    if not head or verb in _VERBS or head[0].endswith("ed"):
        return False
    if not article and is_capitalised(head[-1]) and not is_calling(head[-1]):
        return False
    if any(is_calling(word) for word in head[-2:]):
        return True
    return article and _is_agent(head[-1])


def _is_agent(word: str) -> bool:
    return word.islower() and len(word) > 4 and word.endswith(_AGENT_ENDINGS) and word not in _NO_AGENTS
