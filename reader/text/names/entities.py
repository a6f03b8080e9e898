"""From names to entities: each person, place and organisation of an article once, with all mentions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from reader.model import Entity, EntityKind, Paragraph, Place
from reader.text.language import NameSpan
from reader.text.layout.pointers import points_elsewhere
from reader.text.names.forms.acronyms import Expansion, explained_acronyms, find_acronyms, inferred_acronyms
from reader.text.names.forms.common_nouns import without_common_nouns
from reader.text.names.forms.openers import without_openers
from reader.text.names.forms.short_names import is_called_so, is_offer_of
from reader.text.names.kinds import settle_kinds
from reader.text.names.lexicon.gazetteer import RULES_OF_LISTS
from reader.text.names.mentions import Mention, readable
from reader.text.names.resolution.directions import with_directions
from reader.text.names.resolution.fullnames import find_full_names
from reader.text.names.resolution.makers import without_credits
from reader.text.names.resolution.nations import with_nations
from reader.text.names.resolution.organisations import group_things, is_generic
from reader.text.names.resolution.originals import set_apart, with_originals
from reader.text.names.resolution.persons import group_persons
from reader.text.names.resolution.register import Person
from reader.text.names.signs.roles import roles_of, shown_role
from reader.text.names.signs.signs import read_signs
from reader.text.names.signs.unnamed import called_apart
from reader.text.names.spotting.cues import find_people
from reader.text.names.spotting.described import find_described
from reader.text.names.spotting.echoes import find_echoes
from reader.text.names.spotting.enumerations import read_lists
from reader.text.names.spotting.firstnames import find_first_names
from reader.text.names.spotting.initials import find_initials
from reader.text.names.spotting.listings import find_listed
from reader.text.names.spotting.quoted import find_signatures, without_verbs
from reader.text.names.spotting.repairs import find_mentions
from reader.text.names.spotting.rosters import find_rostered, find_scorers, read_rosters
from reader.text.names.spotting.series import read_series
from reader.text.names.spotting.settlements import find_settlements
from reader.text.names.spotting.teams import find_teams
from reader.text.names.spotting.titles import as_person
from reader.text.names.votes import TITLED
from reader.text.spelling import fold

# What is done with the paper of the article in its own story: "told (Velm Herald)", "papers seen by the (Osk Post)".
_TO_PAPER = re.compile(
    r"\b(?:told|interview with|sp(?:oke|eaking) (?:to|with)|"
    r"(?:obtained|seen|reviewed|contacted|approached|examined) by|"
    r"shared with|shown to)\s(?:[Tt]he\s)?$"
)
_LONGEST_TELLING = 30


def find_entities(
    paragraphs: Sequence[Paragraph],
    names: Sequence[Sequence[NameSpan]],
    authors: Sequence[str] = (),
    source: str | None = None,
) -> tuple[Entity, ...]:
    """Return the entities of an article, in the order of their first mention.

    ``names[i]`` are the spans in ``paragraphs[i].text``. Mentions are in visible paragraphs and in repeats of them. The
    ``authors`` of the article are no entities of it, and its ``source`` only if the story says what that was told.
    """
    texts = readable(paragraphs)
    mentions = _settled(set_apart(find_mentions(texts, names), texts), texts)
    mentions = find_signatures(without_verbs(mentions, texts), texts)
    mentions = find_listed(find_people(find_teams(find_described(mentions, texts), texts), texts), texts)
    mentions = find_settlements(find_initials(mentions, texts), texts)
    mentions = find_full_names(find_scorers(find_rostered(mentions, texts), texts), texts)
    acronyms = explained_acronyms(mentions, texts)
    acronyms |= inferred_acronyms(mentions, texts, acronyms)
    mentions = find_first_names(find_echoes(find_acronyms(mentions, texts, acronyms), texts), texts)
    mentions = without_credits(mentions, texts)
    people = [mention for mention in mentions if mention.kind == "person"]
    others = [mention for mention in mentions if mention.kind != "person"]
    story = {index: text for index, text in texts.items() if paragraphs[index].kind == "text"}
    entities = [
        *_people(group_persons(people, texts), texts, story, {*map(fold, authors), fold(source or "")}),
        *_things(others, acronyms, source or "", story),
    ]
    stories = {index for index in texts if paragraphs[index].kind != "heading" and not points_elsewhere(texts[index])}
    kept = (entity for entity in entities if any(place.paragraph in stories for place in entity.mentions))
    ordered = sorted(kept, key=lambda entity: entity.mentions[0])
    return with_directions(with_originals([*with_nations(ordered, texts)], texts), texts)


def _settled(mentions: Sequence[Mention], texts: Mapping[int, str]) -> list[Mention]:
    """Assign each mention the kind with the most evidence around it and in the article; titles are taken off people."""
    own_signs = {mention: read_signs(mention, texts[mention.place.paragraph]) for mention in mentions}
    likely = {mention: _likely(mention, own_signs[mention]) for mention in mentions}
    series = read_series(mentions, texts)
    lists = read_lists([*likely.values()], texts) | read_rosters(mentions, texts)
    signs = {
        mention: series.get(mention) or own_signs[mention] or lists.get(likely[mention]) or lists.get(mention, {})
        for mention in mentions
    }
    named = without_common_nouns(without_openers(mentions, texts, signs), texts, signs)
    return [
        as_person(mention, texts[mention.place.paragraph]) if mention.kind == "person" else mention
        for mention in settle_kinds(named, texts, signs)
    ]


def _likely(mention: Mention, own_signs: Mapping[EntityKind, int]) -> Mention:
    """Return the mention as a place if the words around it say so, as evidence for the names listed with it."""
    return replace(mention, kind="place") if own_signs.get("place", 0) >= TITLED else mention


def _people(
    persons: Iterable[Person], texts: Mapping[int, str], story: Mapping[int, str], unwanted: set[str]
) -> Iterable[Entity]:
    persons = [person for person in persons if fold(person.name) not in unwanted or len(person.mentions) > 1]
    places: dict[int, list[Place]] = {}
    for person in persons:
        for mention in person.mentions:
            places.setdefault(mention.place.paragraph, []).append(mention.place)
    for paragraph in places.values():
        paragraph.sort()
    order = [*story]
    for person in persons:
        person.mentions.sort(key=lambda mention: mention.place)
        own = [mention.place for mention in person.mentions]
        role = shown_role(roles_of(own, texts, places)) or called_apart(own, story, places, order)
        yield _entity(person.name, "person", person.mentions, role)


def _things(
    mentions: Sequence[Mention], acronyms: Mapping[str, Expansion], source: str, story: Mapping[int, str]
) -> Iterable[Entity]:
    things = (thing for thing in group_things(mentions, acronyms) if not is_generic(thing))
    own = fold(source).removeprefix("the ")
    named = (
        one
        for one in things
        if not _is_paper(fold(one.name).removeprefix("the "), own)
        or any(_takes_part(mention, story) for mention in one.mentions)
    )
    return (_entity(one.name, one.kind, one.mentions) for one in named)


def _is_paper(name: str, own: str) -> bool:
    """Whether a folded name is that of the paper, what it calls itself for short, or of something that it offers."""
    return name == own or is_called_so(name, own) or is_offer_of(name, own)


def _takes_part(mention: Mention, story: Mapping[int, str]) -> bool:
    """Whether the story says what the paper itself did or was told: "she told (Velm Herald)"."""
    start = mention.place.start
    return _TO_PAPER.search(story.get(mention.place.paragraph, ""), max(0, start - _LONGEST_TELLING), start) is not None


def _entity(name: str, kind: EntityKind, mentions: Iterable[Mention], role: str | None = None) -> Entity:
    ordered = sorted(mentions, key=lambda mention: mention.place)
    forms = dict.fromkeys(" ".join(mention.text.split()) for mention in ordered)
    aliases = tuple(form for form in forms if form != name)
    places = tuple(mention.place for mention in ordered)
    return Entity(name, kind, role, aliases, places, _rule(name, kind, ordered))


def _rule(name: str, kind: EntityKind, mentions: Sequence[Mention]) -> str:
    """Return the rule behind the mention with the name of the entity; a name without a mention is from a list."""
    called = next((mention for mention in mentions if mention.key == fold(name)), None)
    return called.rule if called else RULES_OF_LISTS.get(kind, mentions[0].rule)
