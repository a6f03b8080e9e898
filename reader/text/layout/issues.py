"""Issue lines: which number of a magazine an article is from: "Issue 41, Spring 2026", "Vol. 12 No. 3"."""

from __future__ import annotations

import re

from reader.text.layout.months import MONTH

_NUMBER = r"(?:issue|iss|vol(?:ume)?|no|number|nr|edition)\b\.?\s?:?\s?(?:no\.?\s?|#\s?)?(?:\d{1,4}|[ivxlcdm]{1,8})\b"
_SEASON = rf"(?:{MONTH}|spring|summer|autumn|fall|winter|midsummer|christmas|easter)\b\.?"
_YEAR = r"(?:1[5-9]|20)\d\d"
_WHEN = rf"(?:\d\d? {MONTH} {_YEAR}|{MONTH} \d\d?, {_YEAR}|{_SEASON}(?:\s?[/–—-]\s?{_SEASON})?(?:,?\s{_YEAR})?|{_YEAR})"
_BETWEEN = r"[\s,;|/·•–—:()-]{1,4}"
_ISSUE = re.compile(
    r"\W{0,2}(?:(?:first )?(?:published|printed|appeared|from|in)(?: in| on)?(?: the)? )?"
    rf"(?:{_NUMBER}(?:{_BETWEEN}(?:{_NUMBER}|{_WHEN})){{1,3}}|{_WHEN}{_BETWEEN}{_NUMBER}|{_WHEN} (?:issue|edition)"
    rf"|issue (?:no\.? ?|number |#)?\d{{1,4}})\W{{0,2}}",
    re.IGNORECASE,
)
_LONGEST = 80
# One of these is in every such line.
_NUMBERED = re.compile(r"\b(?:iss(?:ue)?|vol(?:ume)?|no|number|nr|edition)\b", re.IGNORECASE)


def is_issue_line(text: str) -> bool:
    """Whether a line only says in which issue an article was printed."""
    return len(text) <= _LONGEST and _NUMBERED.search(text) is not None and _ISSUE.fullmatch(text) is not None
