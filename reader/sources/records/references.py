"""References: what reference managers and press databases cite, whose people and dates are written their own way."""

from __future__ import annotations

import re

_DOI = re.compile(r"10\.\d{4,9}/\S+")
# The day as RIS writes it: year, month and day, and what may be said instead of the last two, such as “May 01”.
_DAY = re.compile(r"(?P<year>\d{4})/(?P<month>\d*)/(?P<day>\d*)/(?P<other>.+)")


def given_first(name: str) -> str:
    """Return a name that is written surname first in its spoken order; one of an office has no comma, and stays."""
    family, *rest = (part.strip() for part in name.split(","))
    return " ".join(filter(None, (*rest[:1], family, *rest[1:])))


def spoken_day(day: str) -> str:
    """Return a date as other programs write it, if only its last part, in words, tells the day."""
    told = _DAY.fullmatch(day.strip())
    return f"{told['other'].strip()}, {told['year']}" if told and not (told["month"] and told["day"]) else day


def address_of(doi: str) -> str:
    """Return where a DOI leads to; nothing if it is none."""
    found = _DOI.search(doi)
    return f"https://doi.org/{found[0]}" if found else ""
