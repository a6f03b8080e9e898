"""Signs of ways: places that somebody comes from or goes to, which the model often takes for bodies and people."""

from __future__ import annotations

import re

from reader.model import EntityKind
from reader.text.names.forms.acronyms import is_acronym
from reader.text.names.forms.forms import is_joined_company
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.lexicon.heads import ORGANISATION_HEADS
from reader.text.names.lexicon.known import known_kind
from reader.text.names.lexicon.offices import is_calling
from reader.text.names.lexicon.renowned import RENOWNED
from reader.text.names.mentions import Mention
from reader.text.names.signs.surroundings import ENDS, WINDOW, is_open
from reader.text.names.signs.whereabouts import STANDS_AT, is_where
from reader.text.spelling import word_set

_GAP = r"[^.,;:“”\"]{0,40}"
_MOVES = (
    r"(?:cycled|walked|travel(?:l?ed|l?ing|s)?|drove|driven|driving|flew|flown|flying|sailed|sailing|fled|trekked|rode|"
    r"hitch-?hiked|commut(?:ed|es|ing)|emigrated|hail(?:s|ed|ing)?|journeyed|airlifted|evacuated|deported|trucked|"
    r"(?:brought|took|taken) (?:his|her|their)|(?:came|comes?|coming) (?:home|here|back|over|all the way)|"
    r"arriv(?:ed|es|ing))"
)
# "had brought his wife from (Velm)"
_CAME_FROM = re.compile(rf"\b{_MOVES}\b{_GAP}\sfrom\s(?:nearby\s)?$")
# "a retired plumber from (Velm)"
_SOMEBODY_FROM = re.compile(r"\b([a-z]+)(?:\s(?:of|aged)\s\d{1,3})?\sfrom\s(?:nearby\s)?$")
_TOWNSPEOPLE = word_set("""
    man woman boy girl couple grandmother grandfather widow widower pensioner lady teenager child men women boys girls
    couples grandmothers widows pensioners teenagers children families junior senior sophomore freshman undergraduate
    """)
