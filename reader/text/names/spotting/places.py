"""Places and peoples that are certain without a model: countries, provinces, datelines, seas."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set

from reader.model import EntityKind, Place
from reader.text.layout.datelines import NO_PLACES, read_dateline
from reader.text.names.lexicon.cities import RULE_OF_CITIES, is_city, is_region
from reader.text.names.lexicon.gazetteer import (
    RULES_OF_LISTS,
    find_countries,
    is_capital,
    is_country,
    is_demonym,
)
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.lexicon.heads import kind_by_head
from reader.text.names.lexicon.offices import is_calling, is_title
from reader.text.names.lexicon.provinces import find_provinces
from reader.text.names.mentions import DATELINE, Mention
from reader.text.spelling import fold, word_set, words_in

_BASED = re.compile(r"(?<![\w-])(?!(?:The|An)\s)([^\W\d_a-z][^\W\d_]+(?:\s[^\W\d_a-z][^\W\d_]+)?)[-‑]based\b")
# "the Velm–Osk stretch"
_WAY = r"(?:border|corridor|ferry|highway|line|motorway|pipeline|railway|road|route|section|stretch|train)"
_STRETCH = re.compile(rf"\b[Tt]he ([A-Z][a-zà-ÿ]{{2,}})[–-]([A-Z][a-zà-ÿ]{{2,}}) (?:[a-z]+ )?{_WAY}s?(?![\w-])")
_GREAT_WATERS = word_set("Adriatic Aegean Atlantic Pacific Mediterranean Caribbean Caspian Antarctic Arctic Bosporus")
_WATERS = re.compile(
    rf"(?<=\b[Tt]he )(?:{'|'.join(sorted(_GREAT_WATERS))})"
    r"(?=\s?[.,;:)!?]|\s(?:to|and|in|on|at|or|for|with|from|by|is|was|has|as|coast|shore)\b|$)"
)
# "the French Alps"; a team or a paper may be named after them.
_MANY_MOUNTAINS = word_set("Alps Andes Apennines Carpathians Dolomites Himalayas Pyrenees")
_RANGES = re.compile(rf"(?<![\w-])([Tt]he|[A-Z][a-z]+) ({'|'.join(sorted(_MANY_MOUNTAINS))})(?![\w’'-]|\s[A-Z])")
# "KUWAIT: The ...", "NEW DELHI: The ..."
_SHOUTED = re.compile(r"([A-Z]{3,}(?: [A-Z]{3,}){0,2}): ")
_BEFORE_COLON = re.compile(r"([A-Z]{4,}(?: [A-Z]{3,}){0,2}): (?=[“\"‘A-Z])")
# More words are hardly the name of a town that is not well known, without its province or an agency behind it.
_MOST_TOWN_WORDS = 2
# The fewest characters of a paragraph that opens a story.
_SHORTEST_STORY = 90
_THERE = re.compile(
    r"(?<![\w-])(in|near|from|outside|across|throughout|of)\s(?:the\s)?"
    r"([^\W\d_a-z]\w+(?:[\s-][^\W\d_a-z]\w+){0,3})(?=\s?[.,;:)]|\s[a-z]|[’']s\s|$)"
)
# "in Nether Velm"
_DIRECTED = re.compile(
    r"\b(?:in|near|from|at|outside)\s"
    r"((?:North|South|East|West|Upper|Lower|Nether)\s[A-Z][a-z]{2,})(?=\s?[.,;:)]|\s[a-z]|$)"
)
_LONGER_NAME = re.compile(r"\s(?!Mr|Ms|Mrs|Dr)[A-Z][a-z]+")


def known_places(paragraph: int, text: str) -> tuple[list[Mention], list[Mention]]:
    """Return the mentions that are certain, and those that apply where the model found no other name."""
    if text.isupper():
        return [], []
    certain = [("abbreviated province", span) for span in find_provinces(text)]
    if not _GREAT_WATERS.isdisjoint(words_in(text)):
        certain += [("list of waters", match.span()) for match in _WATERS.finditer(text)]
    if not _MANY_MOUNTAINS.isdisjoint(words_in(text)):
        certain += [("list of mountains", one.span(2)) for one in _RANGES.finditer(text) if _goes_before_range(one[1])]
    if (shouted := _SHOUTED.match(text)) and _is_seat_of_news(shouted.group(1)):
        certain.append((DATELINE, shouted.span(1)))
    certain += [(DATELINE, span) for span in _dateline_places(text)]
    return (
        [Mention(Place(paragraph, *span), text[slice(*span)], "place", rule) for rule, span in certain],
        [
            *_countries(paragraph, text),
            *_seats(paragraph, text),
            *_cities(paragraph, text),
            *_directed(paragraph, text),
            *_stretches(paragraph, text),
        ],
    )


def town_before_colon(texts: Mapping[int, str], people: Set[str]) -> Mention | None:
    """Return the town before the colon that opens the only long paragraph of an article with one: "VELM: Nobody ...".

    Speakers of a transcript open more than one, or are ``people`` of the article.
    """
    opened = [(index, match) for index, text in texts.items() if (match := _BEFORE_COLON.match(text))]
    if len(opened) != 1:
        return None
    index, match = opened[0]
    name = match.group(1)
    named = {one.upper() for one in people if one != name}
    if len(texts[index]) < _SHORTEST_STORY or name in named or not NO_PLACES.isdisjoint(name.split()):
        return None
    is_somebody = is_given_name(fold(name.split()[0])) or any(map(is_title, name.split()))
    return None if is_somebody else Mention(Place(index, *match.span(1)), name, "place", DATELINE)


def _goes_before_range(word: str) -> bool:
    return word.lower() == "the" or is_demonym(word)


def _is_seat_of_news(name: str) -> bool:
    return is_country(name) or is_capital(name) or is_city(name)


def _dateline_places(text: str) -> list[tuple[int, int]]:
    """Return the towns of a dateline; "PARIS/ROME" are two, "ADA BRENN -- Brenn rows" is none."""
    dateline = read_dateline(text)
    town = dateline.place.split(",")[0] if dateline and dateline.place else ""
    if dateline is None or not town or not text.startswith(town) or is_given_name(fold(town.split()[0])):
        return []
    # "THE MAYOR HAS LEFT — " is a heading.
    is_stated = dateline.agency is not None or dateline.place != town
    if len(town.split()) > _MOST_TOWN_WORDS and not is_stated and not (is_city(town) or is_capital(town)):
        return []
    if fold(text[dateline.length :]).startswith(fold(town.split()[-1])):
        return []
    return [match.span() for match in re.finditer(r"[^/\s](?:[^/]*[^/\s])?", town)]


def _seats(paragraph: int, text: str) -> Iterator[Mention]:
    """Find the seats of bodies: "Tallinn-based", but not what something runs on: "RAM-based"."""
    for match in _BASED.finditer(text) if "based" in text else ():
        if not (is_demonym(match.group(1)) or match.group(1)[-2:].isupper()):
            yield Mention(Place(paragraph, *match.span(1)), match.group(1), "place", "seat of a body")


def _cities(paragraph: int, text: str) -> Iterator[Mention]:
    """Find cities and regions behind "in", "near" or "from", and regions behind "of": the "Duke of York" is nowhere."""
    for match in _THERE.finditer(text):
        preposition, name = match.groups()
        if is_region(name) or (
            preposition != "of"
            and text[match.end() : match.end() + 1] not in ("’", "'")
            and (is_city(name) or is_capital(name))
        ):
            yield Mention(Place(paragraph, *match.span(2)), name, "place", RULE_OF_CITIES)


def _directed(paragraph: int, text: str) -> Iterator[Mention]:
    """Find places with a direction or a size in their names; bodies of such names have a head."""
    for match in _DIRECTED.finditer(text):
        name = match.group(1)
        if not (is_demonym(name.split()[1]) or kind_by_head(fold(name).split()) or is_calling(name.split()[1])):
            yield Mention(Place(paragraph, *match.span(1)), name, "place", "direction in the name")


def _stretches(paragraph: int, text: str) -> Iterator[Mention]:
    """Find the two ends of a way: "the Velm–Osk stretch"; treaties and bills are called like people."""
    for match in _STRETCH.finditer(text):
        if not any(is_demonym(name) or is_given_name(fold(name)) or is_calling(name) for name in match.groups()):
            for group in (1, 2):
                yield Mention(Place(paragraph, *match.span(group)), match[group], "place", "end of a way")


def _countries(paragraph: int, text: str) -> Iterator[Mention]:
    for start, end in find_countries(text):
        kind: EntityKind = "group" if is_demonym(text[start:end]) else "place"
        if not _goes_on(text, end):
            yield Mention(Place(paragraph, start, end), text[start:end], kind, RULES_OF_LISTS[kind])


def _goes_on(text: str, end: int) -> bool:
    """Whether a name continues behind the word: "Korea Herald"."""
    return _LONGER_NAME.match(text, end) is not None
