"""Initials of bodies that the model missed, beside words that go with bodies: "an RSPCA spokesman"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from reader.model import Place
from reader.text.names.lexicon.known import known_kind
from reader.text.names.lexicon.offices import is_title
from reader.text.names.mentions import COMMON_WORDS, Mention, without_overlaps
from reader.text.spelling import fold, word_set

_INITIALS = re.compile(r"(?<![\w.&/’'-])[A-Z]{3,7}(?=[\s,.;:)]|['’]s\b)")
_BODY_BEFORE = re.compile(
    r"\b(?:agency|airline|bank|broadcaster|carrier|charity|company|firm|group|lender|militia|movement|network|NGO|operator|"
    r"party|regulator|union|watchdog|(?:co-)?founders? of(?: the)?|leaders? of(?: the)?|members? of(?: the)?|"
    r"state-owned|state-run)\s$"
)
_MEMBERS_AFTER = re.compile(
    r"(?:['’]s)?\s(?:spokes(?:man|woman|person|people)|officials?|officers?|inspectors?|leaders?|leadership|chief|"
    r"chair(?:man|woman|person)?|president|director|delegates|members|headquarters|fighters|militants|lawmakers|"
    r"executives?|boss|employees|counsel|operatives|personnel|agents|troops|workers|activists|candidates?|MPs)\b|\s(?:President|Chair(?:man|woman|person)|Secretary|Director|Governor|"
    r"Spokes(?:man|woman|person)|Leader|Chief)\s(?=[A-Z])"
)
# Words in capitals beside the name: the line is written so.
_SHOUTED = re.compile(r"[A-Z]{2,}\s$"), re.compile(r"\s[A-Z]{2,}\b")
_NO_BODIES = word_set("LGBT LGBTQ BAME BIPOC AAPI COVID SARS SWAT SEAL CCTV STEM VIP TOP ALL TEAM")
# "(RVP) say nobody is missing"; a paragraph may open with any word in capitals.
_SPEAKS = re.compile(r"\s(?:say|says|said|confirmed|announced|denied|warned)\b")
_VOWELS = re.compile(r"[AEIOUY]")
_PEOPLE = word_set("JFK FDR LBJ MLK RFK AOC GBS MBS MBZ OBJ DSK BHL BBM PGMA SBY MGR NTR KCR YSR")
_ROMAN = re.compile(r"[IVXLC]+")
# The number of characters before a name that are looked at.
_WINDOW = 24


def find_initials(mentions: Sequence[Mention], texts: Mapping[int, str]) -> list[Mention]:
    """Return ``mentions`` with the initials of bodies that the model missed."""
    found = [one for paragraph, text in texts.items() for one in _bodies(paragraph, text)]
    return without_overlaps([*mentions, *found]) if found else list(mentions)


def _bodies(paragraph: int, text: str) -> Iterator[Mention]:
    for match in _INITIALS.finditer(text):
        before = text[max(0, match.start() - _WINDOW) : match.start()]
        is_body = _MEMBERS_AFTER.match(text, match.end()) or _BODY_BEFORE.search(before)
        if not (is_body or _speaks(match, text)):
            continue
        if not _SHOUTED[0].search(before) and not _SHOUTED[1].match(text, match.end()) and _may_be_body(match.group()):
            place = Place(paragraph, *match.span())
            yield Mention(place, match.group(), "organisation", "initials beside a word for a body or its members")


def _speaks(name: re.Match[str], text: str) -> bool:
    """Whether initials say something, and are nobody's and no word that opens a paragraph."""
    is_word = name.start() == 0 and _VOWELS.search(name.group())
    return _SPEAKS.match(text, name.end()) is not None and not is_word and name.group() not in _PEOPLE


def _may_be_body(name: str) -> bool:
    is_word = name in _NO_BODIES or fold(name) in COMMON_WORDS or is_title(name) or _ROMAN.fullmatch(name)
    return not is_word and known_kind(name) in (None, "organisation")
