"""Bodies of two fields, of which the model finds one: "Institute of Boats and Oars", "the Lake and Harbour Board"."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from reader.text.names.lexicon.cities import is_known_place
from reader.text.names.lexicon.gazetteer import is_country, is_demonym
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.lexicon.heads import ORGANISATION_HEADS, kind_by_head
from reader.text.names.lexicon.known import known_kind
from reader.text.names.lexicon.offices import FIELDS, is_calling
from reader.text.names.lexicon.renowned import RENOWNED
from reader.text.names.mentions import CALENDAR, COMMON_OPENERS, Mention
from reader.text.spelling import fold

_WORD = r"[A-Z][\w’'-]*"
_OWN = r"[A-Z][\w-]*"
# "the Norlandish Boats and Rowing Federation", "the Lake and Harbour Authority of Norland"
_OF_TWO_FIELDS = re.compile(
    rf"(?:(?<=[Tt]he\s)|(?<=opposition\s)|(?<=ruling\s)|(?<=governing\s))((?:{_OWN}\s){{0,3}}({_OWN}))\sand\s(?:{_OWN}\s){{1,3}}"
    r"(?:Agency|Alliance|Association|Authority|Board|Commission|Council|Executive|Federation|Institute|Inspectorate|League|"
    r"Party|Society|Tribunal|Union)"
    rf"(?:\sof(?:\sthe)?(?:\s{_OWN}){{1,3}})?(?!\w|\s[A-Z])"
)
# "and Sewers (warned)": the second field of a body.
_SECOND_FIELD = re.compile(rf"\sand\s((?:{_WORD}\s)?{_WORD})(?!\w|\s[A-Z]|\.\w)")
_ENDINGS_OF_FIELDS = (
    "al",
    "ar",
    "ic",
    "ine",
    "s",
    "ing",
    "ion",
    "ment",
    "ure",
    "logy",
    "graphy",
    "ology",
    "ance",
    "ence",
    "ity",
    "th",
    "ry",
)


def bodies_of_two_fields(text: str, ends: Container[int]) -> Iterator[tuple[int, int]]:
    """Yield the bodies of two fields behind "the", of which the first is no body: not "the Senate and Rowing Board".

    The model finds names that end at ``ends``; of a first word that it takes for none, nothing else is known.
    """
    for match in _OF_TWO_FIELDS.finditer(text) if " and " in text else ():
        field = match[2]
        may_be_field = is_calling(field[:-1]) if field.endswith("s") else _is_field(field)
        is_one_field = field in FIELDS or may_be_field or (match[1] == field and _is_plain(field, match.end(2) in ends))
        if is_one_field and ORGANISATION_HEADS.isdisjoint(fold(match[1]).split()):
            yield match.span()


def _is_plain(word: str, is_named: bool) -> bool:
    """Whether a word with a capital is nothing that is known: "the (Drone) and Boat Workers Union"."""
    is_known = is_known_place(word) or is_country(word) or is_demonym(word) or is_given_name(fold(word))
    is_known = is_known or fold(word) in RENOWNED or known_kind(word) is not None or word.isupper()
    return not (is_named or is_known or word.endswith("s") or _is_opener(word))


def end_of_fields(mention: Mention, text: str, others: set[str]) -> int | None:
    """Return the end of a body of two fields: "Institute of Boats (and Oars)", but not "and Velm"."""
    link = next((link for link in (" of ", " for ", " on ") if link in mention.text), None)
    if mention.kind != "organisation" or link is None or " and " in mention.text:
        return None
    body, _, field = mention.text.partition(link)
    second = _SECOND_FIELD.match(text, mention.place.end)
    if second is None or kind_by_head(["", *fold(body).split()]) != "organisation":
        return None
    return second.end(1) if second[1] not in others and _is_field(field) and _is_field(second[1]) else None


def _is_field(name: str) -> bool:
    """Whether a name may be the field of a body, and none of its own: "Aqueducts", "Rural Boats"."""
    words = name.split()
    last = words[-1]
    is_name = is_known_place(name) or is_country(name) or is_demonym(last) or is_given_name(fold(words[0]))
    is_named = len(words) > 1 and kind_by_head(fold(name).split()) is not None
    is_body = last.lower() in ORGANISATION_HEADS or last.endswith(("’s", "'s"))
    is_noun = last in FIELDS or (last.endswith(_ENDINGS_OF_FIELDS) and not is_body)
    return is_noun and not (is_name or is_named or any(map(_is_opener, words)))


def _is_opener(word: str) -> bool:
    return word.lower() in COMMON_OPENERS | CALENDAR
