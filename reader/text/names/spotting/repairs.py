"""Repairs the names that the model found, one by one.

Articles, possessives and titles are trimmed, broken names completed, paired countries parted, and what is no name is
dropped, using only the name and the words around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace

from reader.model import EntityKind, Place
from reader.text.language import NameSpan
from reader.text.names.forms.parting import parted
from reader.text.names.forms.shapes import is_name
from reader.text.names.forms.short_names import is_team
from reader.text.names.forms.trimming import extended, pruned, trimmed
from reader.text.names.lexicon.gazetteer import is_country, is_of_sum
from reader.text.names.lexicon.heads import BODY_OPENERS, kind_by_head
from reader.text.names.lexicon.known import known_kind
from reader.text.names.mentions import Mention, covering, without_overlaps
from reader.text.names.signs.surroundings import ENDS, TO_THE_PRESS
from reader.text.names.spotting.completion import completed, is_month_for_a_surname
from reader.text.names.spotting.degrees import without_degrees
from reader.text.names.spotting.places import known_places
from reader.text.names.spotting.titles import is_mere_title, kind_beside_titles, without_title
from reader.text.spelling import fold

# Kinds by spaCy's labels; dates, sums and counts are no entities.
KINDS: Mapping[str, EntityKind] = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "NORP": "group",
    "EVENT": "event",
    "WORK_OF_ART": "work",
    "LAW": "law",
    "PRODUCT": "product",
}

# The most letters of a span that is parted, because the time grows with the square; real rows of names have some 300.
_LONGEST_ROW = 1_000
_ORDINAL_BEFORE = re.compile(r"\b\d+(?:st|nd|rd|th)\s$")
# The second word of a species' name: "Velmia (norvegicus)".
_SPECIES = re.compile(r"\s[a-z]{2,}(?:ii|iae|ensis|oides|icus|ellus|osus|ifera|odon)(?![\w-])")
# Numbered things.
_COUNTED = re.compile(
    r"\b(?:Brigade|Division|Battalion|Regiment|Corps|Infantry|Squadron|Fleet|Circuit|Precinct|Parliament)\b"
)
_CLUB_BEFORE = re.compile(
    r"(?<![\w.-])(?:FC|AFC|AC|AS|CF|SC|CD|SV|FK|NK|RC|VfB|VfL|Sporting|Dynamo|Olympique|Atl[ée]tico|Deportivo|Lokomotiv)\s$"
)
_CLUB_AFTER = re.compile(r"\s(?:FC|AFC|CF|SC|FK|Rovers|Wanderers|Albion|Hotspur|United(?!\s[A-Z]))(?![\w’'-])")
_NEXT_WORD = re.compile(r"\s[A-Z][a-z’'-]+")
_OWNED_NEXT_WORD = re.compile(r"(?:['’]s)?\s[A-Z][a-z’'-]+")
_ARTICLES = (" the ", "The ")
_LINKS = frozenset({" do ", " da ", " de ", " del ", " dos ", " de la ", " di "})
_LONGEST_LINK = 7
_SAINT_BEFORE = re.compile(r"(?<![\w.])St\.?\s$")
_SAINTS = ("St ", "St. ")
# Fields of national bodies, which are called by them and their country: "Cricket Norland".
_FIELDS = frozenset(
    (
        *("Athletics", "Badminton", "Basketball", "Boxing", "Cricket", "Cycling", "Football", "Golf", "Gymnastics"),
        *("Hockey", "Netball", "Paddle", "Rowing", "Rugby", "Sailing", "Ski", "Snowsport", "Softball", "Sport"),
        *("Surfing", "Swim", "Swimming", "Tennis", "Triathlon", "Volleyball", "Wrestling", "Elections", "Environment"),
        *("Health", "Hydro", "Immigration", "Parks", "Statistics", "Tourism", "Transport"),
        *("Agriculture", "Justice", "Screen", "Creative", "Volunteering", "Universities", "Correctional Service"),
    )
)
# "Bora Bora", but "la la la"
_SHORTEST_DOUBLED = 4
# The words before a country, and how far they reach.
_WORDS_BEFORE = re.compile(r"(?<!\S)((?:[^\W\d_a-z][\w&’'-]*\s){0,3}[^\W\d_a-z][\w&’'-]*)\s$")
_REACH = 60


def find_mentions(texts: Mapping[int, str], names: Sequence[Sequence[NameSpan]]) -> list[Mention]:
    """Return the repaired mentions in ``texts`` (by paragraph index), in order and without overlaps."""
    found: list[Mention] = []
    people = _labelled_people(texts, names)
    for paragraph, text in texts.items():
        spans = names[paragraph] if paragraph < len(names) else ()
        certain, likely = known_places(paragraph, text)
        # Small models find names among odd words; these spans can contain none.
        spans = [span for span in spans if _may_hold_names(text[span.start : span.end])]
        repaired = [mention for span in spans for mention in _repaired(paragraph, text, span, people)]
        found.extend([*certain, *covering(likely, without_overlaps(repaired)), *repaired, *likely])
    return list(_with_branches(without_degrees(without_overlaps(found), texts), texts))


def _may_hold_names(seen: str) -> bool:
    """Whether a span has a capital, and is not longer than a row of names."""
    return len(seen) <= _LONGEST_ROW and not seen.islower()


def _with_branches(mentions: Sequence[Mention], texts: Mapping[int, str]) -> Iterator[Mention]:
    """Join a body with the country behind it, and a team with the town before it: "Velm Relief Lesotho"."""
    bodies = {one.text for one in mentions if one.kind == "organisation" and not known_kind(one.text)}
    before: Mention | None = None
    for mention in mentions:
        text = texts[mention.place.paragraph]
        mention = _with_body(mention, before, text, bodies)
        if before and _is_said_twice(mention, before, text):
            place = before.place._replace(end=mention.place.end)
            before = replace(before, place=place, text=text[place.start : place.end])
            continue
        if before and any(goes_on(mention, before, text) for goes_on in _PARTS):
            place = before.place._replace(end=mention.place.end)
            before = replace(before, place=place, text=text[place.start : place.end], kind="organisation")
            continue
        if before:
            yield before
        before = mention
    if before:
        yield before


def _with_body(mention: Mention, before: Mention | None, text: str, bodies: Set[str]) -> Mention:
    """Return a country with the body before it, if the model found that elsewhere: "(Velm) Lesotho"."""
    if mention.kind != "place" or not is_country(mention.text):
        return mention
    place = mention.place
    floor = before.place.end if before and before.place.paragraph == place.paragraph else 0
    words = _WORDS_BEFORE.search(text, max(floor, place.start - _REACH), place.start)
    name = words[1] if words else ""
    while name and name not in bodies and name not in _FIELDS:
        name = name.partition(" ")[2]
    if not name:
        return mention
    start = place.start - len(name) - 1
    return replace(mention, place=place._replace(start=start), text=text[start : place.end], kind="organisation")


def _is_said_twice(mention: Mention, place: Mention, text: str) -> bool:
    """Whether a place has the name of the one right before it: "Bora Bora"."""
    is_next = mention.place.paragraph == place.place.paragraph and text[place.place.end : mention.place.start] == " "
    is_place = mention.kind == place.kind == "place" and len(mention.text) >= _SHORTEST_DOUBLED
    return is_next and is_place and mention.text == place.text


def _is_country_of(mention: Mention, body: Mention, text: str) -> bool:
    is_next = mention.place.paragraph == body.place.paragraph and text[body.place.end : mention.place.start] == " "
    return is_next and body.kind == "organisation" and mention.kind == "place" and is_country(mention.text)


def _is_rest_of(mention: Mention, body: Mention, text: str) -> bool:
    """Whether the model parted the name of a body: "Velm Osk" and "Brenn University"."""
    is_next = mention.place.paragraph == body.place.paragraph and text[body.place.end : mention.place.start] == " "
    if not is_next or mention.kind != "organisation" or body.kind not in ("organisation", "person", "place"):
        return False
    is_whole = (
        kind_by_head(body.key.split()) or known_kind(body.text) or known_kind(mention.text) or body.text.isupper()
    )
    return not is_whole and kind_by_head(mention.key.split()) == "organisation"


def _is_team_of(mention: Mention, town: Mention, text: str) -> bool:
    """Whether a team follows its town, with an article: "the Velm Herons"."""
    if mention.place.paragraph != town.place.paragraph or text[town.place.end : mention.place.start] != " ":
        return False
    if town.kind != "place" or mention.kind not in ("organisation", "group") or is_country(town.text):
        return False
    return text.endswith(_ARTICLES, 0, town.place.start) and is_team(mention.key)


def _is_linked_to(mention: Mention, body: Mention, text: str) -> bool:
    """Whether a Romance body goes on behind a particle: "Banco do (Velm)", "Universidad de (Osk)"."""
    is_near = (
        mention.place.paragraph == body.place.paragraph and 0 < mention.place.start - body.place.end <= _LONGEST_LINK
    )
    if not is_near or body.key not in BODY_OPENERS or mention.kind == "person":
        return False
    return text[body.place.end : mention.place.start] in _LINKS


# How a mention may continue the one before.
_PARTS = (_is_country_of, _is_team_of, _is_rest_of, _is_linked_to)


def _labelled_people(texts: Mapping[int, str], names: Sequence[Sequence[NameSpan]]) -> frozenset[str]:
    """Return the full names that the model takes for people's anywhere in the article, and their surnames."""
    spans = ((texts[index], span) for index, found in enumerate(names) if index in texts for span in found)
    people = (text[span.start : span.end] for text, span in spans if span.label == "PERSON")
    names_in_full = [name for name in people if " " in name]
    return frozenset((*names_in_full, *(name.split()[-1] for name in names_in_full)))


