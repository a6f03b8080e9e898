"""Series: lists beside the word for what they name, "brands like Velm and Osk", "Velm, Osk and Brenn counties"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from reader.model import EntityKind
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.lexicon.known import PLATFORMS, known_kind
from reader.text.names.mentions import Mention
from reader.text.names.signs.surroundings import is_open
from reader.text.spelling import word_set, words_in

_BODIES = word_set(
    "airlines automakers bands banks brands broadcasters carmakers charities chipmakers clients companies "
    "corporations firms institutions insurers lenders manufacturers newspapers ngos organisations organizations "
    "publishers retailers sponsors startups start-ups supermarkets universities"
)
_PLACES = word_set(
    "barangays cities counties countries destinations districts islands kebeles mandals municipalities nations "
    "neighborhoods neighbourhoods provinces regions states suburbs taluks tehsils towns villages "
)
_THINGS = word_set("apps browsers chatbots frameworks games languages smartphones tools")
_KIND_OF_WORD: Mapping[str, EntityKind] = {
    **dict.fromkeys(_BODIES, "organisation"),
    **dict.fromkeys(_PLACES, "place"),
    **dict.fromkeys(_THINGS, "product"),
}
_ANNOUNCES = re.compile(r",? (?:like|such as|including|include) (?:the )?(?=[A-Z])")
_LONGEST_WORD = 20
# "the villages of (Velm, Osk and Ilv)"
_PLACES_OF = re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(_PLACES))}) of (?=[A-Z])")
_WORD = re.compile(r"[A-Za-z-]+$")
_CAPITALISED = r"[^\W\d_a-z](?:[\w&’'-]|\.(?=\w))*+"
_ITEM = rf"(?:the )?{_CAPITALISED}(?: {_CAPITALISED}){{0,4}}+"
_ITEMS = re.compile(rf"{_ITEM}(?:(?:, (?:and |or )?| and | or ){_ITEM})*+")

_PARTS_OF_LAND = word_set(
    "boroughs counties districts governorates municipalities parishes prefectures provinces townships upazilas wards"
)
_NAMED_BEFORE = re.compile(rf"({_CAPITALISED}(?:(?:, (?:and |or )?| and | or ){_CAPITALISED})++) ([a-z]+)(?![\w-])")


def read_series(mentions: Sequence[Mention], texts: Mapping[int, str]) -> dict[Mention, dict[EntityKind, int]]:
    """Return signs for the names in series; people in full, and names that show their kind, need none."""
    by_paragraph: dict[int, list[Mention]] = {}
    for mention in mentions:
        by_paragraph.setdefault(mention.place.paragraph, []).append(mention)
    return {
        mention: {kind: 3, "person": -3}
        for paragraph, own in by_paragraph.items()
        for kind, start, end in _series(texts[paragraph])
        for mention in own[bisect_left(own, start, key=_start) : bisect_left(own, end, key=_start)]
        if mention.place.end <= end and _is_doubtful(mention, kind)
    }


def _start(mention: Mention) -> int:
    return mention.place.start


def _series(text: str) -> Iterator[tuple[EntityKind, int, int]]:
    """Yield the kind of each series in a text, its start and its end."""
    for announced in _ANNOUNCES.finditer(text):
        word = _WORD.search(text, max(0, announced.start() - _LONGEST_WORD), announced.start())
        kind = _KIND_OF_WORD.get(word.group().lower()) if word else None
        if kind and (items := _ITEMS.match(text, announced.end())):
            yield kind, *items.span()
    for places in () if _PLACES.isdisjoint(words_in(text)) else _PLACES_OF.finditer(text):
        if items := _ITEMS.match(text, places.end()):
            yield "place", *items.span()
    for named in () if _PARTS_OF_LAND.isdisjoint(words_in(text)) else _NAMED_BEFORE.finditer(text):
        if named.group(2) in _PARTS_OF_LAND:
            yield "place", *named.span(1)


def _is_doubtful(mention: Mention, kind: EntityKind) -> bool:
    if mention.kind == "group" or mention.key in PLATFORMS or known_kind(mention.text) or not is_open(mention):
        return False
    is_in_full = mention.kind == "person" and " " in mention.key and is_given_name(mention.key.split()[0])
    return kind == "place" or not is_in_full
