"""Settlements that the model missed behind the word for one: "the village of Velm"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from reader.model import Place
from reader.text.names.forms.nobody import DIRECTIONS
from reader.text.names.forms.openers import CommonWords
from reader.text.names.lexicon.gazetteer import is_demonym
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.lexicon.heads import kind_by_head
from reader.text.names.lexicon.known import known_kind
from reader.text.names.lexicon.offices import is_calling, is_title
from reader.text.names.lexicon.renowned import RENOWNED
from reader.text.names.mentions import COMMON_WORDS, Mention, without_overlaps
from reader.text.names.signs.surroundings import ENDS, WINDOW
from reader.text.names.signs.ways import is_home_of_somebody
from reader.text.names.signs.whereabouts import STREETS, is_where
from reader.text.spelling import fold, word_set, words_in

_SETTLEMENTS = word_set(
    "village town city hamlet suburb township borough district parish province municipality governorate island "
    "barangay commune kebele locality neighborhood neighbourhood settlement woreda"
)
_NAMED = re.compile(
    rf"(?<![\w-])(?:{'|'.join(sorted(_SETTLEMENTS))})\sof\s([A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){{0,2}})(?=\s?[.,;:)]|\s[a-z]|$)"
)
_RULE = "behind a word for a settlement"
# "the townships of (Velm) and (Osk)"
_MANY = word_set(
    "villages towns cities hamlets suburbs townships boroughs districts parishes provinces municipalities barangays "
    "communes communities counties islands kebeles localities mandals neighborhoods neighbourhoods regions settlements "
    "sitios states taluks tehsils upazilas woredas"
)
_NAME = r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2}"
_ALL_NAMED = re.compile(
    rf"(?<![\w-])(?:{'|'.join(sorted(_MANY))})\sof\s({_NAME}(?:,\s{_NAME})*,?\sand\s{_NAME})(?=\s?[.,;:)]|\s[a-z]|$)"
)
# "a Velm woman", "a 34-year-old Velm man"
_TOWNSPEOPLE = word_set("man woman teenager couple")
_TOWNSMAN = re.compile(
    r"(?<![\w-])[Aa]n?\s(?:\d{1,3}-year-old\s)?([A-Z][a-z’'-]{2,})\s"
    rf"(?:{'|'.join(sorted(_TOWNSPEOPLE))})(?=\s?[,.;:)]|\s[a-z]|$)"
)
# Words in capitals that describe people otherwise, and endings of such words.
_DESCRIBING = word_set(
    "aboriginal african american asian black christian democrat democratic european good hindu hispanic indigenous "
    "inuit jewish latina latino maori métis metis muslim native republican roma romani sikh straight traveller white"
)
_ENDINGS = ("ish", "ese", "ian", "can", "ist", "ic", "i")
# "Residents of Velm-Osk, a community"
_PEOPLE = word_set("residents villagers inhabitants natives townspeople")
_PEOPLE_OF = re.compile(
    rf"\b(?ai:{'|'.join(sorted(_PEOPLE))}) of\s"
    r"([A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)(?=\s?[.,;:)]|\s[a-z]|$)"
)
_EACH = re.compile(_NAME)
# "two stores at Velm", "moored off Velm", "of Osk Row, Velm"
_BEHIND = re.compile(
    rf"\b(?:at|in|near|off|on|outside|around|to|for|from|and|after|before|towards|via|of|nearby|neighbou?ring|"
    rf"village,|hometown,|town,|(?:{STREETS}),) "
    r"(?=([A-Z][a-zà-ÿ-]{2,}(?: [A-Z][a-zà-ÿ-]+)?)(?![\w’'-]| [A-Z]))"
)
_FEASTS = word_set("advent christmas diwali easter eid halloween hanukkah lent passover ramadan thanksgiving")
# "the Velm barrage", "near the Osk hills"
_LANDSCAPE = word_set(
    "barrage basin canal coast county dam delta district estuary forest hills lagoon plain plains plateau province "
    "region reservoir river valley"
)
_OF_LANDSCAPE = re.compile(
    rf"(?:\b(?:the|of|from|across)|[A-Za-z][’']s) ([A-Z][a-zà-ÿ-]{{3,}}(?: [A-Z][a-zà-ÿ-]{{3,}})?) "
    rf"(?:{'|'.join(sorted(_LANDSCAPE))})(?![\w’'-])"
)


def find_settlements(mentions: Sequence[Mention], texts: Mapping[int, str]) -> list[Mention]:
    """Return ``mentions`` with the settlements that the model missed."""
    found = [one for paragraph, text in texts.items() for one in _settlements(paragraph, text)]
    common = CommonWords(texts.values())
    where = (one for paragraph, text in texts.items() for one in _whereabouts(paragraph, text))
    found += [one for one in where if one.key not in common and one.key not in _FEASTS]
    listed = [one for paragraph, text in texts.items() for one in _listed(paragraph, text)]
    if not (found or listed):
        return list(mentions)
    torn = [mention for mention in mentions if " and " not in mention.key]
    return without_overlaps([*torn, *listed, *mentions, *found])


def _settlements(paragraph: int, text: str) -> Iterator[Mention]:
    for match in () if _SETTLEMENTS.isdisjoint(words_in(text)) else _NAMED.finditer(text):
        if _may_be_settlement(match.group(1)):
            yield Mention(Place(paragraph, *match.span(1)), match.group(1), "place", _RULE)
    for match in () if _PEOPLE.isdisjoint(words_in(text.lower())) else _PEOPLE_OF.finditer(text):
        if _may_be_settlement(match.group(1)):
            yield Mention(Place(paragraph, *match.span(1)), match.group(1), "place", "where people live")
    for match in () if _TOWNSPEOPLE.isdisjoint(words_in(text)) else _TOWNSMAN.finditer(text):
        name = match.group(1)
        is_town = not (fold(name) in _DESCRIBING or name.endswith(_ENDINGS) or is_demonym(name) or is_calling(name))
        if is_town and _may_be_settlement(name):
            yield Mention(Place(paragraph, *match.span(1)), name, "place", "where somebody is from")


def _whereabouts(paragraph: int, text: str) -> Iterator[Mention]:
    for match in _BEHIND.finditer(text):
        start, end = match.span(1)
        is_home = ENDS.match(text, end) and is_home_of_somebody(text[max(0, start - WINDOW) : start])
        if (is_where(text, start, end) or is_home) and _may_be_settlement(match.group(1)):
            yield Mention(Place(paragraph, *match.span(1)), match.group(1), "place", "where something is")
    for match in () if _LANDSCAPE.isdisjoint(words_in(text)) else _OF_LANDSCAPE.finditer(text):
        name = match.group(1)
        if _may_be_settlement(name) and not (fold(name) in _DESCRIBING | DIRECTIONS or is_demonym(name)):
            yield Mention(Place(paragraph, *match.span(1)), name, "place", "where something is")


def _listed(paragraph: int, text: str) -> Iterator[Mention]:
    for match in () if _MANY.isdisjoint(words_in(text)) else _ALL_NAMED.finditer(text):
        for each in _EACH.finditer(text, *match.span(1)):
            if _may_be_settlement(each.group()):
                yield Mention(Place(paragraph, *each.span()), each.group(), "place", _RULE)


def _may_be_settlement(name: str) -> bool:
    words = fold(name).split()
    is_somebody = is_given_name(words[0]) or any(map(is_title, name.split())) or any(map(is_calling, name.split()))
    is_other = is_somebody or kind_by_head(words) or not COMMON_WORDS.isdisjoint(words)
    return known_kind(name) in (None, "place") and RENOWNED.get(fold(name), "place") == "place" and not is_other
