"""What each name is - a person, a place, an organisation - settled once for the whole article."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from reader.model import EntityKind
from reader.text.names.cities import is_city, is_known_place
from reader.text.names.gazetteer import (
    RULES_OF_LISTS,
    body_name,
    is_capital,
    is_country,
    is_demonym,
    is_personal_too,
    is_province,
)
from reader.text.names.given_names import is_given_name
from reader.text.names.heads import STORMS, kind_by_head
from reader.text.names.mentions import PARTICLES, Mention
from reader.text.names.nobody import is_no_person
from reader.text.names.offices import RANKS, bare, is_calling
from reader.text.names.renowned import RENOWNED, RULE_OF_RENOWNED
from reader.text.spelling import fold, remembered, word_set

# The press agencies that articles credit and the platforms that people write on: small models take them for people.
WELL_KNOWN = frozenset(
    {"associated press", "reuters", "agence france-presse", "afp", "xinhua", "yonhap", "kyodo", "tass", "interfax"}
    | {"bloomberg", "bbc", "cnn", "al jazeera", "google"}
)
# Platforms are companies where the article does not speak of what is said and shown on them.
PLATFORMS = frozenset(
    {"twitter", "facebook", "instagram", "youtube", "tiktok", "whatsapp", "telegram", "wechat", "weibo", "snapchat"}
    | {"reddit", "tumblr", "linkedin", "pinterest"}
)

_FORMS_OF_COMPANY = word_set(
    "inc inc. corp corp. ltd ltd. plc llc gmbh co. group holdings bhd technologies systems airlines airways "
    "pharmaceuticals industries motors entertainment enterprises logistics ferries"
)

_COMPANIES = word_set("company inc inc. corp corp. ltd ltd. plc llc limited corporation")

# "STS-133", "UH-60"; "Scientology", but no group as "Peronism" is one.
_MODEL_NUMBER = re.compile(r"[A-Z]{2,4}-\d{1,4}[A-Z]?")
# "IIT-Delhi", "UC-Merced".
_BRANCH = re.compile(r"[A-Z]{2,5}-[A-Z][a-z]+")
# "MTK Kenya"; but "NE Kenya" is a part of it.
_NATIONAL_BRANCH = re.compile(r"(?!(?:NE|NW|SE|SW|US|UK)\s)[A-Z]{2,5} ([A-Z].+)")
_INITIALS = re.compile(r"(?!LGBT|BAME|BIPOC|AAPI)[A-Z]{3,6}")
# Of people, where the model sees places.
_COLOURS = frozenset({"black", "white"})
# "Tehrik-e-Velm", as parties and militias are called in Persian and Urdu.
_MOVEMENT = re.compile(r"[A-Z]\w+-e-[A-Z]\w+(?: [A-Z]\w+)?")
_DOCTRINE = re.compile(r"[A-Z]\w{3,}ology")

_THE = re.compile(r"\b[Tt]he\s$")
_OFFICE_FOR = re.compile(r"(?:[Ss]ecretary|[Mm]inister|[Cc]ommissioner|MEC) (?:of|for) (?:the )?$")
_MINISTER = re.compile(r"\s(?:[Mm]inister|(?:[Uu]nder)?[Ss]ecretary|Commissioner|Admiral|Marshal)\b")
_MINISTER_OF = re.compile(r"\s(?:Minister|(?:Unders|S)ecretary)\b")
_OF = frozenset({"of", "for"})
_LONGEST_ACRONYM = 7
_MOST_NAME_WORDS = 5

# A usual given name in front weighs as much as two sightings as something else.
_GIVEN_NAME_VOTES = 2

# A title in front is as much as to say that somebody stands there.
_TITLED = 2

# How often the model's taking a surname alone for something else counts at most: it errs the same way all over.
_MOST_SIGHTINGS = 2

# A title in quotation marks is a work, whatever words it is made of.
_SURE_VOTES = 3
_NONE: Counter[EntityKind] = Counter()
# For each name, folded, what speaks for its being of a kind.
Votes = dict[str, Counter[EntityKind]]
# A dateline tells for sure.
_DATELINE_VOTES = 12


def settle_kinds(
    mentions: Sequence[Mention], texts: Mapping[int, str], signs: Mapping[Mention, Mapping[EntityKind, int]]
) -> list[Mention]:
    """Give every mention of a name the same kind: by what is known of it, else by the article's majority.

    ``signs`` weigh what the words around a mention say it is.
    """
    votes, told = _counted(mentions, texts, signs)
    people = _names_of_people(votes, told)
    settled = []
    for mention in mentions:
        if _is_family(mention, texts, people):
            settled.append(replace(mention, kind="group", rule="family of somebody in the article"))
        elif _is_namesake(mention, signs, people):
            settled.append(mention)
        else:
            settled.append(_settled(mention, votes[mention.key], people))
    return [mention for mention in settled if not _is_portfolio(mention, texts[mention.place.paragraph])]


def _counted(
    mentions: Sequence[Mention], texts: Mapping[int, str], signs: Mapping[Mention, Mapping[EntityKind, int]]
) -> tuple[Votes, Votes]:
    """Count for each name what it is said to be, by all that speaks for it, and by the words around it alone."""
    votes: Votes = defaultdict(Counter)
    told: Votes = defaultdict(Counter)
    for mention in mentions:
        votes[mention.key][mention.kind] += 1
        for kind, weight in signs.get(mention, {}).items():
            votes[mention.key][kind] += weight
            told[mention.key][kind] += weight
        if " " in mention.key and mention.kind != "person" and _has_article(mention, texts):
            votes[mention.key]["person"] -= 1
        if mention.kind == "place" and mention.place.start == 0 and mention.text.isupper():
            votes[mention.key]["place"] += _DATELINE_VOTES
    _count_short_forms(votes)
    return votes, told


def _is_family(mention: Mention, texts: Mapping[int, str], people: frozenset[str]) -> bool:
    """Say whether several of a surname are meant: "the Brenns"."""
    if " " in mention.key or mention.key in people:
        return False
    names = {mention.key.removesuffix("s"), mention.key.removesuffix("es")} - {mention.key}
    return not people.isdisjoint(names) and _has_article(mention, texts)


def _is_namesake(mention: Mention, signs: Mapping[Mention, Mapping[EntityKind, int]], people: frozenset[str]) -> bool:
    """Say whether a place has the surname of somebody in the article: "a farmer from Velm" beside an Ada Velm."""
    is_surname = " " not in mention.key and mention.key in people
    return is_surname and mention.kind == "place" and signs.get(mention, {}).get("place", 0) >= _TITLED


def _settled(mention: Mention, votes: Counter[EntityKind], people: frozenset[str]) -> Mention:
    kind, rule = _kind(mention, votes, people)
    rule = rule or mention.rule
    same = kind == mention.kind and rule == mention.rule
    return mention if same else Mention(mention.place, mention.text, kind, rule)


def _has_article(mention: Mention, texts: Mapping[int, str]) -> bool:
    before = texts[mention.place.paragraph][max(0, mention.place.start - 5) : mention.place.start]
    return _THE.search(before) is not None


def _count_short_forms(votes: Votes) -> None:
    """Let "Innis Torran" speak for "Torran" being a place as well, unless "Torran" is said to do what people do.

    And let "Space Shuttle Velm", "Velm Corp." and "Hurricane Velm" speak for "Velm" being no person.
    """
    for key, own in votes.items():
        words = key.split()
        last = words[-1]
        if words[0] in votes and _names_company(words) and not is_known_place(words[0]):
            votes[words[0]]["organisation"] += own["organisation"] * _SURE_VOTES
        if len(words) > 1 and words[-2] in STORMS and last in votes:
            votes[last]["event"] += _SURE_VOTES
        if last == key or last not in votes or kind_by_head(key.split()) or known_kind(key):
            continue
        if own["place"] > max(own["person"], own["organisation"]):
            votes[last]["place"] += own["place"]
        if own["product"] >= _SURE_VOTES:
            votes[last]["product"] += own["product"]


def _names_company(words: Sequence[str]) -> bool:
    """Say whether a folded name is that of a company that its first word stands for: "Velm Mining Company"."""
    is_long = len(words) > 2 and words[-1] in _COMPANIES and not is_given_name(words[0])
    return (is_long or (len(words) == 2 and words[-1] in _FORMS_OF_COMPANY)) and not is_country(words[0])


def _kind(mention: Mention, votes: Counter[EntityKind], people: frozenset[str]) -> tuple[EntityKind, str]:
    """Give the kind and the rule that decided it, which is empty where the mention's own holds."""
    known = known_kind(mention.text)
    if mention.key in PLATFORMS and votes["product"] > 0:
        return "product", "platform on which something is said"
    if known is not None and not (is_personal_too(mention.text) and mention.key in people):
        return known, RULES_OF_LISTS[known]
    if mention.key in people:
        return "person", "name of a person in full" if " " in mention.key else "part of a fuller name"
    if renowned := RENOWNED.get(mention.key):
        return renowned, RULE_OF_RENOWNED
    if votes["work"] >= _SURE_VOTES:
        return "work", "title in quotation marks"
    if votes["event"] >= _SURE_VOTES:
        return "event", "name of a storm"
    if told := kind_by_head(mention.key.split()):
        return told, "telling word in the name"
    usual = votes.most_common(1)[0][0]
    if (kind := _kind_of_form(mention, usual))[0]:
        return kind
    return usual, "" if usual == mention.kind else "words around the name"


