"""Names that the model missed, shown by their last word or by their neighbours in a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from reader.model import Place
from reader.text.names.lexicon.gazetteer import RULES_OF_LISTS
from reader.text.names.lexicon.heads import ORGANISATION_HEADS
from reader.text.names.lexicon.known import known_kind
from reader.text.names.lexicon.offices import bare, is_calling, is_title
from reader.text.names.lexicon.renowned import UNMISTAKABLE
from reader.text.names.mentions import CALENDAR, COMMON_OPENERS, Mention, without_overlaps
from reader.text.spelling import letters_in, word_set, words_in

# Heads that are plain words as well ("Youth Services", "Three Times") do not make a name of the words before them.
_PLAIN_HEADS = word_set(
    """
    army board church company force forces front government group home house mission monitor office police press
    school schools service services society team times trust union watch players news sons affairs mines brothers
    administration communications research foods partners media systems technologies exchange club division security
    gallery galleries electronics
    """
)
_CAPITAL = r"[A-Z][\w’'.&-]*\w"
_HEADS = frozenset(head.capitalize() for head in ORGANISATION_HEADS - _PLAIN_HEADS if len(head) > 4)
_BODY = re.compile(rf"(?<![\w.&’'-])(?:{_CAPITAL}\s){{1,5}}(?:{'|'.join(sorted(_HEADS))})(?![\w’'-]|\s[A-Z])")
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
    rf"|(?<![\w.&-])(?:{'|'.join(sorted(UNMISTAKABLE))})(?![\w-]|\s[A-Z])"
)
_BEGINNINGS = _IN_CAPITALS.union(letters_in(name)[0] for name in (*_ARTICLED, *UNMISTAKABLE))
_FULL_NAME = r"[A-Z][a-zà-ÿ’'-]+\s(?:[A-Z]\.\s)?[A-Z][\w’'-]+"
_LISTED = re.compile(rf",\s({_FULL_NAME}(?:,\s{_FULL_NAME}){{0,8}}),?\s(?:and\s)?")


def find_listed(mentions: Sequence[Mention], texts: Mapping[int, str]) -> list[Mention]:
    """Return ``mentions`` with the bodies and the listed people that the model missed."""
    bodies = (body for paragraph, text in texts.items() for body in _bodies(paragraph, text))
    found = [*_between_people(mentions, texts), *bodies]
    pairs = list(_pairs(mentions, texts))
    return without_overlaps([*pairs, *mentions, *found]) if found or pairs else list(mentions)


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
    for match in () if _HEADS.isdisjoint(words) else _BODY.finditer(text):
        start, name = match.start(), match.group().split(" ")
        while len(name) > 1 and _is_no_part(name[0]):
            start += len(name.pop(0)) + 1
        if len(name) > 1:
            yield Mention(
                Place(paragraph, start, match.end()),
                text[start : match.end()],
                "organisation",
                "telling word in the name",
            )


def _is_no_part(word: str) -> bool:
    return bare(word) in COMMON_OPENERS or bare(word) in CALENDAR or is_title(word) or is_calling(word)


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
