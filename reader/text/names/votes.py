"""Votes: the evidence in an article for the kind of each name, and the people that follow from it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from reader.model import EntityKind
from reader.text.names.forms.nobody import is_no_person
from reader.text.names.forms.openers import CommonWords
from reader.text.names.forms.short_names import FORMS_OF_COMPANY, is_short_for, is_team
from reader.text.names.lexicon.cities import is_known_place
from reader.text.names.lexicon.gazetteer import is_country
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.lexicon.heads import ORGANISATION_HEADS, STORMS, kind_by_head
from reader.text.names.lexicon.known import is_known_otherwise, known_kind
from reader.text.names.lexicon.renowned import RENOWNED
from reader.text.names.mentions import PARTICLES, Mention
from reader.text.names.signs.surroundings import THE
from reader.text.spelling import word_set

_COMPANIES = word_set("company inc inc. corp corp. ltd ltd. plc llc limited corporation")
# Bodies of towns, which are not called by the town alone.
_OF_PLACES = word_set(
    "administration agency assembly association authority board bureau city council court department force forces "
    "government ministry parliament police school schools"
)
# Last words of bodies that leave nobody's name in front of them: "Osk Velm" of "Osk Velm hf.".
_NO_SURNAMES = word_set(
    "school jsc ojsc pjsc cjsc oyj hf ehf kft nyrt zrt tbk gmbh berhad ltd limited plc inc corp llc"
)
_MOST_NAME_WORDS = 5

# A usual given name counts as much as two mentions as another kind.
_GIVEN_NAME_VOTES = 2

# A title before a name.
TITLED = 2

# The most mentions of a surname alone that count as another kind: the model repeats its errors.
_MOST_SIGHTINGS = 2

# The votes of a sure sign, such as quotation marks around a title.
SURE_VOTES = 3
_NONE: Counter[EntityKind] = Counter()
# The votes for each kind, by folded name.
Votes = dict[str, Counter[EntityKind]]
# A dateline is certain.
_DATELINE_VOTES = 12


def count_votes(
    mentions: Sequence[Mention], texts: Mapping[int, str], signs: Mapping[Mention, Mapping[EntityKind, int]]
) -> tuple[Votes, Votes]:
    """Count the votes for each name: by all evidence, and by the words around it alone."""
    votes: Votes = defaultdict(Counter)
    by_signs: Votes = defaultdict(Counter)
    for mention in mentions:
        votes[mention.key][mention.kind] += 1
        for kind, weight in signs.get(mention, {}).items():
            votes[mention.key][kind] += weight
            by_signs[mention.key][kind] += weight
        if " " in mention.key and mention.kind != "person" and has_article(mention, texts):
            votes[mention.key]["person"] -= 1
        if mention.kind == "place" and mention.place.start == 0 and mention.text.isupper():
            votes[mention.key]["place"] += _DATELINE_VOTES
    for key, own in votes.items():
        if " " not in key and _is_place_by_signs(by_signs.get(key, _NONE)):
            own["organisation"] = min(own["organisation"], by_signs[key]["place"] - 1)
    _count_short_forms(votes, by_signs)
    _withdraw_things(votes, by_signs, CommonWords(texts.values()))
    return votes, by_signs


def _is_place_by_signs(by_signs: Counter[EntityKind]) -> bool:
    """Whether words around a name show a place, and none anything else: the model repeats its errors."""
    return by_signs["place"] >= TITLED and all(count <= 0 for kind, count in by_signs.items() if kind != "place")


def _withdraw_things(votes: Votes, by_signs: Votes, common: CommonWords) -> None:
    """Take supposed people for bodies if the article has their last word in lower case elsewhere: "Velm Kitchens".

    Not if they have a usual given name, or do what people do.
    """
    for key, own in votes.items():
        words = key.split()
        if own["person"] <= 0 or len(words) < 2 or is_given_name(words[0]):
            continue
        has_sign = any(by_signs.get(name, _NONE)["person"] > 0 for name in (key, words[-1]))
        if not has_sign and (words[-1] in common or words[-1].removesuffix("s") in common):
            own["organisation"] += own.pop("person")


def has_article(mention: Mention, texts: Mapping[int, str]) -> bool:
    """Whether "the" comes before the name."""
    before = texts[mention.place.paragraph][max(0, mention.place.start - 5) : mention.place.start]
    return THE.search(before) is not None


def _count_short_forms(votes: Votes, by_signs: Votes) -> None:
    """Count "Innis Torran" as evidence for "Torran" as a place, unless "Torran" does what people do.

    And count "Space Shuttle Velm", "Velm Corp." and "Hurricane Velm" against "Velm" as a person.
    """
    for key, own in votes.items():
        words = key.split()
        last = words[-1]
        if words[0] in votes and _names_company(words) and not is_known_place(words[0]):
            votes[words[0]]["organisation"] += max(own["organisation"] * SURE_VOTES, max(votes[words[0]].values()) + 1)
        if _is_called_by_first(words, own, votes, by_signs):
            votes[words[0]]["organisation"] += SURE_VOTES
        short = " ".join(words[:-1])
        if short in votes and not any(by_signs.get(short, _NONE).values()) and _is_called_without_head(words, own):
            may_be_body = votes[short]["person"] <= 0 or words[-1].strip(".") in _NO_SURNAMES
            votes[short]["organisation"] += (max(votes[short].values()) + SURE_VOTES) * may_be_body
        if len(words) > 1 and words[-2] in STORMS and last in votes:
            votes[last]["event"] += SURE_VOTES
        if last == key or last not in votes or kind_by_head(key.split()) or known_kind(key):
            continue
        if own["organisation"] > 0 and is_short_for(last, key) and is_team(last):
            votes[last]["organisation"] += SURE_VOTES
        if own["place"] > max(own["person"], own["organisation"]):
            votes[last]["place"] += own["place"]
        if own["product"] >= SURE_VOTES:
            votes[last]["product"] += own["product"]


def _is_called_by_first(words: Sequence[str], own: Counter[EntityKind], votes: Votes, by_signs: Votes) -> bool:
    """Whether a body may be called by its first word, which only the model takes for a person."""
    if len(words) != 2 or own["organisation"] <= 0 or own["organisation"] < max(own.values()):
        return False
    seen = votes.get(words[0], _NONE)
    is_person_so_far = 0 < seen["person"] == max(seen.values())
    return is_person_so_far and not is_known_otherwise(words[0]) and by_signs.get(words[0], _NONE)["person"] <= 0


def _is_called_without_head(words: Sequence[str], own: Counter[EntityKind]) -> bool:
    """Whether a body may be called by all words but the last, unlike a town's or somebody's: "Osk Velm" of Ventures."""
    may_be_place = words[-1] in _OF_PLACES or is_known_place(" ".join(words[:-1]))
    is_body = own["organisation"] > 0 and own["organisation"] == max(own.values())
    is_body = is_body and words[-1].strip(".") in ORGANISATION_HEADS
    return is_body and len(words) == 3 and not may_be_place and not is_given_name(words[0])


def _names_company(words: Sequence[str]) -> bool:
    """Whether a folded name is a company's that may be called by its first word: "Velm Mining Company"."""
    is_long = len(words) > 2 and words[-1] in _COMPANIES and not is_given_name(words[0])
    return (is_long or (len(words) == 2 and words[-1] in FORMS_OF_COMPANY)) and not is_country(words[0])


