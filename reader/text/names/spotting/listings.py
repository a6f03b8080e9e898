"""Names that the model missed, shown by their last word or by their neighbours in a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from reader.model import Place
from reader.text.names.lexicon.gazetteer import RULES_OF_LISTS
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.lexicon.heads import ORGANISATION_HEADS, kind_by_head
from reader.text.names.lexicon.known import known_kind
from reader.text.names.lexicon.offices import bare, is_calling, is_title
from reader.text.names.lexicon.renowned import UNMISTAKABLE
from reader.text.names.mentions import CALENDAR, COMMON_OPENERS, COMMON_WORDS, Mention, covering, without_overlaps
from reader.text.spelling import fold, letters_in, without_possessive, word_set, words_in

# Heads that are plain words as well ("Youth Services", "Three Times") do not make a name of the words before them.
_PLAIN_HEADS = word_set(
    """
    army board church company force forces front government group home house mission monitor office police press
    school schools service services society team times trust union watch players news sons affairs mines brothers
    administration communications research foods partners media systems technologies exchange club division security
    gallery galleries electronics
    """
)
_CAPITAL = r"[A-Z][\w’'.&-]*\w(?:(?<=s)[’'])?"
_HEADS = frozenset(head.capitalize() for head in ORGANISATION_HEADS - _PLAIN_HEADS if len(head) > 4)
_BODY = re.compile(rf"(?<![\w.&’'-])(?:{_CAPITAL}\s){{1,5}}(?:{'|'.join(sorted(_HEADS))})(?![\w’'-]|\s[A-Z])")
# "Velm Osk Grain Co.", "Boat Rowers Local 12"
_COMPANY = re.compile(rf"(?<![\w.&’'-])(?:{_CAPITAL}\s(?:&\s)?){{2,5}}Co\.(?=[,;:)’']|\s?$|\s[a-z])")
_BRANCH = re.compile(rf"(?<![\w.&’'-])(?:{_CAPITAL}\s){{1,5}}(?:Local|Lodge|Branch)\s(?:No\.\s)?\d{{1,5}}(?!\w)")
# "Velm State", "Osk Bridge": last words that make a place of any words in front.
_PLACE_FORMS = word_set(
    "Street Avenue Boulevard River County Province Governorate Municipality Prefecture Township Peninsula Archipelago "
    "Airport Reservoir Fjord Creek Bay Valley Islands"
)
_PLACE = re.compile(
    rf"(?<![\w.&’'-])(?:{_CAPITAL}\s){{1,3}}(?:{'|'.join(sorted(_PLACE_FORMS))})(?=\s?[.,;:)”’]|\s[a-z]|$)"
)
_STATES = frozenset({"State"})
_STATE = re.compile(r"(?:(?<= in )|(?<= of ))[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)? State(?=\s?[.,;:)]|\s[a-z]|$)")
_FORMS = (("Co", _COMPANY), ("Local", _BRANCH), ("Lodge", _BRANCH), ("Branch", _BRANCH))
# Bodies that are certain without a model, after "the" or in capitals.
_ARTICLED = (
    *("White House", "Pentagon", "Kremlin", "Coast Guard", "Coast guard", "CoastGuard", "Coastguard", "Senate"),
    *("Treasury", "Home Office", "Foreign Office", "Bundestag", "Knesset", "European Commission"),
    *("European Parliament", "Security Council", "Supreme Court", "Federal Reserve"),
)
_IN_CAPITALS = word_set("NATO UNESCO UNICEF UNHCR OPEC FIFA UEFA NASA FBI CIA ASEAN")
_WELL_KNOWN = re.compile(
    rf"(?<=\b[Tt]he )(?:{'|'.join(_ARTICLED)})(?![\w-]|\s[A-Z])"
    rf"|(?<![\w.&-])(?:{'|'.join(sorted(_IN_CAPITALS))})(?![\w-])"
    rf"|(?<![\w.&-])(?:{'|'.join(map(re.escape, sorted(UNMISTAKABLE)))})(?![\w-]|\s[A-Z])"
)
_BEGINNINGS = _IN_CAPITALS.union(letters_in(name)[0] for name in (*_ARTICLED, *UNMISTAKABLE))
_FULL_NAME = r"[A-Z][a-zà-ÿ’'-]+\s(?:[A-Z]\.\s)?[A-Z][\w’'-]+"
# "to (Velm), Osk and (Brenn)"; "in (Velm) and Osk."
_ONE_NAME = r"[A-Z][a-zà-ÿ’'-]{3,}"
_PLACES_BETWEEN = re.compile(rf",\s({_ONE_NAME}(?:,\s{_ONE_NAME}){{0,8}}),?\s(?:(?:and|or)\s)?")
_PLACE_BEHIND = re.compile(
    rf"\sand\s({_ONE_NAME})(?=\s?(?:[.;:)]|$)|,\s(?!who\b|[A-Z])"
    r"|\s(?:in|on|for|to|by|during|last|which|where|since|have|had|are|were|will|said)\b)"
)
_PLACED = re.compile(r"\b(?:in|at|to|from|near|between|across|around|outside)\s(?:the\s)?$")
# "Nurses in Velm and (Osk), who stopped": so many are in both places.
_MANY_IN_BOTH = re.compile(rf"\sand\s({_ONE_NAME})(?=,\swho\b)")
_LONGEST_PLURAL = 16
_MANY_IN = re.compile(r"[a-z]{2,}s\sin\s$")
_LISTED = re.compile(rf",\s({_FULL_NAME}(?:,\s{_FULL_NAME}){{0,8}}),?\s(?:and\s)?")
_TOLD = "telling word in the name"


def find_listed(mentions: Sequence[Mention], texts: Mapping[int, str]) -> list[Mention]:
    """Return ``mentions`` with the bodies and the listed people that the model missed."""
    bodies = (body for paragraph, text in texts.items() for body in _bodies(paragraph, text))
    places = (place for paragraph, text in texts.items() for place in _places(paragraph, text))
    found = [*_between_people(mentions, texts), *_beside_places(mentions, texts), *bodies, *places]
    pairs = list(_pairs(mentions, texts))
    # The model may find only parts of these: "Red Star" and "Belgrade", "Rowers" of "Rowers Local 12".
    wholes = covering((one for one in found if one.text in UNMISTAKABLE or one.text[-1].isdigit()), mentions)
    return without_overlaps([*pairs, *wholes, *mentions, *found]) if found or pairs else list(mentions)


def _pairs(mentions: Sequence[Mention], texts: Mapping[int, str]) -> Iterator[Mention]:
    """Find bodies with two names like those of a person: "Brenn and Ada"."""
    people = {frozenset(mention.key.split()) for mention in mentions if mention.kind == "person" and " " in mention.key}
    for left, right in pairwise(mentions):
        if frozenset((left.key, right.key)) in people and left.place.paragraph == right.place.paragraph:
            text = texts[left.place.paragraph]
            if text[left.place.end : right.place.start] in (" and ", " & "):
                place = left.place._replace(end=right.place.end)
                yield Mention(place, text[place.start : place.end], "organisation", "both names of one person")


def _bodies(paragraph: int, text: str) -> Iterator[Mention]:
    words = words_in(text)
    for match in () if _BEGINNINGS.isdisjoint(words) else _WELL_KNOWN.finditer(text):
        yield Mention(Place(paragraph, *match.span()), match.group(), "organisation", RULES_OF_LISTS["organisation"])
    patterns = [_BODY] * (not _HEADS.isdisjoint(words)) + [pattern for form, pattern in _FORMS if form in words]
    for match in (match for pattern in patterns for match in pattern.finditer(text)):
        name = _name_in(match)
        if " " in name:
            place = Place(paragraph, match.end() - len(name), match.end())
            yield Mention(place, name, "organisation", _TOLD)


def _places(paragraph: int, text: str) -> Iterator[Mention]:
    """Find places that the model missed by the last word, or bodies by the last two: "Velm Local Municipality"."""
    words = words_in(text)
    for pattern, forms in ((_PLACE, _PLACE_FORMS), (_STATE, _STATES)):
        for match in () if forms.isdisjoint(words) else pattern.finditer(text):
            name = _name_in(match)
            kind = kind_by_head(fold(name).split()) if " " in name else None
            if kind in ("place", "organisation"):
                yield Mention(Place(paragraph, match.end() - len(name), match.end()), name, kind, _TOLD)


def _name_in(match: re.Match[str]) -> str:
    """Return what was matched without the words in front that are no part of a name."""
    name = match.group()
    while " " in name and _is_no_part(name.split(" ")[0]):
        name = name.partition(" ")[2]
    return name


def _is_no_part(word: str) -> bool:
    key = bare(word)
    if key in COMMON_OPENERS or without_possessive(key) in CALENDAR:  # "Thursday’s Velm Council"
        return True
    return is_title(word) or is_calling(word)


def _beside_places(mentions: Sequence[Mention], texts: Mapping[int, str]) -> Iterator[Mention]:
    """Find single words listed between places, or after one behind a preposition: "in Velm and (Osk)."."""
    placed: Place | None = None
    for left, right in pairwise([*mentions, None]):
        if left is None or left.kind != "place":
            placed = None
            continue
        paragraph, first, end = left.place
        text = texts[paragraph]
        goes_on = placed and placed.paragraph == paragraph and text[placed.end : first] == ", "
        placed = left.place if goes_on or _PLACED.search(text, max(0, first - 12), first) else None
        if right and right.kind == "place" and right.place.paragraph == paragraph:
            listed = _PLACES_BETWEEN.fullmatch(text, end, right.place.start)
        else:
            listed = None
        if listed is None and placed:
            listed = _PLACE_BEHIND.match(text, end)
            if listed is None and _MANY_IN.search(text, max(0, first - _LONGEST_PLURAL), first):
                listed = _MANY_IN_BOTH.match(text, end)
        start = listed.start(1) if listed else 0
        for name in listed.group(1).split(", ") if listed else ():
            if _may_be_place(name):
                place = Place(paragraph, start, start + len(name))
                yield Mention(place, name, "place", "listed among places")
            start += len(name) + 2


def _may_be_place(name: str) -> bool:
    is_word = bare(name) in COMMON_WORDS or is_title(name) or is_calling(name) or is_given_name(fold(name))
    return not is_word and known_kind(name) in (None, "place")


def _between_people(mentions: Sequence[Mention], texts: Mapping[int, str]) -> Iterator[Mention]:
    for left, right in pairwise(mentions):
        place = left.place
        if left.kind != "person" or right.kind != "person" or place.paragraph != right.place.paragraph:
            continue
        text = texts[place.paragraph]
        if listed := _LISTED.fullmatch(text, place.end, right.place.start):
            start = listed.start(1)
            for name in listed.group(1).split(", "):
                if not known_kind(name) and not any(map(is_title, name.split())):
                    yield Mention(
                        Place(place.paragraph, start, start + len(name)), name, "person", "listed among people"
                    )
                start += len(name) + 2
