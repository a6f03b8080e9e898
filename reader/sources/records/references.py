"""The names, dates and addresses in references, as reference managers and press databases write them."""

from __future__ import annotations

import re

_DOI = re.compile(r"10\.\d{4,9}/\S+")
# A date in RIS: year, month and day, and other words that may replace the last two, such as “May 01”.
_DAY = re.compile(r"(?P<year>\d{4})/(?P<month>\d*)/(?P<day>\d*)/(?P<other>.+)")


def given_first(name: str) -> str:
    """Return a name written surname first with its given name first; names without a comma stay as they are."""
    family, *rest = (part.strip() for part in name.split(","))
    return " ".join(filter(None, (*rest[:1], family, *rest[1:])))


def spoken_day(day: str) -> str:
    """Return a date of RIS in the usual form if only its last part, in words, contains the day."""
    parts = _DAY.fullmatch(day.strip())
    return f"{parts['other'].strip()}, {parts['year']}" if parts and not (parts["month"] and parts["day"]) else day


def address_of(doi: str) -> str:
    """Return the address that a DOI resolves to; empty if there is no DOI in the text."""
    found = _DOI.search(doi)
    return f"https://doi.org/{found[0]}" if found else ""