def names_of_people(votes: Votes, by_signs: Votes) -> frozenset[str]:
    """Return the full names of people, and their first and last words (family names come first in East Asia).

    A full name and its last word vote together: "Domínguez said" speaks for "Eduardo Domínguez" being a person.
    """
    people: set[str] = set()
    for key, own in votes.items():
        words = key.split()
        is_known = known_kind(key) is not None or key in RENOWNED
        size = sum(word not in PARTICLES for word in words)
        if len(words) < 2 or size >= _MOST_NAME_WORDS or is_known or is_no_person(words) or "-e-" in key:
            continue
        # "Victoria Street" is no person without evidence.
        if kind_by_head(words) and own["person"] <= 0:
            continue
        # Small models take a surname alone for anything, so it counts half as much as a full name.
        alone = _alone(votes.get(words[-1], _NONE), by_signs.get(words[-1], _NONE))
        weight = 2 if own["person"] == max(own.values()) else 1
        pooled = {kind: weight * own[kind] + alone.get(kind, 0) for kind in (*own, *alone)}
        # "the Charlotte Velms" has no given name.
        is_named = is_given_name(words[0]) and (own["person"] >= 0 or not words[-1].endswith("s"))
        # Nothing takes "Camp Velm" for somebody, and "Velm" is said to be nobody.
        if own["person"] <= 0 and not is_named and by_signs.get(words[-1], _NONE)["person"] < 0:
            continue
        person = pooled.pop("person", 0) + weight * _GIVEN_NAME_VOTES * is_named
        titled = by_signs.get(words[0], _NONE)["person"] if len(words) == 2 and not alone else 0
        person += titled if titled >= TITLED else 0
        if person > 0 and person >= max(pooled.values(), default=0):
            people.update((key, *_parts(words)))
    return frozenset(name for name in people if len(name) > 1)


def _parts(words: Sequence[str]) -> Iterator[str]:
    """Yield the words by which a person may be called; a place is no family name that comes first."""
    if is_given_name(words[0]) or not is_known_place(words[0]):
        yield words[0]
    yield words[-1]
    yield _with_particle(words)


def _with_particle(words: Sequence[str]) -> str:
    """Return the surname with its particle: "el brenn" for "ilva el brenn"."""
    first = next((index for index, word in enumerate(words[1:-1], 1) if word in PARTICLES), len(words) - 1)
    return " ".join(words[first:])


def _alone(seen: Counter[EntityKind], by_signs: Counter[EntityKind]) -> dict[EntityKind, int]:
    """Count the votes for a surname alone: by all words around it, and by the model."""
    counts: dict[EntityKind, int] = {}
    for kind, votes in seen.items():
        sightings = votes - by_signs[kind]
        counts[kind] = by_signs[kind] + (sightings if kind == "person" else min(sightings, _MOST_SIGHTINGS))
    return counts
