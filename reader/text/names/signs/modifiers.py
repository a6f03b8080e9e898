"""Plain words before a calling that belong to it: "expedition leader", "oil and gas worker", "the Velm race pilot".

Without a parse, a word is a noun or adjective if it does not look like a verb and something that leads to a phrase
stands before it: an article, a preposition, a verb, a name, or the start of the clause.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from reader.text.commonwords import NUMBERS
from reader.text.names.lexicon.offices import KIN, RANKS, is_calling
from reader.text.names.mentions import CALENDAR, COMMON_OPENERS
from reader.text.names.signs.surroundings import SPEAKS
from reader.text.spelling import is_capitalised, word_set

DETERMINERS = word_set("the a an its his her their our my your")
_POSSESSIVES = frozenset({"’s", "'s", "’", "'"})
# "Another (oil worker)": no part of the role either.
_QUANTIFIERS = word_set("another some several any every each no this that") | {*NUMBERS}
# What leads to a phrase; of "to", only that of "according to": "to meet" is a verb.
_LEADS = word_set(
    "of for from by with at in on like including than as between among against under over after before about into "
    "without via through but when while because if where whether since until near beside behind towards toward "
    "alongside amid despite except unlike is was are were"
)
# No part of a calling.
_NO_PART = (
    _LEADS
    | DETERMINERS
    | _QUANTIFIERS
    | word_set(
        """
        and or to who during per whom whose which what how why he she it they we i you him them us me not never now then
        also later once just even still soon here there again only very too so yet be been being am has have had do does
        naming appointing electing featuring including did will would can could may might must shall should such both
        all most many few
        """
    )
)
# Verbs whose past is no "-ed", of what people do to people, and some of their present.
_VERBS = word_set(
    """
    told met saw beat fought shot sent left kept put found knew chose made took gave lost let hit led felt heard held
    brought caught thought wrote sued wed hurt bit drew bought sold got went came became began ran won paid read sang
    taught struck drove threw rode spoke understood forgave forgot hid swept broke set tell meet see find make take give
    hire ask thank say think believe want seek face love like
    """
)
# Nouns in "-s" before a calling: "communications director"; else such a word behind another may be a verb.
_PLURALS = word_set(
    "sports news sales arms drugs affairs jobs games forces veterans tenants consumers customs works schools"
)
_ENDINGS_OF_PLURALS = ("ions", "ics", "ings", "ents", "ights", "ces", "ss", "us")
_NOUNS_IN_LY = word_set("family assembly supply early weekly daily monthly")
_NOUNS_IN_ING = word_set("banking boxing housing marketing mining nursing planning publishing shipping training")
_ADJECTIVES = ("al", "ic", "ary", "ive")

# The most plain words before a calling, and the most words before these that name a body or a place.
_MOST_PLAIN = 3
_MOST_NAMING = 4
# Capitalised words that begin a sentence or date it, and name nobody.
_NO_OWNERS = COMMON_OPENERS | CALENDAR


def modifiers_before(words: Sequence[str], *, is_bare: bool = True) -> int:
    """Count the words at the end of ``words`` that belong to the calling after them.

    ``is_bare`` is whether nothing is known to belong to the calling so far: "foreign (minister)" is not bare.
    """
    count = _plain_before(words)
    if (count or not is_bare) and (coordinated := _coordinated_before(words[: len(words) - count])):
        count += coordinated
    if count or not is_bare:
        named = named_before(words[: len(words) - count])
        count += named
        while count < len(words) and words[-count - 1] in RANKS and words[-count - 1] not in KIN:
            count += 1
    return count


def named_before(words: Sequence[str]) -> int:
    """Count the capitalised words at the end, which name whose calling it is: "Port Velm race pilot"."""
    last = reversed(words[-_MOST_NAMING:])
    return sum(1 for _ in takewhile(_is_name, last))


def is_plain(word: str) -> bool:
    """Whether a word in lower case may belong to a calling: a noun or an adjective."""
    return word.replace("-", "").isalpha() and word.islower() and word not in _NO_PART


def _plain_before(words: Sequence[str]) -> int:
    """Count the plain words at the end, up to what leads to them or to a verb: "asked (parliament) president"."""
    run = sum(1 for _ in takewhile(is_plain, reversed(words[-_MOST_PLAIN:])))
    for count in range(run, 0, -1):
        part, before = words[-count:], words[:-count]
        if not _has_verb(part, before) and _is_led_to(before):
            return count
    return 1 if run and words[-1].endswith(_ADJECTIVES) else 0


def _has_verb(part: Sequence[str], before: Sequence[str]) -> bool:
    if part[0] in _VERBS or any(looks_like_verb(word) for word in part[1:]):
        return True
    last = before[-1] if before else ""
    if last.lower() in DETERMINERS:  # "a disgraced lawyer", "a leading lawyer"
        return False
    if last.lower() in _LEADS and part[0].endswith("ed"):  # "by respected lawyer"
        return False
    is_behind_name = bool(last) and _is_name(last)
    is_adverb = part[0].endswith("ly") and part[0] not in _NOUNS_IN_LY
    # "Deputy mining minister", "Velm shipping clerk"
    is_behind_noun = is_behind_name or last in RANKS
    is_doing = part[0].endswith("ing") and "-" not in part[0] and part[0] not in _NOUNS_IN_ING and not is_behind_noun
    return is_adverb or is_doing or looks_like_verb(part[0], is_behind_name)


def looks_like_verb(word: str, is_behind_noun: bool = True) -> bool:
    """Whether a word looks like a past or, behind a noun, the present: "appointed", "signs"."""
    if word in _VERBS or (word.endswith("ed") and len(word) > len("need") and "-" not in word):
        return True
    is_plural = word in _PLURALS or word.endswith(_ENDINGS_OF_PLURALS)
    return is_behind_noun and word.endswith("s") and not is_plural


def _is_led_to(before: Sequence[str]) -> bool:
    """Whether a noun phrase may begin behind ``before``."""
    if not before:
        return True
    last = before[-1]
    key = last.lower()
    if key == "to":
        return len(before) > 1 and before[-2].lower() == "according"
    is_lead = key in _LEADS | DETERMINERS | _QUANTIFIERS | SPEAKS | _POSSESSIVES or key == "and"
    return is_lead or is_capitalised(last) or last in RANKS or looks_like_verb(last, is_behind_noun=False)


def _coordinated_before(words: Sequence[str]) -> int:
    """Count the words of a first field: "(oil and) gas worker", "the (interior and) overseas minister"."""
    if len(words) < 2 or words[-1] != "and":
        return 0
    if len(words) == 2 and words[0].lower() in RANKS:  # "Defence and security analyst"
        return 2
    if not is_plain(words[-2]) or is_calling(words[-2]):
        return 0
    first = words[:-1]
    count = _plain_before(first)
    is_open = count < len(first) and first[-count - 1] in ("between", "both")
    return count + 1 if count and not is_open else 0


def _is_name(word: str) -> bool:
    return is_capitalised(word) and word.strip(".,").lower() not in _NO_OWNERS
