"""Teams that the model missed, or cut short: "the Velm Herons beat", "Osk Hens manager Ada Brenn"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from reader.model import Place
from reader.text.names.forms.openers import CommonWords
from reader.text.names.forms.short_names import is_team
from reader.text.names.lexicon.gazetteer import is_demonym
from reader.text.names.lexicon.heads import kind_by_head
from reader.text.names.lexicon.known import known_kind
from reader.text.names.lexicon.offices import is_calling, is_title
from reader.text.names.mentions import COMMON_WORDS, Mention, covering, without_overlaps
from reader.text.spelling import fold, word_set, words_in

_WORD = r"[A-Z][a-z’'-]+"
_NAME = rf"((?:{_WORD}\s){{1,3}}[A-Z][a-z]+s)"
_THEM = rf"((?:{_WORD}\s){{0,3}}[A-Z][a-z]+s)"
_BEAT = word_set(
    "beat defeated edged routed blanked topped downed swept outlasted rallied trailed trounced thrashed hammered"
)
_BEATS = rf"{'|'.join(sorted(_BEAT))}|lost (?:to|again)|fell to"
_PLAYED = _BEAT | {"lost", "fell", "beating", "defeating"}
_PLAYS = re.compile(rf"(?<=\b[Tt]he\s){_THEM}\s(?:(?:{_BEATS})\b|\d{{1,3}}[-–]\d)")
_BEATEN = re.compile(rf"\b(?:{_BEATS}|beating|defeating)\sthe\s{_THEM}(?=\s\d|\s[a-z]|\s?[.,;:])")
_STAFF = word_set(
    "manager coach captain skipper closer pitcher catcher outfielder shortstop quarterback goalkeeper goalie striker "
    "midfielder winger defender forward infielder baseman linebacker receiver prop hooker flanker lock fly-half"
)
_LAST_PARTS = frozenset(word.rpartition("-")[2] for word in _STAFF)
_HAS_STAFF = re.compile(
    rf"(?<![\w.&’'-])(?:[Tt]he\s)?{_NAME}\s(?:head\s|general\s)?(?:{'|'.join(sorted(_STAFF))})\s(?=[A-Z])"
)
# "Velm 24 Osk 23: ...", "Velm 24 (Brenn 2) Osk 23 (Lee)", unlike "Article 5 Section 3"
_SCORELINE = re.compile(
    rf"({_WORD}(?:\s{_WORD}){{0,2}})\s\d{{1,3}}(?:,?\s|\s\([^()]{{3,200}}\)[,;.]?\s)"
    rf"({_WORD}(?:\s{_WORD}){{0,2}})\s\d{{1,3}}(?=[:.,]|\s\(|\s?$|\s[–—-]\s)"
)
_NUMBERED = word_set(
    "act article book chapter day episode figure game grade group issue item lane level line match number page part "
    "phase psalm round row rule scene season section session set stage step table verse volume week year"
)
_RULE = "plays, or has a coach"


def find_teams(mentions: Sequence[Mention], texts: Mapping[int, str]) -> list[Mention]:
    """Return ``mentions`` with the teams that the model missed, or of which it found a part."""
    found = [one for paragraph, text in texts.items() for one in _teams(paragraph, text)]
    scored = [one for paragraph, text in texts.items() for one in _scored(paragraph, text)]
    if not (found or scored):
        return list(mentions)
    common = CommonWords(texts.values())
    teams = [one for one in found if fold(one.text.split()[-1]) not in common]
    return without_overlaps([*scored, *covering(teams, mentions), *mentions, *teams])


def _teams(paragraph: int, text: str) -> Iterator[Mention]:
    words = words_in(text)
    patterns = () if _PLAYED.isdisjoint(words) else (_PLAYS, _BEATEN)
    for pattern in (*patterns, *(() if _LAST_PARTS.isdisjoint(words) else (_HAS_STAFF,))):
        for match in pattern.finditer(text):
            start = match.start(1)
            first = match.group(1).split()[0]
            if fold(first) in COMMON_WORDS:
                start += len(first) + 1
            if _may_be_team(text[start : match.end(1)]):
                yield Mention(Place(paragraph, start, match.end(1)), text[start : match.end(1)], "organisation", _RULE)


def _scored(paragraph: int, text: str) -> Iterator[Mention]:
    """Yield the two teams of a paragraph that opens with their score."""
    if (match := _SCORELINE.match(text)) and all(map(_may_score, match.groups())):
        for group in (1, 2):
            yield Mention(Place(paragraph, *match.span(group)), match[group], "organisation", _RULE)


def _may_score(name: str) -> bool:
    words = fold(name).split()
    return not any(word in COMMON_WORDS or word in _NUMBERED or is_title(word) for word in words)


def _may_be_team(name: str) -> bool:
    words = name.split()
    if known_kind(name) or kind_by_head(fold(name).split()) or not is_team(fold(words[-1])):
        return False
    is_other = any(fold(word) in COMMON_WORDS or is_title(word) or is_calling(word.removesuffix("s")) for word in words)
    return not (is_other or is_demonym(words[-1]))