def _kind_of_form(mention: Mention, usual: EntityKind) -> tuple[EntityKind, str] | tuple[None, str]:
    """Tell by how the name is written what it is instead of the ``usual`` kind."""
    if usual == "person" and is_no_person(mention.key.split()):
        return "organisation", "no name for a person"
    if usual == "organisation" and is_known_place(mention.text):
        return "place", "list of cities and provinces"
    if usual == "group" and is_known_place(mention.text):
        return "place", "list of cities and provinces"
    if usual == "person" and (is_capital(mention.text) or is_city(mention.text)) and not is_given_name(mention.key):
        return "place", "list of cities and provinces"
    if usual == "person" and mention.text.isupper() and len(mention.text) <= _LONGEST_ACRONYM:
        return "organisation", "written like an acronym"
    if usual == "place" and _BRANCH.fullmatch(mention.text):
        return "organisation", "written like a branch"
    if usual == "group" and _INITIALS.fullmatch(mention.text):
        return "organisation", "written like an acronym"
    if usual in ("place", "person") and (branch := _NATIONAL_BRANCH.fullmatch(mention.text)) and _is_abroad(branch):
        return "organisation", "written like a branch"
    if usual == "place" and mention.key in _COLOURS:
        return "group", RULES_OF_LISTS["group"]
    if _MOVEMENT.fullmatch(mention.text):
        return "organisation", "written like a movement"
    if _MODEL_NUMBER.fullmatch(mention.text):
        return "product", "written like a model"
    if usual in ("person", "place") and _DOCTRINE.fullmatch(mention.text):
        return "organisation", "written like a doctrine"
    return None, ""


