"""What each name is - a person, a place, an organisation - settled once for the whole article."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from reader.model import EntityKind
from reader.text.gazetteer import body_name, country_name, is_capital, is_demonym, is_personal_too, is_province
from reader.text.mentions import Mention
from reader.text.spelling import fold, word_set

# A name that ends (or, before "of", begins) with one of these is a body of people ...
ORGANISATION_HEADS = word_set(
    """
    academy administration agency alliance army assembly association authority bank board bureau cabinet chamber
    church club coalition college commission committee company congress consortium cooperative corporation corp
    council court department directorate division embassy enterprises federation force forces foundation front
    fund government group holdings hospital inc institute institution laboratory league legislature limited llc
    ltd ministry mission monitor movement museum navy network observatory office organisation organization
    parliament partnership party plc police programme secretariat senate service services society studios
    syndicate team times trust tribunal union university watch airlines airways orchestra newspaper herald
    gazette press media
    """
)
# ... and with one of these a place.
PLACE_HEADS = word_set(
    """
    airport avenue bay beach boulevard bridge canal cape city coast county creek dam desert district forest gulf
    harbor harbour highway hill hills island islands lake mountain mountains ocean park peninsula plain plaza
    port prefecture province region reservoir ridge river road sea square state strait street town township
    valley village
    """
)

def settle_kinds(
    mentions: Sequence[Mention], texts: Mapping[int, str], signs_of_person: Mapping[Mention, int]
) -> list[Mention]:
    """Give every mention of a name the same kind: by what is known of it, else by the article's majority.

    ``signs_of_person`` weighs what stands around a mention for its being a person.
    """
    votes: dict[str, Counter[EntityKind]] = defaultdict(Counter)
    for mention in mentions:
        votes[mention.key][mention.kind] += 1
        votes[mention.key]["person"] += signs_of_person.get(mention, 0)
    surnames = _surnames(mentions, votes)
    settled = (replace(mention, kind=_kind(mention, votes[mention.key], surnames)) for mention in mentions)
    return [mention for mention in settled if not _is_portfolio(mention, texts[mention.place.paragraph])]


def _kind(mention: Mention, votes: Counter[EntityKind], surnames: frozenset[str]) -> EntityKind:
    name = mention.text
    known = _known_kind(name)
    if known is not None and not (known == "place" and is_personal_too(name) and mention.key in surnames):
        return known
    if " " not in name and mention.key in surnames:
        return "person"
    usual = votes.most_common(1)[0][0]
    if usual == "organisation" and (is_capital(name) or is_province(name)):
        return "place"
    return usual


def _known_kind(name: str) -> EntityKind | None:
    if body_name(name):
        return "organisation"
    if country_name(name):
        return "place"
    if is_demonym(name):
        return "group"
    return kind_by_head(fold(name).split())


def kind_by_head(words: Sequence[str]) -> EntityKind | None:
    """Tell a body or a place by a telling word of its folded name: "ministry of ...", "... river"."""
    if len(words) < 2:
        return None
    if words[-1].strip(".") in ORGANISATION_HEADS or (words[1] == "of" and words[0] in ORGANISATION_HEADS):
        return "organisation"
    if words[-1] in PLACE_HEADS:
        return "place"
    return None


def _surnames(mentions: Iterable[Mention], votes: Mapping[str, Counter[EntityKind]]) -> frozenset[str]:
    """Give the first and last words of the full names of people (family names come first in East Asia)."""
    words: set[str] = set()
    for mention in mentions:
        parts = mention.key.split()
        if 1 < len(parts) < 5 and votes[mention.key].most_common(1)[0][0] == "person" and not kind_by_head(parts):
            words.update((parts[0], parts[-1]))
    return frozenset(word for word in words if len(word) > 1)


def _is_portfolio(mention: Mention, text: str) -> bool:
    """Say whether the name is only what an office is for: "State" in "Secretary of State"."""
    if mention.kind != "organisation" or " " in mention.text:
        return False
    before = text[max(0, mention.place.start - 24) : mention.place.start]
    return re.search(r"(?:[Ss]ecretary|[Mm]inister) (?:of|for) (?:the )?$", before) is not None
