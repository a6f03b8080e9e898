"""Phrases by which the furniture of a page is known, by rule."""

from __future__ import annotations

import re
from collections.abc import Callable

from reader.text.layout.phrasebook import PHRASES, WORDS


def _compile(phrase: str) -> str:
    """Return a phrase as a regular expression."""
    pattern = re.sub(r"\((?!\?)", "(?:", phrase.replace(r"\(", "\0")).replace("\0", r"\(")
    pattern = re.sub(r"…(\d*)", lambda found: f".{{0,{found[1] or 160}}}", pattern)
    return re.sub(r"<[A-Z][a-z]+>", lambda found: WORDS[found[0]], pattern)


def _compile_all(is_of_kind: Callable[[str], bool], flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """Return a pattern of the phrases of a kind; the group that matches is named after the rule."""
    rules = (
        f"(?P<{rule.replace('-', '_')}>(?:{'|'.join(map(_compile, chosen))})[^\\w]*$)"
        for rule, phrases in PHRASES.items()
        if (chosen := [*filter(is_of_kind, phrases)])
    )
    return re.compile("|".join(rules), flags)


def _has_capitals(phrase: str) -> bool:
    """Whether a phrase tells capitals from small letters in some place."""
    return "<Name>" in phrase or "(?-i:" in phrase


def _begins_late(phrase: str) -> bool:
    """Whether a phrase may begin with anything."""
    return phrase.startswith("…")


def _is_brief(phrase: str) -> bool:
    """Whether a phrase has nothing that repeats, but for marks before it, so that only short lines can have it."""
    return not any(map(phrase.removeprefix(r"[^\w]*").__contains__, "…+*{<"))


# The most characters of a line with a brief phrase, and the marks around it.
_LONGEST_BRIEF = 120
# Most phrases are matched with the small letters of a text, which takes half the time of ignoring case.
_CASED = _compile_all(_has_capitals, re.IGNORECASE)
_SMALL = _compile_all(lambda phrase: not (_has_capitals(phrase) or _begins_late(phrase) or _is_brief(phrase)))
_BRIEF = _compile_all(lambda phrase: _is_brief(phrase) and not _has_capitals(phrase))
# Those that may begin with anything are only tried on lines with one of their words: they take as long as all others
# together.
_LATE = _compile_all(_begins_late)
_RULES = [rule.replace("-", "_") for rule in PHRASES]


def _may_begin_late(small: str) -> bool:
    """Whether a line has one of those words; written out, because it is asked of nearly every paragraph."""
    if "reserved" in small or "reader-supported" in small or "continuing the conversation" in small:
        return True
    if "newsletter" in small or "whatsapp" in small or "commission" in small:
        return True
    if "telegram" in small or "journalism is" in small or "reporting is" in small:
        return True
    return not small.isascii() and ("転載" in small or "전재" in small or "読み放題" in small)


def furniture_phrase(text: str) -> str | None:
    """Name the rule of the first phrase that is the whole text; None if none is."""
    small = text.lower()
    late = _LATE.match(small) if _may_begin_late(small) else None
    brief = _BRIEF.match(small) if len(small) <= _LONGEST_BRIEF else None
    cased, plain = _CASED.match(text), _SMALL.match(small)
    if not (cased or plain or brief or late):
        return None
    found = [match.lastgroup or "" for match in (cased, plain, brief, late) if match]
    return min(found, key=_RULES.index).replace("_", "-")
