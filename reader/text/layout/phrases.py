"""Phrases by which the furniture of a page is known, by rule."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

from reader.text.layout.openings import opening, openings
from reader.text.layout.phrasebook import PHRASES, WORDS

# By so many characters with which a line begins, the phrases are found that it is tried with.
_OPENING = 5
# The marks that some phrases may have before them, and the first character behind such marks.
_MARKS, _LETTER = re.compile(r"\[\^\\w\](?:[*+]|\{1,\d\})"), re.compile(r"\w")
# One of these is in all that has a phrase that may begin with anything, or with any name: such phrases take as long as
# all others together.
_LATE_WORDS = (
    "reserved", "reader-supported", "continuing the conversation", "newsletter", "whatsapp", "commission", "telegram",
    "journalism is", "reporting is", "affiliate", "inbox", "is committed", "are committed", " is a", "if you value",
    "earn a", "©", "copyright", "not responsible", "standards", "polic", "principles", "guidelines", "code", "issn",
    "advertisement", " by our ", " day from", "alle recht", "tous droits", "todos los", "tutti i diritti", "todos os",
    "wszelkie", "bülten", " afp", " reuters", " efe", " ansa", " lusa", " anp", " belga", " dpa",
    "転載", "전재", "読み放題",
)  # fmt: skip


def _compile(phrase: str) -> str:
    """Return a phrase as a regular expression."""
    pattern = re.sub(r"\((?!\?)", "(?:", phrase.replace(r"\(", "\0")).replace("\0", r"\(")
    pattern = re.sub(r"…(\d*)", lambda found: f".{{0,{found[1] or 160}}}", pattern)
    return re.sub(r"<[A-Z][a-z]+>", lambda found: WORDS[found[0]], pattern)


def _has_capitals(phrase: str) -> bool:
    """Whether a phrase tells capitals from small letters in some place."""
    return "<Name>" in phrase or "(?-i:" in phrase


class _Phrase:
    """A phrase of a rule as a regular expression, which is compiled when a line first begins like the phrase.

    ``place`` is that of its rule. Most phrases are matched with the small letters of a text, which takes half the time
    of ignoring case. ``openings`` are those of lines behind any marks, only an empty one if lines may begin with
    anything.
    """

    def __init__(self, phrase: str, place: int) -> None:
        self.place = place
        self.pattern = _compile(phrase)
        self.has_capitals = _has_capitals(phrase)
        marks = _MARKS.match(self.pattern)
        found = openings(self.pattern[marks.end() if marks else 0 :], _OPENING)
        is_anything = "" in found or (marks is not None and not all(map(_LETTER.match, found)))
        self.openings = {""} if is_anything else found
        self.begins_late = "" in self.openings and ("<Name>" in phrase or phrase.startswith("…"))

    def matches(self, text: str, small: str) -> bool:
        """Whether the phrase is all of a text, but for marks behind it."""
        return self._compiled.match(text if self.has_capitals else small) is not None

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{self.pattern})[^\w]*$", re.IGNORECASE if self.has_capitals else re.NOFLAG)


def _compile_all(phrases: Iterable[_Phrase], flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """Return a pattern of several phrases; the group that matches is named after the place of the rule."""
    rules: dict[int, list[str]] = defaultdict(list)
    for phrase in phrases:
        rules[phrase.place].append(phrase.pattern)
    return re.compile("|".join(rf"(?P<_{place}>(?:{'|'.join(one)})[^\w]*$)" for place, one in rules.items()), flags)


def _by_opening(phrases: Iterable[_Phrase]) -> dict[str, list[_Phrase]]:
    found: dict[str, list[_Phrase]] = defaultdict(list)
    for phrase in phrases:
        for one in phrase.openings:
            found[one].append(phrase)
    return dict(found)


_RULES = list(PHRASES)
_ALL = [_Phrase(phrase, place) for place, phrases in enumerate(PHRASES.values()) for phrase in phrases]
# The phrases by the openings of lines, and those that are tried with every line, or with every one with a late word.
_BY_OPENING = _by_opening(_ALL)
_CASED, _SMALL, _LATE_CASED, _LATE_SMALL = (
    _compile_all(
        (one for one in _BY_OPENING[""] if (one.begins_late, one.has_capitals) == (begins_late, has_capitals)),
        re.IGNORECASE if has_capitals else re.NOFLAG,
    )
    for begins_late in (False, True)
    for has_capitals in (True, False)
)


def furniture_phrase(text: str) -> str | None:
    """Name the rule of the first phrase that is the whole text; None if none is."""
    small = text.lower().replace("i\u0307", "i")  # of a Turkish capital
    found = [_CASED.match(text), _SMALL.match(small)]
    if any(map(small.__contains__, _LATE_WORDS)):
        found += [_LATE_CASED.match(text), _LATE_SMALL.match(small)]
    places = [int((match.lastgroup or "")[1:]) for match in found if match]
    places += [phrase.place for phrase in _phrases_for(small) if phrase.matches(text, small)]
    return _RULES[min(places)] if places else None


def _phrases_for(small: str) -> Iterator[_Phrase]:
    """Yield the phrases that may be a line, by the characters with which it begins, before and behind its marks."""
    letter = _LETTER.search(small)
    for start in {0, letter.start() if letter else 0}:
        begins = opening(small[start : start + _OPENING])
        for end in range(1, len(begins) + 1):
            yield from _BY_OPENING.get(begins[:end], ())
