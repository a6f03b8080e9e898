"""The kind of each name (person, place, organisation ...), decided once for the whole article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from reader.model import EntityKind
from reader.text.names.forms.forms import kind_of_form
from reader.text.names.forms.nobody import DIRECTIONS
from reader.text.names.lexicon.cities import RULE_OF_CITIES, is_known_place
from reader.text.names.lexicon.gazetteer import RULES_OF_LISTS, is_personal_too
from reader.text.names.lexicon.heads import ORGANISATION_HEADS, kind_by_head
from reader.text.names.lexicon.known import PLATFORMS, known_kind
from reader.text.names.lexicon.offices import FIELDS, RANKS, bare, is_calling
from reader.text.names.lexicon.renowned import RENOWNED, RULE_OF_RENOWNED
from reader.text.names.mentions import Mention
from reader.text.names.signs.clubs import CLUB
from reader.text.names.votes import SURE_VOTES, TITLED, count_votes, has_article, names_of_people
from reader.text.spelling import fold

_OFFICE_FOR = re.compile(r"(?:[Ss]ecretary|[Mm]inister|[Cc]ommissioner|MEC) (?:of|for) (?:the )?$")
_FIELD = "[A-Z][a-z]+(?: [A-Z][a-z]+)?"
# "Minister for Boats, (Oars and Sails)"
_OFFICE_FOR_MANY = re.compile(
    rf"{_OFFICE_FOR.pattern.removesuffix('$')}{_FIELD}, (?:{_FIELD}(?:,? and |, )){{0,3}}(?:and )?$"
)
# "the Lake Prize for (Norland Rowing)"
_PRIZE_FOR = re.compile(r"[A-Z]\w+ (?:Prize|Award|Medal|Trophy) for $")
_AND = re.compile(r",?\sand\s[A-Z]")
_LONGEST_OFFICE = 80
_MINISTER = re.compile(r"\s(?:[Mm]inister|(?:[Uu]nder)?[Ss]ecretary|Commissioner|Admiral|Marshal)\b")
_MINISTER_OF = re.compile(r"\s(?:Minister|(?:Unders|S)ecretary)\b")
# "its Head, (Marine Services), Ada Brenn"
_OFFICE_COMMA = re.compile(
    r"\b(?:Head|Director|Manager|Officer|Secretary|President|Controller|Coordinator|Chief|DG), $"
)
_AND_HOLDER = re.compile(r",\s(?:[A-Z][\w-]*\.?\s)?[A-Z][\w’'-]+\s[A-Z]")
# "a (Community Health) Officer", "the Director of (Health Services)"
_POST_AFTER = re.compile(r"\s(?:Officer|Minister|Secretary|Commissioner|Manager|Correspondent)\b")
_POST_OF = re.compile(r"\b(?:Director|Head|Manager|Professor) of (?:the )?$")
# "Power’s Special Adviser on Boats"
_POST_FOR = re.compile(
    r"\b(?:Advis[eo]r|Assistant|Envoy|Rapporteur|Representative) (?:for|on|to) |"
    r"^(?!Office ).*(?<!High) Commissioner for "
)
# "Chief of (Army) Staff"
_CHIEF_OF, _STAFF = re.compile(r"\b[Cc]hief of (?:the )?$"), re.compile(r"\sStaff\b")
# "A Brenn", in the score of a match: somebody of the article.
_BY_INITIAL = re.compile(r"[A-Z]\.? [A-Z][\w’'-]+")
_OF = frozenset({"of", "for"})
# Last words of clubs that have the name of a place: "Velm Town beat Osk".
_TOWNS = (" town", " city", " county")


def settle_kinds(
    mentions: Sequence[Mention], texts: Mapping[int, str], signs: Mapping[Mention, Mapping[EntityKind, int]]
) -> list[Mention]:
    """Assign all mentions of a name the same kind: the known one, else the one with the most votes in the article.

    ``signs`` are the weights of the evidence around each mention.
    """
    votes, by_signs = count_votes(mentions, texts, signs)
    people = names_of_people(votes, by_signs)
    settled = []
    for mention in mentions:
        if _is_family(mention, texts, people):
            settled.append(replace(mention, kind="group", rule="family of somebody in the article"))
        elif _is_namesake(mention, signs, people):
            settled.append(mention)
        else:
            settled.append(_settled(mention, votes[mention.key], by_signs.get(mention.key, {}), people))
    return [mention for mention in settled if not _is_portfolio(mention, texts[mention.place.paragraph])]


def _is_family(mention: Mention, texts: Mapping[int, str], people: frozenset[str]) -> bool:
    """Whether a surname refers to several people: "the Brenns"."""
    if " " in mention.key or mention.key in people:
        return False
    names = {mention.key.removesuffix("s"), mention.key.removesuffix("es")} - {mention.key}
    return not people.isdisjoint(names) and has_article(mention, texts)


def _is_namesake(mention: Mention, signs: Mapping[Mention, Mapping[EntityKind, int]], people: frozenset[str]) -> bool:
    """Whether a place has the surname of a person in the article: "a farmer from Velm" beside an Ada Velm."""
    is_surname = " " not in mention.key and mention.key in people
    return is_surname and mention.kind == "place" and signs.get(mention, {}).get("place", 0) >= TITLED


def _settled(
    mention: Mention, votes: Counter[EntityKind], by_signs: Mapping[EntityKind, int], people: frozenset[str]
) -> Mention:
    kind, rule = _kind(mention, votes, by_signs, people)
    rule = rule or mention.rule
    same = kind == mention.kind and rule == mention.rule
    return mention if same else Mention(mention.place, mention.text, kind, rule)


def _kind(
    mention: Mention, votes: Counter[EntityKind], by_signs: Mapping[EntityKind, int], people: frozenset[str]
) -> tuple[EntityKind, str]:
    """Return the kind and the rule that decided it, which is empty if the kind is the model's."""
    known = known_kind(mention.text)
    if mention.key in PLATFORMS and votes["product"] > 0:
        return "product", "platform on which something is said"
    # "Ada French" may be called by a surname that is a people's name, too.
    is_surname = mention.key in people and (
        is_personal_too(mention.text) or (known == "group" and by_signs.get("person", 0) > 0)
    )
    if known is not None and not is_surname:
        return known, RULES_OF_LISTS[known]
    renowned = RENOWNED.get(mention.key)
    if renowned and " " in mention.key:
        return renowned, RULE_OF_RENOWNED
    if mention.key in people or (_BY_INITIAL.fullmatch(mention.text) and mention.key.split()[-1] in people):
        return "person", "name of a person in full" if " " in mention.key else "part of a fuller name"
    if renowned and SURE_VOTES <= votes["product"] == max(votes.values()):
        return "product", "words around the name"
    if renowned:
        return renowned, RULE_OF_RENOWNED
    if votes["work"] >= SURE_VOTES:
        return "work", "title in quotation marks"
    if votes["event"] >= SURE_VOTES:
        return "event", "name of a storm"
    usual = votes.most_common(1)[0][0]
    has_sign = _is_like_town(mention, usual) and by_signs.get(usual, 0) >= SURE_VOTES
    is_club = has_sign and (mention.key.endswith(_TOWNS) or by_signs.get(usual, 0) >= CLUB[usual])
    if (head := kind_by_head(mention.key.split())) and not is_club:
        is_street = head == "event" and usual == "place" and by_signs.get("place", 0) >= TITLED  # "in Velm Parade"
        return ("place", "words around the name") if is_street else (head, "telling word in the name")
    if usual == "group" and votes["place"] > 0 and mention.key.partition(" ")[0] in DIRECTIONS:
        return "place", "direction in the name"
    if usual == "product" and by_signs.get("product", 0) <= 0 and is_known_place(mention.text):
        return "place", RULE_OF_CITIES
    if not has_sign and (shown := kind_of_form(mention, usual)):
        return shown
    return usual, "" if usual == mention.kind else "words around the name"


