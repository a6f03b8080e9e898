"""Full names that the model got wrong, of people who are called by one word elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace

from reader.model import Place
from reader.text.names.forms.acronyms import is_acronym
from reader.text.names.lexicon.cities import is_known_place
from reader.text.names.lexicon.gazetteer import is_country, is_demonym
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.lexicon.heads import kind_by_head
from reader.text.names.lexicon.known import known_kind
from reader.text.names.lexicon.offices import bare, is_address, is_title
from reader.text.names.mentions import BY_MODEL, COMMON_WORDS, PARTICLES, Mention
from reader.text.spelling import fold

_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w’'‑-]*"
_NAME = re.compile(rf"{_CAPITAL}(?:\s(?:(?:{'|'.join(sorted(PARTICLES))})\s)*{_CAPITAL}){{1,3}}")
_SURNAME_AFTER = re.compile(rf"\s({_CAPITAL})(?=\s[a-z]|[,.;])")
# "Ilva bint Otto (Al Brenn)"
_OF_FAMILIES = ("Al ", "Bin ", "bin ")
_DETERMINERS = ("the ", "The ", " a ", " an ", "A ", "An ")
_ACTS = re.compile(r"\s(?:is|was|has|had|says|said|told|[a-z]+ed)\b|,\s(?:an?|the|who|whose|\d\d)\b")
# "Ilva (Osk Brennsdóttir)"
_OF_FATHERS = ("dóttir", "sson")
_RULE = "full name of somebody called by the surname"


def find_full_names(mentions: Sequence[Mention], texts: Mapping[int, str]) -> list[Mention]:
    """Return ``mentions`` with the full names of people that the model took for bodies or places, or cut short.

    Such a name ends in a surname that the article uses alone. It also begins with a usual given name, is the only one
    with that surname, or was found together with the words behind it ("Ada Brenn eleven minutes").
    """
    surnames = {mention.text for mention in mentions if mention.kind == "person" and " " not in mention.text}
    borne = {mention.text.split()[-1] for mention in mentions if mention.kind == "person" and " " in mention.text}
    taken = {mention.place[:2] for mention in mentions}
    found = [
        _with_surname(mention, texts[mention.place.paragraph], taken)
        if mention.kind == "person"
        else _as_full_name(mention, texts[mention.place.paragraph], surnames, borne)
        for mention in mentions
    ]
    return list(_with_given_names(found, texts))


def _with_given_names(mentions: Sequence[Mention], texts: Mapping[int, str]) -> Iterator[Mention]:
    """Join a given name with the rest of the name that was found alone: "Justice (Ada) (Osk Brenn)"."""
    before: Mention | None = None
    for mention in mentions:
        if before and _is_rest_of(mention, before, texts[mention.place.paragraph]):
            place = before.place._replace(end=mention.place.end)
            mention = replace(mention, place=place, text=texts[place.paragraph][place.start : place.end], rule=_RULE)
        elif before:
            yield before
        before = mention
    if before:
        yield before


def _is_rest_of(mention: Mention, given: Mention, text: str) -> bool:
    is_next = mention.place.paragraph == given.place.paragraph and text[given.place.end : mention.place.start] == " "
    are_people = mention.kind == "person" and given.kind == "person"
    is_given = is_given_name(given.key) and not is_given_name(mention.key.split()[0])
    is_family = mention.text.startswith(_OF_FAMILIES) or mention.text.endswith(_OF_FATHERS)
    return is_next and are_people and (is_given or is_family)


def _with_surname(mention: Mention, text: str, taken: Set[tuple[int, int]]) -> Mention:
    """Add the surname behind a given name with a title: "Inspector (Ada) Brenn found"."""
    place = mention.place
    before = text[max(0, place.start - 24) : place.start].split()
    following = _SURNAME_AFTER.match(text, place.end)
    if " " in mention.text or following is None or not before or not is_address(before[-1]):
        return mention
    word = following[1]
    if (place.paragraph, following.start(1)) in taken or bare(word) in COMMON_WORDS or is_title(word):
        return mention
    end = following.end()
    return replace(mention, place=place._replace(end=end), text=text[place.start : end], rule=_RULE)


def _acts_as_person(mention: Mention, text: str) -> bool:
    """Whether only the model takes a surname for a body: "Brenn said", beside Ilva “Tata” Brenn."""
    if mention.rule != BY_MODEL or is_acronym(mention.text) or known_kind(mention.text) is not None:
        return False
    return not text.endswith(_DETERMINERS, 0, mention.place.start) and bool(_ACTS.match(text, mention.place.end))


def _as_full_name(mention: Mention, text: str, surnames: Set[str], borne: Set[str]) -> Mention:
    if mention.kind == "organisation" and mention.text in borne and _acts_as_person(mention, text):
        return replace(mention, kind="person", rule="part of a fuller name")
    name = _NAME.match(mention.text)
    if name is None or name.group().split()[-1] not in surnames:
        return mention
    words = name.group().split()
    torn = mention.text[name.end() :].lstrip()[:1].islower()
    is_only_bearer = mention.kind == "organisation" and words[-1] not in borne and len(words) > 1
    if not torn and not is_only_bearer and not is_given_name(fold(re.split("[‑-]", words[0])[0])):
        return mention
    if is_country(words[0]) or is_demonym(words[0]) or is_known_place(words[0]) or words[0].isupper():
        return mention
    if is_title(words[0]) or bare(words[0]) in COMMON_WORDS or kind_by_head(fold(name.group()).split()):
        return mention
    place = Place(mention.place.paragraph, mention.place.start, mention.place.start + name.end())
    return replace(mention, place=place, text=name.group(), kind="person", rule=_RULE)
