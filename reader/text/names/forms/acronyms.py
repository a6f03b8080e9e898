"""Acronyms, and their expansions in an article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from reader.model import EntityKind, Place
from reader.text.layout.datelines import read_dateline
from reader.text.names.lexicon.cities import is_known_place
from reader.text.names.lexicon.gazetteer import is_country
from reader.text.names.lexicon.given_names import is_given_name
from reader.text.names.lexicon.heads import kind_by_head
from reader.text.names.lexicon.known import known_kind
from reader.text.names.lexicon.offices import is_title
from reader.text.names.mentions import Mention, without_overlaps
from reader.text.spelling import fold, remembered, word_set

_SMALL_WORDS = word_set(
    "of the and for in on to de la y und & at a an du des e ng sa mga dan do da dos das del los las"
)
# Capitals and small letters of the European languages: the ÖVP is a party.
_CAPITAL, _SMALL = "A-ZÀ-ÖØ-ÞČĆĐĞİŁŚŞŠŹŻŽ", "a-zß-öø-ÿčćđğıłśşšźżž"
_WORD, _LINK = (
    rf"[{_CAPITAL}][\w’'&-]*",
    r"(?:of|for|and|the|on|in|to|de|an?|&|ng|sa|mga|dan|d[ao]s?|del|l[ao]s?|y|e)\s+",
)
_WORDS = rf"(?:{_WORD},?\s+(?:{_LINK}){{0,2}}){{1,8}}{_WORD}"
_SHORT = re.compile(r"[A-Z]{2,5}|(?:[A-Z]\.){2,4}")
_ACRONYM = re.compile(f"[{_CAPITAL}][{_CAPITAL}{_SMALL}&]*[{_CAPITAL}]s?")
# "(VLM)", "(VlmOsk)", "(VLM-Osk)"
_IN_BRACKETS = re.compile(
    rf"\s\(\s?(?:the\s)?[“\"‘']?([{_CAPITAL}](?:[{_CAPITAL}{_SMALL}&]{{1,9}}|[{_CAPITAL}]{{1,5}}-[{_CAPITAL}][{_SMALL}]{{2,9}}))"
    r"[”\"’']?\s?\)"
)
_EXPLAINED = re.compile(rf"(?<![\w’'&-])({_WORDS})\s+\((?:the\s+)?([{_CAPITAL}][{_CAPITAL}{_SMALL}&]{{1,9}})\)")
# "Isor (Institute of Rowing)"
_SPELT_OUT = re.compile(rf"(?<![\w.&’'-])([{_CAPITAL}][{_CAPITAL}{_SMALL}&]{{2,9}})\s\((?:the\s)?({_WORDS})\)")

# "the fishermen's group (Velm ng Osk)"
_A_BODY = re.compile(
    r"\b(?:alliance|association|coalition|collective|federation|group|movement|network|NGO|organi[sz]ation|party|union)\s$"
)
_LONGEST_WORD = 15

# "the Institute of Rowing, IOR,", as in Nigeria.
_AFTER_COMMA = re.compile(r",\s([A-Z]{3,8})(?=[,.])")

_CAPITALS_BEFORE = re.compile(rf"(?:(?<![\w’'&-])[{_CAPITAL}][\w’'&-]*\s){{1,3}}$")
# So many code points before a name are searched for them, more than three long words.
_REACH = 80

# The fewest letters of initials that need no explanation: "LA" is a place, "AI" is not Amnesty.
_SHORTEST_INITIALS: Mapping[EntityKind, int] = {"organisation": 3, "place": 2}
_NO_INITIALS = 100
_INITIALS = re.compile(r"(?<![\w.&-])(?:[A-Z]{2,6}|(?:[A-Z]\.){2,4})(?![\w-])")
# Common words and titles written in capitals.
_OTHER_INITIALS = word_set("am pm mp pc tv ap ad bc pr hq id it no ok so us uk ceo cfo cto dna mla vip faq")
# "Velm Lines, S.A."
_FORMS_OF_COMPANY = frozenset({"S.A.", "S.L.", "A.S.", "N.V.", "A.G.", "L.P."})
_RULE = "acronym with its expansion"


class Expansion(NamedTuple):
    """The expansion of an acronym."""

    name: str
    kind: EntityKind


@remembered
def is_acronym(name: str) -> bool:
    """Whether ``name`` is spelled like an acronym: at least two capitals, no space."""
    return _ACRONYM.fullmatch(name.replace(".", "")) is not None and len(name) <= 10


def stands_for(acronym: str, name: str) -> bool:
    """Whether the letters of ``acronym`` are the initials of ``name``, with or without small words."""
    return len(letters(acronym)) > 1 and letters(acronym) in initials(name)


def stands_for_end(acronym: str, name: str) -> bool:
    """Whether the letters of ``acronym`` are the initials of the last words of ``name``."""
    return any(stands_for(acronym, end) for end in _endings(name.split()))


def abbreviates(short: str, name: str) -> bool:
    """Whether a word consists of the beginnings of the words of a name: "Vebu" for "Velm Bureau"."""
    words = [word for word in re.split(r"[\s/‑-]+", fold(name)) if word]
    read = {(-1, 0, 0)}
    for letter in fold(short):
        further = {(at, taken + 1, parts) for at, taken, parts in read if taken and words[at].startswith(letter, taken)}
        begun = ((at, 1, parts + 1) for before, _, parts in read for at in range(before + 1, len(words)))
        read = further.union(place for place in begun if words[place[0]].startswith(letter))
    return any(parts > 1 for _, _, parts in read)


@remembered
def letters(acronym: str) -> str:
    """Return the letters of ``acronym`` for comparison: "pg" for "P&G"."""
    return fold(acronym).replace(".", "").replace("&", "")


@remembered
def initials(name: str) -> tuple[str, ...]:
    """Return the initials of ``name``, without its small words and with them; none for a single word.

    Those of a name with an acronym in it are also given with all letters of that: "utf" and "untf" of "UN Task Force".
    """
    parts = [part for part in re.split(r"[\s/‑-]+", name) if part and part != "&"]
    if len(parts) < 2:
        return ()
    words = [fold(part) for part in parts]
    large = "".join(word[0] for word in words if word not in _SMALL_WORDS)
    every = "".join(word[0] for word in words)
    if name.isupper() or not any(map(_SHORT.fullmatch, parts)):
        return large, every
    whole = (letters(part) if _SHORT.fullmatch(part) else word[0] for part, word in zip(parts, words, strict=True))
    return large, every, "".join(part for part, word in zip(whole, words, strict=True) if word not in _SMALL_WORDS)


def explained_acronyms(mentions: Sequence[Mention], texts: Mapping[int, str]) -> dict[str, Expansion]:
    """Return the acronyms in brackets behind or before a name: "Assembly of First Nations (AFN)".

    Each is given with its full name and the kind of that. If the letters fit words that the model did not find as a
    name, these are the name if their words show its kind.
    """
    found: dict[str, Expansion] = {}
    for short, meant in _beside(mentions, texts):
        if short not in found or (stands_for(short, meant.name) and not stands_for(short, found[short].name)):
            found[short] = meant
    for short, meant in (one for text in texts.values() if "(" in text for one in _spelt_beside(text)):
        seen = found.setdefault(short, meant)
        # The model found only a part of it; if it found more, that is a word in front.
        if not stands_for(short, seen.name) and not seen.name.endswith(meant.name):
            found[short] = meant
    return found


def _beside(mentions: Sequence[Mention], texts: Mapping[int, str]) -> Iterator[tuple[str, Expansion]]:
    """Yield the texts in brackets behind names that may abbreviate them."""
    for mention in mentions:
        text = texts[mention.place.paragraph]
        after_comma = _AFTER_COMMA.match(text, mention.place.end)
        if after_comma and mention.kind != "person" and stands_for_end(after_comma.group(1), mention.text):
            yield after_comma.group(1), Expansion(mention.text, mention.kind)
        match = _IN_BRACKETS.match(text, mention.place.end)
        if match and not _is_sender(match, text) and not _is_somebody(mention):
            short = match.group(1)
            if fuller := _with_words_before(short, mention, text):
                yield short, Expansion(fuller, "organisation")
            elif mention.kind in ("group", "person"):
                is_stood_for = stands_for(short, mention.text) or (mention.kind == "group" and " " in mention.text)
                if short.isupper() and is_stood_for:
                    yield short, Expansion(mention.text, "organisation")
            elif " " in mention.text and (
                short.isupper()
                or (abbreviates(short, mention.text) and not is_title(short))
                or _is_foreign_short_form(short, mention)
            ):
                yield short, Expansion(mention.text, mention.kind)


def _is_somebody(mention: Mention) -> bool:
    """Whether a supposed person is one by the given name, or by a single word."""
    words = mention.key.split()
    return mention.kind == "person" and (len(words) < 2 or is_given_name(words[0]))


def _is_foreign_short_form(short: str, mention: Mention) -> bool:
    """Whether a body may be short for its name in another language: "Norland Institute of Sailing (Innave)"."""
    words = mention.key.split()
    if mention.kind != "organisation" or kind_by_head(words) != "organisation" or is_title(short):
        return False
    may_be_place = known_kind(short) is not None or is_known_place(short)
    return not may_be_place and any(fold(short)[0] == word[0] for word in words if word not in _SMALL_WORDS)


def _with_words_before(short: str, mention: Mention, text: str) -> str | None:
    """Return the name with the words before it that an acronym counts in: "(Velm) Sangh-e-Osk (VSO)"."""
    if not short.isupper() or mention.kind not in ("organisation", "person") or stands_for(short, mention.text):
        return None
    start = mention.place.start
    before = _CAPITALS_BEFORE.search(text, max(0, start - _REACH), start)
    words = before.group().split() if before else []
    names = (" ".join([*words[first:], mention.text]) for first in reversed(range(len(words))))
    return next((name for name in names if stands_for(short, name)), None)


def _spelt_beside(text: str) -> Iterator[tuple[str, Expansion]]:
    """Yield the acronyms whose letters fit the words before or behind them, if these show their kind."""
    for match in _EXPLAINED.finditer(text):
        ends = (name for name in _endings(match.group(1).split()) if not name.startswith("The "))
        name = next((name for name in ends if stands_for(match.group(2), name)), None)
        kind = _kind_of_words(fold(name).split()) if name else None
        kind = kind or ("organisation" if name and _is_spelt_in_letters(match.group(2), name) else None)
        if (
            name
            and kind is None
            and _A_BODY.search(text, max(0, match.start() - _LONGEST_WORD), match.end(1) - len(name))
        ):
            kind = "organisation"
        if name and kind:
            yield match.group(2), Expansion(name, kind)
    for match in _SPELT_OUT.finditer(text):
        short, name = match.groups()
        if stands_for(short, name) and (kind := _kind_of_words(fold(name).split())):
            yield short, Expansion(name, kind)


def _is_spelt_in_letters(short: str, name: str) -> bool:
    """Whether small letters stand for small words, as only in names of bodies: "Movement for Velm (MfV)"."""
    return not short.isupper() and short == "".join(word[0] for word in name.split())


def _kind_of_words(words: Sequence[str]) -> EntityKind | None:
    """Return the kind of folded words by a telling word; "Trade and Transport Canada" is an organisation, too."""
    return kind_by_head(words) or ("organisation" if len(words) > 2 and is_country(words[-1]) else None)


def inferred_acronyms(
    mentions: Sequence[Mention], texts: Mapping[int, str], explained: Mapping[str, Expansion]
) -> dict[str, Expansion]:
    """Return the unexplained initials that fit only one organisation or place of the article: "USI", "L.A."."""
    names: dict[str, dict[str, Expansion]] = {}
    for mention in mentions:
        shortest = _SHORTEST_INITIALS.get(mention.kind, _NO_INITIALS)
        for short in () if mention.text.isupper() else initials(mention.text):
            if len(short) >= shortest:
                names.setdefault(short, {}).setdefault(mention.key, Expansion(mention.text, mention.kind))
    found: dict[str, Expansion] = {}
    for text in texts.values() if names else ():
        for match in _INITIALS.finditer(text):
            meant = names.get(letters(match.group()), {})
            is_form = match.group() in _FORMS_OF_COMPANY
            if len(meant) == 1 and match.group() not in explained and not is_form and not _is_taken(match.group()):
                found[match.group()] = next(iter(meant.values()))
    return found


def _is_taken(acronym: str) -> bool:
    return known_kind(acronym) is not None or letters(acronym) in _OTHER_INITIALS


def find_acronyms(
    mentions: Sequence[Mention], texts: Mapping[int, str], acronyms: Mapping[str, Expansion]
) -> list[Mention]:
    """Return ``mentions`` with every occurrence of the explained ``acronyms``, of the kind of their expansions.

    Full names that the model did not find as one name are added, too.
    """
    if not acronyms:
        return list(mentions)
    parties = {one.name for one in acronyms.values() if one.kind == "organisation"}
    seen = [
        replace(mention, kind=acronyms[mention.text].kind, rule=_RULE)
        if mention.text in acronyms
        else replace(mention, kind="organisation", rule=_RULE)
        if mention.kind in ("group", "person") and mention.text in parties
        else mention
        for mention in mentions
    ]
    passed_over = {one.name: one.kind for one in acronyms.values()}
    for mention in mentions:
        passed_over.pop(mention.text, None)
    whole = (_spelt_out(name, kind, texts) for name, kind in passed_over.items())
    return without_overlaps([*chain.from_iterable(whole), *seen, *_abbreviated(acronyms, texts)])


def _spelt_out(name: str, kind: EntityKind, texts: Mapping[int, str]) -> Iterator[Mention]:
    """Yield every occurrence of a full name that the model missed."""
    for paragraph, text in texts.items():
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text):
            yield Mention(Place(paragraph, *match.span()), name, kind, _RULE)


def _abbreviated(acronyms: Mapping[str, Expansion], texts: Mapping[int, str]) -> Iterator[Mention]:
    """Yield every occurrence of the acronyms."""
    pattern = re.compile(rf"(?<![\w.-])(?:{'|'.join(map(re.escape, acronyms))})(?![\w-])")
    for paragraph, text in texts.items():
        for match in pattern.finditer(text):
            yield Mention(Place(paragraph, *match.span()), match.group(), acronyms[match.group()].kind, _RULE)


def _is_sender(bracket: re.Match[str], text: str) -> bool:
    """Whether the text in brackets is the agency of a dateline: "PORT VELM (CP) — "."""
    dateline = read_dateline(text)
    return dateline is not None and bracket.end() <= dateline.length


def _endings(words: Sequence[str]) -> Iterator[str]:
    return (" ".join(words[first:]) for first in range(len(words) - 1) if words[first][:1].isupper())
