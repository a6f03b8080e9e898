"""How an article names the paper it is from: "told the Skerry Packet", "a reporter for the Packet"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reader.text.layout.menus import is_known_entry

_MOST_WORDS, _LONGEST = 5, 50
_ARTICLE = re.compile(r"the\s", re.IGNORECASE)
_DOMAIN = re.compile(r"(?:[a-z\d-]+\.){1,3}[a-z]{2,10}")
_SMALL_WORDS = ("of", "the", "and", "&", "for", "on", "in")

# What stands before the name of the own paper, and behind it. Clubs and parties, which may be sections, are told and
# asked little, but are joined, supported and approached.
_SPOKE_TO = r"\b(?:told|tells?|(?:spoke|spoken|speaking|talked|talking) (?:to|with)|interview with)"
_WORKS_FOR = (
    r"\b(?:(?:reporter|correspondent|journalist|columnist|photographer|writer|editor|intern)s? (?:for|at|with|of)|"
    r"covers [^.]{3,80} (?:for|at)|(?:writes|reports|reported|wrote|reporting) (?:for|in))"
)
_HANDLED = r"\b(?:obtained|seen|reviewed|analy[sz]ed) by"
_OFFERED = r"(?:\b(?:subscribe to|sign up (?:for|to)|donate to)|©(?: \d{4})?|\bcopyright(?: \d{4})?)"
_BEFORE = rf"(?:(?:{_SPOKE_TO}|{_WORKS_FOR}|{_HANDLED}|{_OFFERED})\s(?:the\s)?|/\s?(?:the\s)?)"
_BEHIND = (
    r"\s(?:has (?:seen|learn(?:ed|t))|understands|newsletter|is an? (?:independent|non-?profit|daily|weekly|newspaper)|"
    r"(?:staff )?(?:writer|reporter|photographer|correspondent))\b"
)


def find_own_paper(lines: Iterable[str], texts: Sequence[str]) -> str | None:
    """Return the first of the ``lines`` around the title that is an address or a paper by what the ``texts`` say."""
    return next((line for line in lines if _DOMAIN.fullmatch(line) or _is_own_paper(line, texts)), None)


def _is_own_paper(line: str, texts: Sequence[str]) -> bool:
    name = _ARTICLE.sub("", line, count=1) if _ARTICLE.match(line) else line
    if not _may_be_name(name):
        return False
    called = re.escape(name)
    if _ARTICLE.match(line) and " " in name:  # "told The Packet"
        called = f"(?:{called}|(?<=the ){re.escape(name.split()[-1])})"
    says = re.compile(rf"{_BEFORE}{called}(?![\w-])|\b{called}{_BEHIND}", re.IGNORECASE)
    return any(says.search(text) for text in texts if text != line)


def _may_be_name(text: str) -> bool:
    words = text.split()
    is_short = 1 < len(words) <= _MOST_WORDS and len(text) <= _LONGEST and text[-1].isalnum()
    is_name = is_short and all(word[0].isupper() or word in _SMALL_WORDS for word in words)
    return is_name and not all(map(is_known_entry, words))
