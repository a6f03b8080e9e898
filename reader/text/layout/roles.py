"""Roles: what those who write for a paper are there, as their bylines say."""

from __future__ import annotations

import re

_ROLE = re.compile(
    r"^(?:(?!the\b)[\w&'’/.-]+\s+){0,5}(?:writer|reporter|correspondent|editor|columnist|journalist|contributor"
    r"|analyst|staff"
    r"|photographer|producer|presenter|champion|critic|intern|fellow|chief|bureau|desk)s?$"
    r"|^special(?:ly)?\s+(?:to|for)\s+\S.{0,60}$",
    re.IGNORECASE,
)
# No role has more characters.
_LONGEST_ROLE = 60


def is_role(text: str) -> bool:
    """Whether ``text`` only states a role: ``Staff Writer``, ``Special to The Harbour Times``."""
    return len(text) <= _LONGEST_ROLE and _ROLE.match(text.strip(" .")) is not None