def _is_abroad(branch: re.Match[str]) -> bool:
    return is_country(branch.group(1)) and not is_country(branch.group())


@remembered
def known_kind(name: str) -> EntityKind | None:
    """Give the kind of a name that is known whatever the article says of it."""
    if body_name(name) or fold(name) in WELL_KNOWN or fold(name) in PLATFORMS:
        return "organisation"
    if is_country(name) or (" " in name and (is_province(name) or is_capital(name))):
        return "place"
    return "group" if is_demonym(name) else None


def _names_of_people(votes: Votes, told: Votes) -> frozenset[str]:
    """Give the full names of people, and their first and last words (family names come first in East Asia).

    A full name and its last word vote together: "Domínguez said" speaks for "Eduardo Domínguez" being a person.
    """
    people: set[str] = set()
    for key, own in votes.items():
        words = key.split()
        if not 1 < len(words) < _MOST_NAME_WORDS or known_kind(key) or is_no_person(words) or "-e-" in key:
            continue
        # "Victoria Street" is nobody's name where nothing says so.
        if kind_by_head(words) and own["person"] <= 0:
            continue
        # Small models take a surname alone for anything: it weighs half of what the name of a person in full does.
        alone = _alone(votes.get(words[-1], _NONE), told.get(words[-1], _NONE))
        weight = 2 if own["person"] == max(own.values()) else 1
        pooled = {kind: weight * own[kind] + alone.get(kind, 0) for kind in (*own, *alone)}
        # "the Charlotte Velms" bear no given name.
        is_named = is_given_name(words[0]) and (own["person"] >= 0 or not words[-1].endswith("s"))
        person = pooled.pop("person", 0) + weight * _GIVEN_NAME_VOTES * is_named
        titled = told.get(words[0], _NONE)["person"] if len(words) == 2 and not alone else 0
        person += titled if titled >= _TITLED else 0
        if person > 0 and person >= max(pooled.values(), default=0):
            people.update((key, words[0], words[-1], _with_particle(words)))
    return frozenset(name for name in people if len(name) > 1)


def _with_particle(words: Sequence[str]) -> str:
    """Give the surname with its particle: "el brenn" for "ilva el brenn"."""
    first = next((index for index, word in enumerate(words[1:-1], 1) if word in PARTICLES), len(words) - 1)
    return " ".join(words[first:])


def _alone(seen: Counter[EntityKind], told: Counter[EntityKind]) -> dict[EntityKind, int]:
    """Count what a surname alone is held to be: all that the words around it say, and what the model says so far."""
    counts: dict[EntityKind, int] = {}
    for kind, votes in seen.items():
        sightings = votes - told[kind]
        counts[kind] = told[kind] + (sightings if kind == "person" else min(sightings, _MOST_SIGHTINGS))
    return counts


def _is_portfolio(mention: Mention, text: str) -> bool:
    """Say whether the name is only what an office is for or of what rank: "Secretary of State", "Trade Minister"."""
    is_rank = all(bare(word) in RANKS for word in mention.text.split())
    if is_rank and _MINISTER.match(text, mention.place.end):
        return True
    if mention.kind != "organisation":
        return False
    before = text[max(0, mention.place.start - 24) : mention.place.start]
    words = mention.key.split()
    if _OFFICE_FOR.search(before):
        return kind_by_head(words) is None
    is_body = kind_by_head(words) or known_kind(mention.text) or mention.text.isupper() or words == ["treasury"]
    if (not is_body or words[-1] == "cabinet") and _MINISTER_OF.match(text, mention.place.end):
        return True
    return len(words) > 2 and words[1] in _OF and is_calling(words[0])