def _is_like_town(mention: Mention, kind: EntityKind) -> bool:
    """Whether a mention of ``kind`` may have the name of a town, as clubs have, and kings: "King Constantine"."""
    return kind == "organisation" or (kind == "person" and " " not in mention.key)


def _is_portfolio(mention: Mention, text: str) -> bool:
    """Whether the name is only the field or rank of an office: "Secretary of State", "Trade Minister"."""
    is_rank = all(bare(word) in RANKS for word in mention.text.split())
    if is_rank and _MINISTER.match(text, mention.place.end):
        return True
    before = text[max(0, mention.place.start - _LONGEST_OFFICE) : mention.place.start]
    words = mention.key.split()
    if _is_field(mention) and (_POST_AFTER.match(text, mention.place.end) or _POST_OF.search(before)):
        return True
    if mention.kind == "person":  # "Minister for (International Relations)"
        return _OFFICE_FOR.search(before) is not None and mention.text.split()[-1] in FIELDS
    if mention.kind != "organisation" or _POST_FOR.search(mention.text):
        return mention.kind == "organisation"
    if _OFFICE_FOR.search(before) or (_OFFICE_FOR_MANY.search(before) and _ends_list(mention, text)):
        return words[-1] == "affairs" or kind_by_head(words) is None
    if _PRIZE_FOR.search(before) and kind_by_head(words) is None and not known_kind(mention.text):
        return True
    if _CHIEF_OF.search(before) and _STAFF.match(text, mention.place.end):
        return True
    if _OFFICE_COMMA.search(before) and _AND_HOLDER.match(text, mention.place.end) and _OF.isdisjoint(words):
        return mention.text.split()[-1] in FIELDS
    is_body = kind_by_head(words) or known_kind(mention.text) or mention.text.isupper() or words == ["treasury"]
    if (not is_body or words[-1] == "cabinet") and _MINISTER_OF.match(text, mention.place.end):
        return True
    return len(words) > 2 and words[1] in _OF and is_calling(words[0])


def _is_field(mention: Mention) -> bool:
    """Whether a name is that of a field of offices, and no known body: "Community Health", unlike "Treasury"."""
    words = mention.text.split()
    is_body = fold(words[0]) in ORGANISATION_HEADS or mention.key in RENOWNED or words[0] == "Homeland"
    return len(words) > 1 and words[-1] in FIELDS and _OF.isdisjoint(words) and not is_body


def _ends_list(mention: Mention, text: str) -> bool:
    """Whether a field is the last of several, or the one before: "for Boats, (Oars) and Sails"."""
    is_last = " and " in mention.text or text.endswith(" and ", 0, mention.place.start)
    return is_last or _AND.match(text, mention.place.end) is not None