def _repaired(paragraph: int, text: str, span: NameSpan, people: frozenset[str]) -> Iterator[Mention]:
    kind = KINDS.get(span.label)
    if kind is None:
        return
    for start, end in parted(text, _without_platform(text, span.start), span.end, kind, people):
        start, end = extended(text, *pruned(text, *trimmed(text, start, end), kind), kind)
        if named_after := _named_after(text, start, end, kind):
            start, end, kind = named_after
        if kind == "organisation" and (ordinal := _ORDINAL_BEFORE.search(text, max(0, start - 6), start)):
            start = ordinal.start() if _COUNTED.search(text, start, end) else start
        if kind == "place" and (club := _club(text, start, end)):
            (start, end), kind = club, "organisation"
        if " " not in text[start:end] and (_SPECIES.match(text, end) or (kind == "place" and is_of_sum(text, end))):
            continue
        kind = kind_beside_titles(text, start, end, kind)
        if kind == "group" and _is_newspaper(text, start, end):
            start, kind = start - len("The "), "organisation"
        if kind == "person":
            start, end = without_title(text, start, end)
            start, end = completed(text, start, end)
        if kind == "person" and is_mere_title(text, start, end):
            continue
        if is_name(text[start:end], kind) or (kind == "person" and is_month_for_a_surname(text, start, end)):
            yield Mention(Place(paragraph, start, end), text[start:end], kind)


