"""Whether a phrase tells who somebody is: "a retired boat builder from Velm", but not "a day later"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.text.names.lexicon.companions import PARTISANS, is_calling_of_person, is_relation
from reader.text.names.lexicon.offices import RANKS, is_calling
from reader.text.spelling import is_capitalised, word_set

VERBS = word_set(
    "became become had has have is was were are got will would can could went came made took said says left gave won "
    "lost told sent put led held met kept ran sat stood spoke where when while which after before"
)
# "Ada Brenn, a senior,": in the last year of a school, but one
_YEARS_OF_SCHOOL = frozenset({"senior", "junior"})
# "over the server she used as secretary"
_PREPOSITIONS = word_set(
    "over under about against amid among around behind beneath beside between beyond despite during "
    "into like onto through throughout toward towards upon via within without per because if as than but"
)
# "Is considering firing the general"
_DETERMINERS = word_set("the a an its his her their")
_ADVERBS = word_set("also then now later still never once")
#: What a phrase is about ends before these.
HEAD_ENDS = re.compile(
    r"\s(?:of|at|for|in|from|with|on|to|who|and|under|by|since|that|before|after|during|representing|near|outside|based|working|"
    r"seen|shown|born)\s"
)
_AND = " and "
OWN = re.compile(r"\b(?:his|her|their|its|my|our)\s", re.IGNORECASE)
# Endings of nouns for occupations beside the listed ones; used only in certain constructions.
_AGENT_ENDINGS = ("er", "or", "ess", "ian", "ant", "lord", "lady", "keeper", "smith")
_NO_AGENTS = word_set(
    """
    after another answer chapter computer corner cover december disaster dinner either error ever factor favor former
    gender harbor her however hunger later latter letter matter mirror monster never neither november number
    october offer order other over paper power quarter rather remember river september shelter summer terror
    under water weather whether winter wonder assistant important significant giant restaurant tenant pageant
    business witness success process press access illness less unless loss cancer minor major senior junior
    browser server tower prior superior similar covenant warrant plant relevant constant instant remainder border winner
    """
)


def tells(phrase: str, article: bool) -> bool:
    """Whether ``phrase`` describes a person, and is not the next name of a list: "Prime Minister Abe and"."""
    head, link, rest = parted(HEAD_ENDS, f" {phrase.removeprefix('outside ')} ")
    if link == _AND and article:  # "a retired fish and wildlife biologist"
        second = parted(HEAD_ENDS, f" {rest}")[0].split()
        is_joined = bool(second) and second[0] not in _DETERMINERS
        return _tells(head.split(), link, article) or (is_joined and _tells([*head.split(), *second], link, article))
    return _tells(head.split(), link, article)


def _tells(head: Sequence[str], link: str, article: bool) -> bool:
    """Whether the words of a phrase before the ``link`` do."""
    verb = head[1] if len(head) > 1 and head[0] in _ADVERBS else head[0] if head else ""
    # ", slid off his chair": somebody's own thing within the phrase.
    if not article and OWN.search(" ".join(head[1:])):
        return False
    is_done = bool(head) and head[0].endswith("ed") and "-" not in head[0] and not article and head[0] not in RANKS
    is_doing = bool(head) and head[0].endswith("ing") and not _DETERMINERS.isdisjoint(head[1:])
    if not head or verb in VERBS or is_done or is_doing or verb in _PREPOSITIONS:
        return False
    if len(head) > 1 and is_capitalised(head[-1]) and is_relation(head[-2]):  # ", his brother Otto,"
        return False
    if is_capitalised(head[-1]) and head[-1].lower() in PARTISANS and (article or link.strip() in ("of", "from")):
        return True
    if not article and is_capitalised(head[-1]) and not is_calling(head[-1]):
        return False
    # "chairman emeritus", "the off-spinner promoted", but no "official currency"
    may_follow = is_capitalised(head[-1]) or head[-1].endswith(("ed", "us", "ta", "elect"))
    if any(is_calling_of_person(word) for word in (head[-2:] if may_follow else head[-1:])) or (
        article and head[-1] in _YEARS_OF_SCHOOL
    ):
        return True
    is_more = len(head) > 1 and (head[-1] == "associate" or (article and head[-1] in ("man", "woman")))
    return is_more or (article and _is_agent(head[-1]))


def _is_agent(word: str) -> bool:
    return word.islower() and len(word) > 4 and word.endswith(_AGENT_ENDINGS) and word not in _NO_AGENTS


def parted(ends: re.Pattern[str], phrase: str) -> tuple[str, str, str]:
    """Part a phrase at the first match, as ``str.partition`` does."""
    found = ends.search(phrase)
    return (phrase[: found.start()], found.group(), phrase[found.end() :]) if found else (phrase, "", "")