# Callings in which people speak for a body, or work for one: "an engineer from Velm".
_OF_BODIES = word_set(
    """
    adviser advisor analyst ambassador consultant correspondent delegate detective diplomat doctor economist engineer
    executive historian inspector investigator journalist lawmaker lawyer legislator manager officer official
    professor prosecutor representative researcher scientist spokesman spokesperson spokeswoman specialist
    strategist designer surgeon psychologist biologist player striker midfielder defender goalkeeper winger
    """
)
# "by way of (Velm)", "on her way home to (Velm)", "the drive to (Velm)"
_BY_WAY = re.compile(
    r"\b(?:by way of|(?:[Tt]he|a|an|her|his|their|our|my|hour) (?:drive|ride|walk|hike|trek|commute|bus|train|ferry|"
    r"flight|road|(?:long )?way(?: home| back)?) to|"
    r"(?:way|went|gone|go|going|came|come|coming|travel\w*|get|getting) (?:home|back) to|"
    r"(?:cycled|walked|trekked|hitch-?hiked|commutes|commuted|rode) to)\s$"
)
# "the ferry from (Velm) to Osk"
_VEHICLE_FROM = re.compile(
    rf"\b(?:road|route|railway|highway|motorway|ferry|ferries|trains?|bus(?:es)?|flights?|sailings?|minibus|boat|convoy|"
    rf"travel\w*|drive|drove|driving|journey|walked|cycled|march(?:ed)?)\b{_GAP}\sfrom\s$"
)
# "runs a gang out of (Velm)"
_OUT_OF = re.compile(rf"\b(?:runs?|operat(?:es?|ed|ing)|work(?:s|ed|ing)|fl(?:ew|ies)|sail(?:s|ed)){_GAP}\sout of\s$")
_TO_ANOTHER = re.compile(r"\sto\s(?:the\s)?[A-Z]")
# "Police in (Velm) said", "Nurses in (Velm) have": how many do something there.
_MANY_IN = re.compile(r"\b(?:[Pp]olice|[Pp]eople|[A-Za-z][a-z]{2,}s) (?:in|near|around|outside)\s$")
_DO = re.compile(r"\s(?:said|say|told|have|had|were|are)\b")
_SO_OFTEN = re.compile(r"\s(?:once|twice|(?:\w+\s){1,2}times)\b")
# "a plumber from (Velm) moved"
_SOMEBODY_DOES = re.compile(
    r"\s(?:said|says|told|drove|went|came|took|lost|won|got|made|left|ran|bought|sold|saw|wrote|stood|sat|spoke|gave|built|"
    r"held|kept|brought|found|knew|paid|met|rose|began|grew|sent|spent|[a-z]{2,}ed)\b"
)
_FROM_TOWN, _SET_OFF = re.compile(r"\bfrom\s([A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)?),\s$"), re.compile(r"[,.;]")
_MOST_WORDS = 3
# "southern (Velm)", unlike "Western Velm Ltd"
_DIRECTED = re.compile(
    r"\b(?:central|coastal|downtown|rural|upstate|(?:(?:north|south)[-\s]?)?(?:east|west|north|south)ern)\s$"
)
# "at his (Velm) home", "the company’s (Osk) plant"
_OWNED = re.compile(r"(?:\b(?:[Hh]is|[Hh]er|[Ii]ts|[Mm]y|[Oo]ur|[Tt]heir)|\w[’']s|s[’'])\s$")
_ESTATE = re.compile(
    r"\s(?:apartment|branch|bungalow|campus|depot|estate|factory|farm|farmhouse|flat|foundry|headquarters|home|house|mill|mine|"
    r"offices?|plant|refinery|residence|shipyard|smelter|studio|village|villa|warehouse|workshop|yard)\b"
)
# "carted to (Velm), where": people are at nobody, except those who look or shout at somebody.
_TO_WHERE, _WHERE = re.compile(r"\b(?:across|around|at|from|in|into|near|through|to|via)\s$"), re.compile(r",\swhere\b")
_AIMED = word_set(
    """
    aimed anger angry annoyed back barb barked bellowed best chuckled dig directed fired frowned furious glanced glared
    grinned hit jab jeered jibe joke jokes laughed laughing look looked looking looks lunged mad mocked nodded outrage
    pointed rage raged scowled screamed screaming shot shots shouted shouting smiled smiling snapped stared stares swing
    swipe swiped swore threw thrown upset waved winked yelled yelling
    """
)
# Where towns come, and the word before: "a yard at (Velm)".
_WHEREABOUTS = re.compile(r"(?:(?<!\w)|\b([A-Za-z]+)\s)(?:[Aa]t|[Ii]n|[Nn]ear|[Oo]ff|[Oo]utside)\s$")
# Words before a body: "had a job at Velm".
_POSTS = word_set(
    """
    account accounts apprentice associate associates began board bosses boss career careers chief chiefs colleague
    colleagues contract director directors editor editors employed employee employees employment failures fellow fellows
    governance head hired hiring insiders intern interns internship investment job jobs layoffs losses management owner
    owners partner partners position post president programmer programmers recruit redundancies reporter role senior
    shareholders shares spent staff staffers started stint team teams tenure trader traders union vice-president work
    worked worker workers working works years
    """
)
_WORKS = re.compile(r"\b(?:work(?:s|ed|ing)?|employed|hired|jobs?)\b[^.;:]*\sat\s$")  # "worked in safety at Velm"
# What follows a place, beside the end of a phrase: "in Velm outside the capital".
_BEYOND = re.compile(
    r"\s(?:above|across|along|around|below|beside|beyond|near|off|outside|over|then|there|through|under|yesterday|today|"
    r"tomorrow|he|she|they|it|we|I)\b"
)