def _without_platform(text: str, start: int) -> int:
    """Leave out the platform X at the end of a sentence: "on (X. Ada Brenn)"."""
    return start + len("X. ") if text.startswith("X. ", start) and text.endswith(" on ", 0, start) else start


def _named_after(text: str, start: int, end: int, kind: EntityKind) -> tuple[int, int, EntityKind] | None:
    """Find a thing named after a person, or like one: "Ada Brenn Square", "20th Century Falk", "St Ada's Hall"."""
    if (
        kind == "person"
        and " " not in text[start:end]
        and (saint := _SAINT_BEFORE.search(text, max(0, start - 8), start))
    ):
        return saint.start(), end, "place"
    is_saint = text.startswith(_SAINTS, start, end)
    if kind != "person" and not is_saint:
        return None
    following = (_OWNED_NEXT_WORD if is_saint else _NEXT_WORD).match(text, end)
    if following and " " in text[start:end]:
        head_kind = kind_by_head(fold(text[start : following.end()]).split())
        if head_kind in ("place", "organisation"):
            return start, following.end(), head_kind
    ordinal = _ORDINAL_BEFORE.search(text, max(0, start - 6), start)
    return (ordinal.start(), end, "organisation") if ordinal else None


def _club(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Find a club named after a town: "FC Velm", "Velm United"."""
    before = _CLUB_BEFORE.search(text, max(0, start - 12), start)
    after = _CLUB_AFTER.match(text, end)
    if before is None and after is None:
        return None
    return before.start() if before else start, after.end() if after else end


def _is_newspaper(text: str, start: int, end: int) -> bool:
    """Whether the name is that of a newspaper somebody spoke to: "told The Velmian last month"."""
    is_told = TO_THE_PRESS.search(text, max(0, start - 40), start) is not None
    return is_told and ENDS.match(text, end) is not None and not text[start:end].endswith("s")
