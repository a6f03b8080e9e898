"""Signs of clubs, which in sport have the names of their towns: "Velm beat Osk", "a striker for Velm"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reader.model import EntityKind
from reader.text.names.lexicon.cities import is_city
from reader.text.names.lexicon.gazetteer import is_capital, is_country
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.lexicon.provinces import is_state
from reader.text.names.lexicon.renowned import CLUBS
from reader.text.names.mentions import Mention
from reader.text.names.signs.surroundings import WINDOW
from reader.text.spelling import word_set

#: The weights for a town that stands for its club.
CLUB: Mapping[EntityKind, int] = {"organisation": 4, "place": -1, "person": -1}
_HEADS_OF_CLUBS = word_set("united rovers wanderers albion hotspur fc afc cf")
_RESULT = r"(?:\s\d{1,3}\s?[-–]\s?\d{1,3})?"
_BEATEN = re.compile(
    rf"\b(?:beat|beating|beaten by|thrashed|thrashing|trounced|knocked out|lost{_RESULT} (?:at home )?to|drew{_RESULT} "
    rf"(?:at home )?with|(?:win|wins|victory|victories|in hand){_RESULT} (?:at home )?over|"
    rf"(?:defeats?|draws?|loss|losses|games?|match|matches|fixtures?|friendly|semi-?final|quarter-?final|final|derby|tie)"
    rf"{_RESULT} (?:at home )?(?:against|with)|(?:defeats?|loss|losses){_RESULT} (?:at home )?(?:to|by))\s$"
)
_PLAYERS = (
    "striker|midfielder|winger|defender|goalkeeper|goalie|(?:full|centre|left|right|half)-?back|fly-?half|scrum-?half|"
    "quarterback|linebacker|pitcher"
)
_STAFF = "skipper|boss|manager|coach"
_PLAYS_FOR = rf"(?:play(?:s|ed|ing)|signed|{_PLAYERS}) for|on loan (?:at|from|to)"
_PLAYED_FOR = re.compile(
    rf"\b(?:{_PLAYS_FOR}|(?:goals?|debut|hat-trick|appearances?|caps|lock|play|scor(?:es|ed|ing)) for|"
    r"signed (?:by|from)|loan (?:spell|move) (?:at|to)|(?:spell|stint) (?:at|with)|manag(?:er|ing|ed) of)\s$"
)
_HAS_PLAYERS = re.compile(rf"(?:['’]s?)?\s(?:{_PLAYERS}|{_STAFF}|head coach|fans|squad|team-?mates?|under-\d\ds?)\b")
_SCORED = re.compile(
    r"\s(?:an?\s)?\d{1,2}\s?[-–]\s?\d{1,2}\s(?:win|victory|lead|draw|defeat|loss)\b|\son goal difference\b|"
    r"\s\d{1,2}\s?[-–]\s?\d{1,2}(?=\s?[,.;:)]|\s(?:win|at|in|on|and|to|with|[A-Z]))"
)
_PLAYS = re.compile(
    r"\s(?:(?:beat|drew)\b|"
    r"lost(?:\s\d|\sto\b|\sagain\b|\sat home\b|\stheir\b|\sthe (?:match|game|final|tie|toss)\b|[,.;])|"
    r"won(?:\s\d|\sagain\b|\sat home\b|\stheir\b|\sthe (?:match|game|league|final|tie|toss|title)\b|[,.;])|"
    r"(?:scored|conceded|equali[sz]ed|kicked off|were relegated|took the lead|went ahead)\b)"
)
# Plural verbs, which go with a club but not with a town or a person; but "If Brenn were here" is about one person.
_IS_PLURAL = re.compile(r"\s(?:have|are)\b")
_WERE = re.compile(r"\swere\b")
_DO_TOGETHER = re.compile(
    r"\s(?:(?:host|visit|face|entertain)\s(?=[A-Z])|travel to\b|take on\b|trail (?:by|[A-Z])|remain\b|go into\b|"
    r"(?:sit|lie) (?:joint |one |two |three )?(?:top|bottom|second|third|fourth|fifth|sixth|seventh|\d+th|points?)\b)"
)
# "Velm winger Otto Falk"
_HAS_A_PLAYER = re.compile(rf"\s(?:{_PLAYERS}|{_STAFF}|forward|captain)\s(?=[A-Z])")
# Nations that are no states but have teams.
_NATIONS = frozenset({"england", "scotland", "wales", "northern ireland"})
# What only clubs do, even if their name is a person's.
_SIGNED_FOR = re.compile(rf"\b(?:drew\s\d\s?[-–]\s?\d\s(?:at home\s|away\s)?(?:to|with|against|at)|{_PLAYS_FOR})\s$")
# "who beat (Velm) 31-9", "gave (Velm) a 24-23 win"
_WON = re.compile(r"\b(?:beat|beating|beaten by|thrashed|gave|giving|handed|to)\s$")
_WHO_WON = re.compile(r",\swho\s(?:beat|thrashed)\s[A-Z][\w’'-]+\s(?:\d\d[-–]\d{1,2}|\d[-–]\d\d)\b")
# "who goes to (Velm) on a free", "Goalkeeper Otto Lee left Osk for (Velm)", "(Velm)’s pursuit of the striker"
_PLAYER = re.compile(rf"\b(?i:{_PLAYERS}|keeper|player)s?\b")
_MOVED_TO = re.compile(r"\b(?:to|for|from|at|join(?:s|ed|ing)?|left|leaves|leaving)\s$")
_TRANSFER = re.compile(
    r"\s(?:on (?:a )?(?:season-long |short-term )?loan|on a free|(?:for|in) (?:a|an) [a-z-]+ (?:fee|deal)|"
    r"for [£€$]\d[\d.,]*(?:m|million)?)\b"
)
_LEFT_FOR = re.compile(
    rf"\b(?i:{_PLAYERS}|keeper)\s[A-Z][\w’'-]+\s[A-Z][\w’'-]+,?\s(?:left|leaves|swapped|swaps|quits?)\s"
    r"[^.;:]{2,40}\sfor\s$"
)
_PURSUES = re.compile(r"['’]s\s(?:pursuit|signing|capture) of\b")
_BEGINS_SENTENCE = re.compile(r"(?:^|[.!?][”\"’]?\s|[“\"])$")
_WHO_ARE_MANY = re.compile(r",\swho\s(?:are|were|have|had|sit|lie|lost|won|beat|drew|finished|play)\b")
# "a woman from Velm, who had a shelf", "from Osk, Velm, who had"
_PREPOSED = re.compile(r"\b(?:in|at|near|from|of|outside)\s(?:[A-Z][\w’'-]*,\s)?$")
_BEGINS = re.compile(
    r"(?:^|[.!?:;—–]\s|[.!?][”\"’]\s|\b(?:that|but|when|if|because|as|while|where|how|before|after|until|though)\s)$"
)


def signs_of_clubs(mention: Mention, before: str, text: str) -> dict[EntityKind, int]:
    """Weigh the words of sport around towns; countries keep their kind."""
    if (
        mention.kind in ("person", "organisation")
        and " " not in mention.key
        and _WHO_WON.match(text, mention.place.end)
    ):
        return {"organisation": 3, "person": -3}
    if mention.kind == "organisation" and _WON.search(before) and _SCORED.match(text, mention.place.end):
        return dict(CLUB)
    if _is_in_transfer(mention, before, text):
        return dict(CLUB)
    if mention.kind == "person" and not is_city(mention.text):
        return _signs_against_people(mention, before, text)
    if not _may_be_town(mention):
        return {}
    end = mention.place.end
    is_club = _HAS_PLAYERS.match(text, end) or _PLAYED_FOR.search(before) or _SCORED.match(text, end)
    # Capitals may stand for their governments.
    if not is_club and not is_capital(mention.text):
        # "A fair in Velm drew crowds": the fair did.
        plays = None if _PREPOSED.search(before) else _PLAYS.match(text, end)
        is_club = _BEATEN.search(before) or plays
    verbs = (_IS_PLURAL, _WERE, _DO_TOGETHER)
    are = _BEGINS.search(before) and any(verb.match(text, end) for verb in verbs)
    who = _WHO_ARE_MANY.match(text, end) and not _PREPOSED.search(before)
    is_many = _is_one(mention) and (are or who)
    return dict(CLUB) if is_club or is_many else {}


def _is_in_transfer(mention: Mention, before: str, text: str) -> bool:
    """Whether a player is said to go to a town, or to leave one, or to be sought by it."""
    _, start, end = mention.place
    if is_country(mention.text) or (mention.kind == "person" and (" " in mention.key or is_given_name(mention.key))):
        return False
    is_way = _MOVED_TO.search(before) and _TRANSFER.match(text, end)
    is_sought = is_way or _PURSUES.match(text, end) or _LEFT_FOR.search(text, max(0, start - 2 * WINDOW), start)
    return bool(is_sought and _PLAYER.search(text))


def _signs_against_people(mention: Mention, before: str, text: str) -> dict[EntityKind, int]:
    """Weigh plural verbs and players against a supposed person: "Velm are", "he plays for Velm"."""
    if " " in mention.key:
        return {}
    end = mention.place.end
    is_many = (_IS_PLURAL.match(text, end) or _DO_TOGETHER.match(text, end)) and _BEGINS.search(before)
    were_many = _WERE.match(text, end) and _BEGINS_SENTENCE.search(before)
    has_player = _HAS_A_PLAYER.match(text, end) or (_SCORED.match(text, end) and _WON.search(before))
    return {"organisation": 3, "person": -3} if is_many or were_many or has_player or _SIGNED_FOR.search(before) else {}


def _may_be_town(mention: Mention) -> bool:
    if mention.key in _NATIONS or is_country(mention.text) or is_state(mention.text):
        return False
    return mention.kind == "place" or is_city(mention.text)


def is_club(name: str) -> bool:
    """Whether a folded name is clearly that of a club: "velm rovers"."""
    return name in CLUBS or (" " in name and name.split()[-1] in _HEADS_OF_CLUBS)


def _is_one(mention: Mention) -> bool:
    """Whether the name of a place is singular, unlike "the Alps"."""
    return is_city(mention.text) or not mention.key.endswith("s")