def signs_of_ways(mention: Mention, before: str, text: str) -> dict[EntityKind, int]:
    """Weigh the ways to and from a supposed person, body or people that may be a place."""
    if not _may_be_place(mention, before):
        return {}
    end = mention.place.end
    if is_where(text, mention.place.start, end) or _is_province(mention, before, text):
        return {"place": 3, "person": -2}
    may_stand = " " not in mention.key and mention.kind != "product" and _ESTATE.match(text, end)
    is_estate = may_stand and _OWNED.search(before)
    if is_estate or _DIRECTED.search(before) or (_TO_WHERE.search(before) and _has_where(mention, text)):
        return {"place": 3, "person": -2}
    if _MANY_IN.search(before) and _DO.match(text, end):
        return {"place": 3, "person": -2}
    wide = text[max(0, mention.place.start - 2 * WINDOW) : mention.place.start]
    if before.endswith("from ") and _TO_ANOTHER.match(text, end) and _VEHICLE_FROM.search(wide):
        return {"place": 3, "person": -2}
    is_home = is_home_of_somebody(before) and _SOMEBODY_DOES.match(text, end)
    if not (is_home or ENDS.match(text, end) or _SO_OFTEN.match(text, end)):
        return {}
    is_way = _BY_WAY.search(wide) or _CAME_FROM.search(wide) or _OUT_OF.search(wide) or is_home_of_somebody(before)
    return {"place": 3, "person": -2} if is_way else {}


def is_whereabouts(mention: Mention, before: str, text: str) -> bool:
    """Whether one word that only the model takes for a body or person stands where towns do: "a yard at (Velm)."."""
    may_be_town = mention.kind in ("organisation", "person") and " " not in mention.key
    may_be_town = may_be_town and mention.text.replace("-", "").isalpha() and _may_be_place(mention, before)
    where = _WHEREABOUTS.search(before) if may_be_town else None
    word = (where[1] or "").lower() if where else ""
    if (
        where is None
        or _is_post(word)
        or _WORKS.search(before)
        or (mention.kind == "person" and (word in _AIMED or before.endswith("off ")))
    ):
        return False
    end = mention.place.end
    return ENDS.match(text, end) is not None or _BEYOND.match(text, end) is not None


def _has_where(mention: Mention, text: str) -> bool:
    """Whether only the model takes a single word for a person, and what follows says what is there."""
    return mention.kind == "person" and " " not in mention.key and _WHERE.match(text, mention.place.end) is not None


def _is_post(word: str) -> bool:
    """Whether a word before "at" is of somebody in a body, or how one comes to be there: "an economist at Velm"."""
    return word in _POSTS or word.removesuffix("s") in _OF_BODIES


def _may_be_place(mention: Mention, before: str) -> bool:
    words = mention.key.split()
    if mention.kind not in ("person", "organisation", "group", "product") or len(words) > _MOST_WORDS:
        return False
    is_body = is_acronym(mention.text) or is_joined_company(mention.text)
    is_body = is_body or mention.key in RENOWNED or mention.key in ORGANISATION_HEADS
    is_named = is_given_name(words[0]) and not (len(words) > 1 and STANDS_AT.search(before))
    return not is_body and known_kind(mention.text) is None and is_open(mention) and not is_named


def _is_province(mention: Mention, before: str, text: str) -> bool:
    """Whether a name is where the town lies that somebody is from: "a plumber from Osk, (Velm), who"."""
    town = _FROM_TOWN.search(before)
    is_behind = town is not None and " " not in mention.key and is_home_of_somebody(before[: town.start(1)])
    return is_behind and _SET_OFF.match(text, mention.place.end) is not None


def is_home_of_somebody(before: str) -> bool:
    """Whether the words before a name are of somebody from there: "a retired plumber from (Velm)"."""
    somebody = _SOMEBODY_FROM.search(before)
    word = somebody[1] if somebody else ""
    return word in _TOWNSPEOPLE or (is_calling(word) and word not in _OF_BODIES)
